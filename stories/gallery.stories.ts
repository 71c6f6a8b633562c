import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {balkans} from '../test/support/tiers.js';
import {loadStories, type FigureStories} from './figure.js';
import {invented} from './facts.js';
import {eventually} from './reading.js';

const meta: Meta = {title: 'Gallery', tags: ['!autodocs']};
export default meta;

const docsOf = (name: string) => `./?path=/docs/figures-${name}--docs`;

const record = (name: string) => ({src: `data/${name}.json`});
const missing = {currency: 'EUR', purpose: 'victim-protection', amounts: '2016: 171010', need: '250000'};

/** What somebody wants to tell, and the figure for it. */
const tasks: readonly (readonly [task: string, figure: FigureName, args: object])[] = [
  ['Show one number', 'key-figure', {...record('thailand-2018'), section: 'seized'}],
  ['Put a number into a sentence', 'victim-breakdown', {...record('kosovo-2017'), size: 'inline'}],
  ['Say who was found', 'victim-breakdown', record('moldova-2023')],
  ['Compare years', 'victims-trend', record('moldova-2023')],
  ['Show a country’s tier', 'tier-badge', record('saudi-2019')],
  ['Compare governments', 'region-compare', {countries: 'AL BA XK ME MK RS', report: '2025', data: balkans}],
  ['Show money that was given', 'funding-gap', record('albania-2018')],
  ['Show money that is missing', 'funding-gap', {...invented, ...missing, 'need-source': 'Example organisation'}],
  ['Tell what happens in court', 'justice-outcomes', record('nigeria-2023')],
  ['Compare sentences with the law', 'sentence-distribution', record('kosovo-2017')],
  ['Show cases that wait', 'case-backlog', record('kosovo-2017')],
  ['Follow cases against officials', 'accountability-record', record('thailand-2018')],
  ['Show when shelters have money', 'shelter-timeline', record('kosovo-2017')],
  ['Quote somebody', 'quote', record('kosovo-2017')],
  ['Sum up a country', 'country-profile', record('kosovo-2017')],
  ['Say that a number is not exact', 'victim-breakdown', {...invented, period: '2016', total: 'about 40'}],
  ['Keep a small number back', 'victim-breakdown', {...record('kosovo-2017'), 'suppress-below': 5}],
];

type Drawn = HTMLElement & {readonly state: string | undefined};

const areDrawn =
  (count: number) =>
  async ({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> => {
    const states = () =>
      [...canvasElement.querySelectorAll<Drawn>('section > *')].flatMap(({localName, state}) =>
        localName.startsWith('tip-') ? state : [],
      );
    await eventually(() => expect(states()).toEqual(Array(count).fill('fresh')));
  };

/** Figures by what somebody wants to tell, each with the way to its page. */
export const ByTask: StoryObj = {
  globals: {width: 'full'},
  loaders: [async () => ({files: await Promise.all(tasks.map(([, name]) => loadStories(name)))})],
  render: (_args, {loaded}) =>
    html`<div class="gallery">
      ${tasks.map(
        ([task, name, args], index) =>
          html`<section>
            <h2>${task}</h2>
            ${(loaded['files'] as FigureStories[])[index]?.default.render({
              size: 'compact',
              ...args,
              children: html`<span>${task}</span>`,
            })}
            <a href=${docsOf(name)} target="_top">&lt;tip-${name}&gt;</a>
          </section>`,
      )}
    </div>`,
  play: areDrawn(tasks.length),
};

/** All figures, each from the one record of a story, with the way to its page. */
export const AllFigures: StoryObj = {
  globals: {width: 'full'},
  loaders: [async () => ({files: await Promise.all(figures.map(loadStories))})],
  render: (_args, {loaded}) =>
    html`<div class="gallery">
      ${figures.map(
        (name, index) =>
          html`<section>
            ${(loaded['files'] as FigureStories[])[index]?.default.render(record('kosovo-2017'))}
            <a href=${docsOf(name)} target="_top">&lt;tip-${name}&gt;</a>
          </section>`,
      )}
    </div>`,
  play: areDrawn(figures.length),
};

const inRow = {...record('kosovo-2017'), size: 'compact', row: 'kosovo'};
const sideBySide = ['victim-breakdown', 'case-backlog'] as const;

/** Figures with the same `row`: side by side they are as high as the highest of them, one below another as each is. */
export const SideBySide: StoryObj = {
  globals: {width: 'full'},
  loaders: [async () => ({files: await Promise.all(sideBySide.map(loadStories))})],
  render: (_args, {loaded}) =>
    html`<div class="side-by-side">
      ${(loaded['files'] as FigureStories[]).map(({default: {render}}) => render(inRow))}
    </div>`,
  play: async ({canvasElement}) => {
    const heights = () =>
      [...canvasElement.querySelectorAll('.side-by-side > *')].map(({clientHeight}) => clientHeight);
    await eventually(() => expect(heights()[0]).toBeGreaterThan(100));
    await eventually(() => expect(heights()[0]).toBe(heights()[1]));
  },
};
