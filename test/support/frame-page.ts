// A page of its own in a frame: its own registry of elements, its own policy, its own mistakes.

import type {AnyFigure} from './reading.js';
import {figureNames, sampleOf, type FigureName} from './samples.js';
import {until} from './until.js';

/**
 * The address of a figure's script, as another version where `query` says so. The script is one of a few files, as
 * pages load them: a page that loads hundreds of sources takes a second.
 */
export const scriptOf = (name: FigureName, query = ''): string => `${location.origin}/scripts/${name}.js${query}`;

// They are made when the first is asked for, which no test has to wait for.
await fetch(scriptOf('tier-badge'));

/** Script elements for all figures. */
export const allScripts = (query = ''): string =>
  figureNames.map((name) => `<script type="module" src="${scriptOf(name, query)}"></script>`).join('');

/** One figure of each kind, with its document inside. */
export const allFigures = (): string =>
  figureNames
    .map((name) => {
      const json = JSON.stringify(sampleOf(name)).replaceAll('<', '\\u003c');
      return `<tip-${name} loading="eager"><p>fallback</p><script type="application/json">${json}</script></tip-${name}>`;
    })
    .join('');

export const figuresOf = (page: Document): AnyFigure[] =>
  figureNames.map((name) => page.querySelector<AnyFigure>(`tip-${name}`)!);

/** The first script of a page: remembers in `wrong` what goes wrong in it. */
export const recorder = `<script>
  var wrong = [];
  addEventListener('error', ({message}) => wrong.push(message));
  addEventListener('unhandledrejection', ({reason}) => wrong.push(String(reason)));
</script>`;

/** What went wrong in a page that has the recorder. */
export const wrongIn = (frame: HTMLIFrameElement): string[] =>
  (frame.contentWindow as unknown as {wrong: string[]}).wrong;

/** Opens a page, hands it to `act` when its scripts are there, and closes it. */
export async function inFrame<T>(
  html: string,
  act: (page: Document, frame: HTMLIFrameElement) => Promise<T>,
  sandbox?: string,
): Promise<T> {
  // The runner's page is loaded only when the frames are that are opened before.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 700px';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8">${html}`;
  document.body.prepend(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    return await act(frame.contentDocument!, frame);
  } finally {
    frame.remove();
  }
}

/** Waits until a figure of another page is drawn, which may not even be defined yet. */
export async function drawn(figure: Element & {state?: string}): Promise<void> {
  await until(() => figure.state === 'fresh', `<${figure.localName}> is drawn`);
}
