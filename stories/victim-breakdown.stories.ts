import '@tip-figures/victim-breakdown/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {attributes, type Attributes} from './attributes.js';
import {fallback, fromArticle, invented} from './facts.js';
import {followed, isLive, lostAfter, turnsStale} from './live.js';
import {figureOf, opensTable, reads, textOf} from './reading.js';
import * as shared from './shared.js';

type Args = Attributes<'total' | 'exploitation' | 'sex' | 'age' | 'previous'>;
type Story = StoryObj<Args>;

const breakdown = (args: Args) =>
  html`<tip-victim-breakdown ${attributes(args)}
    >${fallback(args, 'Kosovo identified 36 victims of trafficking in 2016')}</tip-victim-breakdown
  >`;

const meta: Meta<Args> = {title: 'Figures/Victim breakdown', component: 'tip-victim-breakdown', render: breakdown};
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

/** The data as a child of the tag, where a content system keeps scripts of type JSON. */
export const FromJson: Story = {
  render: (args) =>
    html`<tip-victim-breakdown ${attributes(args)}>
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
          "total": 36,
          "exploitation": {"sex-trafficking": 26, "forced-labour": 9, "slavery-servitude": 1},
          "sex": {"female": 34},
          "age": {"child": {"value": 18, "derivedFrom": "exactly half of 36"}},
          "previous": {"2015": 28}
        }
      </script>
      <a href="https://kosovotwopointzero.com/">Kosovo identified 36 victims of trafficking in 2016 (Kosovo 2.0)</a>
    </tip-victim-breakdown>`,
  play: kosovoReads,
};

/** The record of a whole story, which its other figures read too. */
export const FromSrc: Story = {args: {src: 'data/kosovo-2017.json'}, play: kosovoReads};

/** The same numbers as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {args: kosovo, globals: {width: '280'}, play: opensTable('Share of 36', '72%')};

/** Numbers that the source rounds. */
export const Approximate: Story = {
  args: {
    ...example,
    total: 'about 60',
    exploitation: 'sex-trafficking: about 40; forced-labour: almost 20',
    age: 'child: over 15',
  },
  play: reads('about 60', 'almost 20', 'just over 15', 'approximate'),
};

/** Numbers that the source gives as a range, or only as fewer than another. */
export const Range: Story = {
  args: {...example, total: '46', exploitation: 'sex-trafficking: 24; forced-labour: 6..9; forced-begging: under 5'},
  play: reads('6–9', '<5', 'between two numbers', 'exact count not given'),
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

/** Counts below 5 are withheld, and a second one so that the first cannot be worked out. */
export const Suppressed: Story = {
  args: {...kosovo, 'suppress-below': '5'},
  play: reads(
    '26',
    'withheld (6 to 9)',
    'withheld (1 to 4)',
    'withheld (32 to 35)',
    'Counts below 5 are withheld to protect people’s identity.',
  ),
};

const corrected = {
  ...{place: 'Example country', period: '2016', source: 'Example data', example: true, total: 36, asOf: '2017-07-04'},
  corrections: [{date: '2017-07-04', path: 'total', was: 35, now: 36, reason: 'One person had not been counted.'}],
};

/** A number that was put right: the notes, the table and the CSV say so. */
export const Corrected: Story = {
  render: (args) =>
    html`<tip-victim-breakdown ${attributes(args)} .data=${corrected}
      ><span>Example data: 36 victims were identified.</span></tip-victim-breakdown
    >`,
  play: reads('36', 'Corrected 4 July 2017: 35 changed to 36. One person had not been counted.'),
};

/** What a story spoke of stays, though the number was put right later. */
export const Pinned: Story = {
  ...Corrected,
  args: {pinned: '2017-07-01'},
  play: reads('35', 'Shown as it stood on 1 July 2017. A newer figure exists.'),
};

/** Follows its document: the reader sees since when it stands so, and can pause it in the menu. */
export const Live: Story = {...followed(corrected), play: isLive('36')};

/** Newer figures could not be had: the last good ones stay, and say of which day they are. */
export const Stale: Story = {
  ...lostAfter(corrected),
  tags: ['stale'],
  play: turnsStale('Showing figures from 4 July 2017.', '36'),
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
    await reads('1,480', '920', 'about 150', '530–560', 'approximate', 'between two numbers')(canvas);
    await expect(textOf(figureOf(canvas))).not.toMatch('Each dot is one person');
  },
};

/** Nobody was identified: a figure, not an error. */
export const NobodyCounted: Story = {
  args: {...example, total: '0'},
  play: reads('Nobody was identified as a victim in 2016.'),
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
  play: reads('36', 'Burimi: U.S. Department of State'),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {args: kosovo, globals: {dir: 'rtl'}, play: shared.fromRightToLeft(kosovoReads)};

/** A tag that was given nothing: the reader has what the page wrote in it. */
export const Empty: Story = {play: shared.showsOnlyFallback};

/** A number in words: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...kosovo, exploitation: 'sex-trafficking: 26; forced-labour: nine'},
  tags: ['refused'],
  play: shared.findsMistake('exploitation["forced-labour"]'),
};

/** A document that is not there: the reader can try again. */
export const NotFound: Story = {...shared.notFound, tags: ['refused'], play: shared.offersRetry};

/** While the document is on its way, after the first 300 milliseconds. */
export const Loading: Story = {...shared.loading, tags: ['pending'], play: shared.waits};
