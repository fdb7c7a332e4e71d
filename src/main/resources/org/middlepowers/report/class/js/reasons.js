// Why: what an act was worth, goal by goal

const goals = ['economy', 'security', 'status', 'norms', 'home', 'cost'];
const worth = (a, g) => g === 'cost' ? -a.cost : a[g];
const total = a => goals.reduce((sum, g) => sum + worth(a, g), 0);
// What `why` names as speaking for an act, in the words of the page
const strengths = {
  ECONOMY: 'economy', SECURITY: 'security', PRESTIGE: 'status', NORMS: 'norms', DOMESTIC: 'home', COST: 'cost', HABIT: 'fresh',
  EXPERIENCE: 'experience'
};
function reason(turn) {
  const chosen = turn.acts.find(a => a.chosen);
  const open = turn.acts.filter(a => a.open);
  const values = { state: nameOf(turn.state), quarter: turn.quarter, act: actOf(chosen.act),
    odds: Math.round(100 * chosen.probability), best: actOf(open[0].act) };
  const aimed = turn.target ? ' ' + fill(ui('target'), { target: nameOf(turn.target) }) : '';
  if (open[0] !== chosen) return fill(ui('byChance'), values) + aimed;
  return fill(ui('byMerit'), values) + aimed
    + (turn.ahead.length ? ' ' + fill(ui('ahead'), { next: actOf(turn.next), goals: turn.ahead.map(r => ui(strengths[r])).join(', ') }) : '');
}
function turn(t) {
  return [el('h3', {}, said('turns', t.name)), el('p', {}, reason(t)), el('p', { class: 'hint narrow' }, ui('turnPhone')),
    el('div', { class: 'scroll reasons', tabindex: 0, role: 'region', 'aria-label': said('turns', t.name) }, el('table', {},
      el('tr', {}, ['act', ...goals, 'total', 'chance'].map(h => el('th', { scope: 'col' }, ui(h)))),
      t.acts.map(a => el('tr', {}, el('th', { scope: 'row' }, a.chosen ? el('strong', {}, actOf(a.act) + ' ✓') : actOf(a.act)
        + (a.open ? '' : ' (' + ui('closed') + ')')),
      goals.map(g => el('td', {}, thousandths(worth(a, g)))), el('td', {}, thousandths(total(a))),
      el('td', {}, a.open ? Math.round(100 * a.probability) + ' %' : '–'))))),
    ...(t.flips.length ? [el('p', {}, ui('flips')), el('ul', {}, t.flips.map(f => el('li', {}, fill(ui('flip'), {
      what: inputOf(f), from: thousandths(f.from), to: thousandths(f.to), acts: f.acts.map(actOf).join(', ')
    }))))] : [])];
}
function inputOf(flip) {
  const [kind, about] = flip.key.split('.');
  return kind === 'attraction' || kind === 'habit' ? fill(ui(kind), { act: actOf(about) })
    : fill((texts[language].inputs || {})[flip.key] || (texts[language].inputs || {})[kind] || flip.title, { power: about && about.split('-').map(nameOf).join(' – ') });
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
