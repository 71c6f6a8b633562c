import type {BuilderMessages} from '@tip-figures/messages/generated/en-builder.js';
import {recordSheet} from '@tip-figures/record/csv/write/record-sheet.js';
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
import {words} from '../text/text.js';

/** By which each form is called, in the words of the page too. */
export type FormName = Parameters<BuilderMessages['copy']['label']>[0]['form'];

/** One way to take a figure along, as a tab of the page. */
export interface CopyForm {
  readonly name: FormName;
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

const cards: readonly Card[] = ['wide', 'tall', 'newsletter', 'figure'];

const images = (): readonly ImageFile[] =>
  cards.flatMap((card) =>
    (['png', 'svg'] as const).map((type) => ({
      card,
      type,
      label: words().copy.image({card, type: type.toUpperCase()}),
    })),
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
  const {note, noAttributes} = words().copy;
  const tag = tagOf(figure, record, id, plain);
  const line = tag.includes('\n') ? undefined : figureForm(tag);
  return [
    {
      name: 'tag',
      code: `${headLines(figureNameOf(figure), base, {manifest})}\n${tag}`,
      note: note({form: 'tag'}),
    },
    {
      name: 'loader',
      code: loaderLine(base, URL.canParse(folder) ? new URL(folder).href : undefined),
      note: note({form: 'loader'}),
    },
    {
      name: 'figure',
      code: line,
      note: line ? note({form: 'figure'}) : noAttributes(),
    },
  ];
}

/** Code that leads to the page of the figure, where it is published. */
function publishedForms({figure, id, published, height}: CopySource): CopyForm[] {
  const {note, needsAddress} = words().copy;
  const address = publishedAddress(published.folder, published.name, figureNameOf(figure), id);
  return [
    {
      name: 'iframe',
      code: address && iframeCode(address, figure.summary, height),
      note: address ? note({form: 'iframe'}) : needsAddress(),
    },
    {
      name: 'link',
      code: address && linkCode(address, figure.summary),
      note: address ? note({form: 'link'}) : needsAddress(),
    },
  ];
}

/** The figure as it is now, without a script. */
const stillForms = ({figure, plain}: CopySource): CopyForm[] => [
  {
    name: 'plain',
    code: plain,
    note: words().copy.note({form: 'plain'}),
    file: 'figure.html',
  },
  {
    name: 'image',
    code: figure.summary,
    note: words().copy.note({form: 'image'}),
    images: images(),
  },
];

/** What all figures of the story are made from. */
const recordForms = ({record}: CopySource): CopyForm[] => [
  {
    name: 'record',
    code: `${JSON.stringify(record, null, 2)}\n`,
    note: words().copy.note({form: 'record'}),
    file: 'record.json',
  },
  {
    name: 'rows',
    code: recordSheet(record),
    note: words().copy.note({form: 'rows'}),
    file: 'record.csv',
  },
];

const figureNameOf = ({localName}: DrawnFigure): string => localName.slice('tip-'.length);
