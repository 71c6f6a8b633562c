import '@tip-figures/tier-badge/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';
import {congo, kiribati, kosovo as allKosovo, zambia} from '../test/support/tiers.js';

type Args = FigureArgs<'tier' | 'previous' | 'history' | 'variant'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Tier badge',
  component: 'tip-tier-badge',
  render: figure('tip-tier-badge', 'Kosovo: Tier 2 in the 2017 trafficking report.'),
  parameters: {
    states: {
      albanian: reads('Niveli 2', 'Burimi: Departamenti Amerikan i Shtetit'),
      record: reads('Kosovo: Tier 2 in the 2017 trafficking report', /2016.*2017/),
      correction: {path: 'history[0].tier', was: '3', now: '2'},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {country: 'XK', report: '2017', tier: '2', previous: '2', ...fromArticle};
const example: Args = {...invented, example: 'country', report: '2017'};
const history: Args = {
  country: 'XK',
  report: '2017',
  tier: '2',
  history: '2009: 2; 2010: 2; 2011: 2; 2012: 2; 2013: 2; 2014: 2; 2015: 2; 2016: 2; 2017: 2',
  source: 'U.S. Department of State, Trafficking in Persons Reports 2009–2017',
};

const kosovoReads = reads(
  'Kosovo: Tier 2 in the 2017 trafficking report',
  '2016: Tier 2',
  /Source: U\.S\. Department of State.* via Kosovo 2\.0, 2017/,
);

/** Kosovo in the report of 2017, with the report before. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a tier. Everything else adds to it. */
export const FromAttributes: Story = {
  args: {country: 'XK', report: '2017', tier: '2', source: 'U.S. Department of State'},
  play: reads('Kosovo: Tier 2 in the 2017 trafficking report', 'Source: U.S. Department of State'),
};

/** Country and report alone: the tiers are those that the package holds. */
export const OfThePackage: Story = {
  args: {country: 'TH', report: '2025'},
  play: reads('Thailand: Tier 2 in the 2025 trafficking report', 'Source: U.S. Department of State, 2025'),
};

/** A placement that never changed. */
export const History: Story = {
  args: history,
  play: reads('Kosovo: Tier 2 in the 2017 trafficking report', /2009.*2017/),
};

/** The same placements as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: history,
  globals: {width: '280'},
  play: opensTable('About the numbers', /2009.* Tier 2/),
};

/** A year between the others for which the data have no tier. */
export const Missing: Story = {
  args: {...example, tier: '2', history: '2013: 2WL; 2014: 2; 2015: unknown; 2016: 2; 2017: 2'},
  play: reads('2013', 'Example data, not a real country'),
};

/** The record of a country with all its reports, as the package holds it, shown as of the report of 2017. */
export const AsOfAReport: Story = {
  args: {country: 'XK', report: '2017', data: allKosovo},
  play: reads('Kosovo: Tier 2 in the 2017 trafficking report', /2009.*2017/),
};

/** The same record without a report: the latest. */
export const AllReports: Story = {
  args: {data: allKosovo},
  play: reads('Kosovo: Tier 2 in the 2025 trafficking report', '2025'),
};

/** Twenty-two years in the narrowest column: the first and the last are named, and three have no tier. */
export const LongHistory: Story = {
  globals: {width: '280'},
  args: {data: congo},
  play: reads('2004', '2025', 'Special Case'),
};

/** Two transcriptions disagree: the other tier is a dashed cell. */
export const Disagreement: Story = {
  args: {report: '2010', data: zambia},
  play: reads('Zambia: Tier 2 Watch List in the 2010 trafficking report'),
};

/** A report that does not place the country: said so, with the years before. */
export const NoTier: Story = {
  args: {report: '2025', data: kiribati},
  play: reads('Tier, Kiribati, 2025', 'No tier in these data'),
};

/** Watch List: a step of its own between Tier 2 and Tier 3. */
export const WatchList: Story = {
  args: {...example, tier: '2WL', previous: '2WL'},
  play: reads('Tier 2 Watch List in the 2017 trafficking report'),
};

/** A Special Case stands outside the tiers: no cell is the current one. */
export const SpecialCase: Story = {
  args: {...example, tier: 'SC'},
  play: async (canvas) => {
    await reads('not ranked in the 2017 trafficking report')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('[aria-current]')).toBeNull();
  },
};

/** A better tier than in the report before. */
export const MovedUp: Story = {
  args: {...example, tier: '2', previous: '3'},
  play: reads('Tier 2 in the 2017 trafficking report', '2016: Tier 3'),
};

/** A worse tier than in the report before. */
export const MovedDown: Story = {
  args: {...example, tier: '2WL', previous: '2'},
  play: reads('Tier 2 Watch List in the 2017 trafficking report', '2016: Tier 2'),
};

/** A chip for a line of text, without a frame. */
export const Inline: Story = {
  args: {...kosovo, variant: 'inline'},
  decorators: (story) => html`<p>Kosovo’s place in the report is ${story()} for another year.</p>`,
  play: async (canvas) => {
    await reads(/^Tier 2, 2017$/)(canvas);
    await expect(figureOf(canvas).getBoundingClientRect().height).toBeLessThan(40);
  },
};

/** On a page that is dark. */
export const Dark: Story = {args: history, globals: {scheme: 'dark'}, play: reads('Tier 2')};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {args: history, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(reads('Tier 2'))};

/** A tier that does not exist: refused, and the page's own words come back. */
export const Malformed: Story = {args: {...kosovo, tier: '4'}, tags: ['refused'], play: shared.findsMistake('tier')};
