// A page from the lecturer's own computer hands its answer sheet in there

function handIn() {
  const told = el('span', { role: 'status' });
  const send = async () => {
    let done = false;
    try {
      const answer = await fetch('/hand-in', { method: 'POST', headers: { 'Content-Type': 'text/html' }, body: sheetPage() });
      done = answer.ok;
    } catch (e) {
      // The network is gone; the sheet can still be saved.
    }
    told.textContent = ' ' + ui(done ? 'handedIn' : 'notHandedIn');
  };
  return [el('button', { class: 'go', type: 'button', id: 'hand-in', onclick: send }, ui('handIn')), told];
}
