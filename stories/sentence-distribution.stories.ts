import '@tip-figures/sentence-distribution/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'convicted' | 'minimum' | 'prescribed' | 'sentences'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Sentences',
  id: 'figures-sentence-distribution',
  component: 'tip-sentence-distribution',
  render: figure(
    'tip-sentence-distribution',
    'Sentences for trafficking, Kosovo, 2016. Legal minimum: 5 years. At or above the legal minimum: 1 of 24.',
  ),
  parameters: {
    states: {
      albanian: reads('23', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: reads(
        '5 years 6 months withheld (1 to 4)',
        'fine, just over 1,000 euros, to 3 years 6 months withheld (20 to 23)',
      ),
      correction: {path: 'convicted', was: 25, now: 24},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {
  country: 'XK',
  period: '2016',
  convicted: '24',
  minimum: 'P5Y',
  sentences: 'P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23',
  ...fromArticle,
};
const example: Args = {...invented, period: '2016', minimum: 'P5Y'};

const kosovoReads = reads(
  'Sentences for trafficking, Kosovo, 2016',
  'Legal minimum: 5 years',
  '23 below',
  '1 of 24 at or above',
);

const everySentence: Args = {
  ...example,
  convicted: '24',
  sentences: 'fine: 6; P6M: 4; P1Y: 5; P2Y: 3; P2Y6M: 2; P3Y: 2; P3Y6M: 1; P5Y6M: 1',
};
const everySentenceReads = reads('1 of 24 at or above', 'with a prison term 18', 'No prison to serve fined 6');

/** Kosovo in 2016: of 24 sentences one is published, and the ends between which the others lie. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: sentences. Exact terms share a row. */
export const FromAttributes: Story = {
  args: {...invented, sentences: 'P2Y: 3; P4Y: 1'},
  play: reads('with a prison term 4'),
};

/** Every sentence is known: a dot a person on the axis, and below it those with no prison to serve. */
export const EverySentenceKnown: Story = {args: everySentence, play: everySentenceReads};

/** Nothing is known but the lightest and the heaviest sentence: a box. */
export const OnlyEndPoints: Story = {
  args: {...example, convicted: '18', sentences: 'P1Y .. P4Y: 18'},
  play: reads('0 of 18 at or above', '1 to 4 years 18'),
};

/** Some sentences are known, of the others only the ends. */
export const Mixed: Story = {
  args: {...example, convicted: '21', sentences: 'fine: 2; P1Y: 3; P6Y: 2; P2Y .. P4Y6M: 14'},
  play: reads('2 of 21 at or above', '2 years to 4 years 6 months 14', 'with a prison term 5'),
};

/** Suspended sentences stand below the axis: nobody was imprisoned for their length. */
export const Suspended: Story = {
  args: {...example, convicted: '12', sentences: 'fine: 1; suspended P2Y: 5; P3Y: 4; P6Y: 2'},
  play: reads('No prison to serve', '2 years, suspended 5'),
};

/** No legal minimum is given: no line is drawn, and nothing is said about one. */
export const NoMinimum: Story = {
  args: {...invented, period: '2016', convicted: '9', sentences: 'P1Y: 2; P2Y: 4; P4Y: 3'},
  play: async (canvas) => {
    await reads('with a prison term 9')(canvas);
    await reads(/^(?!.*minimum)/)(canvas);
  },
};

/** The same sentences as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('Sentence People', 'above the legal minimum', 'People convicted'),
};

/** Counts that the source rounds: the word stands in the row, and a dashed ring at their place. */
export const Approximate: Story = {
  args: {...example, convicted: 'about 30', sentences: 'P2Y: about 20; P6Y: 2'},
  play: reads('2 years about 20'),
};

/** Counts that the source gives as a range, or only as fewer than another: dashed. */
export const Range: Story = {
  args: {...example, convicted: '20', sentences: 'P1Y: 6..9; P3Y: under 5; P6Y: 2'},
  play: reads('3 years fewer than 5', '1 year 6 to 9'),
};

/** Fewer sentences than people convicted: nothing is drawn of the others, and nobody is said to be below or above. */
export const Missing: Story = {
  args: {...example, convicted: '15', sentences: 'P2Y: 6; P6Y: 1'},
  play: reads('15 people convicted', /^(?!.*(below|above))/),
};

/** A count that is kept back to protect people. */
export const Withheld: Story = {
  args: {...example, convicted: '12', sentences: 'P1Y: withheld; P3Y: 8'},
  play: reads('1 year withheld'),
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
  play: reads('3 years just over 4', 'number not known', 'suspended fewer than 5', 'fined about 5', 'withheld'),
};

/** Numbers that are too large for dots are a pin; those that are not certain stand in the row alone. */
export const LargeNumbers: Story = {
  args: {...example, convicted: 'about 1400', sentences: 'fine: about 62; P1Y: 80; P3Y: about 1204; P6Y: 20..40'},
  play: reads('6 years 20 to 40', '3 years about 1,204', '1 year 80', 'fined about 62'),
};

/** Nobody was convicted: that, and what the law says. */
export const NobodyConvicted: Story = {
  args: {...example, convicted: '0'},
  play: async (canvas) => {
    await reads('People convicted of trafficking, Example country, 2016', '0 people convicted', 'from 5 years')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelectorAll('.stack')).toHaveLength(0);
  },
};

/** A range on both sides of the minimum, and what the law prescribes: nobody is said to be below or above. */
export const AcrossTheMinimum: Story = {
  args: {
    ...invented,
    period: '2023',
    convicted: '20',
    prescribed: '5 years .. 12 years',
    sentences: 'P10Y: 2; P3Y .. P9Y: 14',
  },
  play: reads('20 people convicted', 'Law: 5 to 12 years', '3 to 9 years 14', /^(?!.*(below|above))/),
};

/** The source gives the two ends and no number of people: an empty box. */
export const WithoutCount: Story = {
  args: {
    ...invented,
    data: {minimum: 'P2Y', sentences: [{from: 'P1Y', to: 'P21Y'}]},
  },
  play: reads('Legal minimum: 2 years', '1 to 21 years'),
};

/** Two minimums as rows on top, each with the sentences that it holds for; life and death have lanes of their own. */
export const SeveralMinimums: Story = {
  args: {
    ...invented,
    period: '2023',
    data: {
      convicted: 36,
      minimum: {adult: 'P5Y', child: 'P10Y'},
      sentences: [
        {sentence: 'death', count: 1, minimum: 'adult'},
        {sentence: 'life', count: 3, minimum: 'child'},
        {sentence: 'P12Y', count: 8, minimum: 'child'},
        {sentence: 'P6Y', count: 5, minimum: 'adult'},
        {from: 'P2Y', to: 'P4Y', count: 12, minimum: 'adult'},
        {from: 'P1Y', to: 'P2Y', suspended: true, count: 4, minimum: 'adult'},
        {sentence: 'fine 5000 AED', count: 3, minimum: 'adult'},
      ],
    },
  },
  play: reads('17 of 36 at or above', 'child victims from 10 years', '1 to 2 years, suspended, adult victims 4'),
};

/** The law alone, on the same axis. */
export const LawAlone: Story = {
  args: {
    ...invented,
    prescribed: 'adult: 6 years .. 12 years; child: 10 years .. 12 years; forced-labour: up to 3 years',
  },
  play: reads('Prison terms by law for trafficking', 'adult victims 6 to 12 years', 'forced labour up to 3 years'),
};

/** A range whose heavier end is not known is open; of one penalty most got life. */
export const OpenRange: Story = {
  args: {...example, minimum: 'P15Y', convicted: '56', sentences: 'life: 20; 3 years ..: 36'},
  play: reads('20 of 56 life imprisonment', 'from 3 years 36', /^(?!.*(below|above))/),
};

/** Every sentence, on a phone. */
export const NarrowAxis: Story = {
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
