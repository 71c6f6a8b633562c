/** A label on a line from left to right. */
export interface Label {
  /** Its point, as a share of the way. */
  readonly at: number;
  /** Letters of it before that point and after it. */
  readonly before: number;
  readonly after: number;
  /** From where to where it stands, as shares of all height; left out where all labels stand in one row. */
  readonly low?: number;
  readonly high?: number;
  /** It has nowhere else to stand, and may lie over the line. */
  readonly over?: boolean;
}

/** A piece of what is drawn: from one place to the next, as shares of the way and of the height. */
export interface Stroke {
  readonly from: readonly [at: number, y: number];
  readonly to: readonly [at: number, y: number];
}

/**
 * The labels that can stand side by side where there is room for so many `letters`.
 *
 * @param order - which come first; others must make way.
 * @param forced - how many of those stand in any case.
 * @param drawn - what no other label may lie over.
 */
export function fittingLabels(
  labels: readonly Label[],
  order: readonly number[],
  letters: number,
  forced = 0,
  drawn: readonly Stroke[] = [],
): Set<number> {
  const kept = new Set<number>();
  for (const [rank, index] of order.entries()) {
    const label = labels[index];
    if (!label) continue;
    const others = [...kept].flatMap((other) => labels[other] ?? []);
    const isFree = () =>
      others.every((other) => isClear(label, other, letters)) &&
      (label.over === true || !drawn.some((stroke) => isOver(label, stroke, letters)));
    if (rank < forced || isFree()) kept.add(index);
  }
  return kept;
}

const startOf = ({at, before}: Label, letters: number): number => at - before / letters;
const endOf = ({at, after}: Label, letters: number): number => at + after / letters;

const isClear = (one: Label, other: Label, letters: number): boolean =>
  startOf(one, letters) >= endOf(other, letters) ||
  startOf(other, letters) >= endOf(one, letters) ||
  (one.low ?? 0) >= (other.high ?? 1) ||
  (other.low ?? 0) >= (one.high ?? 1);

function isOver(label: Label, {from, to}: Stroke, letters: number): boolean {
  const start = Math.max(startOf(label, letters), from[0]);
  const end = Math.min(endOf(label, letters), to[0]);
  if (start > end) return false;
  const slope = to[0] > from[0] ? (to[1] - from[1]) / (to[0] - from[0]) : 0;
  const ends = to[0] > from[0] ? [start, end].map((at) => from[1] + slope * (at - from[0])) : [from[1], to[1]];
  return Math.min(...ends) < (label.high ?? 1) && Math.max(...ends) > (label.low ?? 0);
}
