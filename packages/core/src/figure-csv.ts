import type {Context} from './context.js';
import {csvOf} from './csv.js';
import type {FigureWords, Speech} from './figure-words.js';
import type {Remarks} from './remarks.js';
import {sourceText} from './source-line.js';

/** A figure's values as CSV, with its source, its date and what was corrected. */
export const figureCsv = ({table}: FigureWords, context: Context, remarks: Remarks, speech: Speech<unknown>): string =>
  csvOf(table, speech.frame, sourceText(context, speech), context.asOf ?? '', remarks.corrections(speech));
