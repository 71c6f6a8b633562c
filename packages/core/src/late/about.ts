import {html, nothing, type TemplateResult} from 'lit';
import type {Credit} from '@tip-figures/record/section/context.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Remarks} from '../data/amend/remarks.js';
import type {AnyFigure, AnyModel, AnyText, ViewOptions} from '../figure.js';
import {adopt} from '../render/sheet-of.js';
import {joined} from '../text/format/joined.js';
import {aboutMessages} from '../text/words/about-messages.js';
import type {FigureWords, TableRow} from '../text/words/figure-words.js';
import {creditOf, creditsOf, sourceText, withoutTitle} from '../text/words/source-line.js';
import {sourceLines} from '../text/words/source-lines.js';
import type {TextContext} from '../text/text-context.js';
import {dataTable, type TableOptions} from '../frame/data-table.js';
import {basesIn} from '../frame/table-lines.js';
import {headingOf, type FrameHead, type HeadingLevel} from '../frame/frame.js';
import {laterStyles} from './later.styles.js';
import {toolStyles} from '../frame/tools.styles.js';

/** The data table, in which a row names its source where others have another one. */
export function tableOf(
  {context}: AnyModel,
  {table}: Pick<FigureWords, 'table'>,
  text: TextContext<unknown>,
  options: TableOptions = {},
): TemplateResult {
  const credits = creditsOf(table.rows, context, text);
  const name = nameFor(credits, text);
  const sourceOf = (row: TableRow) => {
    const credit = creditOf(row, context, text);
    return credit === context ? '' : name(credit);
  };
  return dataTable(table, text, {...options, sourceOf: credits.length > 1 ? sourceOf : undefined});
}

/** How sources are named beside each other: by their publishers, else by what these have published, else by both. */
function nameFor(credits: readonly Credit[], text: TextContext<unknown>): (credit: Credit) => string {
  const titleOf = ({origin}: Credit) => (origin?.title ? localText(origin.title, text.locale) : '');
  const ways = [(credit: Credit) => sourceText(withoutTitle(credit), text), titleOf];
  const isClear = (way: (credit: Credit) => string) =>
    new Set(credits.map(way).filter(Boolean)).size === credits.length;
  return (credit) => (ways.find(isClear)?.(credit) ?? sourceText(credit, text)) || text.frame.noSource();
}

/**
 * What opens below a figure: its marks, its table, what its words mean, what was corrected, and its source in full.
 *
 * @param head - that of the figure, which the editor may have written.
 * @param hasDownload - whether rows that the table has no room for can be downloaded by a button in it.
 */
export function detailsOf(
  {tableless, marks}: Pick<AnyFigure, 'tableless' | 'marks'>,
  model: AnyModel,
  words: FigureWords,
  text: AnyText,
  remarks: Remarks,
  head: FrameHead,
  {noted, highlight}: ViewOptions,
  hasDownload = true,
): TemplateResult {
  const {definitions, notes, table} = words;
  const {level, label} = head;
  const messages = aboutMessages(text);
  const list = (lines: readonly unknown[], kind?: string) =>
    html`<ul role="list" class=${kind ?? nothing}>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  const used = marks?.(table.rows, text) ?? [];
  const corrected = remarks.corrections(text);
  const told = [...notes, ...basesIn(table.rows, text), ...remarks.notes(text)];
  const voiced = voiceOf(label !== undefined, highlight !== undefined);
  const {outlet} = model.context;
  const name = outlet ? localText(outlet, text.locale) : '';
  return html`${used.length ? list(used, 'marks-used') : nothing}
  ${tableless ? nothing : tableOf(model, words, text, {hasDownload, isNamed: true})}
  ${definitions.map((line) => html`<p class="definition">${line}</p>`)}
  ${told.length ? html`<div class="notes" part="notes">${told.map((line) => html`<p>${line}</p>`)}</div>` : nothing}
  ${voiced ? html`<p class="voice">${messages.voiced({what: voiced, named: Boolean(name), outlet: name})}</p>` : nothing}
  ${noted?.split('\n').map((line) => html`<p class="voice">${joined('labelled', [messages.editorNote(), line], text.locale)}</p>`)}
  ${corrected.length ? html`${topicOf(messages.corrections(), level)}${list(corrected)}` : nothing}
  ${sourceLines(table.rows, model.context, text).map((line) => html`<p class="origin">${line}</p>`)}`;
}

/** What is the editor's own; nothing where all is the figure's. */
function voiceOf(hasHeading: boolean, hasHighlight: boolean): 'both' | 'heading' | 'highlight' | undefined {
  if (hasHeading) return hasHighlight ? 'both' : 'heading';
  return hasHighlight ? 'highlight' : undefined;
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
  const isRedundant = all('tbody td').every((value) => shown.includes(value));
  root.querySelector('.table')?.classList.toggle('redundant', isRedundant);
}

/** The words and numbers of an element between single spaces, so that `4` is not found in `24`. */
const wordsOf = ({textContent}: Element): string =>
  ` ${textContent.toLowerCase().replace(/[.,](?!\d)|[^\p{L}\p{N}.,%]+/gu, ' ')} `.replace(/ +/g, ' ');
