// A page of its own in a frame, of which the server holds the second part back: see half-page.mjs.

import {until} from './until.js';

/** Browsers wait for so much before they parse anything. */
const padding = `<!--${'-'.repeat(4096)}-->`;

/**
 * Opens a page whose parser waits after the first part.
 *
 * @param act - is handed the page as soon as `isThere` says that the first part is, and a function that has the rest come.
 */
export async function inHalfPage(
  [first, rest]: readonly [string, string],
  isThere: (page: Document) => boolean,
  act: (page: Document, comeRest: () => Promise<void>, frame: HTMLIFrameElement) => Promise<void>,
): Promise<void> {
  const key = crypto.randomUUID();
  const body = JSON.stringify({first: `<!doctype html><html lang="en">${padding}${first}`, rest});
  await fetch(`/half-page/?${key}`, {method: 'POST', body});
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 700px';
  frame.src = `/half-page/?${key}`;
  document.body.prepend(frame);
  const parts = {come: 1};
  const comeRest = async () => {
    parts.come = 2;
    await fetch(`/half-page/rest?${key}`);
    await until(() => frame.contentDocument!.readyState !== 'loading', 'the page is parsed');
  };
  try {
    await until(() => isThere(frame.contentDocument!), 'the first part is there');
    await act(frame.contentDocument!, comeRest, frame);
  } finally {
    if (parts.come < 2) await comeRest();
    frame.remove();
  }
}
