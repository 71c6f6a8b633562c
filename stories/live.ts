// Documents that change while a story is looked at.

import {expect, spyOn} from 'storybook/test';
import {eventually, figureOf, textOf, type Canvas} from './reading.js';

const src = 'data/live.json';

/** A document that is there once, and then no more. */
export const lostAfter = (document: object) => ({args: {src}, beforeEach: answering(document, 1)});

/** A document that is there whenever a figure looks. */
export const followed = (document: object) => ({args: {src, refresh: '60'}, beforeEach: answering(document, Infinity)});

/** A play function: a newer document is asked for in vain, and the last good numbers stay with a line that says so. */
export const turnsStale =
  (...texts: string[]) =>
  async (canvas: Canvas): Promise<void> => {
    const figure = figureOf(canvas);
    await figure.settled;
    figure.reload();
    await eventually(() => expect(figure.state).toBe('stale'));
    for (const text of ['Newer figures could not be loaded.', ...texts]) await expect(textOf(figure)).toMatch(text);
  };

/** A play function: the figure says that it follows its data. */
export const isLive =
  (...texts: (string | RegExp)[]) =>
  async (canvas: Canvas): Promise<void> => {
    const figure = figureOf(canvas);
    await figure.settled;
    await eventually(() => expect(textOf(figure)).toMatch(/Live, updated \d\d:\d\d/));
    for (const text of texts) await expect(textOf(figure)).toMatch(text);
  };

function answering(document: object, times: number): () => () => void {
  return () => {
    const {fetch} = window;
    let asked = 0;
    const stub = spyOn(window, 'fetch').mockImplementation((input, init) => {
      if (!String(input).endsWith(src)) return fetch(input, init);
      asked += 1;
      return Promise.resolve(asked > times ? new Response('', {status: 503}) : Response.json(document));
    });
    return () => stub.mockRestore();
  };
}
