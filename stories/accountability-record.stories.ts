import '@tip-figures/accountability-record/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {invented} from './facts.js';
import {judge, many, named, years} from './officials.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'names'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Officials',
  id: 'figures-accountability-record',
  component: 'tip-accountability-record',
  render: figure(
    'tip-accountability-record',
    'Cases against officials, Kosovo. Two labour ministry officials: fined 3,000 euros each, upheld. Two police officers: indicted, open.',
  ),
  parameters: {
    states: {
      albanian: reads('2 zyrtarë policie, në raste të veçanta', 'Rast i hapur: pa vendim përfundimtar.'),
      correction: {path: 'cases[0].affected', was: 21, now: 22},
    } satisfies InStates,
  },
};
export default meta;

const open = 'Open case: no final decision.';

const kosovo: Args = {src: 'data/kosovo-2017.json'};
const example = (...cases: object[]): Args => ({...invented, period: '2016', data: {cases}});

const kosovoReads = reads(
  'Cases against officials, Kosovo',
  /2 labour ministry officials Fined 3,000 euros each, upheld.*22 workers.*Fined no date Appeal 2016, upheld/,
  /2 police officers, separate cases Indicted.*Indicted 2016, open/,
  open,
);

/** Kosovo in the record of a story: one decided case, and one that is open. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The same as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('fine for each person 3,000 euros', 'indicted, open'),
};

/** A heading of the page's own does not take away the line that stands with an open case. */
export const OwnHeading: Story = {
  args: {...kosovo, heading: 'Officials and trafficking', subheading: 'What became of their cases'},
  play: reads('Officials and trafficking', 'What became of their cases', open),
};

/** All that a long case can come through: acquitted after an appeal, so that the deed is what he was accused of. */
export const EveryStage: Story = {
  args: example({
    ...judge,
    steps: years('investigated', 'indicted', 'tried', 'convicted', 'appeal-decided', 'acquitted'),
    keptPost: false,
  }),
  play: reads(
    '1 judge Acquitted',
    'Accused of: Took money for a verdict.',
    /Convicted 2013 Appeal 2014 Acquitted 2015/,
    'Did not keep the post.',
  ),
};

/** What four appeals came to: by a key, which has words in every language, or in the words of the source. */
export const Appeals: Story = {
  args: example(
    ...[
      ['consuls', 'upheld'],
      ['border guards', 'overturned'],
      ['mayors', 'sent-back'],
      ['judges', 'the Supreme Court halved the sentence of one of them'],
    ].map(([office, outcome]) => ({
      ...judge,
      office,
      count: 2,
      steps: [
        {stage: 'convicted', date: '2020'},
        {stage: 'appeal-decided', date: '2022', outcome},
      ],
    })),
  ),
  play: reads(
    '2 consuls Convicted, upheld Took money for a verdict.',
    '2 border guards Conviction overturned Accused of: Took money for a verdict.',
    /2 mayors Sent back, open Alleged: Took money for a verdict\..*Open case: no final decision\./,
    '2 judges The Supreme Court halved the sentence of one of them Alleged: Took money for a verdict.',
  ),
};

/** A name in the data is not shown. */
export const Unnamed: Story = {
  args: example(named),
  play: async (canvas) => {
    await reads('1 judge', open)(canvas);
    await expect(figureOf(canvas).shadowRoot?.innerHTML).not.toMatch('A. Example');
  },
};

/** A page that asks for names gets those that have a source. */
export const Named: Story = {
  args: {...example(named), names: 'on'},
  play: reads('Named by The Example Times: A. Example', open),
};

/** Numbers that the source rounds, or gives as a range. */
export const Approximate: Story = {
  args: example(
    {office: 'border guards', count: 'about 12', steps: years('tried'), affected: 'almost 40'},
    {office: 'mayors', count: '3..5', steps: years('investigated'), affected: '6..9'},
  ),
  play: reads('about 12 border guards', 'Almost 40 people affected', '3 to 5 mayors', '6 to 9 people affected'),
};

/** Numbers that the source does not give are said so, and never drawn as zero. */
export const Missing: Story = {
  args: example({office: 'border guards', count: 'unknown', steps: [{stage: 'investigated'}], affected: 'unknown'}),
  play: reads('Border guards (number not given)', 'no date', 'People affected: no figure in this source'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: example({office: 'border guards', count: 'withheld', steps: years('convicted'), affected: 'withheld'}),
  play: reads('Border guards, number withheld', 'People affected: withheld'),
};

/** Counts below 5 are withheld, but for a number of officials that the report itself prints. */
export const Suppressed: Story = {
  args: {
    ...example(
      {office: 'border guards', count: {value: 2, published: true}, steps: years('convicted'), affected: 4},
      {office: 'consuls', count: 3, steps: years('indicted')},
    ),
    'suppress-below': '5',
  },
  play: reads(
    '2 border guards',
    'People affected: withheld (1 to 4)',
    'Consuls, number withheld (1 to 4)',
    'Counts withheld to protect people.',
  ),
};

/** More than 36 people in one of the cases: a bar for all, on one scale. */
export const Many: Story = {
  args: example(
    {office: 'police officers', count: 120, steps: years('investigated', 'sanctioned')},
    {office: 'prison guards', count: 44, steps: years('investigated', 'dropped')},
  ),
  play: reads('120 police officers Sanctioned', '44 prison guards Charges dropped'),
};

/** Twelve cases, with long words and words that run the other way. */
export const TwelveCases: Story = {
  args: example(...many),
  play: reads('Cases against officials, Example country', 'Aufenthaltsgenehmigungssachbearbeiterinnen', 'قضاة'),
};

/** The source reports no case: a figure, not an error. */
export const NoCase: Story = {
  args: example(),
  play: reads('Cases against officials, Example country, 2016', 'None reported'),
};

/** A stage that no court knows: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: example(named, {...judge, steps: [{stage: 'guilty'}]}),
  tags: ['refused'],
  play: shared.findsMistake('cases[1].steps[0].stage'),
};
