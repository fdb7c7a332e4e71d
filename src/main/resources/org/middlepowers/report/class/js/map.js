// The map

const shapes = outlines.map(([code, rings]) => [code, rings.map(ring => {
  let lon = ring[0], lat = ring[1];
  let path = '';
  for (let k = 0; k < ring.length; k += 2) {
    // A step over the date line goes on past the edge instead of back across the map.
    if (k > 0) { lon += Math.abs(ring[k]) > 18000 ? ring[k] - Math.sign(ring[k]) * 36000 : ring[k]; lat += ring[k + 1]; }
    const [x, y] = project(lat / 100, lon / 100);
    path += (k ? 'L' : 'M') + x.toFixed(1) + ' ' + y.toFixed(1);
  }
  return path + 'Z';
}).join('')]);

function frame() {
  const placed = data.states.filter(a => a.latitude !== null).map(a => project(a.latitude, a.longitude));
  const xs = placed.map(p => p[0]), ys = placed.map(p => p[1]);
  const own = data.states.find(a => a.code === data.state && a.latitude !== null);
  if (own && innerWidth < 600) {
    // A phone shows the part of the world around the state that the class follows.
    const [x, y] = project(own.latitude, own.longitude);
    return [Math.max(0, x - 190), Math.max(0, y - 150), 380, 300];
  }
  const left = Math.max(0, Math.min(...xs) - 60), right = Math.min(1000, Math.max(...xs) + 60);
  const top = Math.max(0, Math.min(...ys) - 60), bottom = Math.min(500, Math.max(...ys) + 40);
  return [left, top, right - left, bottom - top];
}

function map(world) {
  const box = frame();
  const picture = svg('svg', { viewBox: box.join(' '), role: 'img' });
  const unit = box[2] / 1000;
  const land = svg('g', { stroke: '#ffffff', 'stroke-width': 0.6 * unit });
  const areas = {};
  for (const [code, path] of shapes) {
    const shape = svg('path', { d: path, fill: '#e4e6ea' });
    areas[code] = shape;
    land.append(shape);
  }
  picture.append(svg('rect', { x: box[0], y: box[1], width: box[2], height: box[3], fill: '#f3f5f8' }), land);
  const discs = {};
  const rival = svg('g', { stroke: '#a6003a', fill: 'none' });
  picture.append(rival);
  const powers = data.powers.filter(a => a.latitude !== null);
  powers.forEach((a, k) => {
    if (areas[a.code]) areas[a.code].setAttribute('fill', '#cfd3da');
    const [x, y] = project(a.latitude, a.longitude);
    picture.append(svg('rect', {
      x: x - 8 * unit, y: y - 8 * unit, width: 16 * unit, height: 16 * unit,
      fill: poles[k % poles.length], stroke: '#ffffff', 'stroke-width': 2 * unit
    }));
  });
  for (const a of data.states) {
    if (a.latitude === null) continue;
    const [x, y] = project(a.latitude, a.longitude);
    const disc = svg('circle', {
      cx: x, cy: y, r: ((a.code === data.state ? 11 : 6) + 30 * Math.sqrt(a.weight)) * unit,
      stroke: a.code === data.state ? '#000000' : '#666666', 'stroke-width': (a.code === data.state ? 3 : 1.2) * unit
    });
    discs[a.code] = disc;
    disc.append(svg('title'));
    picture.append(disc);
  }
  // Labels stand right or left of their place, then above or below, where they cover no other.
  const size = (innerWidth < 600 ? 40 : 19) * unit;
  const taken = [];
  const label = (a, longest) => {
    const [x, y] = project(a.latitude, a.longitude);
    const w = longest.length * size * 0.58, h = size * 1.15, gap = 14 * unit;
    const spots = [[x + gap, y], [x - gap - w, y], [x - w / 2, y - h - gap], [x - w / 2, y + h + gap],
      [x + gap, y - h - gap], [x + gap, y + h + gap], [x - gap - w, y - h - gap], [x - gap - w, y + h + gap]];
    const free = ([l, m]) => l > box[0] && l + w < box[0] + box[2] && m - h / 2 > box[1] && m + h / 2 < box[1] + box[3]
      && taken.every(b => l > b[0] + b[2] || l + w < b[0] || m - h / 2 > b[1] + b[3] || m + h / 2 < b[1]);
    const spot = spots.find(free) || spots[0];
    taken.push([spot[0], spot[1] - h / 2, w, h]);
    // Text that is shorter than the longest keeps to its place.
    const anchor = spot[0] > x ? 'start' : spot[0] + w < x ? 'end' : 'middle';
    const at = { start: spot[0], end: spot[0] + w, middle: spot[0] + w / 2 }[anchor];
    const t = svg('text', {
      x: at, y: spot[1] + size * 0.35, class: 'name', 'text-anchor': anchor, style: `font-size:${size}px`
    });
    picture.append(t);
    return t;
  };
  const own = data.states.find(a => a.code === data.state && a.latitude !== null);
  const widest = data.acts.map(a => actOf(a.name)).reduce((a, b) => a.length < b.length ? b : a);
  const longest = own ? nameOf(own.code) + (innerWidth < 600 ? '' : ': ' + widest) : '';
  for (const a of [...powers, ...(own ? [own] : [])]) {
    const [x, y] = project(a.latitude, a.longitude);
    taken.push([x - 9 * unit, y - 9 * unit, 18 * unit, 18 * unit]);
  }
  const ownLabel = own ? label(own, longest) : null;
  powers.filter(a => {
    const [x, y] = project(a.latitude, a.longitude);
    return x > box[0] && x < box[0] + box[2] && y > box[1] && y < box[1] + box[3];
  }).forEach(a => { label(a, nameOf(a.code)).textContent = nameOf(a.code); });
  const set = (w, t) => {
    for (const a of data.states) {
      if (!discs[a.code] || !w.acts[a.code]) continue;
      const v = index(w, a.code, t);
      discs[a.code].setAttribute('fill', shade(v));
      discs[a.code].firstChild.textContent = nameOf(a.code) + ': ' + actOf(actAt(w, a.code, t).name) + ' (' + number(v) + ')';
      if (areas[a.code]) areas[a.code].setAttribute('fill', shade(v * 0.75));
    }
    if (ownLabel) {
      ownLabel.textContent = nameOf(own.code) + (innerWidth < 600 ? '' : ': ' + inSentence(actOf(actAt(w, own.code, t).name)));
    }
    rival.replaceChildren();
    for (let i = 0; i < powers.length; i++) for (let j = i + 1; j < powers.length; j++) {
      const [x1, y1] = project(powers[i].latitude, powers[i].longitude);
      const [x2, y2] = project(powers[j].latitude, powers[j].longitude);
      rival.append(svg('path', {
        d: `M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.min(y1, y2) - 30 * unit} ${x2} ${y2}`,
        'stroke-width': (1 + 9 * w.tension[t]) * unit, 'stroke-opacity': 0.15 + 0.35 * w.tension[t]
      }));
    }
    picture.setAttribute('aria-label', summary(w, t));
  };
  set(world, 0);
  return { picture, set };
}

function counts(world, t) {
  let drive = 0, hold = 0, other = 0;
  for (const a of data.states) {
    if (!world.acts[a.code]) continue;
    const tag = actAt(world, a.code, t).tag;
    if (tag > 0) drive++; else if (tag < 0) hold++; else other++;
  }
  return { drive, hold, other };
}
const summary = (world, t) => fill(ui('mapText'), {
  quarter: quarterOf(world, t), state: nameOf(data.state), act: actOf(actAt(world, data.state, t).name),
  ...counts(world, t)
});
