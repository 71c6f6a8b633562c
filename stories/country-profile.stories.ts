import '@tip-figures/country-profile/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {figureOf, opensTable, reads, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Country profile',
  component: 'tip-country-profile',
  render: figure('tip-country-profile', 'Kosovo, 2016. Victims identified: 36.'),
  parameters: {
    states: {
      albanian: reads('Niveli 2', /2015: 28 viktima të identifikuara.* 36/),
      correction: {path: 'victim-breakdown.previous["2015"]', was: 29, now: 28},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {src: 'data/kosovo-2017.json'};
const example = {example: true, place: 'Example country', source: 'Example data', report: 2024, period: '2023'};

const kosovoReads = reads(
  'Tier 2',
  /2015: 28 victims identified.* 36/,
  /people convicted.* 24\b/,
  /cases.* 95\b/,
  /euros allocated.* 171,010/,
  'A tier rates government effort, not prevalence.',
  'Counts only people who were found.',
);

/** The record of the story on Kosovo. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The rows behind the tiles, opened by the button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable(/Victims identified, 2016 36/, 'Legal minimum: 5 years'),
};

/** A record of one section. */
export const OneTile: Story = {
  args: {data: {...example, 'victim-breakdown': {total: 12}}},
  play: reads('Example country, 2023', 'Example data', /victims identified 12/),
};

/** A record of a tier alone. */
export const TierAlone: Story = {
  args: {data: {...example, 'tier-badge': {tier: '2WL', previous: '3'}}},
  play: reads('Tier 2 Watch List', '2024'),
};

/** A Special Case stands in none of the cells. */
export const SpecialCase: Story = {
  args: {data: {...example, 'tier-badge': {tier: 'SC'}}},
  play: async (canvas) => {
    await reads('Special Case')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('.ladder')).toBeNull();
  },
};

/** Numbers that are not exact, and one that the source does not give: it stands in the table. */
export const Uncertain: Story = {
  args: {
    data: {
      ...example,
      'victim-breakdown': {total: 'unknown', previous: {2022: 'about 40'}},
      'justice-outcomes': {convicted: '6..9'},
      'funding-gap': {currency: 'USD', purpose: 'shelter', amounts: {2023: 'about 90000'}},
    },
  },
  play: opensTable('6 to 9', /US dollars.* about 90,000/, 'No figure in this source', 'about 40'),
};

/** Small counts are withheld in every tile, in the table and in the sentence. */
export const SmallCounts: Story = {
  args: {
    'suppress-below': 5,
    data: {...example, 'victim-breakdown': {total: 12}, 'justice-outcomes': {convicted: 3, atMinimum: 1}},
  },
  play: async (canvas) => {
    await reads('Withheld (1 to 4)', 'Counts withheld to protect people.')(canvas);
    await expect(textOf(figureOf(canvas))).not.toMatch(/convicted 3\b/);
  },
};

/** A number of another source, and one of another period. */
export const Mixed: Story = {
  args: {
    data: {
      ...example,
      'victim-breakdown': {total: 28, period: '2022'},
      'funding-gap': {currency: 'EUR', amounts: {2023: 90000}, source: 'Example ministry'},
    },
  },
  play: opensTable('victims identified 28', 'Example ministry'),
};

const large = {
  ...example,
  'tier-badge': {tier: '2WL', previous: '1'},
  'victim-breakdown': {total: 1234567, previous: {2022: 'about 987000'}},
  'funding-gap': {
    currency: 'EUR',
    purpose: 'Opferschutzeinrichtungsfinanzierungsgesetz',
    amounts: {2022: 'unknown', 2023: 123456789012},
  },
};

/** Large numbers and a long word, in a narrow column. */
export const LargeNarrow: Story = {
  args: {data: large},
  globals: {width: '280'},
  play: reads('1,234,567', /123,456,789,012/),
};

/** The same in a wide one. */
export const LargeWide: Story = {args: {data: large}, play: reads('1,234,567', /123,456,789,012/)};

/** A mistake in one section: no number of the others is shown either. */
export const Malformed: Story = {
  args: {data: {...example, 'tier-badge': {tier: '2'}, 'victim-breakdown': {total: '36 people'}}},
  tags: ['refused'],
  play: shared.findsMistake('victim-breakdown.total'),
};

/** A record with nothing that a profile shows. */
export const Nothing: Story = {
  args: {data: {...example, quote: {}}},
  tags: ['refused'],
  play: shared.findsMistake(''),
};
