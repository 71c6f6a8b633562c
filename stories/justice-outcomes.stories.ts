import '@tip-figures/justice-outcomes/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {attributes, type Attributes} from './attributes.js';
import {fallback, fromArticle, invented} from './facts.js';
import {followed, isLive, lostAfter, turnsStale} from './live.js';
import {figureOf, opensTable, reads, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = Attributes<'investigated' | 'prosecuted' | 'convicted' | 'at-minimum' | 'minimum'>;
type Story = StoryObj<Args>;

const outcomes = (args: Args) =>
  html`<tip-justice-outcomes ${attributes(args)}
    >${fallback(args, 'One of 24 people convicted in Kosovo in 2016 was sentenced to five years or more')}</tip-justice-outcomes
  >`;

const meta: Meta<Args> = {title: 'Figures/Justice outcomes', component: 'tip-justice-outcomes', render: outcomes};
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

/** A story of a document that attributes cannot write: with a unit or a period of a stage's own. */
const ofData = (data: object) => (args: Args) =>
  html`<tip-justice-outcomes ${attributes(args)} .data=${data}><span>How far cases came.</span></tip-justice-outcomes>`;

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

/** The data as a child of the tag, where a content system keeps scripts of type JSON. */
export const FromJson: Story = {
  render: (args) =>
    html`<tip-justice-outcomes ${attributes(args)}>
      <script type="application/json">
        {
          "country": "XK",
          "period": "2016",
          "asOf": "2017-06-29",
          "sources": {
            "report": {"publisher": "U.S. Department of State", "title": "Trafficking in Persons Report 2017"},
            "article": {"publisher": "Kosovo 2.0", "url": "https://kosovotwopointzero.com/", "cites": "report"}
          },
          "source": "article",
          "convicted": 24,
          "atMinimum": {"value": 1, "published": true},
          "minimum": "P5Y"
        }
      </script>
      <a href="https://kosovotwopointzero.com/">One of 24 people convicted was sentenced to five years or more</a>
    </tip-justice-outcomes>`,
  play: kosovoReads,
};

/** The record of a whole story, which its other figures read too. */
export const FromSrc: Story = {args: {src: 'data/kosovo-2017.json'}, play: kosovoReads};

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
  render: ofData(longRecord),
  play: reads(
    '146 cases Investigated',
    '24 people Convicted',
    'One case can be about several people',
    'related offences included. Source: Indeksonline.',
  ),
};

/** Few enough cases for a square each, in a year of their own. */
export const OwnPeriod: Story = {
  render: ofData({
    ...exampleData,
    investigated: {value: 63, unit: 'cases', period: '2015'},
    prosecuted: 41,
    convicted: 24,
    atMinimum: {value: 9, period: '2015'},
  }),
  play: reads('63 cases Investigated (2015)', 'Each square is one case', 'At or above the legal minimum (2015)'),
};

/** Cases alone: their unit is said once, above. */
export const CasesAlone: Story = {
  render: ofData({
    ...exampleData,
    ...Object.fromEntries(
      Object.entries({investigated: 63, prosecuted: 41, convicted: 24}).map(([stage, value]) => [
        stage,
        {value, unit: 'cases'},
      ]),
    ),
  }),
  play: reads('Cases at each stage', '24 cases ended in conviction', 'Each square is one case'),
};

/** Numbers that the source rounds. */
export const Approximate: Story = {
  args: {...example, investigated: 'about 60', prosecuted: 'almost 40', convicted: 'over 20', 'at-minimum': '3'},
  play: reads('about 60', 'almost 40', 'just over 20', 'approximate', 'a little below the number'),
};

/** Numbers that the source gives as a range, or only as fewer than another. */
export const Range: Story = {
  args: {...example, prosecuted: '36..40', convicted: '24', 'at-minimum': 'under 5', minimum: 'P5Y6M'},
  play: reads('36–40', '<5', 'fewer than the number', 'the legal minimum of 5 years 6 months'),
};

/** Numbers kept back to protect the people they count. */
export const Withheld: Story = {
  args: {...example, prosecuted: '40', convicted: '24', 'at-minimum': 'withheld'},
  play: reads('withheld', 'withheld to protect people', 'is withheld.'),
};

/** Counts below 5 are withheld. */
export const Suppressed: Story = {
  args: {...kosovo, 'suppress-below': '5'},
  play: reads('24', 'withheld (1 to 4)', 'Counts below 5 are withheld to protect people’s identity.'),
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
    await reads('1,480', 'about 920', '410–440', 'approximate', 'range')(canvas);
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

const corrected = {
  ...{...exampleData, convicted: 24, atMinimum: 6, asOf: '2017-07-04'},
  corrections: [{date: '2017-07-04', path: 'convicted', was: 23, now: 24, reason: 'One person had not been counted.'}],
};

/** A number that was put right: the notes, the table and the CSV say so. */
export const Corrected: Story = {
  render: ofData(corrected),
  play: reads('24', 'Corrected 4 July 2017: 23 changed to 24. One person had not been counted.'),
};

/** What a story spoke of stays, though the number was put right later. */
export const Pinned: Story = {
  ...Corrected,
  args: {pinned: '2017-07-01'},
  play: reads('23', 'Shown as it stood on 1 July 2017. A newer figure exists.'),
};

/** Follows its document: the reader sees since when it stands so, and can pause it in the menu. */
export const Live: Story = {...followed(corrected), play: isLive('24')};

/** Newer figures could not be had: the last good ones stay, and say of which day they are. */
export const Stale: Story = {
  ...lostAfter(corrected),
  tags: ['stale'],
  play: turnsStale('Showing figures from 4 July 2017.', '24'),
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {args: kosovo, globals: {width: '280'}, play: kosovoReads};

/** On a page that is dark. */
export const Dark: Story = {args: kosovo, globals: {scheme: 'dark'}, play: kosovoReads};

/** A dark figure on a page that is light: it paints a ground of its own. */
export const ForcedTheme: Story = {args: {...kosovo, theme: 'dark'}, play: shared.onDarkGround(kosovoReads)};

/** Words, dates and numbers in Albanian, on a page in Albanian. */
export const Albanian: Story = {
  args: kosovo,
  globals: {lang: 'sq'},
  play: reads('Nga dënimi te minimumi ligjor: 1 nga 24', 'Burimi: U.S. Department of State'),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {args: kosovo, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(kosovoReads)};

/** A tag that was given nothing: the reader has what the page wrote in it. */
export const Empty: Story = {play: shared.showsOnlyFallback};

/** More at the minimum than were convicted: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, 'at-minimum': '25'},
  tags: ['refused'],
  play: shared.findsMistake('atMinimum'),
};

/** A document that is not there: the reader can try again. */
export const NotFound: Story = {...shared.notFound, tags: ['refused'], play: shared.offersRetry};

/** While the document is on its way, after the first 300 milliseconds. */
export const Loading: Story = {...shared.loading, tags: ['pending'], play: shared.waits};
