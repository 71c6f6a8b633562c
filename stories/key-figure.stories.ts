import '@tip-figures/key-figure/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {invented} from './facts.js';
import {figureOf, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'value' | 'counts' | 'label' | 'unit' | 'previous' | 'context'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Key figure',
  component: 'tip-key-figure',
  render: figure(
    'tip-key-figure',
    '34 nightclubs shut down by Kosovo police at the beginning of the month, Kosovo, June 2017.',
  ),
  parameters: {
    states: {
      albanian: reads('klube nate të mbyllura', 'Burimi: Kosovo 2.0'),
      correction: {path: 'value', was: 33, now: 34},
    } satisfies InStates,
  },
};
export default meta;

// Of the article itself, and of no report.
const nightclubs: Args = {
  heading: 'Police operation against trafficking, June 2017',
  country: 'XK',
  report: '2017',
  period: '2017-06',
  value: '34',
  counts: 'things',
  label: 'nightclubs shut down by Kosovo police at the beginning of the month',
  source: 'Kosovo 2.0',
  'source-url': 'https://kosovotwopointzero.com/',
  'as-of': '2017-06-29',
};
const example: Args = {
  ...invented,
  period: '2016',
  value: '36',
  counts: 'people',
  label: 'people assisted in shelters',
};

/** A number under a heading of the page's own. */
export const Default: Story = {
  args: nightclubs,
  play: reads('nightclubs shut down by Kosovo police', 'Kosovo, June 2017', 'Source: Kosovo 2.0, 2017'),
};

/** The least that makes a figure: a number, what it counts and the words after it. */
export const FromAttributes: Story = {
  args: {...invented, value: '36', counts: 'people', label: 'people'},
  play: reads('36 people', 'Example country', 'Example data'),
};

/** Above the number of an earlier period, with a bar for each. */
export const Compared: Story = {
  args: {...example, previous: '2015: 28'},
  play: reads('36 people assisted in shelters', '2015: 28'),
};

/** A number that the source rounds, above one that it does not: no difference is made of them. */
export const Approximate: Story = {
  args: {...example, value: 'about 1300', previous: '2015: 1280'},
  play: reads('about 1,300 people', '2015: 1,280'),
};

/** A range. */
export const Range: Story = {args: {...example, value: '6..9'}, play: reads('6 to 9 people')};

/** A count too small to be printed. */
export const Withheld: Story = {
  args: {...example, value: '3', 'suppress-below': '5'},
  play: reads('Withheld (1 to 4)', 'Counts withheld to protect people.'),
};

/** The source gives no figure: said, and never drawn as zero. */
export const Missing: Story = {
  args: {...example, value: 'unknown'},
  play: reads('people assisted in shelters No figure in this source'),
};

/** A share, with its sign at the number, and ten cells for each. */
export const Percent: Story = {
  args: {
    ...example,
    value: '91.7%',
    counts: 'share',
    label: 'of cases ended without a sentence',
    previous: '2015: 94%',
  },
  play: reads('91.7% of cases ended without a sentence', '2015: 94%'),
};

/** A large number and long words, in the narrowest column. */
export const LargeNumber: Story = {
  args: {
    ...example,
    value: 'just over 1234567890',
    counts: 'money',
    unit: 'EUR',
    label: 'for Strafverfolgungsbehördenmitarbeiterinnenfortbildungen',
  },
  globals: {width: '280'},
  play: reads('just over 1,234,567,890'),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  args: nightclubs,
  globals: {dir: 'rtl'},
  play: async (canvas) => {
    await shared.fromRightToLeft(reads('34 nightclubs'))(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('.phrase')).toHaveStyle({textAlign: 'right'});
  },
};

/** A number that cannot be read: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...nightclubs, heading: '', value: 'many'},
  tags: ['refused'],
  play: shared.findsMistake('value'),
};
