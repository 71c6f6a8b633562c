import '@tip-figures/victims-trend/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {fromArticle, invented} from './facts.js';
import {opensTable, reads, readsWithChart} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'points' | 'breaks'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Victims trend',
  component: 'tip-victims-trend',
  render: figure('tip-victims-trend', 'Kosovo identified 36 victims of trafficking in 2016, eight more than in 2015'),
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

const twoRead = reads('More victims identified in 2016 than in 2015', '8 more than in 2015');
const yearsRead = readsWithChart('Identified victims in Kosovo since 2015', '2016: 36 people', '2021: 22 people');

/** A record with the sources of single years, and what others say. */
const withSources: Args = {src: 'data/kosovo-2022.json'};

/** Two years are rows of dots: a line between two points would suggest a trend that they cannot show. */
export const Default: Story = {args: two, play: twoRead};

/** The least that makes a figure. */
export const FromAttributes: Story = {
  args: {points: '2015: 28; 2016: 36', source: 'Kosovo 2.0'},
  play: reads('36 people were identified as victims in 2016', 'Source: Kosovo 2.0.'),
};

/** Seven years of Kosovo with the source of each, and what other and later sources say. */
export const SourcesOfYears: Story = {
  args: withSources,
  play: readsWithChart('2015: 30 people according to', 'sorted anew by form of exploitation', '2018: 15 people'),
};

/** From three years on a line joins them. */
export const SevenYears: Story = {args: years, play: yearsRead};

/** One year, with nothing to compare it to. */
export const OneYear: Story = {
  args: {country: 'XK', points: '2016: 36', ...fromArticle},
  play: reads('Identified victims in Kosovo, 2016'),
};

/** A year without figure breaks the line, and is never guessed from its neighbours. */
export const Gap: Story = {
  args: {...invented, points: '2015: 28; 2016: 36; 2018: 15; 2019: 26; 2020: 17'},
  play: readsWithChart('no figure is given for 2017', 'The line stops where there is no figure.'),
};

/** What covers only a part of a year is hollow, and joined to nothing. */
export const PartOfAYear: Story = {
  args: {...invented, points: '2018: 15; 2019: 26; 2020: 17; 2021-01/2021-10: 12'},
  play: readsWithChart('January – October 2021: 12 people, not a full period', 'part of 2021'),
};

/** No line goes over a change in how victims are counted. */
export const CountingChanged: Story = {
  args: {...invented, points: '2016: 36; 2017: 32; 2018: 15; 2019: 26; 2020: 17; 2021: 22', breaks: '2019'},
  play: readsWithChart('counting changed', 'Counting changed before 2019'),
};

/** Every way in which a source can be unsure of a number has a mark of its own. */
export const EveryMark: Story = {
  args: {
    ...invented,
    points:
      '2013: 20; 2014: about 28; 2015: almost 36; 2016: just over 32; 2017: 15..25; 2018: under 5; 2019: withheld; 2020: unknown; 2021: 12',
  },
  play: readsWithChart('about 28', 'almost 36', 'just over 32', '15 to 25', 'Withheld to protect people'),
};

/** Forty years: the first and last value are printed, the highest and the lowest. */
export const FortyYears: Story = {
  args: {
    ...invented,
    points: Array.from({length: 40}, (_, index) => `${1980 + index}: ${300 + ((index * 379) % 400)}`).join('; '),
  },
  play: readsWithChart('Identified victims in Example country since 1980', '1999: 301 people'),
};

/** Numbers above 10,000 in the narrowest column. */
export const LargeNumbers: Story = {
  args: {...invented, points: '2016: 10200; 2017: 12400; 2018: 12300; 2019: 12500; 2020: 9800'},
  globals: {width: '280'},
  play: readsWithChart('15,000', '12,500', '2020: 9,800 people'),
};

/** More than 120 people are bars, since nobody would count so many dots. */
export const Bars: Story = {
  args: {...invented, points: '2015: 1180; 2016: 1240'},
  play: reads('60 more than in 2015'),
};

/** Twelve months are whole among months. */
export const Months: Story = {
  args: {
    ...invented,
    points: [3, 5, 2, 8, 7, 9, 0, 4, 6, 6, 5, 12]
      .map((count, index) => `2017-${String(index + 1).padStart(2, '0')}: ${count}`)
      .join('; '),
  },
  play: readsWithChart('per month', 'July 2017: 0 people'),
};

/** Counts below five are withheld, here and in the table. */
export const SmallCounts: Story = {
  args: {...invented, points: '2015: 12; 2016: 3; 2017: 9', 'suppress-below': 5},
  play: readsWithChart('2016: Withheld (1 to 4)', 'Counts below 5 are withheld'),
};

/** Nobody was identified: a figure, not an error. */
export const Nobody: Story = {
  args: {...invented, points: '2015: 3; 2016: 0'},
  play: reads('Example country identified no victims in 2016'),
};

/** A year for which the source has no number, beside one. */
export const Missing: Story = {
  args: {...invented, points: '2015: unknown; 2016: 36'},
  play: reads('No figure in this source', 'no figure is given for 2015'),
};

/** The same counts as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: withSources,
  globals: {width: '280'},
  play: opensTable('People identified as victims, Kosovo', '2015, according to', 'Source: Koha'),
};

/** The line in the narrowest column. */
export const NarrowChart: Story = {args: years, globals: {width: '280'}, play: yearsRead};

/** On a page that is dark. */
export const Dark: Story = {args: years, globals: {scheme: 'dark'}, play: yearsRead};

/** On a page that reads from right to left: time does so, too. */
export const RightToLeft: Story = {args: years, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(yearsRead)};

/** A count with a separator, which could be two numbers: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...two, points: '2015: 28; 2016: 1,036'},
  tags: ['refused'],
  play: shared.findsMistake('points["2016"]'),
};
