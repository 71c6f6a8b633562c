import '@tip-figures/case-backlog/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads, readsWithChart, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'open' | 'flow' | 'size'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Case backlog',
  component: 'tip-case-backlog',
  render: figure('tip-case-backlog', 'Trafficking cases open, Kosovo, 31 December 2016: 95.'),
  parameters: {
    states: {
      albanian: reads('95 raste', 'Një rast mund të përfshijë disa persona.'),
      correction: {path: 'open["2016-12-31"]', was: 94, now: 95},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {country: 'XK', open: '2016-12-31: 95', ...fromArticle};
const example: Args = {...invented, period: '2016'};
const flow: Args = {...example, open: '2016-12-31: 95', flow: 'opening: 80; new: 40; closed: 25; closing: 95'};
const sixYears: Args = {
  ...example,
  open: '2011-12-31: 48; 2012-12-31: 51; 2013-12-31: 60; 2014-12-31: 58; 2015-12-31: 80; 2016-12-31: 95',
};

const kosovoReads = reads(
  'Trafficking cases open, Kosovo, 31 December 2016',
  '95 cases',
  'One case can concern several people.',
);

/** Kosovo at the end of 2016: a square for each case. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a day and its cases. */
export const FromAttributes: Story = {
  args: {open: '2016-12-31: 95', source: 'Kosovo 2.0'},
  play: reads('95 cases', 'Source: Kosovo 2.0'),
};

/** Two days: the earlier one is a second, lighter row. */
export const TwoDays: Story = {
  args: {...example, open: '2015-12-31: 80; 2016-12-31: 95'},
  play: reads(/95 cases\b.*\b31.December.2015: 80\b/),
};

/** Six days, without chart code. */
export const SixYears: Story = {
  args: sixYears,
  play: reads(/95 cases\b.*\b31.December.2011 48\b/),
};

/** Days of which one is without a figure and some are not exact. */
export const Precisions: Story = {
  args: {
    ...example,
    open: '2012-12-31: about 50; 2013-06-30: 54; 2013-12-31: unknown; 2014-12-31: 60..70; 2015-12-31: under 90; 2016-12-31: 95',
  },
  play: reads('about 50', 'No figure in this source', '60 to 70', 'fewer than 90'),
};

/** Ten days or more are a line, whose code is fetched only then; not each has room for its number. */
export const TwelveYears: Story = {
  args: {
    ...example,
    open: Array.from({length: 12}, (_, year) => `${2005 + year}-12-31: ${40 + ((year * 7) % 30)}`).join('; '),
  },
  play: readsWithChart('31 December 2005: 40 cases', '31 December 2016: 57 cases'),
};

/** The squares alone, in few lines. */
export const Compact: Story = {
  args: {...kosovo, size: 'compact'},
  play: reads('95 cases'),
};

/** Number and word in a line of text. */
export const Inline: Story = {args: {...kosovo, size: 'inline'}, play: reads('95 cases open, 31 December 2016')};

/** How the number came about. The four counts must add up. */
export const Flow: Story = {
  args: flow,
  play: reads(/\bopen at the start 80\b.*\bnew 40\b.*\bclosed 25\b.*\bopen at the end 95\b/),
};

/** New and closed cases below the open ones. What is left out is neither drawn nor worked out. */
export const NewAndClosed: Story = {
  args: {...flow, flow: 'new: 40; closed: 25'},
  play: async (canvas) => {
    await reads(/\bnew 40\b.*\bclosed 25\b/)(canvas);
    await expect(textOf(figureOf(canvas))).not.toMatch(/\b80\b|no figure/i);
  },
};

/** Numbers that the source rounds, gives as a range, or only as fewer than another. */
export const Approximate: Story = {
  args: {
    ...example,
    open: '2015-12-31: about 40; 2016-12-31: 30..42',
    flow: 'opening: almost 40; new: just over 8; closed: under 20; closing: 30..42',
  },
  play: reads('about 40', '30 to 42', 'almost 40', 'just over 8', 'fewer than 20'),
};

/** A number that the source does not have is said so, and never drawn as zero. */
export const Missing: Story = {
  args: {...example, open: '2016-12-31: unknown'},
  play: reads('No figure in this source'),
};

/** A number that is kept back. */
export const Withheld: Story = {
  args: {...example, open: '2016-12-31: withheld'},
  play: reads('withheld', 'Counts withheld to protect people.'),
};

/** No case is open: a figure, not an error. */
export const NoCases: Story = {
  args: {...example, open: '2016-12-31: 0'},
  play: reads('0 cases'),
};

/** Cases are not people: a threshold that protects them withholds no case. */
export const NotSuppressed: Story = {
  args: {...example, open: '2015-12-31: 2; 2016-12-31: 3', 'suppress-below': '5'},
  play: reads(/3 cases\b.*: 2\b/),
};

/** Too many cases for a square each: bars from zero take their place. */
export const ManyCases: Story = {
  args: {...example, open: '2015-12-31: 9800; 2016-12-31: about 12400'},
  play: reads('9,800', 'about 12,400'),
};

/** The name of a place that is long and cannot be broken. */
export const LongPlace: Story = {
  args: {...flow, place: 'Verwaltungsgemeinschaftsangelegenheitenbezirk'},
  globals: {width: '280'},
  play: reads('Verwaltungsgemeinschaftsangelegenheitenbezirk'),
};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: flow,
  globals: {width: '280'},
  play: opensTable('Open at the start, 2016'),
};

/** On a page that is dark. */
export const Dark: Story = {args: flow, globals: {scheme: 'dark'}, play: reads('open at the end 95', 'new 40')};

/** Counts that do not add up: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, flow: 'opening: 80; new: 40; closed: 24; closing: 95'},
  tags: ['refused'],
  play: shared.findsMistake('flow'),
};
