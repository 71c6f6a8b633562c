import {html, nothing, type TemplateResult} from 'lit';
import type {Remarks} from '../data/amend/remarks.js';
import type {AnyFigure, AnyModel, AnyText, ViewOptions} from '../figure.js';
import {adopt} from '../render/sheet-of.js';
import {aboutMessages} from '../text/words/about-messages.js';
import type {FigureWords, TableRow} from '../text/words/figure-words.js';
import {creditOf, creditsOf, sourceText, withoutTitle} from '../text/words/source-line.js';
import {sourceLines} from '../text/words/source-lines.js';
import type {TextContext} from '../text/text-context.js';
import {dataTable, type TableOptions} from '../frame/data-table.js';
import {headingOf, type HeadingLevel} from '../frame/frame.js';
import {laterStyles} from './later.styles.js';
import {toolStyles} from '../frame/tools.styles.js';

/** The data table: among the details with the precision and source of each row, else only where these differ. */
export function tableOf(
  {context}: AnyModel,
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
export function detailsOf(
  {tableless, marks}: Pick<AnyFigure, 'tableless' | 'marks'>,
  model: AnyModel,
  words: FigureWords,
  text: AnyText,
  remarks: Remarks,
  level: HeadingLevel,
  {noted, highlight}: ViewOptions,
  hasDownload = true,
): TemplateResult {
  const {definitions, notes, table} = words;
  const messages = aboutMessages(text);
  const heading = topicOf(table.caption, level);
  const part = (topic: string, lines: readonly unknown[], kind?: string) =>
    lines.length
      ? html`${topicOf(topic, level)}
          <ul role="list" class=${kind ?? nothing} part=${kind ?? nothing}>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing;
  const lit = highlight === undefined ? [] : [html`<i class="point"></i> ${messages.lit()}`];
  return html`${part(messages.marks(), [...(marks?.(table.rows, text) ?? []), ...lit], 'marks-used')}
  ${noted ? part(messages.editorNote(), noted.split('\n')) : nothing}
  ${tableless ? nothing : tableOf(model, words, text, {hasDownload, heading})}
  ${part(messages.definitions(), definitions)} ${part(messages.notes(), [...notes, ...remarks.notes(text)], 'notes')}
  ${part(messages.corrections(), remarks.corrections(text))}
  ${part(text.frame.csv.source(), sourceLines(table.rows, model.context, text))}`;
}

/** Gives a figure the styles of what comes later. */
export const adoptStyles = (root: ShadowRoot): void => adopt(root, laterStyles, toolStyles);

/**
 * A heading below that of the figure; a paragraph where the figure has none.
 *
 * @param level - that of the figure.
 */
const topicOf = (words: string, level: HeadingLevel): TemplateResult => {
  const of = level === 0 || (level > 1 && level < 7) ? level : 3;
  return of === 6
    ? html`<p class="topic" role="heading" aria-level="7">${words}</p>`
    : headingOf(words, of && of + 1, 'topic');
};

/** Paper has no buttons: the details are printed where the figure does not print all its values. */
export function markRedundant(root: ShadowRoot): void {
  const all = (selector: string) => [...root.querySelectorAll(selector)].map(wordsOf);
  const shown = all("figcaption, [part='figure']").join('');
  const isRedundant = all('tbody td:nth-child(2)').every((value) => shown.includes(value));
  root.querySelector('.table')?.classList.toggle('redundant', isRedundant);
}

/** The words and numbers of an element between single spaces, so that `4` is not found in `24`. */
const wordsOf = ({textContent}: Element): string =>
  ` ${textContent.toLowerCase().replace(/[.,](?!\d)|[^\p{L}\p{N}.,%]+/gu, ' ')} `.replace(/ +/g, ' ');
