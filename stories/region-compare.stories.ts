import '@tip-figures/region-compare/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {balkans} from '../test/support/tiers.js';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'countries'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Region compare',
  component: 'tip-region-compare',
  render: figure(
    'tip-region-compare',
    'Where the Trafficking in Persons Report places the governments of the Western Balkans',
  ),
  parameters: {
    states: {
      record: reads('Six governments in the 2017 trafficking report'),
      albanian: reads(/Kosovë Niveli 2.*Serbi Niveli 2.*Shqipëri Niveli 2/),
      correction: {path: 'tiers["2017"].ME', was: '2', now: '2WL'},
    } satisfies InStates,
  },
};
export default meta;

const western: Args = {countries: 'AL BA XK ME MK RS', report: '2025', data: balkans};

/** Made up, to show tiers of every kind. */
const invented = {
  example: true,
  source: 'Example data',
  'region-compare': {
    tiers: {
      2025: {
        AL: '1',
        BA: '2',
        CD: {tier: '2WL', confidence: 'derived'},
        KI: 'unknown',
        ME: {tier: '2WL', confidence: 'conflict', other: '2'},
        RS: {tier: '3', confidence: 'single', source: 'A list'},
        VC: '2',
        XK: 'SC',
      },
    },
  },
};

/** Thirty countries, the most that it takes. */
const thirty = {
  example: true,
  'region-compare': {
    tiers: {
      2025: Object.fromEntries(
        'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT XK'
          .split(' ')
          .map((code, index) => [code, ['1', '2', '2WL'][index % 3]]),
      ),
    },
  },
};

const westernReads = reads(
  'Six governments in the 2025 trafficking report',
  /Albania Tier 2.*Kosovo Tier 2.*Serbia Tier 2/,
);

/** The Western Balkans in the report of 2025. */
export const Default: Story = {args: western, play: westernReads};

/** The data as a child of the tag; without `countries` it shows all that the document holds. */
export const FromJson: Story = {
  args: {
    children: html`
      <script type="application/json">
        {
          "asOf": "2025-09-29",
          "source": "U.S. Department of State",
          "tiers": {"2025": {"AL": "2", "XK": {"tier": "2", "confidence": "verified"}}}
        }
      </script>
    `,
  },
  play: reads('Two governments in the 2025 trafficking report', 'Source: U.S. Department of State.'),
};

/** Every tier, a Special Case off the scale, a country without a tier, and what they rest on. Never in the order of tiers. */
export const EveryTier: Story = {
  args: {data: invented},
  play: reads(
    'Special Case: not ranked',
    'No tier in these data',
    'Sources differ for Montenegro (another gives Tier 2)',
    'Example data',
  ),
};

/** A Special Case among the others. */
export const SpecialCase: Story = {
  args: {countries: 'HT XK', data: balkans},
  play: reads('Haiti Special Case: not ranked', 'Kosovo Tier 2'),
};

/** A country that the data do not place. */
export const Missing: Story = {
  args: {countries: 'KI XK', data: balkans},
  play: reads('Kiribati No tier in these data', 'These data give no tier for Kiribati (dashed outline).'),
};

/** One government alone. */
export const Single: Story = {
  args: {countries: 'XK', data: balkans},
  play: reads('Kosovo in the 2025 trafficking report'),
};

/** As many as it takes. */
export const Many: Story = {args: {data: thirty}, play: reads('30 governments', 'United Kingdom')};

/** The same as a table, opened by its button. */
export const DataTable: Story = {
  args: western,
  play: opensTable('Tier by country, report of 2025', /Confirmed by a second source/),
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {args: {data: invented}, globals: {width: '280'}, play: reads('Tier 2 Watch List')};

/** On a page that is dark. */
export const Dark: Story = {args: {data: invented}, globals: {scheme: 'dark'}, play: reads('Tier 3')};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  args: {data: invented},
  globals: {dir: 'rtl'},
  play: shared.fromRightToLeft(reads('Tier 2')),
};

/** A country twice: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {countries: 'XK AL XK', data: balkans},
  tags: ['refused'],
  play: shared.findsMistake('countries[2]'),
};

/** A report whose tiers the document does not have: never drawn with those of another. */
export const OtherReport: Story = {
  args: {report: '2017', data: balkans},
  tags: ['refused'],
  play: async (canvas) => {
    await shared.findsMistake('report')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('li')).toBeNull();
  },
};
