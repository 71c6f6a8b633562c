import '@tip-figures/quote/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {attributes, type Attributes} from './attributes.js';
import {invented} from './facts.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = Attributes<'speaker' | 'speaker-role' | 'date' | 'original' | 'translated-by' | 'paraphrase'>;
type Story = StoryObj<Args>;

const quote = (args: Args, words: TemplateResult) => html`<tip-quote ${attributes(args)}>${words}</tip-quote>`;

const said = html`<q lang="en">The shelters need money that lasts, and they need it before the winter.</q>`;

const meta: Meta<Args> = {title: 'Figures/Quote', component: 'tip-quote', render: (args) => quote(args, said)};
export default meta;

// Nobody has said this: what people said to others is not ours to print here.
const example: Args = {
  ...invented,
  speaker: 'Example Speaker',
  'speaker-role': 'Director of a shelter',
  date: '2017-06',
};
const record: Args = {src: 'data/kosovo-2017.json'};

/** The words are the children of the tag, and what readers see without script. */
export const Default: Story = {
  args: example,
  play: reads(
    '“The shelters need money that lasts',
    'Example Speaker',
    'Director of a shelter',
    'June 2017',
    'Example data',
  ),
};

/** The least that makes a figure: words, and who said them. */
export const FromAttributes: Story = {
  args: {...invented, speaker: 'Example Speaker'},
  play: reads('Quotation: Example Speaker', '“The shelters need money that lasts'),
};

/** The data as a child of the tag, where a content system keeps scripts of type JSON. */
export const FromJson: Story = {
  render: (args) =>
    html`<tip-quote ${attributes(args)}>
      <script type="application/json">
        {
          "example": true,
          "text": {"en": "We need money that lasts.", "sq": "Na duhen para të qëndrueshme."},
          "original": "sq",
          "translatedBy": "Example outlet",
          "speaker": {"en": "Example Speaker", "sq": "Folës shembull"}
        }
      </script>
      <span>Example data: made up to show the figure.</span>
    </tip-quote>`,
  play: reads('“We need money that lasts.”', 'Translated from Albanian by Example outlet'),
};

/** The record of a whole story: the sense of what was said, not the words, and marked so. */
export const FromSrc: Story = {
  args: record,
  render: (args) => quote(args, html`<span>A spokesperson of PVPT asked for lasting funds.</span>`),
  play: reads('Reported statement', 'In substance, as reported:', 'not the speaker’s own words', 'Source: Kosovo 2.0'),
};

/** What is not in the speaker's own words gets no quotation marks. */
export const Paraphrase: Story = {
  args: {...example, paraphrase: ''},
  render: (args) => quote(args, html`<span lang="en">The shelters need money that lasts.</span>`),
  play: async (canvas) => {
    await reads('In substance, as reported: The shelters need money')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toBeNull();
  },
};

/** A number in the words is never drawn, and the note says that it is no statistic. */
export const WithNumber: Story = {
  args: example,
  render: (args) => quote(args, html`<q lang="en">99 percent of them have come back.</q>`),
  play: reads('“99 percent of them have come back.”', 'they are not statistics'),
};

/** Words in another language than the figure's keep their own. */
export const OtherLanguage: Story = {
  args: example,
  render: (args) => quote(args, html`<q lang="sq">Na duhen para të qëndrueshme.</q>`),
  play: async (canvas) => {
    await reads('In Albanian')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toHaveAttribute('lang', 'sq');
  },
};

/** Words that run from right to left. */
export const Arabic: Story = {
  args: example,
  render: (args) => quote(args, html`<q lang="ar">لا يكفي هذا المال، ونحن بحاجة إلى المزيد</q>`),
  play: async (canvas) => {
    await reads('In Arabic')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toHaveStyle({direction: 'rtl'});
  },
};

/** Long words in the narrowest column. */
export const LongWords: Story = {
  args: example,
  globals: {width: '280'},
  render: (args) =>
    quote(args, html`<q lang="de">Strafverfolgungsbehördenmitarbeiterinnenfortbildungsveranstaltungen!</q>`),
  play: reads('“Strafverfolgungs', 'In German'),
};

/** What is known of the quotation as a table, opened by its button, in a narrow column. */
export const DataTable: Story = {
  args: example,
  globals: {width: '280'},
  play: opensTable('Speaker Example Speaker', 'Date June 2017'),
};

/** In the narrowest column that the figures are made for. */
export const Narrow: Story = {args: example, globals: {width: '280'}, play: reads('Example Speaker')};

/** On a page that is dark. */
export const Dark: Story = {args: example, globals: {scheme: 'dark'}, play: reads('Example Speaker')};

/** A dark figure on a page that is light: it paints a ground of its own. */
export const ForcedTheme: Story = {
  args: {...example, theme: 'dark'},
  play: shared.onDarkGround(reads('Example Speaker')),
};

/** Around the words in Albanian, on a page in Albanian. */
export const Albanian: Story = {
  args: record,
  globals: {lang: 'sq'},
  play: reads('Në thelb, siç u përcoll:', 'fonde të qëndrueshme', 'Burimi: Kosovo 2.0'),
};

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  args: example,
  globals: {dir: 'rtl'},
  play: shared.fromRightToLeft(reads('Example Speaker')),
};

/** A tag without a speaker: the reader has what the page wrote in it. */
export const Empty: Story = {play: shared.showsOnlyFallback};

/** A date that does not exist: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...example, date: '2017-02-30'},
  tags: ['refused'],
  play: shared.findsMistake('date'),
};

/** A document that is not there: the reader can try again. */
export const NotFound: Story = {...shared.notFound, tags: ['refused'], play: shared.offersRetry};

/** While the document is on its way, after the first 300 milliseconds. */
export const Loading: Story = {...shared.loading, tags: ['pending'], play: shared.waits};
