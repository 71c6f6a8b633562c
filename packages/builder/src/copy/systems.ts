// What content systems leave of each form, as test/cms/systems.spec.mjs finds by running their filters and editors. It hangs on
// the form, not on the figure.

import type {SystemsMessages} from '@tip-figures/messages/generated/en-systems.js';

/** What readers get of a form. `plain` is words, table and source; `code` is worse than nothing. */
export type Outcome = 'figure' | 'figure-with-loader' | 'plain' | 'sentence' | 'code' | 'nothing';

/** The forms that are pasted into a story. `tag-with-json` is a tag whose values attributes cannot all carry. */
export const pastedForms = ['tag', 'tag-with-json', 'figure', 'iframe', 'link', 'plain'] as const;

export type PastedForm = (typeof pastedForms)[number];

type Outcomes = Readonly<Record<PastedForm, Outcome>>;

const loaded = 'figure-with-loader';

const all: Outcomes = {
  tag: 'figure',
  'tag-with-json': 'figure',
  figure: loaded,
  iframe: 'figure',
  link: loaded,
  plain: 'plain',
};

/** What is left where every unknown element is taken out, and no frame is let through. */
const plain: Outcomes = {
  tag: 'plain',
  'tag-with-json': 'plain',
  figure: 'plain',
  iframe: 'nothing',
  link: loaded,
  plain: 'plain',
};

const still: Outcomes = {...plain, link: 'sentence'};

const escaped: Outcomes = {
  tag: 'code',
  'tag-with-json': 'code',
  figure: 'code',
  iframe: 'code',
  link: loaded,
  plain: 'code',
};

const ghost: Outcomes = {
  tag: 'sentence',
  'tag-with-json': 'sentence',
  figure: 'sentence',
  iframe: 'figure',
  link: loaded,
  plain: 'sentence',
};

/** A content system, an editor, or a place where a story is read. */
export interface System {
  readonly name: keyof SystemsMessages['system'];
  readonly group: keyof SystemsMessages['group'];
  readonly left: Outcomes;
  readonly note?: keyof SystemsMessages['note'];
}

/** As the builder and stories/docs/content-systems.md show them. */
export const systems: readonly System[] = [
  {
    name: 'wordpress-author',
    group: 'wordpress',
    left: {...plain, 'tag-with-json': 'code', figure: loaded},
    note: 'wordpress-author',
  },
  {name: 'wordpress-editor', group: 'wordpress', left: all, note: 'wordpress-editor'},
  {name: 'wordpress-classic', group: 'wordpress', left: all},
  {
    name: 'wordpress-visual',
    group: 'wordpress',
    left: {...plain, figure: loaded, iframe: 'figure'},
    note: 'wordpress-visual',
  },
  {name: 'ckeditor', group: 'drupal', left: {...plain, 'tag-with-json': 'code'}, note: 'ckeditor'},
  {name: 'ghost-card', group: 'ghost', left: all},
  {name: 'ghost-html', group: 'ghost', left: ghost},
  {name: 'quill', group: 'other', left: {...plain, 'tag-with-json': 'code', iframe: 'sentence'}},
  {name: 'dompurify', group: 'other', left: {...plain, figure: loaded}},
  {name: 'sanitize-html', group: 'other', left: plain},
  {name: 'rehype-sanitize', group: 'other', left: plain},
  {name: 'js-xss', group: 'other', left: {...plain, tag: 'code', 'tag-with-json': 'code', iframe: 'code'}},
  {name: 'markdown-html', group: 'other', left: all},
  {name: 'markdown', group: 'other', left: escaped, note: 'markdown'},
  {name: 'feed', group: 'other', left: still},
  {name: 'mail', group: 'other', left: still},
];

/**
 * The form to use: the first that is drawn, rather one that needs nothing of the site; else the plainest, which is the last,
 * or the first whose sentence is read.
 */
export function bestForm(outcomes: Outcomes, forms: readonly PastedForm[]): PastedForm | undefined {
  const having = (outcome: Outcome) => forms.filter((form) => outcomes[form] === outcome);
  return having('figure')[0] ?? having(loaded)[0] ?? having('plain').at(-1) ?? having('sentence')[0];
}
