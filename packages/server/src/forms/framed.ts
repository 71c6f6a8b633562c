import {chipOf, stateOf, viewOf} from '@tip-figures/core/element/drawing.js';
import {detailsOf} from '@tip-figures/core/late/about.js';
import {figurePart, frame, frameTexts} from '@tip-figures/core/frame/frame.js';
import {withdrawnState} from '@tip-figures/core/late/withdrawn.js';
import type {TemplateResult} from 'lit';
import type {WordedFigure} from '../read/worded-figure.js';

/** What stands beside the source line, and below it: what opens. */
export interface Around {
  tools(): unknown;
  below(details: TemplateResult): unknown;
}

/** A figure as its element draws it: in its frame, or in a line of text. */
export function framed(worded: WordedFigure, around: Around, hasDownload: boolean): TemplateResult {
  const {figure, model, words, text, head, values, presence, options, remarks, withdrawal} = worded;
  if (withdrawal) return withdrawnState(withdrawal, words, head, presence, '');
  const state = stateOf(figure, words, text, remarks);
  if (presence === 'inline') return chipOf(figure, model, words, head, state);
  const isCompact = presence === 'compact';
  return frame({
    ...frameTexts(model, words, text, state, isCompact),
    // The server does not follow data: the place of the line that says so is kept.
    head: {...head, isLive: values.refresh !== undefined && values.src !== undefined},
    body: figurePart(viewOf(figure, [model, words, text], options)),
    notice: undefined,
    details: undefined,
    isCompact,
    tools: around.tools(),
    below: around.below(detailsOf(figure, model, words, text, remarks, head, options, hasDownload)),
  });
}
