import '@tip-figures/funding-gap/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<
  'currency' | 'purpose' | 'verb' | 'amounts' | 'change' | 'need' | 'need-source' | 'victims' | 'size'
>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Funding',
  id: 'figures-funding-gap',
  component: 'tip-funding-gap',
  render: figure(
    'tip-funding-gap',
    'Money allocated: victim protection, Kosovo. 2015: about 181,000 euros. 2016: 171,010 euros.',
  ),
  parameters: {
    states: {
      albanian: reads('171 010 euro', 'Burimi: Departamenti Amerikan i Shtetit'),
      record: reads('2015 about 181,000 euros 2016 171,010 euros almost 10,000 less'),
      correction: {path: 'change', was: 'almost -9000', now: 'almost -10000'},
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
  ...fromArticle,
};
const example: Args = {...invented, currency: 'EUR', purpose: 'victim-protection'};
const fourYears: Args = {...example, amounts: '2013: 152000; 2014: 160000; 2015: 158500; 2016: 174500'};
const twelveYears: Args = {
  ...example,
  amounts: Array.from({length: 12}, (_, year) => `${2005 + year}: ${(40 + ((year * 7) % 30)) * 100_000}`).join('; '),
};

const kosovoReads = reads(
  'Money allocated: victim protection, Kosovo',
  /2015 about 181,000 euros\b.*\b2016 171,010 euros almost 10,000 less/,
);

const fourYearsRead = reads('152,000 euros', '160,000 euros', '158,500 euros', '174,500 euros');

/** Kosovo in 2016 and the year before, of which the source gives only the difference. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a currency and one amount. */
export const FromAttributes: Story = {
  args: {country: 'XK', currency: 'EUR', amounts: '2016: 171010', source: 'Kosovo 2.0'},
  play: reads('Money, Kosovo, 2016', '171,010 euros', 'Source: Kosovo 2.0'),
};

/** One amount is a number; what was done with the money is said in the source's own verb. */
export const Pledged: Story = {
  args: {...example, verb: 'pledged', amounts: '2019: 2.2 million'},
  play: reads('Money pledged: victim protection, Example country, 2019', '2.2 million euros'),
};

/** Millions and billions are words, fiscal years are called so, and the own currency needs no adjective. */
export const FiscalYears: Story = {
  args: {
    country: 'TH',
    currency: 'THB',
    purpose: 'managing migrant labour and for action against trafficking',
    amounts: 'FY2017: 3.2 billion; FY2018: 3.6 billion',
    source: 'U.S. Department of State, Trafficking in Persons Report 2018',
  },
  play: reads(
    'Money: managing migrant labour and for action against trafficking, Thailand',
    'Fiscal year 2017 3.2 billion baht Fiscal year 2018 3.6 billion baht',
  ),
};

/** Victims of the same years stand in the table alone: no ratio is made of people and money. */
export const BesidePeople: Story = {
  args: {...kosovo, victims: '2015: 28; 2016: 36'},
  play: opensTable('Victims identified, 2016', '36'),
};

/** Years one below the other. */
export const FourYears: Story = {args: fourYears, play: fourYearsRead};

/** As many bars as there are years. */
export const TwelveYears: Story = {
  args: twelveYears,
  play: reads(/2005 4\smillion\seuros/, /2016 5\.7\smillion\seuros/),
};

/** The last two amounts, in few lines. */
export const Compact: Story = {
  args: {...fourYears, size: 'compact'},
  play: reads('2015 158,500 euros 2016 174,500 euros'),
};

/** Amount and verb in a line of text. */
export const Inline: Story = {args: {...kosovo, size: 'inline'}, play: reads('171,010 euros allocated, 2016')};

/** Against a need that somebody stated: a dashed outline of its length. The need is invented. */
export const WithNeed: Story = {
  args: {
    example: 'need',
    country: 'XK',
    currency: 'EUR',
    purpose: 'victim-protection',
    verb: 'allocated',
    amounts: '2016: 171010',
    need: '250000',
    'need-source': 'Example organisation',
    ...fromArticle,
  },
  play: reads(
    'Money allocated: victim protection, Kosovo, 2016',
    '250,000 euros needed (Example organisation)',
    'Example data for the stated need',
  ),
};

/** A need that the money covers: a shorter outline. */
export const NeedMet: Story = {
  args: {...example, amounts: '2016: 174500', need: '150000', 'need-source': 'Example organisation'},
  play: reads('174,500 euros', '150,000 euros needed (Example organisation)'),
};

/** The same amounts as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('Change from 2015 to 2016', 'almost 10,000 less'),
};

/** Amounts that the source rounds. */
export const Approximate: Story = {
  args: {...example, amounts: '2015: about 160000; 2016: almost 180000'},
  play: reads('2015 about 160,000 euros 2016 almost 180,000 euros'),
};

/** Every word of certainty has its mark. */
export const Precisions: Story = {
  args: {
    ...example,
    amounts:
      '2009: 152000; 2010: over 150000; 2011: at least 140000; 2012: up to 160000; 2013: under 150000; 2014: 140000..160000; 2015: withheld; 2016: unreported',
  },
  play: reads(
    'more than 150,000 euros',
    'at least 140,000 euros',
    'up to 160,000 euros',
    'less than 150,000 euros',
    '140,000 to 160,000 euros',
    'Withheld to protect people',
    'The government did not report this',
  ),
};

/** A year for which the source has no amount is said so, and never drawn as zero. */
export const Missing: Story = {
  args: {...example, amounts: '2013: 152000; 2014: about 160000; 2015: unknown; 2016: 174500'},
  play: reads('2015 No figure in this source'),
};

/** A year in which nothing was set aside: a figure, not an error. */
export const NothingAllocated: Story = {
  args: {...example, amounts: '2015: 160000; 2016: 0'},
  play: reads('2015 160,000 euros 2016 0 euros'),
};

/** On a page that is dark. */
export const Dark: Story = {args: fourYears, globals: {scheme: 'dark'}, play: fourYearsRead};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  args: fourYears,
  globals: {dir: 'rtl'},
  play: shared.fromRightToLeft(reads('174,500 euros')),
};

/** An amount with a separator, which could be two numbers: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, amounts: '2015: about 181000; 2016: 171,010'},
  tags: ['refused'],
  play: shared.findsMistake('amounts["2016"]'),
};
