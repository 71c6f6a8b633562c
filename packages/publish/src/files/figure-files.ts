import {createHash} from 'node:crypto';
import {hashOf} from '@tip-figures/baked/hash.js';
import {placeOf} from '@tip-figures/core/text/place.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {isList, objectOf} from '@tip-figures/record/object-of.js';
import {renderFigure} from '@tip-figures/server/render-figure.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';
import {figureRoots, type Roots} from '../baked/figure-roots.js';
import {figureScript, type Publication, type ScriptedFigure} from '../baked/figure-script.js';
import {embedText} from '../page/embed-text.js';
import {figureHtml} from '../page/figure-html.js';
import {figurePage} from '../page/figure-page.js';
import {frameHeight} from '../page/frame-height.js';
import type {ListedFigure} from '@tip-figures/frame/list/listed.js';
import type {ListedWithdrawn} from '../page/index-page.js';
import {oEmbed} from '../page/oembed.js';
import {sentenceOf, type PageParts, type PublishedFigure, type Site} from '../page/published-figure.js';
import {cardSize} from '../pictures/picture-browser.js';
import type {PictureFiles} from '../pictures/site-pictures.js';
import type {PlannedFigure} from '../plan/figures-in.js';
import type {NamedFile} from '../write/site-folder.js';
import {datesOf, writeDates, type Dates} from './dates.js';

/** What all figures of a site have in common. */
export interface Surroundings extends PageParts {
  readonly site: Site;
  /** ISO 8601 day. */
  readonly today: string;
}

/** A figure as it was drawn. */
export interface FigureDrawing {
  readonly planned: PlannedFigure;
  readonly live: RenderedFigure;
  /** HTML without styles and scripts. */
  readonly plain: string;
  /** The content of its shadow root, by language. */
  readonly roots: Roots;
  /** The name of its record, where that has other figures. */
  readonly record?: string;
}

type Scripted = Pick<FigureDrawing, 'planned' | 'roots'>;

/** The files of a figure, and what lists say of it. */
export interface FigureFiles {
  readonly files: readonly NamedFile[];
  readonly listed: ListedFigure | ListedWithdrawn;
}

const assets = '../../dist/';

/**
 * Draws a figure.
 *
 * @throws {FigureError} for what a page would refuse.
 */
export async function drawFigure(planned: PlannedFigure, lang: string): Promise<FigureDrawing> {
  const {figure, document} = planned;
  const attributes = {src: 'figure.json', lang, loading: 'eager', 'heading-level': '2'};
  const live = await renderFigure({figure, record: document, attributes});
  const plain = await renderFigure({figure, record: document, attributes: {lang}, form: 'plain'});
  return {planned, live, plain: plain.html, roots: await figureRoots(planned, lang)};
}

/**
 * Writes all that stands in the folder of a figure.
 *
 * @param before - the dates that were published.
 */
export function figureFiles(
  drawing: FigureDrawing,
  around: Surroundings,
  before: Dates | undefined,
  pictures: PictureFiles | undefined,
): FigureFiles {
  const {planned, live, plain} = drawing;
  const {slug, figure, withdrawn} = planned;
  const text = documentText(planned);
  const dates = {
    ...datesOf(text, before, around.today),
    ...(pictures && {pictures: pictures.key, ...(pictures.heights && {heights: pictures.heights})}),
    ...(withdrawn !== undefined && {withdrawn}),
  };
  const of = publishedFigure(drawing, around, dates, pictures);
  const images = pictures
    ? ([
        ['figure.png', pictures.png],
        ['figure.svg', pictures.svg],
        ['mail.png', pictures.mail],
        ['list.svg', pictures.list.light],
        ['list-dark.svg', pictures.list.dark],
      ] as const)
    : [];
  return {
    files: [
      ['dates.json', writeDates(dates)],
      ['figure.json', text],
      ['figure.js', figureScript(`f/${slug}/figure.js`, [scripted(drawing)], around.baked, around)],
      // Without this mark Excel reads a CSV in the encoding of its country.
      ['figure.csv', `\ufeff${live.csv}`],
      ...images,
      ['figure.html', figureHtml(of, plain)],
      ['embed.txt', embedText(of, plain)],
      ['oembed.json', `${JSON.stringify(oEmbed(of))}\n`],
      ['index.html', figurePage(of)],
    ],
    listed:
      withdrawn === undefined ? listedFigure(of, planned, dates.updated, pictures?.list) : {slug, figure, withdrawn},
  };
}

/** The script of a record, which draws all its figures. */
export const recordScript = (
  path: string,
  drawings: readonly Scripted[],
  {baked}: Pick<PageParts, 'baked'>,
  publication: Publication,
): string => figureScript(path, drawings.map(scripted), baked, publication);

const scripted = ({planned, roots}: Scripted): ScriptedFigure => ({
  figure: planned.figure,
  path: `f/${planned.slug}/figure.json`,
  text: documentText(planned),
  roots,
});

function shortHash(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

/** What is in figure.json. */
const documentText = ({document}: PlannedFigure): string => `${JSON.stringify(document)}\n`;

function publishedFigure(
  {planned, live, record}: FigureDrawing,
  {site, texts, inPages, reserve}: Surroundings,
  {published, updated, heights}: Dates,
  pictures: PictureFiles | undefined,
): PublishedFigure {
  const {slug, figure} = planned;
  return {
    figure,
    hash: hashOf(documentText(planned)),
    site,
    address: `${site.address}f/${slug}/`,
    ...(record !== undefined && {recordScript: `${site.address}records/${record}.js`}),
    assets,
    drawn: live,
    texts,
    inPages,
    published,
    ...(updated !== published && {updated}),
    ...(pictures && {
      picture: {...cardSize, hash: shortHash(pictures.png)},
      mail: {...mailSizeOf(pictures.mail), hash: shortHash(pictures.mail)},
    }),
    ...(heights && {heights}),
    frameHeight: frameHeight(reserve, figure),
  };
}

function listedFigure(
  of: PublishedFigure,
  {slug, document}: PlannedFigure,
  updated: string,
  list: PictureFiles['list'] | undefined,
): ListedFigure {
  const {figure, drawn, texts} = of;
  const {country} = drawn.context;
  const place = placeOf(drawn.context, {locale: drawn.lang, frame: texts.frame, pack: texts.pack} as Parameters<
    typeof placeOf
  >[1]);
  const corrected = drawn.corrections.length ? newestCorrection(document, figure) : undefined;
  return {
    slug,
    figure,
    title: drawn.title,
    summary: sentenceOf(of),
    ...(drawn.alt !== undefined && {alt: drawn.alt}),
    source: drawn.source,
    ...(country !== undefined && {country}),
    ...(place && {place}),
    updated,
    ...(corrected !== undefined && {corrected}),
    ...(list && {picture: {...sizeOf(list.light), hash: shortHash(list.light, list.dark)}}),
  };
}

/** The day of the newest correction that a document has. */
const newestCorrection = (document: PlannedFigure['document'], figure: FigureName): string | undefined =>
  [document, objectOf(document[figure])]
    .flatMap(({corrections}) => (isList(corrections) ? corrections : []))
    .map((one) => String(objectOf(one)['date']))
    .sort()
    .at(-1);

/** How large a picture for newsletters is shown, of a PNG with two pixels for each: its width is in its header. */
function mailSizeOf(png: Uint8Array): {readonly width: number; readonly height: number} {
  const header = Buffer.from(png);
  const [width, height] = [16, 20].map((at) => header.readUInt32BE(at) / 2) as [number, number];
  return {width, height: Math.round(height)};
}

/** How large an SVG of this library is, in pixels. */
function sizeOf(svg: string | Uint8Array): {readonly width: number; readonly height: number} {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg.toString()) ?? [];
  return {width: Number(width), height: Number(height)};
}
