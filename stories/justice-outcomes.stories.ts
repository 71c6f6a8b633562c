import '@tip-figures/justice-outcomes/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'investigated' | 'prosecuted' | 'convicted' | 'at-minimum' | 'minimum'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Justice outcomes',
  component: 'tip-justice-outcomes',
  render: figure(
    'tip-justice-outcomes',
    'One of 24 people convicted in Kosovo in 2016 was sentenced to five years or more',
  ),
  parameters: {
    states: {
      albanian: reads('Nga dënimi te minimumi ligjor: 1 nga 24', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: reads('24', 'withheld (1 to 4)', 'Counts below 5 are withheld to protect people’s identity.'),
      correction: {path: 'convicted', was: 23, now: 24},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {
  country: 'XK',
  period: '2016',
  convicted: '24',
  'at-minimum': '1',
  minimum: 'P5Y',
  ...fromArticle,
};
const example: Args = {...invented, period: '2016'};
const exampleData = {example: true, place: 'Example country', source: 'Example data', period: '2016'};

const kosovoReads = reads(
  'From conviction to the legal minimum: 1 of 24',
  /Investigated No figure in this source – Prosecuted No figure in this source 24 Convicted/,
  /1 At or above the legal minimum of 5 years/,
  'one was sentenced to the legal minimum of 5 years or more',
);

/** Kosovo in 2016: two stages of which the article says nothing, and two that it links. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: one stage. */
export const FromAttributes: Story = {
  args: {country: 'XK', period: '2016', convicted: '24', source: 'Kosovo 2.0'},
  play: reads('24 people were convicted in 2016; the source gives no figure for', 'Source: Kosovo 2.0.'),
};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {args: kosovo, globals: {width: '280'}, play: opensTable('Unit', 'people')};

const longRecord = {
  country: 'XK',
  period: '2016',
  sources: {
    report: {publisher: 'U.S. Department of State', title: 'Trafficking in Persons Report 2017'},
    article: {publisher: 'Kosovo 2.0', url: 'https://kosovotwopointzero.com/', cites: 'report'},
    police: {publisher: 'Indeksonline', date: '2018-01'},
  },
  source: 'article',
  investigated: {
    value: 146,
    unit: 'cases',
    source: 'police',
    note: 'Cases that the police began in the year, those of related offences included.',
  },
  convicted: 24,
  atMinimum: {value: 1, published: true},
  minimum: 'P5Y',
};

/** A stage from another source that counts cases: it has a unit, a scale and a source of its own. */
export const PeopleAndCases: Story = {
  args: {data: longRecord},
  play: reads(
    '146 cases Investigated',
    '24 people Convicted',
    'One case can be about several people',
    'related offences included. Source: Indeksonline.',
  ),
};

/** Few enough cases for a square each, in a year of their own. */
export const OwnPeriod: Story = {
  args: {
    data: {
      ...exampleData,
      investigated: {value: 63, unit: 'cases', period: '2015'},
      prosecuted: 41,
      convicted: 24,
      atMinimum: {value: 9, period: '2015'},
    },
  },
  play: reads('63 cases Investigated (2015)', 'Each square is one case', 'At or above the legal minimum (2015)'),
};

/** Cases alone: their unit is said once, above. */
export const CasesAlone: Story = {
  args: {
    data: {
      ...exampleData,
      ...Object.fromEntries(
        Object.entries({investigated: 63, prosecuted: 41, convicted: 24}).map(([stage, value]) => [
          stage,
          {value, unit: 'cases'},
        ]),
      ),
    },
  },
  play: reads('Cases at each stage', '24 cases ended in conviction', 'Each square is one case'),
};

/** Numbers that the source rounds. */
export const Approximate: Story = {
  args: {...example, investigated: 'about 60', prosecuted: 'almost 40', convicted: 'just over 20', 'at-minimum': '3'},
  play: reads('about 60', 'almost 40', 'just over 20', 'approximate', 'a little below the number'),
};

/** Numbers that the source gives as a range, or only as fewer than another. */
export const Range: Story = {
  args: {...example, prosecuted: '36..40', convicted: '24', 'at-minimum': 'under 5', minimum: 'P5Y6M'},
  play: reads('36 to 40', '<5', 'fewer than the number', 'the legal minimum of 5 years 6 months'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: {...example, prosecuted: '40', convicted: '24', 'at-minimum': 'withheld'},
  play: reads('withheld', 'withheld to protect people', 'is withheld.'),
};

/** None of the stages has a number: the figure says so. */
export const Missing: Story = {
  args: {...example, convicted: 'unknown'},
  play: reads('Justice outcomes for trafficking in Example country', 'No figure in this source'),
};

/** Too many people for a dot each: bars from zero take their place. */
export const ManyPeople: Story = {
  args: {...example, investigated: '1480', prosecuted: 'about 920', convicted: '410..440', 'at-minimum': 'withheld'},
  play: async (canvas) => {
    await reads('1,480', 'about 920', '410 to 440', 'approximate', 'range')(canvas);
    await expect(textOf(figureOf(canvas))).not.toMatch('Each dot is one person');
  },
};

/** Nobody was convicted: a figure, not an error. */
export const NobodyConvicted: Story = {
  args: {...example, prosecuted: '9', convicted: '0'},
  play: reads('Convicted of trafficking: 0 people', 'no people were convicted'),
};

/** A place with a long name, in the narrowest column. */
export const LongName: Story = {
  args: {...example, place: 'Bundesland Mecklenburg-Vorpommern mit Küstengewässerschutzgebieten', convicted: '24'},
  globals: {width: '280'},
  play: reads('Küstengewässerschutzgebieten', '24 Convicted'),
};

/** More at the minimum than were convicted: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, 'at-minimum': '25'},
  tags: ['refused'],
  play: shared.findsMistake('atMinimum'),
};
