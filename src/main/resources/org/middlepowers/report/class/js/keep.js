const read = id => JSON.parse(document.getElementById(id).textContent);
const data = read('data');
const texts = read('texts');
const outlines = read('outlines');
const svgNs = 'http://www.w3.org/2000/svg';
const colours = { base: '#0072b2', other: '#b8500a', guess: '#1d1d1f' };
const poles = ['#444444', '#00796b', '#b0416e', '#5b3a96', '#7a6a00', '#8a5a2b'];
const stored = {
  mode: 'run', step: 'question', reached: 0, quarter: 0, guesses: {}, committed: false, options: {}, notes: {}, name: '',
  because: '', confidence: '', tried: [], before: {}, after: {}, explained: {}, shown: {}
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
