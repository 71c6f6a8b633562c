import '@tip-figures/quote/define.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {figure, type FigureArgs, type InStates} from './figure.js';
import {invented} from './facts.js';
import {figureOf, opensTable, reads} from './reading.js';
import * as shared from './shared.js';

type Args = FigureArgs<'speaker' | 'speaker-role' | 'date' | 'original' | 'translated-by' | 'paraphrase'>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Quotation',
  id: 'figures-quote',
  component: 'tip-quote',
  render: figure('tip-quote', 'A spokesperson of PVPT asked for funds that last'),
  parameters: {
    states: {
      record: reads('A spokesperson of PVPT', 'Paraphrase, not a quotation', 'Source: Kosovo 2.0'),
      albanian: reads('Parafrazim, jo citim', 'fonde të qëndrueshme', 'Burimi: Kosovo 2.0'),
      correction: {path: 'speaker.en', was: 'A member of PVPT', now: 'A spokesperson of PVPT'},
    } satisfies InStates,
  },
};
export default meta;

// Nobody has said this: what people said to others is not ours to print here.
const example: Args = {
  ...invented,
  speaker: 'Example Speaker',
  'speaker-role': 'Director of a shelter',
  date: '2017-06',
  children: html`<q lang="en">The shelters need money that lasts, and they need it before the winter.</q>`,
};

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
  args: {...invented, speaker: 'Example Speaker', children: example.children!},
  play: reads('Example Speaker', '“The shelters need money that lasts'),
};

/** The data as a child of the tag, where a content system keeps scripts of type JSON. */
export const FromJson: Story = {
  args: {
    children: html`
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
    `,
  },
  play: opensTable('“We need money that lasts.”', 'Translated from Albanian by Example outlet'),
};

/** What is not in the speaker's own words gets no quotation marks. */
export const Paraphrase: Story = {
  args: {...example, paraphrase: '', children: html`<span lang="en">The shelters need money that lasts.</span>`},
  play: async (canvas) => {
    await reads('The shelters need money that lasts.', 'Paraphrase, not a quotation')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toBeNull();
  },
};

/** A number in the words is never drawn. */
export const WithNumber: Story = {
  args: {...example, children: html`<q lang="en">99 percent of them have come back.</q>`},
  play: reads('“99 percent of them have come back.”'),
};

/** Words in another language than the figure's keep their own. */
export const OtherLanguage: Story = {
  args: {...example, children: html`<q lang="sq">Na duhen para të qëndrueshme.</q>`},
  play: async (canvas) => {
    await opensTable('In Albanian')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toHaveAttribute('lang', 'sq');
  },
};

/** Words that run from right to left. */
export const Arabic: Story = {
  args: {...example, children: html`<q lang="ar">لا يكفي هذا المال، ونحن بحاجة إلى المزيد</q>`},
  play: async (canvas) => {
    await opensTable('In Arabic')(canvas);
    await expect(figureOf(canvas).shadowRoot?.querySelector('blockquote')).toHaveStyle({direction: 'rtl'});
  },
};

/** Long words in the narrowest column. */
export const LongWords: Story = {
  args: {
    ...example,
    children: html`<q lang="de">Strafverfolgungsbehördenmitarbeiterinnenfortbildungsveranstaltungen!</q>`,
  },
  globals: {width: '280'},
  play: opensTable('“Strafverfolgungs', 'In German'),
};

/** A date that does not exist: refused, and the page's own words come back. */
export const Malformed: Story = {
  args: {...example, date: '2017-02-30'},
  tags: ['refused'],
  play: shared.findsMistake('date'),
};
