import '@tip-figures/victims-trend/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads, readsWithChart} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'points' | 'status' | 'breaks' | 'cumulative' | 'heading' | 'highlight' | 'annotation'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Victims trend',
  component: 'tip-victims-trend',
  render: figure('tip-victims-trend', 'Victims identified, Kosovo, 2015–2016. 2015: 28. 2016: 36.'),
  parameters: {
    states: {
      albanian: reads('28', '36', 'Burimi: Departamenti Amerikan i Shtetit'),
      correction: {path: 'points["2015"]', was: 29, now: 28},
    } satisfies InStates,
  },
};
export default meta;

const two: Args = {country: 'XK', points: '2015: 28; 2016: 36', ...fromArticle};
const years: Args = {
  country: 'XK',
  points: '2015: 28; 2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22',
  source: 'U.S. Department of State; Kosovo Police',
};

const twoRead = reads('Victims identified, Kosovo, 2015–2016', '28', '36');
const yearsRead = reads('Victims identified, Kosovo, 2015–2021', '28', '36', '15', '22');

/** Ten years or more, which a line joins. */
const many: Args = {
  ...invented,
  points:
    '2008: 310; 2009: 298; 2010: 330; 2011: 350; 2012: 390; 2013: 440; 2014: 450; 2016: 490; 2017: 470; 2018: 590; 2019: 640; 2020: 620; 2021: 700; 2022: 690; 2023: 731',
  breaks: '2018',
};

const manyRead = readsWithChart('counting changed', '2016: 490 people');

/** A record with the sources of single years, and what others say. */
const withSources: Args = {src: 'data/kosovo-2022.json'};

/** Two years are two columns. */
export const Default: Story = {args: two, play: twoRead};

/** The least that makes a figure. */
export const FromAttributes: Story = {
  args: {points: '2015: 28; 2016: 36', source: 'Kosovo 2.0'},
  play: reads('Victims identified, 2015–2016', 'Source: Kosovo 2.0'),
};

/** Seven years of Kosovo with the source of each, and what other and later sources say. */
export const SourcesOfYears: Story = {
  args: withSources,
  play: reads('2015, the police sector against trafficking, in a report of 2016: 30'),
};

/** Three to nine years are columns, each with its value; no chart code is loaded. */
export const SevenYears: Story = {args: years, play: yearsRead};

/** One year, with nothing to compare it to. */
export const OneYear: Story = {
  args: {country: 'XK', points: '2016: 36', ...fromArticle},
  play: reads('Victims identified, Kosovo, 2016'),
};

/** A year that is left out keeps its place, and nothing is said of it. */
export const Gap: Story = {
  args: {...invented, points: '2015: 28; 2016: 36; 2018: 15; 2019: 26; 2020: 17'},
  play: reads('2015', '2018', '17'),
};

/** What covers only a part of a year is hollow. */
export const PartOfAYear: Story = {
  args: {...invented, points: '2018: 15; 2019: 26; 2020: 17; 2021-01/2021-10: 12'},
  play: reads(/part of 2021 12/),
};

/** What was counted otherwise is pale, with words where counting changed. */
export const CountingChanged: Story = {
  args: {...invented, points: '2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22', breaks: '2019'},
  play: reads('counting changed'),
};

/** Every way in which a source can be unsure of a number has a mark of its own. */
export const EveryMark: Story = {
  args: {
    ...invented,
    points:
      '2013: 20; 2014: about 28; 2015: almost 36; 2016: just over 32; 2017: 15..25; 2018: under 5; 2019: withheld; 2020: unreported; 2021: 12',
  },
  play: reads('about 28', 'almost 36', 'just over 32', '15 to 25', 'withheld', 'not reported'),
};

/** Two values of thousands. */
export const Thousands: Story = {
  args: {place: 'EU', status: 'registered', points: '2021: 7155; 2022: 10093', source: 'Eurostat'},
  play: reads('Victims registered, European Union, 2021–2022', '7,155', '10,093'),
};

/** Quarters that are left out keep their places; a referral is not an identification. */
export const Quarters: Story = {
  args: {
    country: 'GB',
    status: 'referred',
    points: '2022-Q4: 4413; 2023-Q3: 4131; 2023-Q4: 4142',
    source: 'U.K. Home Office',
  },
  play: reads('People referred as potential victims', '4,142', 'A referral comes before any decision.'),
};

/** Ten years or more: a line, thin before counting changed, broken where a year is left out. */
export const Line: Story = {args: many, play: manyRead};

/** Forty years: the first and last value are printed, the highest and the lowest. */
export const FortyYears: Story = {
  args: {
    ...invented,
    points: Array.from({length: 40}, (_, index) => `${1980 + index}: ${300 + ((index * 379) % 400)}`).join('; '),
  },
  play: readsWithChart('Victims identified, Example country, 1980–2019', '1999: 301 people'),
};

/** Numbers without room side by side, in the narrowest figure: rows of bars. */
export const LargeNumbers: Story = {
  args: {
    ...invented,
    points: '2014: 110200; 2015: 112400; 2016: 112300; 2017: 112500; 2018: 119800; 2019: 121000; 2020: 131000',
  },
  globals: {width: '280'},
  play: reads('110,200', '131,000'),
};

/** Twelve months are whole among months. */
export const Months: Story = {
  args: {
    ...invented,
    points: [3, 5, 2, 8, 7, 9, 0, 4, 6, 6, 5, 12]
      .map((count, index) => `2017-${String(index + 1).padStart(2, '0')}: ${count}`)
      .join('; '),
  },
  play: readsWithChart('January – December 2017', 'July 2017: 0 people'),
};

/** Counts below five are withheld, here and in the table. */
export const SmallCounts: Story = {
  args: {...invented, points: '2015: 12; 2016: 3; 2017: 9', 'suppress-below': 5},
  play: reads('withheld (1 to 4)', 'Counts withheld to protect people.'),
};

/** Nobody was identified: a figure, not an error. */
export const Nobody: Story = {
  args: {...invented, points: '2015: 3; 2016: 0'},
  play: reads('Victims identified, Example country, 2015–2016', '0'),
};

/** A year for which the source has no number, beside one. */
export const Missing: Story = {
  args: {...invented, points: '2015: unknown; 2016: 36'},
  play: reads('No figure in this source', '36'),
};

/** The same counts as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: withSources,
  globals: {width: '280'},
  play: opensTable('Year People', '2015, the police sector', 'Koha'),
};

/** An editor's headline, one year in the accent, and a note tied to it. */
export const Emphasis: Story = {
  args: {
    ...years,
    heading: 'The most in seven years',
    highlight: '2016',
    annotation: '2016: A new law came into force',
  },
  play: reads('The most in seven years', 'A new law came into force'),
};

/** Two countries on one scale, panels of the same height at every width, with what is no number left open. */
export const SeveralPlaces: Story = {
  args: {src: 'data/several-places.json'},
  play: reads('Victims identified, 2018–2022', 'Kosovo', 'Moldova', 'One scale. Counts measure finding, not crime.'),
};

/** All are counted since one year: a level, and no change from year to year. */
export const Cumulative: Story = {
  args: {...invented, points: '2019: 1500; 2020: 1560; 2021: 1622', cumulative: '2000'},
  play: reads('Victims identified since 2000', '1,622'),
};

/** The line in the narrowest column. */
export const NarrowChart: Story = {args: many, globals: {width: '280'}, play: manyRead};

/** On a page that is dark. */
export const Dark: Story = {args: years, globals: {scheme: 'dark'}, play: yearsRead};

/** On a page that reads from right to left: time does so, too. */
export const RightToLeft: Story = {args: many, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(manyRead)};

/** A count with a separator, which could be two numbers: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...two, points: '2015: 28; 2016: 1,036'},
  tags: ['refused'],
  play: shared.findsMistake('points["2016"]'),
};
