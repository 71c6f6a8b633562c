import {noRemarks} from '../data/amend/amendment.js';
import type {FrameHead} from '../frame/frame.js';
import {later} from '../late/later-part.js';
import type {TextContext} from '../text/text-context.js';
import type {FigureWords} from '../text/words/figure-words.js';
import {viewOf, wordsOf} from './drawing.js';
import type {FigureDrawing, Viewed} from './figure-drawing.js';

/** The head of a withdrawn figure. */
export const withdrawnHead = (
  {host, language}: Viewed,
  text: TextContext<unknown>,
  {title}: FigureWords,
): FrameHead => ({title, level: host.headingLevel, direction: language.direction, text});

/**
 * Everything that a figure shows and was given, for CSV, pictures and texts; `undefined` before it is drawn.
 *
 * @param words - those that are shown.
 */
export function snapshotOf(of: Viewed, drawing: FigureDrawing, words: FigureWords | undefined) {
  const {figure, data, host} = of;
  const {model, remarks, section, withdrawal} = data.shown;
  const {text, presence} = drawing;
  if (!words) return undefined;
  const shared = {host, words, text, presence, inputs: data.inputs, section, withdrawal};
  const {code} = later;
  if (withdrawal && code) {
    return {
      ...shared,
      figure: {...figure, tableless: true as const},
      model: {context: withdrawal.context},
      head: withdrawnHead(of, text, words),
      remarks: noRemarks,
      choices: {},
      view: () => code.withdrawnView(words),
      wordsOf: () => words,
      painter: () => Promise.resolve(undefined),
    };
  }
  if (!model) return undefined;
  return {
    ...shared,
    figure,
    model,
    head: drawing.head(text, words),
    remarks,
    choices: drawing.options(),
    view: (size: 'full' | 'compact') => viewOf(figure, [model, words, text], drawing.options(size)),
    wordsOf: wordsOf(figure, text),
    painter: () => of.painter(model, words, text),
  };
}
