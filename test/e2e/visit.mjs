// Opens one page of the demo, reads it from top to bottom, and tells what was seen.

import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Everything the checks judge by: lists of texts, empty where all is well, and the figures. */
export async function visit(browser, origin, {path, width, scheme}) {
  // A context of its own, so that nothing is left from the page before.
  const context = await browser.newContext({viewport: {width, height: 720}, colorScheme: scheme});
  try {
    const page = await context.newPage();
    const events = listen(page);
    await page.addInitScript(record);
    await page.goto(origin + path, {waitUntil: 'load', timeout: 60_000});
    await page.evaluate(scrollThrough);
    const figures = await page.evaluate(readFigures);
    const {violations, shifts} = await page.evaluate(() => globalThis.demoRecord());
    const stored = [
      ...(await context.cookies()).map(({name}) => `cookie ${name}`),
      ...(await page.evaluate(readStorage)),
    ];
    const overflow = await page.evaluate(readOverflow);
    // Last, since it leaves marks of its own.
    const told = structuredClone(events);
    const found = await runAxe(page);
    return {origin, ...told, figures, violations, shifts, stored, overflow, axe: found};
  } finally {
    await context.close();
  }
}

export function listen(page) {
  const events = {consoleErrors: [], thrown: [], failedRequests: [], requests: []};
  page.on('console', (message) => {
    if (message.type() === 'error') events.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => events.thrown.push(error?.message ?? String(error)));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) events.requests.push(request.url());
  });
  page.on('requestfailed', (request) =>
    events.failedRequests.push(`${request.url()}: ${request.failure()?.errorText}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) events.failedRequests.push(`${response.url()}: ${response.status()}`);
  });
  return events;
}

export async function runAxe(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run(document, {resultTypes: ['violations']}));
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary}) => `${id} at ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

// What follows runs in the page.

export function record() {
  const violations = [];
  const shifts = [];
  const start = (node) => node?.textContent.trim().slice(0, 30) ?? '';
  const place = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(' ');
  const moved = ({node, previousRect, currentRect}) =>
    `${node?.nodeName.toLowerCase()} “${start(node)}” from ${place(previousRect)} to ${place(currentRect)}`;
  const note = (entries) => {
    for (const {value, sources} of entries) {
      // A chip that is drawn leaves no blank in its sentence: the words after it come closer, and the text stays.
      const others = sources.map(moved).filter((one) => !/^#text .* from (.*) to \1$/s.test(one));
      if (others.length > 0) shifts.push(`${value.toFixed(4)}: ${others.join(', ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) => {
    violations.push(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
  globalThis.demoRecord = () => {
    note(observer.takeRecords());
    return {violations, shifts};
  };
}

/** Scrolls as a reader does, who comes to a figure after it was drawn: it is drawn a screen ahead. */
export async function scrollThrough() {
  const figures = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('tip-'));
  // In the first frame observers see where the page is; after the second all that they asked for is under way.
  const pause = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  // A figure that never settles is told by its state.
  const patience = new Promise((resolve) => setTimeout(resolve, 12_000));
  const settle = (some) => Promise.race([Promise.allSettled(some.map((figure) => figure.settled)), patience]);
  // Scripts define their tags in their own time, which may be after the page has loaded.
  await Promise.race([Promise.all(figures.map(({localName}) => customElements.whenDefined(localName))), patience]);
  await document.fonts.ready;
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await pause();
    await settle(figures.filter((figure) => figure.getBoundingClientRect().top < 1.5 * innerHeight));
  }
  await settle(figures);
  await pause();
}

export function readFigures() {
  const visible = (element) =>
    getComputedStyle(element).display === 'contents' || element.checkVisibility({visibilityProperty: true});
  const words = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (
      node.nodeType === Node.ELEMENT_NODE &&
      (!visible(node) || node.localName === 'slot' || node.matches('.reason, .details'))
    )
      return '';
    return [...(node.shadowRoot ?? node).childNodes].map(words).join(' ');
  };
  return [...document.querySelectorAll('*')]
    .filter(({localName}) => localName.startsWith('tip-'))
    .map((figure) => ({
      tag: figure.localName,
      state: figure.state,
      code: figure.error?.code,
      message: figure.error?.message,
      text: (figure.shadowRoot ? words(figure) : '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim(),
      fallback: [...figure.children].some((child) => visible(child) && child.getBoundingClientRect().height > 0),
    }));
}

async function readStorage() {
  const [databases, caches_, workers] = await Promise.all([
    indexedDB.databases(),
    caches.keys(),
    navigator.serviceWorker.getRegistrations(),
  ]);
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({name}) => `database ${name}`),
    ...caches_.map((name) => `cache ${name}`),
    ...workers.map(() => 'a service worker'),
  ];
}

export function readOverflow() {
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`${scrollWidth} px in ${clientWidth} px, through ${wide.map(({localName}) => localName).join(', ')}`];
}
