// All of it

function show() {
  document.documentElement.lang = language;
  document.documentElement.dir = texts[language].ui.direction || 'ltr';
  if (!steps().includes(stored.step)) stored.step = 'question';
  document.body.dataset.step = stored.step;
  document.title = lesson().title || data.world;
  document.querySelectorAll('[data-ui]').forEach(e => { e.textContent = ui(e.dataset.ui); });
  document.getElementById('title').textContent = lesson().title || data.world;
  document.getElementById('question').textContent = lesson().question || '';
  document.getElementById('steps').replaceChildren(...steps().map((s, k) => el('li', {}, el('button', {
    type: 'button', disabled: k > stored.reached || (k > steps().indexOf('predict') && !stored.committed),
    'aria-current': s === stored.step ? 'step' : undefined, onclick: () => go(s)
  }, (k + 1) + '. ' + ui(s)))));
  document.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  document.getElementById('main').replaceChildren(...views[stored.step]().flat().filter(Boolean));
  document.getElementById('about').replaceChildren(
    el('p', {}, fill(ui('about'), { n: data.replications, world: data.world }) + ' ' + fill(ui('intervals'), { n: data.replications })),
    el('p', {}, data.program + '. ' + ui('again') + ' ', el('code', {}, data.command)),
    el('p', {}, ui('credits')));
}

recall();
const picker = document.getElementById('language');
Object.keys(texts).forEach(code => picker.append(el('option', { value: code, selected: code === language, lang: code }, texts[code].ui.name)));
picker.addEventListener('change', () => { language = picker.value; keep(); show(); });
show();
