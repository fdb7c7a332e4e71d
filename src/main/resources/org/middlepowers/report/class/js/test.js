// The concept test, before and after; which option is right is shown when both are done

const letters = ['a', 'b', 'c', 'd'];
const items = () => lesson().test || [];
function test(when) {
  const answered = () => items().every((_, k) => stored[when][k]);
  const done = onwards(when);
  const closed = when === 'before' && stored.committed;
  done.disabled = !answered();
  return [el('h2', {}, ui(when)), el('p', {}, ui(when === 'before' ? 'testText' : 'testAgain')),
    ...items().map((item, k) => el('fieldset', { disabled: closed }, el('legend', {}, (k + 1) + '. ' + item.ask),
      item.options.map((o, n) => el('label', {}, el('input', {
        type: 'radio', name: when + k, value: letters[n], checked: stored[when][k] === letters[n],
        onchange: () => { stored[when][k] = letters[n]; done.disabled = !answered(); }
      }), ' ' + letters[n] + ') ' + o)))), done];
}

const rightOnes = when => items().filter((_, k) => stored[when][k] === data.test[k]).length;
function testResults() {
  if (isShort() || !items().length || !items().every((_, k) => stored.after[k])) return [];
  return [el('p', { class: 'verdict' }, fill(ui('testResult'), {
    before: rightOnes('before'), after: rightOnes('after'), all: items().length
  })), el('ol', {}, items().map((item, k) => el('li', {}, item.ask + ' ', el('small', {}, fill(ui('testItem'), {
    before: stored.before[k] || '–', after: stored.after[k], right: data.test[k] + ') ' + item.options[letters.indexOf(data.test[k])]
  })))))];
}
