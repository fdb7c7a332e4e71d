// The steps: all of the lesson, or the ten minutes of it

const hasTest = data.test.length > 0;
const whole = ['question', ...(hasTest ? ['before'] : []), 'predict', 'watch', 'compare',
  ...(Object.keys(data.levers).length ? ['vary'] : []), 'why', ...(hasTest ? ['after'] : []), 'debrief'];
const hasShort = data.brief.prediction !== '';
const isShort = () => hasShort && stored.mode === 'short';
const steps = () => isShort() ? ['question', 'predict', 'compare', 'vary', 'debrief'] : whole;
const predictionsNow = () => isShort() ? [data.brief.prediction] : Object.keys(data.predictions);
const leversNow = () => isShort() ? [data.brief.lever] : Object.keys(data.levers);

function go(step) {
  clearInterval(timer);
  timer = 0;
  stored.step = step;
  stored.reached = Math.max(stored.reached, steps().indexOf(step));
  keep();
  show();
  document.getElementById('main').focus();
  window.scrollTo(0, 0);
}
const next = (text, step, attributes = {}) =>
  el('button', { class: 'go', type: 'button', onclick: () => go(step), ...attributes }, text);
const following = step => steps()[steps().indexOf(step) + 1];
const words = { predict: 'toPredict', watch: 'toWatch', compare: 'toCompare', vary: 'toVary', why: 'toWhy', debrief: 'toDebrief' };
const onwards = step => next(ui(words[following(step)] || following(step)), following(step));

const views = {
  question: () => [
    el('h2', {}, ui('question')), ...paragraphs(lesson().background),
    el('p', { class: 'news' }, el('strong', {}, ui('model') + ' '), ui('modelText')),
    lesson().simplification ? el('p', {}, el('strong', {}, ui('simplification') + ' '), lesson().simplification) : null,
    ...(hasShort && !stored.committed ? [el('fieldset', {}, ['run', 'short'].map(m => el('label', {}, el('input', {
      type: 'radio', name: 'mode', value: m, checked: stored.mode === m,
      onchange: () => { stored.mode = m; stored.reached = 0; keep(); show(); }
    }), ' ' + ui(m))), el('p', { class: 'hint' }, ui('shortText')))] : []),
    next(ui(following('question') === 'before' ? 'before' : 'toPredict'), following('question'))],

  before: () => test('before'),
  after: () => test('after'),

  predict: () => {
    const keys = predictionsNow();
    const button = next(ui('commit'), following('predict'), {
      onclick: () => { stored.committed = true; go(following('predict')); }
    });
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
        p.matters ? el('p', { class: 'hint' }, fill(ui('mattersText'), { matters: number(p.matters) })) : null,
        ['higher', 'same', 'lower'].map(o =>
          el('label', {}, el('input', {
            type: 'radio', name: k, value: o, checked: stored.guesses[k] === o,
            onchange: () => { stored.guesses[k] = o; update(); }
          }), ' ' + wordOf(k, o))))];
    });
    update();
    return [el('h2', {}, ui('predict')), el('p', {}, stored.committed ? ui('isCommitted') : ui('predictText')), ...parts,
      reasons, stored.committed ? onwards('predict') : button];
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
    const done = onwards('watch');
    const end = el('button', { class: 'plain', type: 'button', onclick: () => set(last) }, ui('toEnd'));
    const view = [el('h2', {}, ui('watch')), el('p', {}, ui('watchText')),
      el('div', { class: 'controls stays' }, date, play, slider, end),
      el('div', { class: 'map' }, drawn.picture), news, mapKey(), charts, list, done];
    set(Math.min(stored.quarter, last));
    return view;
  },

  compare: () => [el('h2', {}, ui('compare')), ...predictionsNow().flatMap(k => {
    const p = data.predictions[k];
    const guess = stored.guesses[k];
    if (p.form === 'curve') {
      const lines = [{ world: base, colour: colours.base, band: true, name: ui('happened') },
        { world: base, colour: colours.guess, dash: '8 5', values: guess.path, from: p.from - 1, name: ui('yourGuess') }];
      return [el('h3', {}, said('predictions', k, 'ask')),
        el('div', { class: 'one' }, figure(p.chart, chart(p.chart, lines), lines)),
        el('p', { class: 'verdict' }, curveVerdict(p, guess)), ...explanation(k)];
    }
    const a = data.answers[k];
    const here = worldWith(p.lever, p.against), other = worldWith(p.lever, p.option);
    const lines = [{ world: here, colour: colours.base, band: true, name: optionName(p.lever, p.against) },
      { world: other, colour: colours.other, dash: '12 4', band: true, name: optionName(p.lever, p.option) }];
    return [el('h3', {}, said('predictions', k, 'ask')), el('p', { class: 'verdict' },
      fill(ui(a.verdict === 'unsettled' ? 'unsettledVerdict' : 'choiceVerdict'), {
        guess: wordOf(k, guess), answer: wordOf(k, a.verdict), difference: number(a.difference), low: number(a.low),
        high: number(a.high), matters: number(p.matters)
      }) + ' ' + (a.verdict === 'unsettled' ? '' : guess === a.verdict ? ui('right') : ui('wrong'))),
    el('div', { class: 'one' }, figure(p.chart, chart(p.chart, lines), lines)), ...explanation(k)];
  }), el('p', { class: 'hint' }, fill(ui('intervals'), { n: data.replications })), eventKey(base), onwards('compare')],

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
      const about = isShort() ? data.predictions[data.brief.prediction].chart : keys[0];
      const shown = [about, ...keys.filter(k => k !== about)];
      charts.replaceChildren(...shown.map(k => {
        const lines = [{ world: base, colour: colours.base, band: true, name: ui('first') }];
        if (!same) lines.push({ world: w, colour: colours.other, dash: '12 4', band: true, name: ui('changed') });
        return figure(k, chart(k, lines, { marks: w, small: true }), lines);
      }));
      list.replaceChildren(eventKey(w) || '');
      difference.replaceChildren(...same ? [ui('varyNothing')] : keys.map(k => el('div', {}, fill(ui('endsAt'), {
        chart: said('charts', k, 'title'), base: lastOf(base, k), other: lastOf(w, k)
      }))));
    };
    const forms = leversNow().map(l => el('label', {}, el('span', {}, said('levers', l, 'title')), el('select', {
      'data-lever': l,
      onchange: e => {
        stored.options[l] = e.target.value;
        const world = Object.keys(data.levers).map(k => stored.options[k]).join('|');
        if (!stored.tried.includes(world)) stored.tried.push(world);
        redraw();
      }
    }, data.levers[l].map(o => el('option', { value: o, selected: stored.options[l] === o }, optionName(l, o))))));
    redraw();
    return [el('h2', {}, ui('vary')), el('p', {}, ui('varyText')), el('div', { class: 'levers stays' }, forms), charts,
      difference, list, ...(isShort() ? [] : [el('div', { class: 'map' }, drawn.picture), mapKey()]), onwards('vary')];
  },

  why: () => [el('h2', {}, ui('why')), el('p', {}, ui('whyText')), ...data.turns.flatMap(turn),
    ...(lesson().misconception ? [el('h3', {}, ui('misconception')), ...paragraphs(lesson().misconception)] : []),
    onwards('why')],

  debrief: () => [el('h2', {}, ui('debrief')), ...testResults(),
    ...(isShort() && lesson().misconception ? [el('h3', {}, ui('misconception')), ...paragraphs(lesson().misconception)] : []),
    el('p', {}, el('label', {}, ui('yourName') + ' ', el('input', {
      type: 'text', value: stored.name, oninput: e => { stored.name = e.target.value; }
    }))),
    ...(lesson().debrief || []).slice(0, isShort() ? 1 : undefined).map((q, k) => el('p', {},
      el('label', { for: 'q' + k }, (k + 1) + '. ' + q),
      el('textarea', { id: 'q' + k, oninput: e => { stored.notes[k] = e.target.value; } }, stored.notes[k] || ''))),
    el('button', { class: 'go', type: 'button', id: 'save', onclick: save }, ui('save')), ...handIn(),
    el('button', { class: 'plain', type: 'button', onclick: () => print() }, ui('print')), ' ',
    el('button', { class: 'plain', type: 'button', onclick: forget }, ui('anew')),
    el('p', {}, ui('saveText'))]
};

// What came out is explained by the student first
function explanation(k) {
  const told = said('predictions', k, 'answer');
  if (told === 'answer') return [];
  const shown = el('div', { class: 'told' });
  const reveal = () => { stored.shown[k] = true; shown.replaceChildren(...paragraphs(told)); button.remove(); };
  const button = el('button', {
    class: 'plain', type: 'button', disabled: !(stored.explained[k] || '').trim(), onclick: () => { reveal(); keep(); }
  }, ui('showExplanation'));
  const own = el('p', {}, el('label', { for: 'explain-' + k }, ui('explain')), el('textarea', {
    id: 'explain-' + k, class: 'brief', oninput: e => {
      stored.explained[k] = e.target.value;
      button.disabled = !e.target.value.trim();
    }
  }, stored.explained[k] || ''));
  if (stored.shown[k]) reveal();
  return [own, stored.shown[k] ? null : button, shown];
}
