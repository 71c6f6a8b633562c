import type {Context} from './context.js';
import {correctionNotes} from './context-notes.js';
import {csvOf} from './csv.js';
import type {FigureWords, Speech} from './figure-words.js';
import {sourceText} from './source-line.js';

/** A figure's values as CSV, with its source, its date and what was corrected. */
export const figureCsv = ({table}: FigureWords, context: Context, speech: Speech<unknown>): string =>
  csvOf(table, speech.frame, sourceText(context, speech), context.asOf ?? '', correctionNotes(context, speech));
