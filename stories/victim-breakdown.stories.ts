import '@tip-figures/victim-breakdown/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<
  | 'total'
  | 'status'
  | 'statuses'
  | 'exploitation'
  | 'sex'
  | 'age'
  | 'sex-age'
  | 'nationality'
  | 'identified-by'
  | 'parts-of'
  | 'remainder'
  | 'previous'
>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Victim breakdown',
  component: 'tip-victim-breakdown',
  render: figure('tip-victim-breakdown', 'Victims identified, Kosovo, 2016: 36.'),
  parameters: {
    states: {
      albanian: reads('36', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: reads(
        '26',
        'withheld (6 to 9)',
        'withheld (1 to 4)',
        'withheld (32 to 35)',
        'Counts withheld to protect people.',
      ),
      correction: {path: 'sex.female', was: 33, now: 34},
    } satisfies InStates,
  },
};
export default meta;

const kosovo: Args = {
  country: 'XK',
  period: '2016',
  total: '36',
  exploitation: 'sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1',
  sex: 'female: 34',
  age: 'child: 18',
  previous: '2015: 28',
  ...fromArticle,
};
const example: Args = {...invented, period: '2016'};

const kosovoReads = reads(
  /Victims identified, Kosovo, 2016 36 people 2015: 28/,
  /sex trafficking 26\b.*\bforced labour 9\b.*\bslavery and servitude 1\b/,
  /female 34\b.*\bchildren 18\b/,
  'Counts only people who were found.',
);

/** Kosovo in 2016, compared with the year before. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a total. */
export const FromAttributes: Story = {
  args: {country: 'XK', period: '2016', total: '36', source: 'Kosovo 2.0'},
  play: reads('Victims identified, Kosovo, 2016', 'Source: Kosovo 2.0'),
};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: kosovo,
  globals: {width: '280'},
  play: opensTable('About the numbers', 'Identified: called identified victims by the source.'),
};

/** Numbers that the source rounds. */
export const Approximate: Story = {
  args: {
    ...example,
    total: 'about 60',
    exploitation: 'sex-trafficking: about 40; forced-labour: almost 20',
    age: 'child: just over 15',
  },
  play: reads('about 60', 'almost 20', 'just over 15'),
};

/** Numbers that the source gives as a range, or only as fewer than another. */
export const Range: Story = {
  args: {...example, total: '46', exploitation: 'sex-trafficking: 24; forced-labour: 6..9; forced-begging: under 5'},
  play: reads('6 to 9', 'fewer than 5'),
};

/** A number that the source does not have is said so, and never drawn as zero. */
export const Missing: Story = {
  args: {...example, total: '30', exploitation: 'sex-trafficking: 21; forced-labour: unknown', sex: 'female: 27'},
  play: reads('No figure in this source'),
};

/** A total that the source does not give, beside a part that it does. */
export const UnknownTotal: Story = {
  args: {...example, total: 'unknown', exploitation: 'sex-trafficking: 12'},
  play: reads('No figure in this source', '12'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: {...example, total: '12', exploitation: 'sex-trafficking: withheld; forced-labour: withheld'},
  play: reads('withheld'),
};

/** Too many people for a dot each: bars from zero take their place. */
export const ManyPeople: Story = {
  args: {
    ...example,
    total: '1480',
    exploitation: 'sex-trafficking: 920; forced-labour: 410; domestic-servitude: about 150',
    sex: 'female: 1130; male: 350',
    age: 'child: 530..560',
  },
  play: reads('1,480', '920', 'about 150', '530 to 560'),
};

/** Nobody was identified: a figure, not an error. */
export const NobodyCounted: Story = {
  args: {...example, total: '0'},
  play: reads('Victims identified, Example country, 2016', /\b0 people/),
};

/** People whom an authority identified in a formal procedure, as the source says. */
export const FormallyIdentified: Story = {
  args: {...example, total: '7', status: 'formally-identified'},
  play: reads('Victims formally identified, Example country, 2016', '7 people'),
};

/** People who may be victims: nobody has decided on them. */
export const Potential: Story = {
  args: {...example, total: '105', status: 'potential', sex: 'female: 80; male: 25', previous: '2015: 95'},
  play: reads('Potential victims, Example country, 2016', '105 people 2015: 95'),
};

/** People whom somebody presumes to be victims. */
export const Presumed: Story = {
  args: {...example, total: 'at least 90', status: 'presumed'},
  play: reads('Presumed victims, Example country, 2016', 'at least 90 people'),
};

/** Referrals, which are no identification: nationality and who referred people. */
export const Referred: Story = {
  args: {
    ...example,
    total: '17004',
    status: 'referred',
    sex: 'female: 4088; male: 12903',
    nationality: 'domestic: 4299; AL: 4052; VN: 991',
    'identified-by': 'police: 9000; ngo: 1200; self: 40',
    previous: '2015: 16921',
  },
  play: reads(
    /People referred as potential victims, Example country, 2016 .*17,004 people 2015: 16,921/,
    'A referral comes before any decision.',
    /nationals of the country 4,299\b.*\bAlbania 4,052\b/,
    /police 9,000\b.*\bcame forward themselves 40\b/,
  ),
};

/** People on a register. */
export const Registered: Story = {
  args: {...example, total: '958', status: 'registered'},
  play: reads('Victims registered, Example country, 2016', '958 people'),
};

/** People whom authorities of several countries reported, in shares alone. */
export const Detected: Story = {
  args: {
    ...invented,
    place: 'Europe',
    period: '2016',
    total: '69627',
    status: 'detected',
    'sex-age': 'women: 39%; men: 23%; girls: 22%; boys: 16%',
  },
  play: reads('Victims detected, Europe, 2016', '69,627 people', 'women 39%', 'Counts only people who were found.'),
};

/** Shares alone: nobody gives a count. */
export const SharesAlone: Story = {
  args: {...example, total: 'unknown', sex: 'female: about 71%; male: about 29%'},
  play: reads('No figure in this source', 'female about 71%', 'Shares as printed; no counts given.'),
};

/** People who got help, whatever was decided. The source’s own parts exceed its total. */
export const Assisted: Story = {
  args: {
    ...example,
    total: '561',
    status: 'assisted',
    nationality: 'domestic: 207; foreign: 360',
    remainder: 'source-differs',
  },
  play: opensTable('Victims assisted, Example country, 2016', 'Nationality: 567. All: 561.'),
};

/** Two statuses beside each other, parts of one of them, and parts inside a part. */
export const TwoStatuses: Story = {
  args: {
    ...example,
    total: '112',
    statuses: 'formally-identified: 2; potential: 110',
    'parts-of': 'potential',
    exploitation: 'sex-trafficking: 61; forced-labour: 35 (forced-begging: 26); forced-criminality: 14',
    'sex-age': 'girls: 48; women: 32; boys: 26; men: 4',
    previous: '2015: 159',
  },
  play: reads(
    /Victims identified, Example country, 2016 .*112 people 2015: 159/,
    /victims formally identified 2\b.*\bpotential victims 110\b/,
    'Form (Potential victims)',
    /\bforced labour 35 of whom: forced begging 26\b/,
    /girls 48\b.*\bwomen 32\b.*\bboys 26\b.*\bmen 4\b/,
  ),
};

/** What the source leaves open of its total is a row of its own, where the data say so. */
export const NotStated: Story = {
  args: {
    ...example,
    total: 'about 40',
    exploitation: 'sex-trafficking: 26; forced-labour: 10',
    remainder: 'not-stated',
  },
  play: reads('not stated about 4'),
};

/** Parts with the year before each, of which an attribute has no room: in a child of the tag. */
export const YearBefore: Story = {
  args: {
    ...example,
    data: {
      total: 105,
      status: 'potential',
      sex: {female: {value: 80, previous: {2015: 84}}, male: {value: 25, previous: {2015: 11}}},
      age: {child: {value: 56, previous: {2015: 44}, including: {girls: 40}}},
    },
  },
  play: reads('female 80 Sex 2015', /\bchildren 56 Age of whom: girls 40\b/),
};

/** Each word that a source may have for its number, in two of the lists. */
export const EveryWord: Story = {
  args: {
    ...example,
    total: 'over 60',
    exploitation: 'sex-trafficking: at least 20; forced-labour: up to 9; other: unreported; unspecified: unknown',
    age: 'child: under 50%; adult: about 40',
  },
  play: reads(
    'more than 60 people',
    'at least 20',
    'up to 9',
    'The government did not report this',
    'No figure in this source',
    'less than 50%',
  ),
};

/** The totals of four countries on one scale, each with what it was before. */
export const SeveralPlaces: Story = {
  args: {src: 'data/several-places.json'},
  play: reads('Kosovo, 2016', 'Moldova, 2022', 'Saudi Arabia', '824', 'before'),
};

/** A number in words: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, exploitation: 'sex-trafficking: 26; forced-labour: nine'},
  tags: ['refused'],
  play: shared.findsMistake('exploitation["forced-labour"]'),
};
