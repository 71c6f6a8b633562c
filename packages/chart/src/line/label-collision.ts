/** A label on a line from left to right. */
export interface Label {
  /** The place of its point, as a share of the width. */
  readonly at: number;
  /** The number of its letters before that point and after it. */
  readonly before: number;
  readonly after: number;
  /** Its vertical extent, as shares of the height; left out where all labels are in one row. */
  readonly low?: number;
  readonly high?: number;
  /** Set where the label has no other place, so that it may cover the line. */
  readonly over?: boolean;
}

/** A piece of a drawn line: its ends, as shares of the width and of the height. */
export interface Stroke {
  readonly from: readonly [at: number, y: number];
  readonly to: readonly [at: number, y: number];
}

/**
 * The labels that fit side by side in a width of this many `letters`.
 *
 * @param order - the labels by priority; later ones give way.
 * @param forced - how many of the first are kept in any case.
 * @param drawn - lines that the other labels may not cover.
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
