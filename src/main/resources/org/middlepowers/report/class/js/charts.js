// Charts. Type follows the size that the reader has chosen for the browser.

const scale = Math.min(2, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
document.documentElement.style.setProperty('--scale', scale);

function range(key, more = []) {
  let low = Infinity, high = -Infinity;
  for (const w of data.worlds) {
    for (const v of [...w.series[key].low, ...w.series[key].high]) {
      if (v !== null) { low = Math.min(low, v); high = Math.max(high, v); }
    }
  }
  for (const v of more) { low = Math.min(low, v); high = Math.max(high, v); }
  if (!(high > low)) { low = (isFinite(low) ? low : 0) - 0.5; high = low + 1; }
  const slack = 0.08 * (high - low);
  return [low - slack, high + slack];
}

function ticks(low, high) {
  const raw = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map(m => m * power).find(s => s >= raw);
  const list = [];
  for (let v = Math.ceil(low / step) * step; v <= high + 1e-12; v += step) list.push(Math.abs(v) < step / 1e6 ? 0 : v);
  return list;
}

// A chart of one measure; lines: {world, colour, dash, name, band, upTo, from, values}
function chart(key, lines, { marks = base, cursor = null, limits = null, small = false } = {}) {
  // Drawn at about the size that it is shown at, or its type would shrink with it.
  const W = small || innerWidth < 600 ? 380 : 560, H = 260, L = 62 * scale, R = 14, T = 22 * scale, B = 34 * scale;
  const [low, high] = limits || range(key);
  const first = lines[0].world;
  const n = Math.max(...lines.map(l => length(l.world)));
  const x = t => L + (W - L - R) * (n > 1 ? t / (n - 1) : 0);
  const y = v => T + (H - T - B) * (1 - (v - low) / (high - low));
  const picture = svg('svg', { viewBox: `0 0 ${W} ${H}`, role: 'img' });
  for (const v of ticks(low, high)) {
    picture.append(svg('line', { x1: L, x2: W - R, y1: y(v), y2: y(v), stroke: v === 0 ? '#777' : '#e1e3e7' }));
    const label = svg('text', { x: L - 6, y: y(v) + 4, 'text-anchor': 'end', class: 'faint' });
    label.textContent = number(v);
    picture.append(label);
  }
  const every = Math.max(1, Math.ceil(n / 4 / ((W < 500 ? 5 : 7) / scale)));
  for (let t = 0; t < n; t++) {
    const q = quarterOf(first, t);
    if (q.endsWith('Q1') && (+q.slice(0, 4) - first.year) % every === 0) {
      const label = svg('text', { x: x(t), y: H - 12, 'text-anchor': 'middle', class: 'faint' });
      label.textContent = q.slice(0, 4);
      picture.append(label);
    }
  }
  let row = 0;
  marks.events.forEach((e, k) => {
    if (lines[0].upTo !== undefined && e.at > lines[0].upTo) return;
    const title = svg('title');
    title.textContent = eventOf(e.about);
    picture.append(svg('line', {
      x1: x(e.at), x2: x(e.at), y1: T, y2: H - B, stroke: '#a6003a', 'stroke-dasharray': '3 3', 'stroke-opacity': 0.7
    }, title));
    row = k > 0 && x(e.at) - x(marks.events[k - 1].at) < 14 ? (row + 1) % 3 : 0;
    const number = svg('text', { x: x(e.at), y: T - 4 + 14 * row, 'text-anchor': 'middle', class: 'event' });
    number.textContent = k + 1;
    picture.append(number);
  });
  for (const l of lines) {
    const s = l.values ? null : l.world.series[key];
    const to = l.upTo === undefined ? length(l.world) - 1 : l.upTo;
    const from = l.from || 0;
    if (s && l.band) {
      let up = '', down = '';
      for (let t = from; t <= to; t++) {
        if (s.low[t] === null) continue;
        up += (up ? 'L' : 'M') + x(t).toFixed(1) + ' ' + y(s.high[t]).toFixed(1);
        down = 'L' + x(t).toFixed(1) + ' ' + y(s.low[t]).toFixed(1) + down;
      }
      if (up) picture.append(svg('path', { d: up + down + 'Z', fill: l.colour, 'fill-opacity': 0.16 }));
    }
    let path = '';
    for (let t = from; t <= to; t++) {
      const v = l.values ? l.values[t] : s.mean[t];
      if (v === null || v === undefined) continue;
      path += (path ? 'L' : 'M') + x(t).toFixed(1) + ' ' + y(v).toFixed(1);
    }
    picture.append(svg('path', {
      d: path, fill: 'none', stroke: l.colour, 'stroke-width': 3, 'stroke-dasharray': l.dash || 'none',
      'stroke-linejoin': 'round'
    }));
  }
  if (cursor !== null) {
    picture.append(svg('line', { x1: x(cursor), x2: x(cursor), y1: T, y2: H - B, stroke: '#000', 'stroke-width': 1.5 }));
  }
  picture.setAttribute('aria-label', said('charts', key, 'title') + '. ' + lines.map(l => {
    const values = l.values || l.world.series[key].mean;
    const to = l.upTo === undefined ? values.length - 1 : l.upTo;
    const begin = l.from || 0;
    return (l.name ? l.name + ': ' : '') + fill(ui('fromTo'), {
      from: number(values[begin]), start: quarterOf(l.world, begin), to: number(values[to]), end: quarterOf(l.world, to)
    });
  }).join('. '));
  return { picture, x, y, low, high, L, R, T, B, W, H };
}

// What the numbers over the charts mean
function eventKey(world, upTo = Infinity) {
  const known = world.events.filter(e => e.at <= upTo);
  return known.length === 0 ? null : el('ol', { class: 'events' }, known.map(e =>
    el('li', {}, quarterOf(world, e.at) + ' ' + eventOf(e.about))));
}

function legend(lines) {
  return el('ul', { class: 'key' }, lines.map(l => el('li', {},
    svg('svg', { viewBox: '0 0 44 10', class: 'sample', 'aria-hidden': 'true' }, svg('path', {
      d: 'M0 5H44', stroke: l.colour, 'stroke-width': 4, 'stroke-dasharray': l.dash || 'none'
    })), l.name)));
}

function figure(key, drawn, lines, named = lines.length > 1) {
  return el('figure', {},
    el('figcaption', {}, said('charts', key, 'title'), el('small', {}, said('charts', key, 'about'))),
    drawn.picture, named ? legend(lines) : null, table(key, lines));
}

function table(key, lines) {
  const rows = [];
  const n = Math.max(...lines.map(l => l.upTo === undefined ? length(l.world) - 1 : l.upTo)) + 1;
  for (let t = 3; t < n; t += 4) rows.push(t);
  if (rows.length === 0) return null;
  return el('details', {}, el('summary', {}, ui('asTable')), el('div', { class: 'scroll', tabindex: 0 }, el('table', {},
    el('tr', {}, el('th', {}, ui('quarter')), lines.map(l => el('th', {}, l.name || said('charts', key, 'title')))),
    rows.map(t => el('tr', {}, el('td', {}, quarterOf(lines[0].world, t)), lines.map(l => {
      if (l.upTo !== undefined && t > l.upTo) return el('td', {}, '');
      if (l.values) return el('td', {}, number(l.values[t]));
      const s = l.world.series[key];
      return el('td', {}, s.mean[t] === null || s.mean[t] === undefined ? '–'
        : number(s.mean[t]) + (l.band ? ' (' + number(s.low[t]) + ' – ' + number(s.high[t]) + ')' : ''));
    }))))));
}
