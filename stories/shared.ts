// What a reader finds in the states that all figures share, and what brings a figure into them.

import {expect, spyOn} from 'storybook/test';
import {eventually, fallbackIsShown, figureOf, refuses, textOf, type Canvas, type Play} from './reading.js';

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
export const findsMistake = (path: string): Play => refuses('schema', path, 'Not drawn:');

/** A play function: the document is not there, and the reader can try again. */
export const offersRetry: Play = refuses('http', '', 'Not loaded: nothing is at its address.', 'Try again');

/** A play function: the reader is told to wait, below the fallback. */
export async function waits(canvas: Canvas): Promise<void> {
  const figure = figureOf(canvas);
  await eventually(() => expect(figure.shadowRoot?.querySelector('figure')).toHaveAttribute('aria-busy', 'true'));
  await expect(figure.state).toBe('pending');
  await expect(fallbackIsShown(figure)).toBe(true);
}

/** A play function: the figure has a picture and a source, and no line below its title. */
export async function isCompact(canvas: Canvas): Promise<void> {
  const figure = figureOf(canvas);
  await figure.settled;
  const parts = ['figure', 'source', 'subtitle'].filter((part) =>
    figure.shadowRoot?.querySelector(`.compact [part~=${part}]`),
  );
  await expect(parts).toEqual(['figure', 'source']);
}

/** A play function: the figure is a chip in a line of text, or compact where it has no such form. */
export async function standsInText(canvas: Canvas): Promise<void> {
  const figure = figureOf(canvas);
  await figure.settled;
  const chips = figure.shadowRoot?.querySelectorAll('.chip, figure.compact') ?? [];
  await expect([...chips].map((chip) => chip.textContent.trim() !== '')).toEqual([true]);
}

/** A play function: a newer document is asked for in vain, and the last good numbers stay with a line that says so. */
export const turnsStale =
  (...texts: string[]): Play =>
  async (canvas) => {
    const figure = figureOf(canvas);
    await figure.settled;
    figure.reload();
    await eventually(() => expect(figure.state).toBe('stale'));
    for (const text of ['Update not reachable.', ...texts]) await expect(textOf(figure)).toMatch(text);
  };

/** A play function: the figure says that it follows its data. */
export const isLive: Play = async (canvas) => {
  const figure = figureOf(canvas);
  await figure.settled;
  await eventually(() => expect(textOf(figure)).toMatch(/Live, updated \d\d:\d\d/));
};

/** Lets requests for `src` hang, and asks again before the figure gives up after ten seconds. */
export const neverAnswers =
  (src: string) =>
  ({canvasElement}: Canvas): (() => void) => {
    const restore = answering(src, (signal) => hanging(signal));
    const again = setInterval(() => figureOf({canvasElement}).reload(), 9_000);
    return () => {
      clearInterval(again);
      restore();
    };
  };

/** Answers requests for `src` with a document, so many times, and then no more. */
export function answersWith(src: string, document: object, times = Infinity): () => void {
  let asked = 0;
  return answering(src, () => {
    asked += 1;
    return Promise.resolve(asked > times ? new Response('', {status: 503}) : Response.json(document));
  });
}

type Answer = (signal: AbortSignal | null | undefined) => Promise<Response>;

function answering(src: string, answer: Answer): () => void {
  const {fetch} = window;
  const stub = spyOn(window, 'fetch').mockImplementation((input, init) =>
    String(input).endsWith(src) ? answer(init?.signal) : fetch(input, init),
  );
  return () => stub.mockRestore();
}

const hanging: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
