import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {html, nothing, type TemplateResult} from 'lit';
import {chip} from '../frame/chip.js';
import {dataTable} from '../frame/data-table.js';
import type {FrameHead} from '../frame/frame.js';
import type {FigureWords, TableRow} from '../text/figure-words.js';
import {creditOf, creditsOf, sourceLine, sourceText} from '../text/source-line.js';
import type {TextContext} from '../text/text-context.js';
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
  hasDownload = true,
): TemplateResult {
  const from = (row: TableRow) => sourceText(creditOf(row, context, text), text) || text.frame.noSource();
  const sourceOf = creditsOf(table.rows, context, text).length > 1 ? from : undefined;
  return dataTable(table, text, remarks, {sourceOf, hasDownload});
}

/** What the details of a figure are called; `undefined` where they are its table. */
export const detailsName = ({label}: FigureWords, {frame}: TextContext<unknown>): string | undefined =>
  label === undefined ? undefined : frame.about();

/**
 * What opens below a figure: its table, what its words mean, remarks, and its source in full; `undefined` where there is
 * nothing to open.
 *
 * @param hasDownload - whether rows that the table has no room for can be downloaded by a button in it.
 */
export function detailsOf(
  {tableless}: Pick<AnyFigure, 'tableless'>,
  model: {readonly context: Context},
  words: FigureWords,
  text: TextContext<unknown>,
  remarks: readonly string[],
  hasDownload?: boolean,
): TemplateResult | undefined {
  const {definitions = [], notes, table, label} = words;
  const {frame} = text;
  const drawn = tableless ? undefined : tableOf(model, words, text, remarks, hasDownload);
  if (label === undefined) return drawn;
  const part = (heading: string, lines: readonly unknown[]) =>
    lines.length
      ? html`<p class="topic">${heading}</p>
          ${lines.map((line) => html`<p>${line}</p>`)}`
      : nothing;
  return html`${drawn ?? nothing} ${part(frame.definitions(), definitions)} ${part(frame.notes(), notes)}
  ${part(frame.origin(), [sourceLine(table.rows, model.context, text)])}`;
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
    ...figure.chip?.(model),
    head,
    words: few ?? summary,
    example: example && head.text.frame.example({example}),
    notice,
  });
}

const emphases = ['highlight', 'annotation', 'alt'];

/** What the page chooses of the drawing beside the data: attributes that the figure names. */
export const viewOptions = (
  {choices}: Pick<AnyFigure, 'choices'>,
  values: Readonly<Record<string, unknown>>,
  presence: Presence,
): ViewOptions => ({
  ...Object.fromEntries([...emphases, ...(choices ?? [])].map((name) => [name, values[name] as string | undefined])),
  ...(presence === 'compact' && {size: presence}),
});

/** How much of the figure is drawn: what the page asks for, where the figure has that form. */
export function presenceOf(
  {chip: marksOf, inlineBy = 'size'}: Pick<AnyFigure, 'chip' | 'inlineBy'>,
  values: Readonly<Record<string, unknown>>,
): Presence {
  if ([values['size'], values[inlineBy]].includes('inline')) return marksOf ? 'inline' : 'compact';
  return values['size'] === 'compact' ? 'compact' : 'full';
}
