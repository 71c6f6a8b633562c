import type {TemplateResult} from 'lit';
import {chip} from '../frame/chip.js';
import type {StateLine} from '../frame/state-line.js';
import type {Remarks} from '../data/amend/remarks.js';
import type {FrameHead} from '../frame/frame.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {briefSourceLine} from '../text/words/source-line.js';
import type {OwnWords} from '../text/words/editor-words.js';
import type {AnyArguments, AnyFigure, AnyModel, AnyText, Presence, ViewOptions} from '../figure.js';

/** The figure's own drawing: the compact one where the options ask for it. */
export const viewOf = (figure: AnyFigure, args: AnyArguments, options: ViewOptions): TemplateResult =>
  (options['size'] === 'compact' ? figure.compact?.(...args, options) : undefined) ?? figure.view(...args, options);

/** What a figure says of another section; it throws where that is refused. */
export const wordsOf =
  (figure: Pick<AnyFigure, 'parse' | 'words'>, text: AnyText) =>
  (section: Record<string, unknown>): FigureWords =>
    figure.words(figure.parse(section), text);

/** How a figure stands to its data, in the line above its picture. */
export const stateOf = (
  figure: Pick<AnyFigure, 'parse' | 'words'>,
  words: FigureWords,
  text: AnyText,
  remarks: Remarks,
): StateLine | undefined => remarks.state(text, words, wordsOf(figure, text));

/** The figure in a line of text. */
export function chipOf(
  figure: Pick<AnyFigure, 'chip'>,
  model: AnyModel,
  {chip: few, summary, table}: FigureWords,
  head: FrameHead,
  state: StateLine | undefined,
): TemplateResult {
  const {context} = model;
  const {example, via, origin} = context;
  const url = via?.url ?? origin?.url;
  return chip({
    ...figure.chip?.(model),
    head,
    words: few ?? summary,
    url,
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
