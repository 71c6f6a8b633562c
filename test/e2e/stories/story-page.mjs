// Looks at one entry of the built Storybook, and tells what is wrong with it.

const PATIENCE = 60_000;

/** A page in which one entry of Storybook after the other is seen. */
export async function openStorybook(page, origin) {
  const events = {console: [], thrown: [], requests: []};
  page.on('console', (message) => {
    if (message.type() === 'error') events.console.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => events.thrown.push(error?.message ?? String(error)));
  page.on('request', (request) => events.requests.push(request.url()));
  await page.addInitScript(listenToStorybook);
  return {page, origin, events, isOpen: false};
}

/** Problems of a story: none when it is drawn, its play function passes, and axe finds nothing. */
export async function storyProblems(storybook, {id, tags, figure}) {
  const {page, events} = storybook;
  const {problems, finished, a11y} = await see(storybook, {id, viewMode: 'story', figure}, 'finished');
  return found(storybook, [
    ...problems,
    ...(finished || problems.length > 0 ? [] : ['it does not finish']),
    ...(finished && !a11y ? ['the accessibility add-on did not look at it'] : []),
    ...(a11y ?? []).map((violation) => `axe: ${violation}`),
    ...(await page.evaluate(figureProblems, {least: 1, figure})),
    // Storybook writes there too why a play function failed.
    ...(problems.length > 0 ? [] : consoleProblems(events.console, complaints(tags))),
    ...(tags.includes('play-fn') ? [] : ['it has no play function, so it tests nothing']),
  ]);
}

/**
 * Problems of a page of documentation: none when all its stories are drawn, and where it is the page of a figure, a table
 * lists its attributes.
 */
export async function docsProblems(storybook, {id, title}, stories) {
  const {page, events} = storybook;
  const {problems, documented} = await see(storybook, {id, viewMode: 'docs'}, 'documented');
  const tagged = (tag) => stories.filter(({tags}) => tags.includes(tag)).length;
  const least = stories.length;
  if (documented) await waitFor(page, allSettled, {least, pending: tagged('pending')});
  return found(storybook, [
    ...problems,
    ...(documented ? [] : ['it does not finish']),
    ...(await page.evaluate(figureProblems, {least})),
    ...(title.startsWith('Figures/') ? await page.evaluate(tableProblems) : []),
    ...(await page.evaluate(codeProblems)),
    ...consoleProblems(events.console, tagged('refused')),
  ]);
}

/** What Storybook told of an entry by the time that it is ready, that something went wrong, or that patience ends. */
async function see(storybook, {id, viewMode, figure}, ready) {
  const {page, origin, events} = storybook;
  for (const list of Object.values(events)) list.length = 0;
  const thrown = new Promise((resolve) => page.once('pageerror', resolve));
  // Most of the time of a story is that of loading Storybook.
  if (storybook.isOpen) await page.evaluate(show, {id, figure});
  else {
    const args = figure ? `&args=figure:${figure}` : '';
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${viewMode}${args}`);
  }
  await Promise.race([waitFor(page, hasTold, ready), thrown]);
  return page.evaluate(() => globalThis.storybookTold);
}

/** All problems, each once. After one the next entry is seen in a page that was loaded anew. */
function found(storybook, problems) {
  const {thrown, requests} = storybook.events;
  const far = requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${storybook.origin}/`));
  const all = [
    ...problems,
    ...thrown.map((text) => `thrown: ${text}`),
    ...far.map((url) => `asks another server: ${url}`),
  ];
  storybook.isOpen = all.length === 0;
  return [...new Set(all)];
}

/** What does not come in time is missed afterwards. */
const waitFor = (page, isSo, argument) =>
  page.waitForFunction(isSo, argument, {timeout: PATIENCE}).catch(() => undefined);

/** A story whose figure is refused, or loses its data while it plays, says so once. */
const complaints = (tags) => (tags.includes('refused') || tags.includes('stale') ? 1 : 0);

/** A figure says on one line why it is refused; beside it the browser may say that a file is not there. */
function consoleProblems(lines, refusals) {
  const said = lines.filter((line) => line.startsWith('<tip-'));
  const others = lines.filter(
    (line) => !line.startsWith('<tip-') && !(refusals && /status of 404.*\.json$/.test(line)),
  );
  return [
    ...others.map((line) => `on the console: ${line}`),
    ...(said.length === refusals
      ? []
      : [`${said.length} refusals on the console, expected ${refusals}: ${said.join(' | ')}`]),
  ];
}

// What follows runs in the page.

const hasTold = (ready) => globalThis.storybookTold[ready] || globalThis.storybookTold.problems.length > 0;

/** Shows a story in place of another, as choosing it in the sidebar does. */
async function show({id, figure}) {
  const {channel, storyStoreValue: store} = globalThis.__STORYBOOK_PREVIEW__;
  globalThis.storybookTold = {problems: []};
  if (figure) {
    await store.loadStory({storyId: id});
    store.args.update(id, {figure});
  }
  channel.emit('setCurrentStory', {storyId: id, viewMode: 'story'});
}

function listenToStorybook() {
  globalThis.storybookTold = {problems: []};
  const tell = (told) => Object.assign(globalThis.storybookTold, told);
  // Without the colours and the trace that assertions carry.
  const plain = (error) =>
    String(error?.message ?? error?.description ?? error)
      .replace(/\u001b\[\d+m/g, '')
      .replace(/\s+/g, ' ');
  const problem = (name) => (error) => globalThis.storybookTold.problems.push(`${name}: ${plain(error)}`);
  const violation = ({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${plain(failureSummary)}`);
  const listeners = {
    playFunctionThrewException: problem('play'),
    unhandledErrorsWhilePlaying: (errors) => errors.forEach(problem('play')),
    storyThrewException: problem('render'),
    storyErrored: problem('render'),
    storyMissing: problem('missing'),
    configError: problem('set-up'),
    docsRendered: () => tell({documented: true}),
    storyFinished: ({reporters}) => {
      const {result} = reporters.find(({type}) => type === 'a11y') ?? {};
      const a11y = result && (result.error ? [plain(result.error)] : result.violations.flatMap(violation));
      tell({finished: true, a11y});
    },
  };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    },
  });
}

function figureProblems({least, figure}) {
  const all = [...document.querySelectorAll('.page *')].filter(({localName}) => localName.startsWith('tip-'));
  const dead = all
    .filter(({shadowRoot}) => !shadowRoot?.firstElementChild)
    .map(({localName}) => `<${localName}> is not drawn`);
  const overlay = document.querySelector('.sb-show-errordisplay .sb-errordisplay')?.innerText;
  return [
    ...(figure && all[0]?.localName !== `tip-${figure}` ? [`it does not show <tip-${figure}>`] : []),
    ...(all.length < least ? [`${all.length} figures, expected ${least}`] : []),
    ...dead,
    ...(overlay ? [`Storybook shows an error: ${overlay.replace(/\s+/g, ' ').slice(0, 200)}`] : []),
  ];
}

function allSettled({least, pending}) {
  const all = [...document.querySelectorAll('.page *')].filter(({localName}) => localName.startsWith('tip-'));
  const isDrawn = ({shadowRoot}) => Boolean(shadowRoot?.firstElementChild);
  return all.length >= least && all.every(isDrawn) && all.filter(({state}) => state === 'pending').length <= pending;
}

function tableProblems() {
  const rows = [...document.querySelectorAll('.docblock-argstable tbody tr')].map(({innerText}) => innerText);
  const wanted = ['country', 'src', 'tip-load', 'settled', 'toCsv'];
  return wanted
    .filter((word) => !rows.some((row) => row.includes(word)))
    .map((word) => `the table has no row for ${word}`);
}

/** Stops and commas that stand apart from the code before them. */
function codeProblems() {
  const rightOf = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].at(-1);
  };
  return [...document.querySelectorAll('.sbdocs :not(pre) > code')].flatMap((code) => {
    const next = code.nextSibling;
    if (!(next instanceof Text && /^[.,;:)]/.test(next.data))) return [];
    const range = document.createRange();
    range.setStart(next, 0);
    range.setEnd(next, 1);
    const [letter, stop] = [rightOf(code), range.getBoundingClientRect()];
    const gap = stop.left - (letter?.right ?? 0);
    return stop.top < letter?.bottom && gap > 6
      ? [`“${next.data[0]}” stands ${gap}px apart from “${code.textContent}”`]
      : [];
  });
}
