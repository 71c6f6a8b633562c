// The switches and tables of live.html. The figures need none of this: they only have `src` and `refresh`.

const ROWS = 12;
const EVERY = 30;

const figures = [...document.querySelectorAll('[refresh]')];
const server = document.querySelector('#server');
const switches = document.querySelector('#switches');
const done = document.querySelector('#done');

const channel = new URLSearchParams(location.search).get('channel') ?? Math.random().toString(36).slice(2, 10);
const address = (room, wanted) => `../live/${room}?${new URLSearchParams({channel, ...wanted})}`;

for (const figure of figures) figure.setAttribute('src', address('record.json'));
const states = rows('#figures', figures.length);
const lines = rows('#log', ROWS);
const happened = [];
let told = 0;

const without = server.textContent;
const stream = new EventSource(address('events'));
stream.addEventListener('open', () => connect(true));
stream.addEventListener('error', () => connect(false));
stream.addEventListener('message', ({data}) => follow(JSON.parse(data)));

for (const type of ['tip-load', 'tip-update', 'tip-stale', 'tip-error']) {
  document.addEventListener(type, ({target}) => {
    note(type, target.dataset.name);
    showStates();
  });
}

switches.addEventListener('change', ({target}) => {
  if (target.name === 'answer') set({answer: target.value}, `From now on: ${target.parentElement.textContent.trim()}.`);
  else set({every: target.checked ? EVERY : 0}, target.checked ? 'The numbers change.' : 'The numbers stay.');
});
document.querySelector('#change').addEventListener('click', () => set({change: 'now'}, 'The numbers have changed.'));
document.querySelector('#good').addEventListener('click', () => set({answer: 'good'}, 'All is well again.'));
document.querySelector('#look').addEventListener('click', look);
showStates();

/** Turns a switch of the server, which then tells of it through the stream. */
async function set(wanted, sentence) {
  const answer = await fetch(address('switch', wanted), {method: 'POST'}).catch(() => undefined);
  done.textContent = answer?.ok ? sentence : 'The live server did not do it.';
}

/** Has all four ask anew, which they do together. */
async function look() {
  for (const figure of figures) figure.reload();
  showStates();
  await Promise.all(figures.map((figure) => figure.settled));
  showStates();
  done.textContent = 'The figures have looked.';
}

function connect(isThere) {
  server.textContent = isThere ? `The live server is there. This visit’s channel is ${channel}.` : without;
  for (const fieldset of switches.querySelectorAll('fieldset')) fieldset.disabled = !isThere;
}

/** Shows what the server tells of this channel. */
function follow({answer, every, requests, log}) {
  switches.elements.answer.value = answer;
  switches.elements.every.checked = every > 0;
  document.querySelector('#requests').textContent = requests;
  // A server that was started anew counts from one again.
  if (requests < told) told = 0;
  for (const {number, said} of log.filter((entry) => entry.number > told)) note(`request ${number}`, said);
  told = requests;
}

function note(what, which) {
  happened.unshift([new Date().toLocaleTimeString('en-GB'), what, which]);
  happened.length = Math.min(happened.length, ROWS);
  for (const [index, texts] of happened.entries()) fill(lines[index], texts);
}

function showStates() {
  for (const [index, {dataset, state, error}] of figures.entries()) {
    const why = error ? [error.code, error.path].filter(Boolean).join(', ') : '–';
    fill(states[index], [dataset.name, state ?? '–', why]);
  }
}

/** Rows that stay, so that nothing on the page moves when they are filled. */
function rows(table, count) {
  const body = document.querySelector(`${table} tbody`);
  return Array.from({length: count}, () => {
    const row = body.insertRow();
    for (let n = 0; n < 3; n += 1) row.insertCell().textContent = '–';
    return row;
  });
}

function fill(row, texts) {
  for (const [index, text] of texts.entries()) row.cells[index].textContent = text;
}
