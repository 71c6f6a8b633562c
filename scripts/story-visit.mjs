// Opens one entry of the built Storybook, waits until it has run, and tells what is wrong with it.

/** Problems of a story: none when it is drawn, its play function passes, and axe finds nothing. */
export async function storyProblems(browser, origin, {id, tags, figure}) {
  const args = figure ? `&args=figure:${figure}` : '';
  const {page, events, close} = await open(browser, `${origin}/iframe.html?id=${id}&viewMode=story${args}`);
  try {
    const {problems, finished, a11y} = await told(page, events, ({finished}) => finished !== undefined);
    return [
      ...problems,
      ...(finished === undefined && problems.length === 0 ? ['it does not finish'] : []),
      ...(finished === undefined || a11y ? [] : ['the accessibility add-on did not look at it']),
      ...(a11y ?? []).map((found) => `axe: ${found}`),
      ...(await page.evaluate(figureProblems, 1, figure)),
      // Storybook writes there too why a play function failed.
      ...(problems.length > 0 ? [] : consoleProblems(events.console, complaints(tags))),
      ...otherProblems(events, origin),
      ...(tags.includes('play-fn') ? [] : ['it has no play function, so it tests nothing']),
    ];
  } finally {
    await close();
  }
}

/**
 * Problems of a page of documentation: none when all its stories are drawn, and where it is the page of a figure, a table
 * lists its attributes.
 */
export async function docsProblems(browser, origin, {id, title}, stories) {
  const {page, events, close} = await open(browser, `${origin}/iframe.html?id=${id}&viewMode=docs`);
  try {
    const {problems, documented} = await told(page, events, ({documented}) => documented);
    const tagged = (tag) => stories.filter(({tags}) => tags.includes(tag)).length;
    const waiting = [stories.length, tagged('pending')];
    if (documented) await page.waitForFunction(allSettled, {timeout: PATIENCE}, ...waiting).catch(() => undefined);
    return [
      ...problems,
      ...(documented ? [] : ['it does not finish']),
      ...(await page.evaluate(figureProblems, stories.length)),
      ...(title.startsWith('Figures/') ? await page.evaluate(tableProblems) : []),
      ...consoleProblems(events.console, tagged('refused')),
      ...otherProblems(events, origin),
    ];
  } finally {
    await close();
  }
}

const PATIENCE = 60_000;

async function open(browser, url) {
  // A page of its own, so that nothing is left from the story before; the browser's cache stays warm.
  const page = await browser.newPage();
  await page.setViewport({width: 800, height: 900});
  const events = {console: [], thrown: [], requests: []};
  page.on('console', (message) => {
    if (message.type() === 'error') events.console.push(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('pageerror', (error) => events.thrown.push(error?.message ?? String(error)));
  page.on('request', (request) => events.requests.push(request.url()));
  await page.evaluateOnNewDocument(listenToStorybook);
  await page.goto(url, {waitUntil: 'load', timeout: PATIENCE});
  return {page, events, close: () => page.close()};
}

/** What Storybook told by the time that `isEnough`, that something went wrong, or that patience ends. */
async function told(page, {thrown}, isEnough) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const all = await page.evaluate(() => globalThis.storybookTold);
    if (isEnough(all) || all.problems.length > 0 || thrown.length > 0 || Date.now() > end) return all;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

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

function otherProblems({thrown, requests}, origin) {
  const far = requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${origin}/`));
  return [...thrown.map((text) => `thrown: ${text}`), ...far.map((url) => `asks another server: ${url}`)];
}

// What follows runs in the page.

function listenToStorybook() {
  const told = {problems: [], finished: undefined, a11y: undefined, documented: false};
  globalThis.storybookTold = told;
  // Without the colours and the trace that assertions carry.
  const plain = (error) =>
    String(error?.message ?? error?.description ?? error)
      .replace(/\u001b\[\d+m/g, '')
      .replace(/\s+/g, ' ');
  const problem = (name) => (error) => told.problems.push(`${name}: ${plain(error)}`);
  const violation = ({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${plain(failureSummary)}`);
  const listeners = {
    playFunctionThrewException: problem('play'),
    unhandledErrorsWhilePlaying: (errors) => errors.forEach(problem('play')),
    storyThrewException: problem('render'),
    storyErrored: problem('render'),
    storyMissing: problem('missing'),
    configError: problem('set-up'),
    docsRendered: () => (told.documented = true),
    storyFinished: ({status, reporters}) => {
      const report = reporters.find(({type}) => type === 'a11y');
      told.a11y =
        report && (report.result.error ? [plain(report.result.error)] : report.result.violations.flatMap(violation));
      told.finished = status;
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

function figureProblems(least, figure) {
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

function allSettled(least, pending) {
  const all = [...document.querySelectorAll('.page *')].filter(({localName}) => localName.startsWith('tip-'));
  return all.length >= least && all.filter(({state}) => state === 'pending').length <= pending;
}

function tableProblems() {
  const rows = [...document.querySelectorAll('.docblock-argstable tbody tr')].map(({innerText}) => innerText);
  const wanted = ['country', 'src', 'tip-load', 'settled', 'toCsv'];
  return wanted
    .filter((word) => !rows.some((row) => row.includes(word)))
    .map((word) => `the table has no row for ${word}`);
}
