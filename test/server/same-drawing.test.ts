import {expect, fixture, html} from '@open-wc/testing';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import 'virtual:figure-samples';
import allStories from 'virtual:stories';
import type {FigureArgs, FigureStories} from '../../stories/figure.js';
import {place} from '../support/draw.js';
import {differenceOf, drawnOnServer, plainIn, rootOf, spelled} from '../support/drawn-on-server.js';
import type {AnyFigure} from '../support/reading.js';
import {records} from '../support/records.js';

interface Story {
  readonly args?: FigureArgs;
  readonly render?: (args: FigureArgs) => unknown;
}

const read = async (address: string): Promise<unknown> => (await fetch(address)).json();

/** A figure in the page, settled, as the server is given it: its attributes and the record behind them. */
async function inputOf(figure: AnyFigure) {
  const {data, src, childWords} = figure as unknown as {data?: unknown; src?: string; childWords?: object};
  const attributes = Object.fromEntries(figure.getAttributeNames().map((name) => [name, figure.getAttribute(name)!]));
  const child = figure.querySelector(':scope > script[type="application/json"]')?.textContent;
  const given: unknown = data ?? (child ? JSON.parse(child) : undefined);
  const record = src === undefined ? (childWords ? {...childWords, ...(given as object)} : given) : await read(src);
  return {figure: figure.localName.replace('tip-', '') as FigureName, record, attributes};
}

/** Both draw the same, or refuse the same. */
async function expectSame(figure: AnyFigure, title: string): Promise<void> {
  await figure.settled;
  const drawn = await drawnOnServer(await inputOf(figure));
  if ('error' in drawn) {
    expect([figure.error?.code, figure.error?.path], title).to.deep.equal([drawn.error.code, drawn.error.path]);
    return;
  }
  // Names of the tiles of a map come by script.
  for (const map of figure.shadowRoot!.querySelectorAll('.tiles:has(.grid)')) {
    map.setAttribute('aria-hidden', 'true');
    for (const tile of map.querySelectorAll('.tile'))
      for (const name of ['tabindex', 'role', 'aria-label']) tile.removeAttribute(name);
  }
  expect(differenceOf(spelled(rootOf(drawn)), spelled(figure.shadowRoot!)).join('\n'), title).to.equal('');
  expect(drawn.csv, title).to.equal(figure.toCsv());
  expect(drawn.summary, title).to.equal(figure.summary);
  const plain = plainIn(drawn.html);
  if (plain) expect(plainIn(await figure.toHtml()), title).to.equal(plain);
}

async function placed(content: unknown): Promise<AnyFigure> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  return page.querySelector<AnyFigure>(figures.map((name) => `tip-${name}`).join())!;
}

describe('a figure that a server draws', () => {
  for (const name of figures) {
    it(`is the one that a page draws, in every story of ${name}`, async () => {
      const {default: own, ...stories} = allStories[name] as unknown as FigureStories;
      for (const [title, story] of Object.entries(stories as unknown as Record<string, Story>)) {
        const {args = {}, render = own.render} = story;
        const {src} = args as {src?: string};
        const figure = await placed(render(src ? {...args, src: `/demo/${src}`} : args));
        await expectSame(figure, title);
        figure.remove();
      }
    });
  }

  for (const name of records) {
    for (const lang of ['en', 'sq']) {
      it(`is the one that a page draws, of each figure in ${name} in ${lang}, however large`, async () => {
        const record = (await read(`/demo/data/${name}.json`)) as object;
        const own = figures.filter((one) => one in record || one === 'country-profile');
        for (const [tag, size] of own.flatMap((one) => ['full', 'compact', 'inline'].map((each) => [one, each]))) {
          const markup = `<tip-${tag} lang="${lang}" size="${size}"></tip-${tag}>`;
          const figure = await place(markup);
          figure.data = record;
          await expectSame(figure, `${tag}, ${size}`);
          figure.remove();
        }
      });
    }
  }
});
