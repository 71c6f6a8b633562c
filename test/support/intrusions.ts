// What would be left in a figure if a text had become more than text.

import {expect} from '@open-wc/testing';
import type {AnyFigure} from './reading.js';
import {turning} from './payloads.js';

const foreign =
  'script, img, image, iframe, frame, object, embed, link, style, base, meta, form, input, template, animate, ' +
  'foreignObject, video, audio, source, use, math, details, [srcdoc], [src], [action], [formaction], [autofocus]';

/** What is in a shadow root that no template of ours puts there. */
export function intrusionsIn(figure: Element): string[] {
  const root = figure.shadowRoot;
  if (!root) return ['no shadow root'];
  const all = [...root.querySelectorAll('*')];
  return [
    ...[...root.querySelectorAll(foreign)].map(({outerHTML}) => outerHTML.slice(0, 80)),
    ...all.filter(({localName}) => localName.includes('-')).map(({localName}) => localName),
    ...all.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name.startsWith('on') || name.endsWith('href'))
        .filter((name) => name !== 'href' || !isSafeLink(element))
        .map((name) => `${element.localName} ${name}=${element.getAttribute(name)}`),
    ),
  ];
}

const isSafeLink = (element: Element): boolean =>
  element instanceof HTMLAnchorElement && /^https?:\/\/example\.org\//.test(element.href);

/** Nothing in the figure but text: no element, no handler, no link but http and https, no turned words. */
export function expectOnlyText(figure: AnyFigure, what: string): void {
  const problems = intrusionsIn(figure);
  if (problems.length) expect(problems, what).to.deep.equal([]);
  const texts = [...figure.shadowRoot!.children].map(({textContent}) => textContent);
  const labels = [...figure.shadowRoot!.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  for (const text of [...texts, ...labels, figure.summary, ...figure.toCsv().split('\r\n')]) {
    // An isolate of ours begins and ends around a text of another direction.
    const outside = (text ?? '').replace(/\u2068[^\u2066-\u2069]*\u2069/g, (inner) => inner.slice(1, -1));
    const at = outside.search(turning);
    if (at >= 0) expect(JSON.stringify(outside.slice(Math.max(at - 20, 0), at + 20)), `${what}: turned`).to.equal('');
  }
}

/** Nothing has run, and nothing was asked for, since the last call. */
export async function expectNothingRan(): Promise<void> {
  // A handler that something put into the page comes before this one.
  await new Promise((resolve) => {
    document.body.append(Object.assign(new Image(), {src: 'data:,', onerror: resolve}));
  });
  document.body.querySelector('img[src="data:,"]')?.remove();
  expect(window.__ran, 'code of a text ran').to.equal(undefined);
  const asked = performance.getEntriesByType('resource').map(({name}) => name);
  expect(asked.filter((name) => /evil\.example|javascript:/.test(name))).to.deep.equal([]);
  expect(location.pathname, 'the page is still here').not.to.contain('evil');
}
