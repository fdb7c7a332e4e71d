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

// Equal Earth, an equal-area projection (Šavrič, Patterson and Jenny 2018, doi:10.1080/13658816.2018.1504949)
function project(lat, lon) {
  const m = Math.sqrt(3) / 2;
  const p = Math.asin(m * Math.sin(lat * Math.PI / 180));
  const p2 = p * p, p6 = p2 * p2 * p2;
  const x = lon * Math.PI / 180 * Math.cos(p)
    / (m * (1.340264 + 3 * -0.081106 * p2 + p6 * (7 * 0.000893 + 9 * 0.003796 * p2)));
  const y = p * (1.340264 + -0.081106 * p2 + p6 * (0.000893 + 0.003796 * p2));
  return [500 + x * 180, 250 - y * 180];
}
