import '@tip-figures/sentence-distribution/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads, readsWithChart} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'convicted' | 'minimum' | 'sentences'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Sentence distribution',
  component: 'tip-sentence-distribution',
  render: figure(
    'tip-sentence-distribution',
    'One of 24 people convicted in Kosovo in 2016 received more than the legal minimum',
  ),
  parameters: {
    states: {
      albanian: readsWithChart('23', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: readsWithChart(
        'Number withheld (1 to 4): 5 years 6 months',
        'Number withheld (20 to 23): from fines of just over 1,000 euros',
      ),
      correction: {path: 'convicted', was: 25, now: 24},
    } satisfies InStates,
  },
};
export default meta;

/** A play function: the chart is drawn, with these numbers and no others above its marks. */
const printsAbove =
  (numbers: string[], ...texts: string[]) =>
  async (canvas: {readonly canvasElement: HTMLElement}): Promise<void> => {
    await readsWithChart(...texts)(canvas);
    const counts = [...(figureOf(canvas).shadowRoot?.querySelectorAll<HTMLElement>('.count') ?? [])];
    await expect(counts.map(({innerText}) => innerText.trim())).toEqual(numbers);
  };

const kosovo: Args = {
  country: 'XK',
  period: '2016',
  convicted: '24',
  minimum: 'P5Y',
  sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23',
  ...fromArticle,
};
const example: Args = {...invented, period: '2016', minimum: 'P5Y'};

const kosovoReads = readsWithChart(
  'One sentence in 24 reached the five-year minimum',
  'Legal minimum: 5 years',
  '23',
  'so these dots show a count, not positions: 23 people are not placed.',
);

const everySentence: Args = {
  ...example,
  convicted: '24',
  sentences: 'fine: 6; P6M: 4; P1Y: 5; P2Y: 3; P2Y6M: 2; P3Y: 2; P3Y6M: 1; P5Y6M: 1',
};
const everySentenceReads = readsWithChart(
  'One sentence in 24 reached the five-year minimum',
  'six were fined and 17 were sent to prison for 6 months to 3 years 6 months',
  '6 people: fine',
);

/** Kosovo in 2016: of 24 sentences one is published, and the ends between which the others lie. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: sentences. */
export const FromAttributes: Story = {
  args: {...invented, sentences: 'P2Y: 3; P4Y: 1'},
  play: readsWithChart('2 years', '4 years'),
};

/** Every sentence is known: equal ones are stacked, and fines have a lane of their own. */
export const EverySentenceKnown: Story = {args: everySentence, play: everySentenceReads};

/** Nothing is known but the lightest and the heaviest sentence: a block of hollow dots, at no position. */
export const OnlyEndPoints: Story = {
  args: {...example, convicted: '18', sentences: 'P1Y .. P4Y: 18'},
  play: readsWithChart('18 people', '18 people are not placed'),
};

/** Some sentences are known, of the others only the ends. */
export const Mixed: Story = {
  args: {...example, convicted: '21', sentences: 'fine: 2; P1Y: 3; P6Y: 2; P2Y .. P4Y6M: 14'},
  play: readsWithChart('Of 21 sentences, two reached the five-year minimum', '14 people are not placed'),
};

/** Suspended sentences have a lane of their own: nobody was imprisoned for their length. */
export const Suspended: Story = {
  args: {...example, convicted: '12', sentences: 'fine: 1; suspended P2Y: 5; P3Y: 4; P6Y: 2'},
  play: readsWithChart(/Sus\u00ad?pended/, 'suspended'),
};

/** No legal minimum is given: no line is drawn, and nothing is said about one. */
export const NoMinimum: Story = {
  args: {...invented, period: '2016', convicted: '9', sentences: 'P1Y: 2; P2Y: 4; P4Y: 3'},
  play: async (canvas) => {
    await readsWithChart('All 9 people convicted in 2016 were sent to prison for 1 year to 4 years.')(canvas);
    await reads(/^(?!.*minimum)/)(canvas);
  },
};

/** The same sentences as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('Sentences, Kosovo, 2016', 'above the legal minimum of 5 years', 'All people convicted'),
};

/** Counts that the source rounds: the number is printed above its mark. */
export const Approximate: Story = {
  args: {...example, convicted: 'about 30', sentences: 'P2Y: about 20; P6Y: 2'},
  play: printsAbove(['about 20'], 'Dashed marks: the source does not give the exact number of people.'),
};

/** Counts that the source gives as a range, or only as fewer than another: dashed, with the number above. */
export const Range: Story = {
  args: {...example, convicted: '20', sentences: 'P1Y: 6..9; P3Y: under 5; P6Y: 2'},
  play: printsAbove(['6 to 9', 'fewer than 5']),
};

/** People convicted whose sentence the source does not give. */
export const Missing: Story = {
  args: {...example, convicted: '15', sentences: 'P2Y: 6; P6Y: 1'},
  play: readsWithChart('The source gives no sentence for 8 people, who are not drawn.'),
};

/** A count that is kept back to protect people. */
export const Withheld: Story = {
  args: {...example, convicted: '12', sentences: 'P1Y: withheld; P3Y: 8'},
  play: printsAbove(['withheld']),
};

/** Uncertain numbers of many kinds in a narrow column: none covers another, or a mark. */
export const NarrowUncertain: Story = {
  args: {
    ...example,
    convicted: 'about 60',
    sentences:
      'fine: about 5; suspended: under 5; other: withheld; P6M: unknown; P1Y: 6..9; P2Y: 3; P3Y: just over 4; P6Y: 1',
  },
  globals: {width: '320'},
  play: printsAbove(['about 5', 'fewer than 5', 'withheld', 'no figure', '6 to 9', 'just over 4']),
};

/** Numbers that are not certain, too large for dots: the end of the column shows it. */
export const UncertainColumns: Story = {
  args: {...example, convicted: 'about 1400', sentences: 'fine: about 62; P1Y: 80; P3Y: about 1204; P6Y: 20..40'},
  play: printsAbove(['about 62', '80', 'about 1,204', '20 to 40']),
};

/** Nobody was convicted: a figure in words, not an error and not an empty chart. */
export const NobodyConvicted: Story = {
  args: {...example, convicted: '0'},
  play: async (canvas) => {
    const title = 'Nobody was convicted of trafficking in Example country in 2016';
    await reads(title, 'The source reports no conviction', 'Legal minimum: 5 years')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelectorAll('canvas')).toHaveLength(0);
  },
};

/** Every sentence, on a phone. */
export const NarrowStrip: Story = {
  args: everySentence,
  globals: {width: '320'},
  play: everySentenceReads,
};

/** More sentences than people convicted: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, convicted: '20'},
  tags: ['refused'],
  play: shared.findsMistake('sentences'),
};
