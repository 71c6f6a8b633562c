import '@tip-figures/region-compare/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {balkans} from '../test/support/tiers.js';
import {attributes, type Attributes} from './attributes.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = Attributes<'countries'>;
type Story = StoryObj<Args>;

const compare = (data: unknown) => (args: Args) =>
  html`<tip-region-compare ${attributes(args)} .data=${data}
    ><span
      >Where the Trafficking in Persons Report of 2025 places the governments of the Western Balkans.</span
    ></tip-region-compare
  >`;

const meta: Meta<Args> = {
  title: 'Figures/Region compare',
  component: 'tip-region-compare',
  render: compare(balkans),
};
export default meta;

const western: Args = {countries: 'AL BA XK ME MK RS', report: '2025'};

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
  render: (args) =>
    html`<tip-region-compare ${attributes(args)}>
      <script type="application/json">
        {
          "asOf": "2025-09-29",
          "source": "U.S. Department of State",
          "tiers": {"2025": {"AL": "2", "XK": {"tier": "2", "confidence": "verified"}}}
        }
      </script>
    </tip-region-compare>`,
  play: reads('Two governments in the 2025 trafficking report', 'Source: U.S. Department of State.'),
};

/** Every tier, a Special Case off the scale, a country without a tier, and what they rest on. Never in the order of tiers. */
export const EveryTier: Story = {
  render: compare(invented),
  play: reads(
    'Special Case: outside the four tiers',
    'No tier in these data',
    'Sources differ for Montenegro (another gives Tier 2)',
    'Example data',
  ),
};

/** A Special Case among the others. */
export const SpecialCase: Story = {
  args: {countries: 'HT XK'},
  play: reads('Haiti Special Case: outside the four tiers', 'Kosovo Tier 2'),
};

/** A country that the data do not place. */
export const Missing: Story = {
  args: {countries: 'KI XK'},
  play: reads('Kiribati No tier in these data', 'These data give no tier for Kiribati (dashed outline).'),
};

/** One government alone. */
export const Single: Story = {args: {countries: 'XK'}, play: reads('Kosovo in the 2025 trafficking report')};

/** As many as it takes. */
export const Many: Story = {render: compare(thirty), play: reads('30 governments', 'United Kingdom')};

/** The same as a table, opened by its button. */
export const DataTable: Story = {
  args: western,
  play: opensTable('Tier by country, report of 2025', /Confirmed by a second source/),
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {render: compare(invented), globals: {width: '280'}, play: reads('Tier 2 Watch List')};

/** On a page that is dark. */
export const Dark: Story = {render: compare(invented), globals: {scheme: 'dark'}, play: reads('Tier 3')};

/** A dark figure on a page that is light: it paints a ground of its own. */
export const ForcedTheme: Story = {args: {...western, theme: 'dark'}, play: shared.onDarkGround(reads('Tier 2'))};

/** Words in Albanian, in the order of its alphabet. */
export const Albanian: Story = {
  args: western,
  globals: {lang: 'sq'},
  play: reads(/Kosovë Niveli 2.*Serbi Niveli 2.*Shqipëri Niveli 2/),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  render: compare(invented),
  globals: {dir: 'rtl'},
  play: shared.fromRightToLeft(reads('Tier 2')),
};

/** A tag that was given nothing: the reader has what the page wrote in it. */
export const Empty: Story = {render: compare(undefined), play: shared.showsOnlyFallback};

/** A country twice: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {countries: 'XK AL XK'},
  tags: ['refused'],
  render: (args) =>
    html`<tip-region-compare ${attributes(args)} .data=${balkans}
      ><span>The Western Balkans.</span></tip-region-compare
    >`,
  play: shared.findsMistake('countries[2]'),
};

/** A report whose tiers the document does not have: never drawn with those of another. */
export const OtherReport: Story = {
  args: {report: '2017'},
  tags: ['refused'],
  render: (args) =>
    html`<tip-region-compare ${attributes(args)} .data=${balkans}
      ><span>The Western Balkans.</span></tip-region-compare
    >`,
  play: async (canvas) => {
    await shared.findsMistake('report')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('li')).toBeNull();
  },
};

/** A document that is not there: the reader can try again. */
export const NotFound: Story = {
  ...shared.notFound,
  tags: ['refused'],
  render: (args) =>
    html`<tip-region-compare ${attributes(args)}><span>The Western Balkans.</span></tip-region-compare>`,
  play: shared.offersRetry,
};

/** While the document is on its way, after the first 300 milliseconds. */
export const Loading: Story = {
  ...shared.loading,
  tags: ['pending'],
  render: (args) =>
    html`<tip-region-compare ${attributes(args)}><span>The Western Balkans.</span></tip-region-compare>`,
  play: shared.waits,
};
