// On paper: the questions of the lesson, with lines to answer on

function paper() {
  const lines = n => Array.from({ length: n }, () => el('div', { class: 'line' }));
  const asked = (text, answer, n) => el('section', {}, el('p', {}, text), answer ? el('p', { class: 'written' }, answer) : lines(n));
  const choice = k => {
    const p = data.predictions[k];
    const g = stored.guesses[k];
    if (p.form === 'curve') return asked(said('predictions', k, 'ask'), '', 4);
    return el('section', {}, el('p', {}, said('predictions', k, 'ask')), el('p', {}, ['higher', 'same', 'lower'].map(o =>
      el('span', { class: 'box' }, (g === o ? '☒ ' : '☐ ') + wordOf(k, o)))));
  };
  document.getElementById('paper').replaceChildren(
    el('h1', {}, lesson().title || data.world), el('p', {}, lesson().question || ''), asked(ui('yourName'), stored.name, 1),
    el('h2', {}, ui('predict')), ...predictionsNow().map(choice), asked(ui('because'), stored.because, 3),
    ...(lesson().sheet || []).map(q => asked(q, '', 2)),
    el('h2', {}, ui('debrief')), ...(lesson().debrief || []).map((q, k) => asked((k + 1) + '. ' + q, stored.notes[k], 3)));
}
window.addEventListener('beforeprint', paper);
