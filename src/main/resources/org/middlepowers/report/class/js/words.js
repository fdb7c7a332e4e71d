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
// An act within a sentence: only its first letter is small, for the UN stays the UN.
const inSentence = text => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
