import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {html, nothing, type TemplateResult} from 'lit';
import {chip} from '../frame/chip.js';
import {dataTable, type TableOptions} from '../frame/data-table.js';
import type {StateLine} from '../frame/state-line.js';
import type {Remarks} from '../data/amend-section.js';
import {topicOf, type FrameHead, type HeadingLevel} from '../frame/frame.js';
import type {FigureWords, TableRow} from '../text/figure-words.js';
import {briefSourceLine, creditOf, creditsOf, sourceLines, sourceText, withoutTitle} from '../text/source-line.js';
import type {TextContext} from '../text/text-context.js';
import type {OwnWords} from '../text/editor-words.js';
import type {AnyFigure, ChipMarks, Figure, Presence, ViewArguments, ViewOptions} from './figure.js';

/** The figure's own drawing: the compact one where the options ask for it. */
export const viewOf = <
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
>(
  figure: Figure<Model, Words, Name>,
  args: ViewArguments<Model, Words, Name>,
  options: ViewOptions,
): TemplateResult =>
  (options['size'] === 'compact' ? figure.compact?.(...args) : undefined) ?? figure.view(...args, options);

/** How a figure stands to its data, in the line above its picture. */
export const stateOf = <
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
>(
  figure: Pick<Figure<Model, Words, Name>, 'parse' | 'words'>,
  words: Words,
  text: TextContext<Language[Name]>,
  remarks: Remarks,
): StateLine | undefined => remarks.state(text, words, (section) => figure.words(figure.parse(section), text));

/** The data table: among the details with the precision and source of each row, else only where these differ. */
export function tableOf(
  {context}: {readonly context: Context},
  {table}: Pick<FigureWords, 'table'>,
  text: TextContext<unknown>,
  options: TableOptions = {},
): TemplateResult {
  const credits = creditsOf(table.rows, context, text);
  const short = credits.map((credit) => sourceText(withoutTitle(credit), text));
  // Titles are below the table, but for reports of one publisher.
  const isFull = options.heading !== undefined;
  const isShort = isFull && new Set(short).size === short.length;
  const from = (row: TableRow) => {
    const credit = creditOf(row, context, text);
    return sourceText(isShort ? withoutTitle(credit) : credit, text) || text.frame.noSource();
  };
  return dataTable(table, text, {...options, sourceOf: isFull || credits.length > 1 ? from : undefined});
}

/**
 * What opens below a figure: its marks, its table, what its words mean, what was corrected, and its source in full.
 *
 * @param level - that of the figure's heading.
 * @param hasDownload - whether rows that the table has no room for can be downloaded by a button in it.
 */
export function detailsOf<Name extends keyof Language>(
  {tableless, marks}: Pick<Figure<never, never, Name>, 'tableless' | 'marks'>,
  model: {readonly context: Context},
  words: FigureWords,
  text: TextContext<Language[Name]>,
  remarks: Remarks,
  level: HeadingLevel,
  {noted, highlight}: ViewOptions,
  hasDownload = true,
): TemplateResult {
  const {definitions, notes, table} = words;
  const {frame} = text;
  const heading = topicOf(table.caption, level);
  const part = (topic: string, lines: readonly unknown[], kind?: string) =>
    lines.length
      ? html`${topicOf(topic, level)}
          <ul role="list" class=${kind ?? nothing} part=${kind ?? nothing}>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing;
  const lit = highlight === undefined ? [] : [html`<i class="point"></i> ${frame.lit()}`];
  return html`${part(frame.marks(), [...(marks?.(table.rows, text) ?? []), ...lit], 'marks-used')}
  ${noted ? part(frame.editorNote(), noted.split('\n')) : nothing}
  ${tableless ? nothing : tableOf(model, words, text, {hasDownload, heading})} ${part(frame.definitions(), definitions)}
  ${part(frame.notes(), [...notes, ...remarks.notes(text)], 'notes')}
  ${part(frame.corrections(), remarks.corrections(text))}
  ${part(frame.csv.source(), sourceLines(table.rows, model.context, text))}`;
}

/** The figure in a line of text. */
export function chipOf<Model extends {readonly context: Context}>(
  figure: {chip?(model: Model): ChipMarks},
  model: Model,
  {chip: few, summary, table}: FigureWords,
  head: FrameHead,
  state: StateLine | undefined,
): TemplateResult {
  const {context} = model;
  const {example, via, origin} = context;
  const said = few ?? summary;
  const url = via?.url ?? origin?.url;
  return chip({
    ...(figure.chip?.(model) ?? {isPlain: true}),
    head,
    words: url ? html`<a href=${url}>${said}</a>` : said,
    example: example && head.text.frame.example({example}),
    state,
    source: url ? undefined : briefSourceLine(table.rows, context, head.text, true),
  });
}

/** What is chosen of the drawing beside the data: attributes that the figure names, and what the editor points at. */
export const viewOptions = (
  {choices = []}: Pick<AnyFigure, 'choices'>,
  values: Readonly<Record<string, unknown>>,
  presence: Presence,
  {alt, highlight, annotation, noted}: OwnWords,
): ViewOptions => ({
  ...Object.fromEntries(choices.map((name) => [name, values[name] as string | undefined])),
  ...(presence === 'compact' && {size: presence}),
  ...Object.fromEntries(Object.entries({alt, highlight, annotation, noted}).filter(([, one]) => one !== undefined)),
});

/** How much of the figure is drawn: what the page asks for. */
export function presenceOf(
  {inlineBy = 'size'}: Pick<AnyFigure, 'inlineBy'>,
  values: Readonly<Record<string, unknown>>,
): Presence {
  if ([values['size'], values[inlineBy]].includes('inline')) return 'inline';
  return values['size'] === 'compact' ? 'compact' : 'full';
}
