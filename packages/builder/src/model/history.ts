/** States one after the other, of which one is shown. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step changed: further typing in the same place belongs to that step. */
  readonly place?: string | undefined;
}

// This is more than anybody undoes, and little enough for a large record.
const most = 200;

export const historyOf = <T>(present: T): History<T> => ({past: [], present, future: []});

/** A step on; what was undone before is gone. */
export function stepTo<T>({past, present, place: last}: History<T>, next: T, place?: string): History<T> {
  const goesOn = place !== undefined && place === last;
  return {past: goesOn ? past : [...past, present].slice(-most), present: next, future: [], place};
}

export function undo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  const before = past.at(-1);
  return before === undefined ? history : {past: past.slice(0, -1), present: before, future: [present, ...future]};
}

export function redo<T>(history: History<T>): History<T> {
  const {past, present, future} = history;
  const [next, ...rest] = future;
  return next === undefined ? history : {past: [...past, present], present: next, future: rest};
}
