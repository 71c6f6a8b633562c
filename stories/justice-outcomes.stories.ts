import '@tip-figures/justice-outcomes/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<
  'investigated' | 'indicted' | 'prosecuted' | 'tried' | 'convicted' | 'acquitted' | 'at-minimum' | 'minimum'
>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Justice outcomes',
  component: 'tip-justice-outcomes',
  render: figure(
    'tip-justice-outcomes',
    'Law enforcement on trafficking, Kosovo, 2016. Convicted: 24 people. At or above legal minimum (5 years): 1 person.',
  ),
  parameters: {
    states: {
      albanian: reads('të dënuar 24', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: reads('24', 'withheld (1 to 4)', 'Counts withheld to protect people.'),
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

/** Kosovo in 2016: the two stages that the article gives, of which one is some of the other. */
export const Default: Story = {
  args: kosovo,
  play: reads('Law enforcement on trafficking, Kosovo, 2016', /convicted 24 at or above legal minimum: 5 years 1/),
};

/** The least that makes a figure: one stage. */
export const FromAttributes: Story = {
  args: {country: 'XK', period: '2016', convicted: '24', source: 'Kosovo 2.0'},
  play: reads('convicted 24', 'Source: Kosovo 2.0'),
};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {args: kosovo, globals: {width: '280'}, play: opensTable('Stage Count', 'People')};

/** Offences and incidents are neither cases nor people, and a share is of nobody: each is drawn in its own way. */
export const OffencesAndShares: Story = {
  args: {
    data: {
      ...exampleData,
      investigated: '93 incidents',
      prosecuted: {offences: 1204, people: 63},
      convicted: {offences: 402, people: 31},
      sentenced: {share: 70, of: 'those convicted'},
      final: {label: 'Final convictions', after: 'convicted', value: 9},
    },
  },
  play: reads(
    /Offences own scale prosecuted 1,204 ended in conviction 402 Incidents own scale investigated 93/,
    /People own scale prosecuted 63 convicted 31 Final convictions 9 sentenced 70% of those convicted \(no count\) 70%/,
  ),
};

/** A stage from another source that counts cases: it has a block and a source of its own. */
export const PeopleAndCases: Story = {
  args: {
    data: {
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
    },
  },
  play: reads('investigated 146', 'convicted 24', 'Indeksonline'),
};

/** One stage in cases and in people, with the year before. */
export const BothUnits: Story = {
  args: {
    data: {
      ...exampleData,
      investigated: {cases: {value: 85, previous: {2015: 61}}, people: {value: 112, previous: {2015: 27}}},
      prosecuted: '54 cases; 8 people',
      convicted: 0,
    },
  },
  play: reads('investigated 85 2015: 61', 'investigated 112 2015: 27', 'prosecuted 54', 'convicted 0'),
};

/** By form of exploitation, new and continued, and under other laws: small rows under their stage. */
export const PartsOfStages: Story = {
  args: {
    data: {
      ...exampleData,
      investigated: {value: 73, unit: 'cases', by: {'sex-trafficking': 33, 'forced-labour': 39, unspecified: 1}},
      prosecuted: {value: 78, by: {'sex-trafficking': 67, 'forced-labour': 11}, continued: 35},
      convicted: {value: 97, otherLaws: 3},
    },
  },
  play: reads('forced labour 39', 'prosecuted, new 78', 'prosecuted, continued 35', 'under other laws 3'),
};

/** Agencies that count the same stage: their counts are not added up. */
export const Agencies: Story = {
  args: {
    data: {
      ...exampleData,
      investigated: {unit: 'cases', agencies: {'Agency A': 987, 'Agency B': 835, 'Agency C': 14}},
      prosecuted: '208 cases; 335 people',
    },
  },
  play: reads('Agency A 987', 'Agency C 14', 'prosecuted 335'),
};

/** Two kinds of silence: the government did not report it, or this source has no figure. */
export const TwoKindsOfSilence: Story = {
  args: {...example, investigated: 'unreported', prosecuted: 'unknown', tried: '41', convicted: '12', acquitted: '29'},
  play: reads('The government did not report this', 'No figure in this source', 'acquitted 29'),
};

/** Numbers that the source rounds, or gives from one side. */
export const Approximate: Story = {
  args: {
    ...example,
    investigated: 'about 60',
    indicted: 'more than 50',
    prosecuted: 'almost 40',
    tried: 'at least 30',
    convicted: 'just over 20',
    acquitted: 'up to 9',
  },
  play: reads('about 60', 'more than 50', 'almost 40', 'at least 30', 'just over 20', 'up to 9'),
};

/** Numbers that the source gives as a range, or only as fewer than another. */
export const Range: Story = {
  args: {...example, prosecuted: '36..40', convicted: '24', 'at-minimum': 'under 5', minimum: 'P5Y6M'},
  play: reads('36 to 40', 'fewer than 5', 'legal minimum: 5 years 6 months'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: {...example, prosecuted: '40', convicted: '24', 'at-minimum': 'withheld'},
  play: reads('withheld', 'Counts withheld to protect people.'),
};

/** The one stage that is written has no number: the figure says so. */
export const Missing: Story = {
  args: {...example, convicted: 'unknown'},
  play: reads('Law enforcement on trafficking, Example country, 2016', 'No figure in this source'),
};

/** Too many people for a dot each: bars from zero take their place. */
export const ManyPeople: Story = {
  args: {...example, investigated: '1480', prosecuted: 'about 920', convicted: '410..440', 'at-minimum': 'withheld'},
  play: reads('1,480', 'about 920', '410 to 440'),
};

/** Nobody was convicted: a figure, not an error. */
export const NobodyConvicted: Story = {
  args: {...example, prosecuted: '9', convicted: '0'},
  play: reads('prosecuted 9', 'convicted 0'),
};

/** A place with a long name, in the narrowest column. */
export const LongName: Story = {
  args: {...example, place: 'Bundesland Mecklenburg-Vorpommern mit Küstengewässerschutzgebieten', convicted: '24'},
  globals: {width: '280'},
  play: reads('Küstengewässerschutzgebieten', 'convicted 24'),
};

/** More at the minimum than were convicted: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, 'at-minimum': '25'},
  tags: ['refused'],
  play: shared.findsMistake('atMinimum'),
};
