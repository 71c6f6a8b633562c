import type {OpenedSheet} from './opened-sheet.js';

/** The periods that the sheet has numbers of, the newest first. */
export function periodsOf({reading}: Pick<OpenedSheet, 'reading'>): readonly string[] {
  const found = reading.cells.flatMap((row) =>
    row.flatMap(({role, meaning}) => (meaning?.is === 'period' && role !== 'left-out' ? [meaning.period] : [])),
  );
  return [...new Set(found)].sort().reverse();
}

/** The period of the figure: the newest, unless another one was chosen. */
export const newestOf = (sheet: Pick<OpenedSheet, 'reading' | 'choices'>): string | undefined =>
  sheet.choices.newest ?? periodsOf(sheet)[0];
