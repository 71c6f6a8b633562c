import '@tip-figures/funding-gap/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads, readsWithChart} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'currency' | 'purpose' | 'verb' | 'amounts' | 'change' | 'need' | 'need-source' | 'victims'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Funding gap',
  component: 'tip-funding-gap',
  render: figure('tip-funding-gap', 'Kosovo allocated 171,010 euros to victim protection in 2016'),
  parameters: {
    states: {
      albanian: reads('171 010 euro', 'Burimi: Departamenti Amerikan i Shtetit'),
      correction: {path: 'victims["2015"]', was: 29, now: 28},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'victim-protection',
  verb: 'allocated',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
  victims: '2015: 28; 2016: 36',
  ...fromArticle,
};
const example: Args = {...invented, currency: 'EUR', purpose: 'victim-protection'};
const fourYears: Args = {...example, amounts: '2013: 152000; 2014: 160000; 2015: 158500; 2016: 174500'};

const kosovoReads = reads(
  'Victim protection funding fell while identified victims rose',
  '171,010 euros',
  'almost 10,000 euros less than',
  'about 181,000 euros',
  'The amount for 2015 is approximate (hatched end): the source gives only the difference.',
);

const fourYearsRead = readsWithChart('152,000', '160,000', '158,500', '174,500');

/** Kosovo in 2016 and the year before, of which the source gives only the difference. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a currency and one amount. */
export const FromAttributes: Story = {
  args: {country: 'XK', currency: 'EUR', amounts: '2016: 171010', source: 'Kosovo 2.0'},
  play: reads('Funding in Kosovo', '171,010 euros', 'Source: Kosovo 2.0.'),
};

/** What was done with the money is said in the source's own verb. */
export const Pledged: Story = {
  args: {
    ...example,
    verb: 'pledged',
    amounts: '2018: 1900000; 2019: 2200000',
  },
  play: reads('Example country pledged 2,200,000 euros for victim protection in 2019'),
};

/** One amount, with nothing to compare it to. */
export const OneYear: Story = {
  args: {...example, amounts: '2016: 174500'},
  play: reads('Victim protection funding in Example country', '174,500 euros'),
};

/** Three years or more are drawn by the chart code, which is fetched only then. */
export const FourYears: Story = {args: fourYears, play: fourYearsRead};

/** Against a need that somebody stated: what is missing is outlined and hatched. The need is invented. */
export const WithNeed: Story = {
  args: {
    example: 'need',
    country: 'XK',
    currency: 'EUR',
    purpose: 'victim-protection',
    amounts: '2016: 171010',
    need: '250000',
    'need-source': 'Example organisation',
    ...fromArticle,
  },
  play: reads(
    'Victim protection funding covers about two thirds of the stated need',
    'about 79,000 euros',
    'The need is stated by Example organisation (outlined, hatched).',
    'Example data for the stated need',
  ),
};

/** A need that the money covers: no gap is drawn. */
export const NeedMet: Story = {
  args: {...example, amounts: '2016: 174500', need: '150000', 'need-source': 'Example organisation'},
  play: reads('Victim protection funding covers the stated need'),
};

/** The same amounts as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('Money allocated for victim protection, Kosovo', 'Change from 2015 to 2016'),
};

/** Amounts that the source rounds. */
export const Approximate: Story = {
  args: {...example, amounts: '2015: about 160000; 2016: almost 180000'},
  play: reads('about 160,000 euros', 'almost 180,000 euros'),
};

/** An amount that the source gives as a range. */
export const Range: Story = {
  args: {...example, amounts: '2015: 140000..160000; 2016: 174500'},
  play: reads('140,000 to 160,000 euros', 'The source gives no exact amount for 2015 (dashed outline).'),
};

/** A year for which the source has no amount is said so, and never drawn as zero. */
export const Missing: Story = {
  args: {...example, amounts: '2013: 152000; 2014: about 160000; 2015: unknown; 2016: 174500'},
  play: readsWithChart('No figure in this source', 'the source gives no figure for 2015'),
};

/** An amount that is kept back to protect people. */
export const Withheld: Story = {args: {...example, amounts: '2015: 160000; 2016: withheld'}, play: reads(/withheld/i)};

/** A year in which nothing was set aside: a figure, not an error. */
export const NothingAllocated: Story = {
  args: {...example, amounts: '2015: 160000; 2016: 0'},
  play: reads('Victim protection funding fell', '0 euros'),
};

/** The chart in the narrowest column. */
export const NarrowChart: Story = {args: fourYears, globals: {width: '280'}, play: fourYearsRead};

/** On a page that is dark. */
export const Dark: Story = {args: fourYears, globals: {scheme: 'dark'}, play: fourYearsRead};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  args: fourYears,
  globals: {dir: 'rtl'},
  play: shared.fromRightToLeft(readsWithChart('174,500')),
};

/** An amount with a separator, which could be two numbers: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, amounts: '2015: about 181000; 2016: 171,010'},
  tags: ['refused'],
  play: shared.findsMistake('amounts["2016"]'),
};
