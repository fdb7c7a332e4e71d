// A curve that the student draws, by pointer or by arrow keys: one knob a year, fewer where they would overlap

// The axis spans what the measure can be, not what the runs gave: it tells nobody the answer.
function axis(key, start) {
  const span = data.charts[key].span;
  const [low, high] = span.length === 2 ? span : start > 0 ? [0, 2 * start] : start < 0 ? [2 * start, 0] : [-1, 1];
  const slack = 0.04 * (high - low);
  return [low - slack, high + slack];
}

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
  const limits = axis(p.chart, start);
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
  let now, drawing = -1;
  const move = (k, v) => {
    guess.values[k] = Math.max(limits[0], Math.min(limits[1], v));
    guess.touched = true;
    draw();
    update();
  };
  const draw = () => {
    guess.path = path();
    const c = chart(p.chart, [{ world: base, colour: colours.base, upTo: p.from - 1 },
      { world: base, colour: colours.guess, dash: '8 5', values: guess.path, from: p.from - 1 }],
    { limits, marks: { events: base.events.filter(e => e.at <= p.from) } });
    c.picture.setAttribute('role', 'group');
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
      if (!stored.committed) {
        // A finger is wider than the knob. Only here does a drag draw; anywhere else on the chart a swipe scrolls the page.
        const grip = svg('circle', { cx: c.x(t), cy: c.y(guess.values[k]), r: 24, fill: 'transparent', class: 'knob grip' });
        for (const part of [grip, knob]) {
          part.addEventListener('pointerdown', e => { drawing = k; holder.setPointerCapture(e.pointerId); e.preventDefault(); });
        }
        c.picture.append(grip);
      }
      c.picture.append(knob);
    });
    now = c;
    holder.replaceChildren(c.picture);
  };
  const value = e => {
    const r = now.picture.getBoundingClientRect();
    const px = (e.clientX - r.left) / r.width * now.W, py = (e.clientY - r.top) / r.height * now.H;
    let k = 0;
    places.forEach((t, j) => { if (Math.abs(now.x(t) - px) < Math.abs(now.x(places[k]) - px)) k = j; });
    return [k, limits[0] + (limits[1] - limits[0]) * (1 - (py - now.T) / (now.H - now.T - now.B))];
  };
  draw();
  if (!stored.committed) {
    holder.addEventListener('pointermove', e => { if (drawing >= 0) move(drawing, value(e)[1]); });
    holder.addEventListener('click', e => move(...value(e)));
    for (const end of ['pointerup', 'pointercancel']) holder.addEventListener(end, () => { drawing = -1; });
  }
  return holder;
}
let update = () => {};
