'use strict';
(() => {
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const data = read('data');
  const texts = read('texts');
  const outlines = read('outlines');
  const svgNs = 'http://www.w3.org/2000/svg';
  const colours = { base: '#0072b2', other: '#b8500a', guess: '#1d1d1f' };
  const poles = ['#444444', '#00796b', '#b0416e', '#5b3a96', '#7a6a00', '#8a5a2b'];
  const stored = {
    step: 0, reached: 0, quarter: 0, guesses: {}, committed: false, options: {}, notes: {}, name: '', because: '',
    confidence: '', tried: []
  };
  Object.keys(data.levers).forEach(l => { stored.options[l] = data.levers[l][0]; });
  let language = texts[document.documentElement.lang] ? document.documentElement.lang : Object.keys(texts)[0];
  let timer = 0;

  // What a student did is kept in the browser as they go, so that a reload or a closed tab loses nothing

  const place = 'middlepowers ' + data.lesson + ' ' + data.command;
  let kept = true;
  let dirty = false;
  function recall() {
    try {
      const before = JSON.parse(localStorage.getItem(place));
      if (!before || typeof before !== 'object') return;
      for (const k of Object.keys(stored)) {
        if (typeof before[k] === typeof stored[k] && Array.isArray(before[k]) === Array.isArray(stored[k])) stored[k] = before[k];
      }
      if (texts[before.language]) language = before.language;
      Object.keys(data.levers).forEach(l => {
        if (!data.levers[l].includes(stored.options[l])) stored.options[l] = data.levers[l][0];
      });
    } catch (e) {
      // Blocked, or not ours: the page begins anew.
    }
  }
  function keep() {
    dirty = true;
    try {
      localStorage.setItem(place, JSON.stringify({ ...stored, language }));
      kept = true;
    } catch (e) {
      kept = false;
    }
    const line = document.getElementById('kept');
    line.textContent = ui(kept ? 'kept' : 'notKept');
    line.classList.toggle('lost', !kept);
  }
  function forget() {
    if (!confirm(ui('anewAsk'))) return;
    try { localStorage.removeItem(place); } catch (e) { /* nothing was kept */ }
    dirty = false;
    location.reload();
  }
  window.addEventListener('beforeunload', e => { if (dirty && !kept) e.preventDefault(); });
  for (const event of ['input', 'change', 'pointerup', 'keyup']) {
    document.getElementById('main').addEventListener(event, () => setTimeout(keep));
  }

  // Words

  const ui = key => texts[language].ui[key] || key;
  const lesson = () => texts[language].lessons[data.lesson] || {};
  const said = (...path) => path.reduce((o, k) => (o || {})[k], lesson()) || path[path.length - 1];
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, k) => values[k] ?? all);
  const nameOf = code => (texts[language].names || {})[code]
    || [...data.powers, ...data.states].find(a => a.code === code)?.name || code;
  const actOf = name => (texts[language].acts || {})[name] || data.acts.find(a => a.name === name).title;
  const eventOf = about => (texts[language].events || {})[about] || about;
  const signed = text => text.replace('-', '−');
  const number = v => v === null || v === undefined ? '–'
    : signed(v.toLocaleString(language, { maximumSignificantDigits: 3 }));
  const thousandths = v => signed((Math.round(v * 1000) / 1000 + 0).toLocaleString(language, { maximumFractionDigits: 3 }));

  // Small pieces of a page

  function el(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [k, v] of Object.entries(attributes)) {
      if (k.startsWith('on')) made.addEventListener(k.slice(2), v);
      else if (v === true) made.setAttribute(k, '');
      else if (v !== false && v !== undefined) made.setAttribute(k, v);
    }
    made.append(...children.flat().filter(c => c !== null && c !== undefined));
    return made;
  }
  function svg(tag, attributes = {}, ...children) {
    const made = document.createElementNS(svgNs, tag);
    for (const [k, v] of Object.entries(attributes)) made.setAttribute(k, v);
    made.append(...children);
    return made;
  }
  const tell = text => { document.getElementById('live').textContent = text; };

  // Worlds and time

  const base = data.worlds[0];
  const chosen = () => data.worlds.find(w => w.key === Object.keys(data.levers).map(l => stored.options[l]).join('|'));
  const length = world => world.tension.length;
  function quarterOf(world, t) {
    const q = world.quarter - 1 + t;
    return (world.year + Math.floor(q / 4)) + 'Q' + (q % 4 + 1);
  }
  function index(world, state, t) {
    let drive = 0, hold = 0;
    const acts = world.acts[state] || '';
    for (let k = Math.max(0, t - 7); k <= t; k++) {
      const tag = data.acts[acts.charCodeAt(k) - 97].tag;
      if (tag > 0) drive++; else if (tag < 0) hold++;
    }
    return drive + hold ? (drive - hold) / (drive + hold) : 0;
  }
  const actAt = (world, state, t) => data.acts[(world.acts[state] || 'a').charCodeAt(t) - 97];

  // Blue steadies, orange drives, white is neither: told apart by those who do not see red and green, and by shade.
  function shade(value) {
    const ends = value < 0 ? [0x08, 0x51, 0x9c] : [0xd9, 0x5f, 0x0e];
    const w = Math.min(1, Math.abs(value));
    return 'rgb(' + ends.map(c => Math.round(247 + (c - 247) * w)).join(',') + ')';
  }

  // Equal Earth, an equal-area projection (Savric, Patterson and Jenny 2019, doi:10.1080/13658816.2018.1504949)
  function project(lat, lon) {
    const m = Math.sqrt(3) / 2;
    const p = Math.asin(m * Math.sin(lat * Math.PI / 180));
    const p2 = p * p, p6 = p2 * p2 * p2;
    const x = lon * Math.PI / 180 * Math.cos(p)
      / (m * (1.340264 + 3 * -0.081106 * p2 + p6 * (7 * 0.000893 + 9 * 0.003796 * p2)));
    const y = p * (1.340264 + -0.081106 * p2 + p6 * (0.000893 + 0.003796 * p2));
    return [500 + x * 180, 250 - y * 180];
  }

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
        ownLabel.textContent = nameOf(own.code) + (innerWidth < 600 ? '' : ': ' + actOf(actAt(w, own.code, t).name).toLowerCase());
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

  // Charts

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
    const W = small || innerWidth < 600 ? 380 : 560, H = 260, L = 62, R = 14, T = 22, B = 34;
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
    const every = Math.max(1, Math.ceil(n / 4 / (W < 500 ? 5 : 7)));
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
      el('i', { style: `background:${l.colour};border-radius:0;height:.3rem;vertical-align:.2rem` }), l.name)));
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
    return el('details', {}, el('summary', {}, ui('asTable')), el('div', { class: 'scroll' }, el('table', {},
      el('tr', {}, el('th', {}, ui('quarter')), lines.map(l => el('th', {}, l.name || said('charts', key, 'title')))),
      rows.map(t => el('tr', {}, el('td', {}, quarterOf(lines[0].world, t)), lines.map(l => {
        if (l.upTo !== undefined && t > l.upTo) return el('td', {}, '');
        if (l.values) return el('td', {}, number(l.values[t]));
        const s = l.world.series[key];
        return el('td', {}, s.mean[t] === null || s.mean[t] === undefined ? '–'
          : number(s.mean[t]) + (l.band ? ' (' + number(s.low[t]) + ' – ' + number(s.high[t]) + ')' : ''));
      }))))));
  }

  // A curve that the student draws, by pointer or by arrow keys: one knob a year, fewer where they would overlap

  function sketch(key, p) {
    const n = length(base);
    const series = base.series[p.chart].mean;
    const start = series[p.from - 1] ?? 0;
    const room = Math.floor(17 * (n - p.from) / n);
    const count = Math.max(1, Math.min(10, room, Math.ceil((n - p.from) / 4)));
    const places = Array.from({ length: count }, (_, k) => p.from - 1 + Math.round((n - p.from) * (k + 1) / count));
    const guess = stored.guesses[key] || { at: places, values: places.map(() => start), touched: false };
    if (!Array.isArray(guess.values) || guess.values.length !== places.length) {
      // Kept by a page with other knobs, as after a turn of the phone: the curve is taken over where they are now.
      guess.values = places.map(t => guess.path?.[t] ?? start);
      guess.at = places;
    }
    stored.guesses[key] = guess;
    const limits = range(p.chart);
    const path = () => {
      const values = series.slice(0, p.from);
      let t0 = p.from - 1, v0 = start;
      places.forEach((t1, k) => {
        for (let t = t0 + 1; t <= t1; t++) values[t] = v0 + (guess.values[k] - v0) * (t - t0) / (t1 - t0);
        t0 = t1; v0 = guess.values[k];
      });
      return values;
    };
    guess.path = path();
    const holder = el('div');
    const draw = () => {
      guess.path = path();
      const c = chart(p.chart, [{ world: base, colour: colours.base, upTo: p.from - 1 },
        { world: base, colour: colours.guess, dash: '8 5', values: guess.path, from: p.from - 1 }],
      { limits, marks: { events: base.events.filter(e => e.at <= p.from) } });
      c.picture.setAttribute('role', 'group');
      const move = (k, v) => {
        guess.values[k] = Math.max(limits[0], Math.min(limits[1], v));
        guess.touched = true;
        draw();
        update();
      };
      places.forEach((t, k) => {
        const knob = svg('circle', {
          cx: c.x(t), cy: c.y(guess.values[k]), r: 11, class: 'knob', fill: '#ffffff', stroke: colours.guess, 'stroke-width': 3,
          tabindex: stored.committed ? -1 : 0, role: 'slider', 'aria-label': quarterOf(base, t), 'aria-valuemin': limits[0],
          'aria-valuemax': limits[1], 'aria-valuenow': guess.values[k], 'aria-valuetext': number(guess.values[k]), 'data-k': k
        });
        knob.addEventListener('keydown', e => {
          const step = (limits[1] - limits[0]) / 40;
          const by = { ArrowUp: step, ArrowDown: -step, PageUp: 5 * step, PageDown: -5 * step }[e.key];
          if (by && !stored.committed) {
            e.preventDefault();
            move(k, guess.values[k] + by);
            holder.querySelector(`[data-k="${k}"]`).focus();
          }
        });
        c.picture.append(knob);
      });
      const value = e => {
        const r = c.picture.getBoundingClientRect();
        const px = (e.clientX - r.left) / r.width * c.W, py = (e.clientY - r.top) / r.height * c.H;
        let k = 0;
        places.forEach((t, j) => { if (Math.abs(c.x(t) - px) < Math.abs(c.x(places[k]) - px)) k = j; });
        return [k, limits[0] + (limits[1] - limits[0]) * (1 - (py - c.T) / (c.H - c.T - c.B))];
      };
      if (!stored.committed) {
        c.picture.style.touchAction = 'none';
        c.picture.addEventListener('pointerdown', e => { drawing = true; e.preventDefault(); move(...value(e)); });
        c.picture.addEventListener('pointermove', e => { if (drawing) move(...value(e)); });
      }
      holder.replaceChildren(c.picture);
    };
    draw();
    return holder;
  }
  let drawing = false;
  let update = () => {};
  window.addEventListener('pointerup', () => { drawing = false; });

  // The steps

  const steps = ['question', 'predict', 'watch', 'compare', 'vary', 'why', 'debrief'];

  function go(step) {
    clearInterval(timer);
    timer = 0;
    stored.step = step;
    stored.reached = Math.max(stored.reached, step);
    keep();
    show();
    document.getElementById('main').focus();
    window.scrollTo(0, 0);
  }
  const next = (text, step, attributes = {}) =>
    el('button', { class: 'go', type: 'button', onclick: () => go(step), ...attributes }, text);

  const views = {
    question: () => [
      el('h2', {}, ui('question')), ...paragraphs(lesson().background),
      el('p', { class: 'news' }, el('strong', {}, ui('model') + ' '), ui('modelText')),
      lesson().simplification ? el('p', {}, el('strong', {}, ui('simplification') + ' '), lesson().simplification) : null,
      next(ui('toPredict'), 1)],

    predict: () => {
      const keys = Object.keys(data.predictions);
      const button = next(ui('commit'), 2, { onclick: () => { stored.committed = true; go(2); } });
      const levels = ['', 'sure1', 'sure2', 'sure3'];
      const reasons = el('div', {},
        el('p', {}, el('label', { for: 'because' }, ui('because')), el('textarea', {
          id: 'because', disabled: stored.committed, oninput: e => { stored.because = e.target.value; }
        }, stored.because)),
        el('p', {}, el('label', {}, ui('confidence') + ' ', el('select', {
          id: 'confidence', disabled: stored.committed, onchange: e => { stored.confidence = e.target.value; }
        }, levels.map(l => el('option', { value: l, selected: stored.confidence === l }, l ? ui(l) : '–'))))));
      update = () => {
        button.disabled = !keys.every(k => {
          const g = stored.guesses[k];
          return g && (data.predictions[k].form === 'choice' || g.touched);
        });
      };
      const parts = keys.flatMap(k => {
        const p = data.predictions[k];
        const ask = said('predictions', k, 'ask');
        if (p.form === 'curve') {
          return [el('h3', {}, ask), el('p', {}, ui('drawHint')), el('figure', { class: 'one' },
            el('figcaption', {}, said('charts', p.chart, 'title'), el('small', {}, said('charts', p.chart, 'about'))),
            sketch(k, p)), el('p', {}, el('label', {}, el('input', {
            type: 'checkbox', disabled: stored.committed, checked: stored.guesses[k].touched,
            onchange: e => { stored.guesses[k].touched = e.target.checked; update(); }
          }), ' ' + ui('asDrawn')))];
        }
        return [el('fieldset', { disabled: stored.committed }, el('legend', {}, ask),
          p.matters ? el('p', { class: 'hint' }, fill(ui('mattersText'), { matters: number(p.matters) })) : null, ['higher', 'same', 'lower'].map(o =>
          el('label', {}, el('input', {
            type: 'radio', name: k, value: o, checked: stored.guesses[k] === o,
            onchange: () => { stored.guesses[k] = o; update(); }
          }), ' ' + (said('predictions', k, o) === o ? ui(o) : said('predictions', k, o)))))];
      });
      update();
      return [el('h2', {}, ui('predict')), el('p', {}, stored.committed ? ui('isCommitted') : ui('predictText')), ...parts,
        reasons, stored.committed ? next(ui('toWatch'), 2) : button];
    },

    watch: () => {
      const drawn = map(base);
      const last = length(base) - 1;
      const charts = el('div', { class: 'charts' });
      const list = el('div');
      const news = el('p', { class: 'news' });
      const date = el('span', { class: 'date' });
      const slider = el('input', {
        type: 'range', min: 0, max: last, value: stored.quarter, 'aria-label': ui('quarter'),
        oninput: e => set(+e.target.value)
      });
      const play = el('button', { class: 'plain', type: 'button', onclick: () => toggle() }, ui('play'));
      function set(t) {
        stored.quarter = t;
        slider.value = t;
        slider.setAttribute('aria-valuetext', quarterOf(base, t));
        date.textContent = quarterOf(base, t);
        drawn.set(base, t);
        const now = base.events.filter(e => e.at === t).map(e => eventOf(e.about));
        news.textContent = (now.length ? now.join('. ') + '. ' : '') + summary(base, t);
        if (now.length) tell(quarterOf(base, t) + ': ' + now.join('. '));
        charts.replaceChildren(...Object.keys(data.charts).map(k => {
          const lines = [{ world: base, colour: colours.base, band: true, upTo: t }];
          return figure(k, chart(k, lines, { cursor: t, small: true }), lines);
        }));
        list.replaceChildren(eventKey(base, t) || '');
        done.disabled = t < last;
      }
      function toggle() {
        if (timer) {
          clearInterval(timer);
          timer = 0;
        } else {
          if (stored.quarter >= last) set(0);
          timer = setInterval(() => {
            if (stored.quarter >= last) toggle(); else set(stored.quarter + 1);
          }, matchMedia('(prefers-reduced-motion: reduce)').matches ? 900 : 450);
        }
        play.textContent = timer ? ui('pause') : ui('play');
      }
      const done = next(ui('toCompare'), 3);
      const end = el('button', { class: 'plain', type: 'button', onclick: () => set(last) }, ui('toEnd'));
      const view = [el('h2', {}, ui('watch')), el('p', {}, ui('watchText')),
        el('div', { class: 'controls' }, date, play, slider, end),
        news, el('div', { class: 'map' }, drawn.picture), mapKey(), charts, list, done];
      set(stored.quarter);
      return view;
    },

    compare: () => [el('h2', {}, ui('compare')), ...Object.keys(data.predictions).flatMap(k => {
      const p = data.predictions[k];
      const guess = stored.guesses[k];
      if (p.form === 'curve') {
        const lines = [{ world: base, colour: colours.base, band: true, name: ui('happened') },
          { world: base, colour: colours.guess, dash: '8 5', values: guess.path, from: p.from - 1, name: ui('yourGuess') }];
        return [el('h3', {}, said('predictions', k, 'ask')),
          el('div', { class: 'one' }, figure(p.chart, chart(p.chart, lines), lines)),
          el('p', { class: 'verdict' }, curveVerdict(p, guess)),
          ...paragraphs(said('predictions', k, 'answer') === 'answer' ? '' : said('predictions', k, 'answer'))];
      }
      const a = data.answers[k];
      const other = worldWith(p.lever, p.option);
      const lines = [{ world: base, colour: colours.base, band: true, name: optionName(p.lever, data.levers[p.lever][0]) },
        { world: other, colour: colours.other, dash: '12 4', band: true, name: optionName(p.lever, p.option) }];
      return [el('h3', {}, said('predictions', k, 'ask')), el('p', { class: 'verdict' },
        fill(ui(a.verdict === 'unsettled' ? 'unsettledVerdict' : 'choiceVerdict'), {
          guess: wordOf(k, guess), answer: wordOf(k, a.verdict), difference: number(a.difference), low: number(a.low),
          high: number(a.high), matters: number(p.matters)
        }) + ' ' + (a.verdict === 'unsettled' ? '' : guess === a.verdict ? ui('right') : ui('wrong'))),
      el('div', { class: 'one' }, figure(p.chart, chart(p.chart, lines), lines)),
      ...paragraphs(said('predictions', k, 'answer') === 'answer' ? '' : said('predictions', k, 'answer'))];
    }), eventKey(base), Object.keys(data.levers).length ? next(ui('toVary'), 4) : next(ui('toWhy'), 5)],

    vary: () => {
      const charts = el('div', { class: 'charts' });
      const list = el('div');
      const difference = el('div', { class: 'verdict', 'aria-live': 'polite' });
      const drawn = map(base);
      const redraw = () => {
        const w = chosen();
        const same = w === base;
        drawn.set(w, length(w) - 1);
        const keys = Object.keys(data.charts);
        charts.replaceChildren(...keys.map(k => {
          const lines = [{ world: base, colour: colours.base, band: true, name: ui('first') }];
          if (!same) lines.push({ world: w, colour: colours.other, dash: '12 4', band: true, name: ui('changed') });
          return figure(k, chart(k, lines, { marks: w, small: true }), lines);
        }));
        list.replaceChildren(eventKey(w) || '');
        difference.replaceChildren(...same ? [ui('varyNothing')] : keys.map(k => el('div', {}, fill(ui('endsAt'), {
          chart: said('charts', k, 'title'), base: lastOf(base, k), other: lastOf(w, k)
        }))));
      };
      const forms = Object.keys(data.levers).map(l => el('fieldset', {}, el('legend', {}, said('levers', l, 'title')),
        data.levers[l].map(o => el('label', {}, el('input', {
          type: 'radio', name: 'lever-' + l, checked: stored.options[l] === o,
          onchange: () => {
            stored.options[l] = o;
            const world = Object.keys(data.levers).map(k => stored.options[k]).join('|');
            if (!stored.tried.includes(world)) stored.tried.push(world);
            redraw();
          }
        }), ' ' + optionName(l, o)))));
      redraw();
      return [el('h2', {}, ui('vary')), el('p', {}, ui('varyText')), el('div', { class: 'levers' }, forms), difference, charts,
        list, el('div', { class: 'map' }, drawn.picture), mapKey(), next(ui('toWhy'), 5)];
    },

    why: () => [el('h2', {}, ui('why')), el('p', {}, ui('whyText')), ...data.turns.flatMap(t => [
      el('h3', {}, said('turns', t.name)), el('p', {}, reason(t)),
      el('div', { class: 'scroll' }, el('table', {},
        el('tr', {}, ['act', ...goals, 'chance'].map(h => el('th', { scope: 'col' }, ui(h)))),
        t.acts.map(a => el('tr', {}, el('td', {}, a.chosen ? el('strong', {}, actOf(a.act) + ' ✓') : actOf(a.act)
          + (a.open ? '' : ' (' + ui('closed') + ')')),
        goals.map(g => el('td', {}, thousandths(worth(a, g)))),
        el('td', {}, a.open ? Math.round(100 * a.probability) + ' %' : '–'))))),
      ...(t.flips.length ? [el('p', {}, ui('flips')), el('ul', {}, t.flips.map(f => el('li', {}, fill(ui('flip'), {
        what: inputOf(f), from: thousandths(f.from), to: thousandths(f.to), acts: f.acts.map(actOf).join(', ')
      }))))] : [])]),
    ...(lesson().misconception ? [el('h3', {}, ui('misconception')), ...paragraphs(lesson().misconception)] : []),
    next(ui('toDebrief'), 6)],

    debrief: () => [el('h2', {}, ui('debrief')),
      el('p', {}, el('label', {}, ui('yourName') + ' ', el('input', {
        type: 'text', value: stored.name, oninput: e => { stored.name = e.target.value; }
      }))),
      ...(lesson().debrief || []).map((q, k) => el('p', {}, el('label', { for: 'q' + k }, (k + 1) + '. ' + q),
        el('textarea', { id: 'q' + k, oninput: e => { stored.notes[k] = e.target.value; } }, stored.notes[k] || ''))),
      el('button', { class: 'go', type: 'button', id: 'save', onclick: save }, ui('save')),
      el('button', { class: 'plain', type: 'button', onclick: forget }, ui('anew')),
      el('p', {}, ui('saveText'))]
  };

  // Why: what an act was worth, goal by goal

  const goals = ['economy', 'security', 'status', 'norms', 'home', 'cost'];
  const worth = (a, g) => g === 'cost' ? -a.cost : a[g];
  function reason(turn) {
    const chosen = turn.acts.find(a => a.chosen);
    const open = turn.acts.filter(a => a.open);
    const values = { state: nameOf(turn.state), quarter: turn.quarter, act: actOf(chosen.act),
      odds: Math.round(100 * chosen.probability), best: actOf(open[0].act) };
    if (open[0] !== chosen) return fill(ui('byChance'), values);
    const next = open[1];
    const ahead = !next ? [] : goals.filter(g => worth(chosen, g) - worth(next, g) > 0)
      .sort((a, b) => worth(chosen, b) - worth(next, b) - worth(chosen, a) + worth(next, a)).slice(0, 2);
    return !ahead.length ? fill(ui('byMerit'), values)
      : fill(ui('byMerit'), values) + ' ' + fill(ui('ahead'), { next: actOf(next.act), goals: ahead.map(ui).join(', ') });
  }
  function inputOf(flip) {
    const [kind, about] = flip.key.split('.');
    return kind === 'attraction' || kind === 'habit' ? fill(ui(kind), { act: actOf(about) })
      : fill((texts[language].inputs || {})[flip.key] || (texts[language].inputs || {})[kind] || flip.title, { power: nameOf(about) });
  }

  const optionName = (l, o) => said('levers', l, 'options', o);
  const wordOf = (k, o) => said('predictions', k, o) === o ? ui(o) : said('predictions', k, o);
  const worldWith = (l, o) => data.worlds.find(w => w.key
    === Object.keys(data.levers).map(k => k === l ? o : data.levers[k][0]).join('|'));
  function lastOf(w, k) {
    const s = w.series[k];
    let t = s.mean.length - 1;
    while (t > 0 && s.mean[t] === null) t--;
    return number(s.mean[t]) + ' (' + number(s.low[t]) + ' – ' + number(s.high[t]) + ')';
  }
  const paragraphs = text => (text || '').split(/\n\n+/).filter(t => t.trim()).map(t => el('p', {}, t));
  function mapKey() {
    return el('ul', { class: 'key' },
      [[-1, 'steadies'], [0, 'neither'], [1, 'drives']].map(([v, k]) =>
        el('li', {}, el('i', { style: `background:${shade(v)}` }), ui(k))),
      el('li', {}, el('i', { style: 'background:#444;border-radius:0' }), ui('greatPower')),
      el('li', {}, el('i', { style: 'background:#a6003a;border-radius:0;height:.25rem;vertical-align:.25rem;opacity:.6' }), ui('tensionLine')));
  }

  function curveVerdict(p, guess) {
    const s = base.series[p.chart];
    let off = 0, flat = 0, inside = 0, n = 0;
    for (let t = p.from; t < length(base); t++) {
      if (s.mean[t] === null) continue;
      off += Math.abs(guess.path[t] - s.mean[t]);
      flat += Math.abs(s.mean[p.from - 1] - s.mean[t]);
      inside += guess.path[t] >= s.low[t] && guess.path[t] <= s.high[t] ? 1 : 0;
      n++;
    }
    return fill(ui('curveVerdict'), {
      off: number(off / n), flat: number(flat / n), inside: Math.round(100 * inside / n)
    });
  }

  // The answer sheet: a page of its own that opens anywhere

  function save() {
    const esc = t => String(t).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
    const lines = [];
    lines.push(`<h1>${esc(lesson().title)}</h1><p>${esc(ui('yourName'))}: ${esc(stored.name)}</p><h2>${esc(ui('predict'))}</h2>`);
    for (const k of Object.keys(data.predictions)) {
      const p = data.predictions[k];
      const g = stored.guesses[k];
      lines.push(`<p>${esc(said('predictions', k, 'ask'))}</p>`);
      lines.push(p.form === 'curve'
        ? `<p>${esc(g.at.map((t, j) => quarterOf(base, t) + ': ' + number(g.values[j])).join('; '))}</p><p>${esc(curveVerdict(p, g))}</p>`
        : `<p>${esc(wordOf(k, g))} (${esc(ui('happened'))}: ${esc(wordOf(k, data.answers[k].verdict))})</p>`);
    }
    if (stored.because) lines.push(`<p><strong>${esc(ui('because'))}</strong> ${esc(stored.because).replace(/\n/g, '<br>')}</p>`);
    if (stored.confidence) lines.push(`<p>${esc(ui('confidence'))} ${esc(ui(stored.confidence))}</p>`);
    if (stored.tried.length) lines.push(`<p>${esc(ui('tried'))} ${esc(stored.tried.map(worldName).join('; '))}</p>`);
    lines.push(`<h2>${esc(ui('debrief'))}</h2>`);
    (lesson().debrief || []).forEach((q, k) => {
      lines.push(`<p><strong>${k + 1}. ${esc(q)}</strong></p><p>${esc(stored.notes[k] || '').replace(/\n/g, '<br>')}</p>`);
    });
    lines.push(`<p><small>${esc(new Date().toISOString().slice(0, 10))}; ${esc(data.program)}; ${esc(data.command)}</small></p>`);
    const record = JSON.stringify(answers()).replace(/</g, '\\u003c');
    lines.push(`<script type="application/json" id="middlepowers-answers">${record}<\/script>`);
    const page = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>${esc(lesson().title)}</title><body>${lines.join('\n')}</body></html>`;
    const link = el('a', {
      href: URL.createObjectURL(new Blob([page], { type: 'text/html' })), download: data.lesson + '-answers.html'
    });
    document.body.append(link);
    link.click();
    link.remove();
    tell(ui('saved'));
  }

  const worldName = key => key.split('|').map((o, k) => optionName(Object.keys(data.levers)[k], o)).join(', ');

  // The same for a program: what class-report reads
  function answers() {
    const predictions = Object.keys(data.predictions).map(k => {
      const p = data.predictions[k];
      const g = stored.guesses[k];
      return p.form === 'curve'
        ? { key: k, ask: said('predictions', k, 'ask'), form: 'curve', quarters: g.at.map(t => quarterOf(base, t)), values: g.values,
          happened: g.at.map(t => base.series[p.chart].mean[t]) }
        : { key: k, ask: said('predictions', k, 'ask'), form: 'choice', guess: g, answer: data.answers[k].verdict,
          words: Object.fromEntries(['higher', 'same', 'lower'].map(o => [o, wordOf(k, o)])) };
    });
    return {
      format: 1, lesson: data.lesson, title: lesson().title || data.world, name: stored.name, language,
      date: new Date().toISOString().slice(0, 10), program: data.program, predictions, because: stored.because,
      confidence: stored.confidence, tried: stored.tried.map(worldName),
      notes: (lesson().debrief || []).map((ask, k) => ({ ask, text: stored.notes[k] || '' }))
    };
  }

  // All of it

  function show() {
    document.documentElement.lang = language;
    document.title = lesson().title || data.world;
    document.querySelectorAll('[data-ui]').forEach(e => { e.textContent = ui(e.dataset.ui); });
    document.getElementById('title').textContent = lesson().title || data.world;
    document.getElementById('question').textContent = lesson().question || '';
    document.getElementById('steps').replaceChildren(...steps.map((s, k) => el('li', {}, el('button', {
      type: 'button', disabled: k > stored.reached || (k > 1 && !stored.committed), 'aria-current': k === stored.step ? 'step' : undefined,
      onclick: () => go(k)
    }, (k + 1) + '. ' + ui(s)))));
    document.getElementById('main').replaceChildren(...views[steps[stored.step]]().flat().filter(Boolean));
    document.getElementById('about').replaceChildren(
      el('p', {}, fill(ui('about'), { n: data.replications, world: data.world })),
      el('p', {}, data.program + '. ' + ui('again') + ' ', el('code', {}, data.command)),
      el('p', {}, ui('credits')));
  }

  recall();
  const picker = document.getElementById('language');
  Object.keys(texts).forEach(code => picker.append(el('option', { value: code, selected: code === language, lang: code }, texts[code].ui.name)));
  picker.addEventListener('change', () => { language = picker.value; keep(); show(); });
  show();
})();
