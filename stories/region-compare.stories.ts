import '@tip-figures/region-compare/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {balkans} from '../test/support/tiers.js';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'countries' | 'view' | 'variant' | 'order' | 'only'>;
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
      record: reads('Tiers of 6 governments, 2017', 'Watch List'),
      albanian: reads('Nivelet e 6 qeverive, 2017', 'Vëzhgim'),
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

const westernReads = reads('All 6 governments: Tier 2, 2025', 'Montenegro');

/** The Western Balkans in the report of 2025: all on the same tier, so one ladder. */
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
  play: reads('Tiers of 2 governments, 2025', 'Source: U.S. Department of State'),
};

/** Every tier, a Special Case and a country without a tier, each below a name of its own. */
export const EveryTier: Story = {
  args: {data: invented},
  play: reads('Special Case', 'No tier in these data', 'Example data'),
};

/** Made up: the years of three countries. */
const years = {
  example: true,
  source: 'Example data',
  'region-compare': {
    tiers: Object.fromEntries(
      Array.from({length: 25}, (_, index) => [
        2001 + index,
        {
          AL: ['2', '2WL', '1'][Math.floor(index / 9)],
          RS: index < 6 || index > 20 ? 'SC' : ['3', '2WL', '2'][Math.floor(index / 8)],
          XK: index < 8 ? 'unknown' : '2',
        },
      ]),
    ),
  },
};

/** The years of each country: the higher the bar, the nearer to the minimum standards. */
export const River: Story = {
  args: {data: years},
  play: reads('Tiers of 3 governments, 2001–2025', 'Albania', 'Tier 1', 'Special Case'),
};

/** The same data, one report alone. */
export const OneReport: Story = {
  args: {data: years, variant: 'report'},
  play: reads('Tiers of 3 governments, 2025', 'Special Case'),
};

/** Made up: the governments whose tier is another than in the report before, up and down apart, with their last ten years. */
export const Moved: Story = {
  args: {
    only: 'moved',
    countries: 'all',
    data: {
      example: true,
      source: 'Example data',
      'region-compare': {
        tiers: Object.fromEntries(
          Array.from({length: 12}, (_, index) => [
            2014 + index,
            {
              AL: index < 11 ? '2' : '1',
              BA: index % 4 < 2 ? '2WL' : index < 11 ? '2' : '3',
              ME: index < 11 ? '2' : '2WL',
              MK: '2',
              RS: index < 5 ? '3' : index < 11 ? '2WL' : '2',
              XK: index < 9 ? '2' : index < 11 ? '2WL' : '2',
            },
          ]),
        ),
      },
    },
  },
  play: reads('Tier changes, 5 of 6 governments, 2024–2025', '3 up', '2 down', 'Watch List'),
};

/** Made up: one tile a government, those of a region; arrow keys go from tile to tile. */
export const Map: Story = {
  args: {
    view: 'map',
    countries: 'africa',
    data: {
      example: true,
      source: 'Example data',
      'region-compare': {
        tiers: {
          2024: {CM: '2', GH: '2WL', KE: '2', NG: '2', SO: 'SC', TD: '2WL', ZA: '2'},
          2025: {CM: '2WL', GH: '2', KE: '1', NG: '2', SO: 'SC', TD: '3', ZA: '2'},
        },
      },
    },
  },
  play: reads('Africa, 7 governments: tier, 2025', 'up Ghana, Kenya', 'down Cameroon, Chad'),
};

/** A Special Case among the others. */
export const SpecialCase: Story = {
  args: {countries: 'HT XK', data: balkans},
  play: reads('Tiers of 2 governments, 2025', 'Special Case', 'Haiti'),
};

/** A country that the data do not place. */
export const Missing: Story = {
  args: {countries: 'KI XK', data: balkans},
  play: reads('Kiribati', 'No tier in these data'),
};

/** One government alone. */
export const Single: Story = {
  args: {countries: 'XK', data: balkans},
  play: reads('Kosovo: Tier 2 in the 2025 trafficking report'),
};

/** As many as it takes. */
export const Many: Story = {
  args: {data: thirty},
  play: reads('Tiers of 30 governments, 2025', 'Tier 1', 'United Kingdom'),
};

/** The same as a table, opened by its button. */
export const DataTable: Story = {
  args: western,
  play: opensTable('About the numbers', /confirmed by a second source/),
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {args: {data: invented}, globals: {width: '280'}, play: reads('Watch List')};

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
