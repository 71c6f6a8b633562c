// The states that all figures share, each of the figure that the control names. `npm run test:stories` goes through all
// figures, by the tag `each-figure`.

import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {figures} from '@tip-figures/record/figures/names.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import record from '../demo/data/kosovo-2017.json';
import {loadStories, type FigureArgs, type FigureStories} from './figure.js';
import {figureOf, reads, type Canvas} from './reading.js';
import * as shared from './shared.js';

interface Args extends FigureArgs {
  readonly figure: string;
}
type Story = StoryObj<Args>;
type Context = Canvas & {readonly args: Args; readonly loaded: Record<string, unknown>};

const storiesIn = ({loaded}: Pick<Context, 'loaded'>) => loaded['stories'] as FigureStories;

const meta: Meta<Args> = {
  title: 'States',
  tags: ['each-figure'],
  args: {figure: 'victim-breakdown'},
  argTypes: {figure: {control: 'select', options: figures, description: 'The figure that is shown in this state'}},
  loaders: [async ({args}) => ({stories: await loadStories(args.figure)})],
  // With nothing but what the state gives.
  render: ({figure: _figure, ...args}, context) => storiesIn(context).default.render(args),
};
export default meta;

/** A figure as its own first story has it, and what the state adds. */
const asDefault: NonNullable<Story['render']> = ({figure: _figure, ...args}, context) => {
  const {default: own, Default} = storiesIn(context);
  return own.render({...Default.args, ...args});
};

/** A play function: what the figure's own first story finds. */
const readsDefault = (context: Context): Promise<void> => storiesIn(context).Default.play(context);

const readsRecord = (context: Context): Promise<void> => {
  const {default: own, Default} = storiesIn(context);
  return (own.parameters.states.record ?? Default.play)(context);
};

/** A tag that was given nothing: the reader has what the page wrote in it. */
export const Empty: Story = {play: shared.showsOnlyFallback};

/** While the document is on its way, after the first 300 milliseconds. */
export const Loading: Story = {
  args: {country: 'XK', src: 'data/silent.json'},
  tags: ['pending'],
  beforeEach: shared.neverAnswers('data/silent.json'),
  play: shared.waits,
};

/** A document that is not there: the reader can try again. */
export const NotFound: Story = {args: {src: 'data/none.json'}, tags: ['refused'], play: shared.offersRetry};

/** The record of a whole story, which its other figures read too. */
export const FromSrc: Story = {args: {src: 'data/kosovo-2017.json'}, play: readsRecord};

/** The data as a child of the tag, where a content system keeps scripts of type JSON. */
export const FromJson: Story = {
  render: ({figure}, context) => {
    const section = JSON.stringify(sectionOf(record, figure), null, 2);
    const children = html`
      <script type="application/json">
        ${section}
      </script>
      <span>What readers see without script.</span>
    `;
    return storiesIn(context).default.render({children});
  },
  play: readsRecord,
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {globals: {width: '280'}, render: asDefault, play: readsDefault};

/** Where there is little room: title, picture and source. The rest is in the menu, and for those who do not see it. */
export const Compact: Story = {
  args: {size: 'compact'},
  globals: {width: '320'},
  render: asDefault,
  play: shared.isCompact,
};

/** In a line of text; compact where a figure has no such form. */
export const InText: Story = {
  args: {size: 'inline'},
  render: (args, context) => html`<p>In the middle of a sentence, ${asDefault(args, context)} stands in its line.</p>`,
  play: shared.standsInText,
};

/** On a page that is dark. */
export const Dark: Story = {globals: {scheme: 'dark'}, render: asDefault, play: readsDefault};

/** A dark figure on a page that is light: it paints a ground of its own. */
export const ForcedTheme: Story = {
  args: {theme: 'dark'},
  render: asDefault,
  play: async (context) => {
    await readsDefault(context);
    await expect(figureOf(context)).toHaveStyle({backgroundColor: 'rgb(20, 24, 27)'});
  },
};

/** Words, dates and numbers in Albanian, on a page in Albanian. */
export const Albanian: Story = {
  args: {src: 'data/kosovo-2017.json'},
  globals: {lang: 'sq'},
  play: (context) => storiesIn(context).default.parameters.states.albanian(context),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  globals: {dir: 'rtl'},
  render: asDefault,
  play: (context) => shared.fromRightToLeft(() => readsDefault(context))(context),
};

/** Counts below 5 are withheld, with what would give them away. Most figures have none in this story. */
export const Suppressed: Story = {
  args: {'suppress-below': 5},
  render: asDefault,
  play: (context) => (storiesIn(context).default.parameters.states.withheld ?? readsDefault)(context),
};

const correctionIn = (context: Pick<Context, 'loaded'>) => storiesIn(context).default.parameters.states.correction;

/** The section of the record, made an invented one that was put right on 4 July. */
function putRight({args: {figure}, loaded}: Pick<Context, 'args' | 'loaded'>): object {
  const {country: _country, sources: _sources, sourceUrl: _url, ...section} = sectionOf(record, figure);
  return {
    ...section,
    ...{place: 'Example country', source: 'Example data', example: true, asOf: '2017-07-04'},
    corrections: [{date: '2017-07-04', ...correctionIn({loaded}), reason: 'A slip.'}],
  };
}

/** Numbers are said as they are; a text may be said in other words. */
const said = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

/** A number that was put right: a line above the picture says so, and the rest stands in “About the numbers”. */
export const Corrected: Story = {
  render: ({figure: _figure, ...args}, context) =>
    storiesIn(context).default.render({...args, data: putRight(context)}),
  play: (context) => reads(said(correctionIn(context).now), /Corrected 4 July 2017[.:]/)(context),
};

/** What a story spoke of stays, though the number was put right later. */
export const Pinned: Story = {
  ...Corrected,
  args: {pinned: '2017-07-01'},
  play: (context) => reads(said(correctionIn(context).was), 'Figures of 1 July 2017. Newer ones exist.')(context),
};

/** Follows its document: the reader sees since when it stands so, and can pause it in the menu. */
export const Live: Story = {
  args: {src: 'data/live.json', refresh: '60'},
  beforeEach: (context) => shared.answersWith('data/live.json', putRight(context)),
  play: shared.isLive,
};

/** Newer figures could not be had: the last good ones stay, and say of which day they are. */
export const Stale: Story = {
  args: {src: 'data/lost.json'},
  tags: ['stale'],
  beforeEach: (context) => shared.answersWith('data/lost.json', putRight(context), 1),
  play: (context) => shared.turnsStale('Figures of 4 July 2017.', said(correctionIn(context).now))(context),
};
