import {formatCsv} from '@tip-figures/record/csv/write/format-csv.js';
import {writeRows} from '@tip-figures/record/csv/write/write-rows.js';
import {sections} from '@tip-figures/record/section/sections.js';
import type {Card, DrawnFigure} from '../preview/preview.js';
import {
  figureForm,
  headLines,
  iframeCode,
  linkCode,
  loaderLine,
  publishedAddress,
  type BuildManifest,
} from '@tip-figures/core/menu/code.js';
import {tagOf} from './tag.js';

/** One way to take a figure along, as a tab of the page. */
export interface CopyForm {
  readonly name: string;
  /** On the tab. */
  readonly label: string;
  /** Beside it, in a few words: what is taken along. */
  readonly brief: string;
  /** On the button. */
  readonly action: string;
  /** `undefined` where something is missing, which the note then says. */
  readonly code: string | undefined;
  readonly note: string;
  /** Under which name the code can be saved as a file. */
  readonly file?: string;
  /** The files that can be saved of the figure as a picture. */
  readonly images?: readonly ImageFile[];
}

/** A picture of the figure. */
export interface ImageFile {
  readonly card: Card;
  readonly type: 'png' | 'svg';
  readonly label: string;
}

const cards: Readonly<Record<Card, string>> = {
  wide: 'Wide, 1200 × 630',
  tall: 'Tall, 1080 × 1350',
  figure: 'The figure alone',
};

const images = (Object.keys(cards) as Card[]).flatMap((card) =>
  (['png', 'svg'] as const).map((type) => ({card, type, label: `${cards[card]}, ${type.toUpperCase()}`})),
);

/** What the codes are made of. */
export interface CopySource {
  readonly figure: DrawnFigure;
  /** The figure without styles and scripts. */
  readonly plain: string;
  readonly record: Readonly<Record<string, unknown>>;
  readonly id: string | undefined;
  /** Where the files of the package are. */
  readonly base: string;
  /** Of that folder, where it is known and the files are to be pinned. */
  readonly manifest: BuildManifest | undefined;
  /** Where figures are published, as the person has typed it, and the name of the record's file there. */
  readonly published: {readonly folder: string; readonly name: string};
  readonly height: number;
}

/** The forms in which a drawn figure can be copied. */
export const copyForms = (source: CopySource): readonly CopyForm[] => [
  ...liveForms(source),
  ...publishedForms(source),
  ...stillForms(source),
  ...recordForms(source),
];

/** Code by which the figure is drawn in the page itself. */
function liveForms({figure, plain, record, id, base, manifest, published: {folder}}: CopySource): CopyForm[] {
  const tag = tagOf(figure, record, id, plain);
  const line = tag.includes('\n') ? undefined : figureForm(tag);
  return [
    {
      name: 'tag',
      label: 'Tag',
      brief: 'living figure',
      action: 'Copy tag',
      code: `${headLines(figureNameOf(figure), base, {manifest})}\n${tag}`,
      note: 'The tag is copied on one line. Where the loader line is in the site’s template, that line is enough.',
    },
    {
      name: 'loader',
      label: 'Loader line',
      brief: 'once for a whole site',
      action: 'Copy loader line',
      code: loaderLine(base, URL.canParse(folder) ? new URL(folder).href : undefined),
      note: 'Once for the whole site, in its template. It finds every figure and loads what that needs.',
    },
    {
      name: 'figure',
      label: 'Figure',
      brief: 'living figure, where tags are taken out',
      action: 'Copy figure',
      code: line,
      note: line
        ? 'For systems that take out unknown tags. It needs the loader line in the site’s template.'
        : 'Not all values of this figure can be attributes. Publish the record as a file, and copy the iframe or the link.',
    },
  ];
}

/** Code that leads to the page of the figure, where it is published. */
function publishedForms({figure, id, published, height}: CopySource): CopyForm[] {
  const address = publishedAddress(published.folder, published.name, figureNameOf(figure), id);
  return [
    {
      name: 'iframe',
      label: 'iframe',
      brief: 'living figure, any site',
      action: 'Copy iframe',
      code: address && iframeCode(address, figure.summary, height),
      note: address ? 'For systems that drop scripts.' : needsAddress,
    },
    {
      name: 'link',
      label: 'Link',
      brief: 'the description, any site',
      action: 'Copy link',
      code: address && linkCode(address, figure.summary),
      note: address ? 'The description, with a link to the figure: for newsletters and feeds.' : needsAddress,
    },
  ];
}

const needsAddress =
  'Publish the record first, with “npx tip-figures publish”. Then type where the figures are published, and the name of the record’s file.';

/** The figure as it is now, without a script. */
const stillForms = ({figure, plain}: CopySource): CopyForm[] => [
  {
    name: 'plain',
    label: 'Plain HTML',
    brief: 'e-mail and feeds, without scripts',
    action: 'Copy plain HTML',
    code: plain,
    note: 'Title, sentence, table and source, without styles and scripts: for e-mail, feeds, and systems that keep nothing else. It does not change when the numbers do.',
    file: 'figure.html',
  },
  {
    name: 'image',
    label: 'Image',
    brief: 'alternative text',
    action: 'Copy alternative text',
    code: figure.summary,
    note: 'The text goes with the picture, for readers who do not see it.',
    images,
  },
];

/** What all figures of the story are made from. */
const recordForms = ({record}: CopySource): CopyForm[] => [
  {
    name: 'record',
    label: 'Record',
    brief: 'all figures of a story, JSON',
    action: 'Copy record',
    code: `${JSON.stringify(record, null, 2)}\n`,
    note: 'One file for all figures of a story. Name it in “src” of their tags.',
    file: 'record.json',
  },
  {
    name: 'rows',
    label: 'Rows',
    brief: 'for a spreadsheet, CSV',
    action: 'Copy rows',
    code: formatCsv(writeRows(record, sections)),
    note: 'One row a number, for a spreadsheet. Pasted here, they make the same record.',
    file: 'record.csv',
  },
];

const figureNameOf = ({localName}: DrawnFigure): string => localName.slice('tip-'.length);
