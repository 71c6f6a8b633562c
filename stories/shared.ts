// What the stories are made of that every figure has. A story file still names each of them, with its `tags` and
// its `play`: Storybook lists stories by reading their file, not by running it.

import {expect, spyOn} from 'storybook/test';
import {eventually, fallbackIsShown, figureOf, refuses, textOf, type Canvas} from './reading.js';

type Play = (canvas: Canvas) => Promise<void>;

/** A play function: what `play` finds, on the dark ground that the figure paints itself. */
export const onDarkGround =
  (play: Play): Play =>
  async (canvas) => {
    await play(canvas);
    await expect(figureOf(canvas)).toHaveStyle({backgroundColor: 'rgb(20, 24, 27)'});
  };

/** A play function: what `play` finds, in a figure that runs from right to left. */
export const fromRightToLeft =
  (play: Play): Play =>
  async (canvas) => {
    await play(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('figure')).toHaveStyle({direction: 'rtl'});
  };

/** A play function: nothing was given, so the reader has the fallback alone. */
export async function showsOnlyFallback(canvas: Canvas): Promise<void> {
  const figure = figureOf(canvas);
  await figure.settled;
  await expect(figure.state).toBe('initial');
  await expect(textOf(figure)).toBe('');
  await expect(fallbackIsShown(figure)).toBe(true);
}

/** A play function: the data are refused for a mistake at `path`. */
export const findsMistake = (path: string): Play =>
  refuses('schema', path, 'These figures cannot be shown: there is a mistake in their data.');

/** A document that is not there. */
export const notFound = {args: {src: 'data/none.json'}};

/** A play function: the document is not there, and the reader can try again. */
export const offersRetry: Play = refuses(
  'http',
  '',
  'These figures could not be loaded: they are not at their address.',
  'Try again',
);

/** A document that never comes. */
export const loading = {args: {country: 'XK', src: 'data/silent.json'}, beforeEach: neverAnswers};

/** Lets that request hang, and asks again before the figure gives up after ten seconds. */
function neverAnswers({canvasElement}: Canvas): () => void {
  const {fetch} = window;
  const stub = spyOn(window, 'fetch').mockImplementation((input, init) =>
    String(input).endsWith(loading.args.src) ? hanging(init?.signal) : fetch(input, init),
  );
  const again = setInterval(() => figureOf({canvasElement}).reload(), 9_000);
  return () => {
    clearInterval(again);
    stub.mockRestore();
  };
}

const hanging = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** A play function: the reader is told to wait, below the fallback. */
export async function waits(canvas: Canvas): Promise<void> {
  const figure = figureOf(canvas);
  await eventually(() => expect(textOf(figure)).toMatch('Loading figures…'));
  await expect(figure.state).toBe('pending');
  await expect(figure.shadowRoot?.querySelector('figure')).toHaveAttribute('aria-busy', 'true');
  await expect(fallbackIsShown(figure)).toBe(true);
}
