import '@tip-figures/victim-breakdown/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {figureOf, opensTable, reads, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'total' | 'exploitation' | 'sex' | 'age' | 'previous'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Victim breakdown',
  component: 'tip-victim-breakdown',
  render: figure('tip-victim-breakdown', 'Kosovo identified 36 victims of trafficking in 2016'),
  parameters: {
    states: {
      albanian: reads('36', 'Burimi: Departamenti Amerikan i Shtetit'),
      withheld: reads(
        '26',
        'withheld (6 to 9)',
        'withheld (1 to 4)',
        'withheld (32 to 35)',
        'Counts below 5 are withheld to protect people’s identity.',
      ),
      correction: {path: 'previous["2015"]', was: 29, now: 28},
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
  'Kosovo identified 36 victims of trafficking in 2016',
  '8 more than in 2015 (28)',
  /26 Sex trafficking\b.*\b9 Forced labour\b.*\b1 Slavery and servitude/,
  /Of the same 36 people\b.*\b34 women and girls\b.*\b18 children/,
);

/** Kosovo in 2016, compared with the year before. */
export const Default: Story = {args: kosovo, play: kosovoReads};

/** The least that makes a figure: a total. */
export const FromAttributes: Story = {
  args: {country: 'XK', period: '2016', total: '36', source: 'Kosovo 2.0'},
  play: reads('36 people were identified as victims in 2016.', 'Source: Kosovo 2.0.'),
};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {args: kosovo, globals: {width: '280'}, play: opensTable('Share of 36', '72%')};

/** Numbers that the source rounds. */
export const Approximate: Story = {
  args: {
    ...example,
    total: 'about 60',
    exploitation: 'sex-trafficking: about 40; forced-labour: almost 20',
    age: 'child: just over 15',
  },
  play: reads('about 60', 'almost 20', 'more than 15', 'approximate'),
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
  play: reads('no figure for identified victims of trafficking', '12'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: {...example, total: '12', exploitation: 'sex-trafficking: withheld; forced-labour: withheld'},
  play: reads('withheld', 'exact count not given'),
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
  play: async (canvas) => {
    await reads('1,480', '920', 'about 150', '530 to 560', 'approximate', 'between two numbers')(canvas);
    await expect(textOf(figureOf(canvas))).not.toMatch('Each dot is one person');
  },
};

/** Nobody was identified: a figure, not an error. */
export const NobodyCounted: Story = {
  args: {...example, total: '0'},
  play: reads('Nobody was identified as a victim in 2016.'),
};

/** A number in words: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, exploitation: 'sex-trafficking: 26; forced-labour: nine'},
  tags: ['refused'],
  play: shared.findsMistake('exploitation["forced-labour"]'),
};
