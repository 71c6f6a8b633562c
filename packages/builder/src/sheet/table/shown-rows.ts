/** A row of the table, or how many rows are not shown in its place. */
export type ShownRow = {readonly row: number} | {readonly hidden: number; readonly from: number};

/**
 * The rows of a large sheet that are shown: the first ones, and those with something to ask about.
 *
 * @param first - how many of the first.
 */
export function shownRows(count: number, asked: ReadonlySet<number>, first: number): ShownRow[] {
  const later = [...asked].filter((row) => row >= first && row < count).sort((one, other) => one - other);
  const shown: ShownRow[] = Array.from({length: Math.min(count, first)}, (_, row) => ({row}));
  let next = shown.length;
  for (const row of later) {
    if (row > next) shown.push({hidden: row - next, from: next});
    shown.push({row});
    next = row + 1;
  }
  if (next < count) shown.push({hidden: count - next, from: next});
  return shown;
}
