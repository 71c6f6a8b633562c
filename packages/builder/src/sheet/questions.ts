import type {Question} from '@tip-figures/spreadsheet/reading.js';
import type {OpenedSheet} from './opened-sheet.js';

/** What is still asked about a sheet, in its order. */
export const questionsOf = ({reading, choices}: Pick<OpenedSheet, 'reading' | 'choices'>): readonly Question[] =>
  reading.questions.filter(({id}) => choices.answers?.[id] === undefined);
