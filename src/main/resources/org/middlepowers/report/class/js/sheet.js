// The answer sheet: a page of its own that opens anywhere

function sheetPage() {
  const esc = t => String(t).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
  const lines = [];
  lines.push(`<h1>${esc(lesson().title)}</h1><p>${esc(ui('yourName'))}: ${esc(stored.name)}</p><h2>${esc(ui('predict'))}</h2>`);
  for (const k of predictionsNow()) {
    const p = data.predictions[k];
    const g = stored.guesses[k];
    lines.push(`<p>${esc(said('predictions', k, 'ask'))}</p>`);
    const own = stored.explained[k] ? `<p><strong>${esc(ui('explain'))}</strong> ${esc(stored.explained[k])}</p>` : '';
    lines.push(p.form === 'curve'
      ? `<p>${esc(g.at.map((t, j) => quarterOf(base, t) + ': ' + number(g.values[j])).join('; '))}</p><p>${esc(curveVerdict(p, g))}</p>${own}`
      : `<p>${esc(wordOf(k, g))} (${esc(ui('happened'))}: ${esc(wordOf(k, data.answers[k].verdict))})</p>${own}`);
  }
  if (stored.because) lines.push(`<p><strong>${esc(ui('because'))}</strong> ${esc(stored.because).replace(/\n/g, '<br>')}</p>`);
  if (stored.confidence) lines.push(`<p>${esc(ui('confidence'))} ${esc(ui(stored.confidence))}</p>`);
  if (stored.tried.length) lines.push(`<p>${esc(ui('tried'))} ${esc(stored.tried.map(worldName).join('; '))}</p>`);
  if (!isShort() && items().length) {
    lines.push(`<p>${esc(fill(ui('testResult'), { before: rightOnes('before'), after: rightOnes('after'), all: items().length }))}</p>`);
  }
  lines.push(`<h2>${esc(ui('debrief'))}</h2>`);
  (lesson().debrief || []).forEach((q, k) => {
    lines.push(`<p><strong>${k + 1}. ${esc(q)}</strong></p><p>${esc(stored.notes[k] || '').replace(/\n/g, '<br>')}</p>`);
  });
  lines.push(`<p><small>${esc(new Date().toISOString().slice(0, 10))}; ${esc(data.program)}; ${esc(data.command)}</small></p>`);
  const record = JSON.stringify(answers()).replace(/</g, '\\u003c');
  lines.push(`<script type="application/json" id="middlepowers-answers">${record}<\/script>`);
  return `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>${esc(lesson().title)}</title><body>${lines.join('\n')}</body></html>`;
}
function save() {
  const link = el('a', {
    href: URL.createObjectURL(new Blob([sheetPage()], { type: 'text/html' })), download: data.lesson + '-answers.html'
  });
  document.body.append(link);
  link.click();
  link.remove();
  tell(ui('saved'));
}

const worldName = key => key.split('|').map((o, k) => optionName(Object.keys(data.levers)[k], o)).join(', ');

// The same for a program: what class-report reads
function answers() {
  const predictions = predictionsNow().map(k => {
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
    test: isShort() ? [] : items().map((item, k) => ({
      ask: item.ask, before: stored.before[k] || '', after: stored.after[k] || '', right: data.test[k] })),
    explained: predictionsNow().map(k => ({ ask: said('predictions', k, 'ask'), text: stored.explained[k] || '' })),
    notes: (lesson().debrief || []).map((ask, k) => ({ ask, text: stored.notes[k] || '' }))
  };
}
