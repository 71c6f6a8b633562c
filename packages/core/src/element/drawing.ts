import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {html, nothing, type TemplateResult} from 'lit';
import {chip} from '../frame/chip.js';
import {dataTable, type TableOptions} from '../frame/data-table.js';
import {topicOf, type FrameHead, type HeadingLevel} from '../frame/frame.js';
import type {FigureWords, TableRow} from '../text/figure-words.js';
import {creditOf, creditsOf, sourceLines, sourceText, withoutTitle} from '../text/source-line.js';
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

/**
 * The data table, with the source of each row where rows have different sources.
 *
 * @param hasDownload - whether the table has a button that downloads the rows for which it has no room.
 */
export function tableOf(
  {context}: {readonly context: Context},
  {table}: Pick<FigureWords, 'table'>,
  text: TextContext<unknown>,
  remarks: readonly string[],
  options: TableOptions = {},
): TemplateResult {
  const credits = creditsOf(table.rows, context, text);
  const short = credits.map((credit) => sourceText(withoutTitle(credit), text));
  // Titles are below the table, but for reports of one publisher.
  const isShort = options.isPrecise === true && new Set(short).size === short.length;
  const from = (row: TableRow) => {
    const credit = creditOf(row, context, text);
    return sourceText(isShort ? withoutTitle(credit) : credit, text) || text.frame.noSource();
  };
  const isFrom = options.isPrecise ?? credits.length > 1;
  return dataTable(table, text, remarks, {...options, sourceOf: isFrom ? from : undefined});
}

/** What the details of a figure are called; `undefined` where they are its table. */
export const detailsName = ({label}: FigureWords, {frame}: TextContext<unknown>): string | undefined =>
  label === undefined ? undefined : frame.about();

/**
 * What opens below a figure: its table, what its words mean, remarks, and its source in full; `undefined` where there is
 * nothing to open.
 *
 * @param level - that of the figure's heading.
 * @param hasDownload - whether rows that the table has no room for can be downloaded by a button in it.
 */
export function detailsOf(
  {tableless}: Pick<AnyFigure, 'tableless'>,
  model: {readonly context: Context},
  words: FigureWords,
  text: TextContext<unknown>,
  remarks: readonly string[],
  level: HeadingLevel,
  {noted}: ViewOptions,
  hasDownload = true,
): TemplateResult | undefined {
  const {definitions = [], notes, table, label} = words;
  const {frame} = text;
  if (label === undefined) return tableless ? undefined : tableOf(model, words, text, remarks, {hasDownload});
  const heading = topicOf(table.caption, level);
  const part = (topic: string, lines: readonly unknown[]) =>
    lines.length
      ? html`${topicOf(topic, level)}
          <ul role="list">
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing;
  return html`${noted ? part(frame.editorNote(), noted.split('\n')) : nothing}
  ${tableless ? nothing : tableOf(model, words, text, remarks, {hasDownload, isPrecise: true, heading})}
  ${part(frame.definitions(), definitions)} ${part(frame.notes(), tableless ? [...notes, ...remarks] : notes)}
  ${part(frame.origin(), sourceLines(table.rows, model.context, text))}`;
}

/** The figure in a line of text. */
export function chipOf<Model extends {readonly context: Context}>(
  figure: {chip?(model: Model): ChipMarks},
  model: Model,
  {chip: few, summary}: FigureWords,
  head: FrameHead,
  notice: string | undefined,
): TemplateResult {
  const {example} = model.context;
  return chip({
    ...(figure.chip?.(model) ?? {isPlain: true}),
    head,
    words: few ?? summary,
    example: example && head.text.frame.example({example}),
    notice,
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
