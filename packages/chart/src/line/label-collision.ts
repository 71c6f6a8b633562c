/** A label on a line from left to right. */
export interface Label {
  /** The middle of it, as a share of the way. */
  readonly at: number;
  readonly letters: number;
  /** How high it stands, as a share of all there is; labels far above each other are in no one's way. */
  readonly y?: number;
}

// Two lines of text are less.
const apart = 0.25;

/**
 * The labels that can stand side by side where there is room for so many `letters`.
 *
 * @param order - which come first; others must make way.
 * @param forced - how many of those stand in any case.
 */
export function fittingLabels(
  labels: readonly Label[],
  order: readonly number[],
  letters: number,
  forced = 0,
): Set<number> {
  const kept = new Set<number>();
  for (const [rank, index] of order.entries()) {
    const label = labels[index];
    if (label && (rank < forced || [...kept].every((other) => isClear(label, labels[other], letters)))) kept.add(index);
  }
  return kept;
}

const isClear = ({at, letters, y = 0}: Label, other: Label | undefined, all: number): boolean =>
  !other || Math.abs(at - other.at) * all >= (letters + other.letters) / 2 || Math.abs(y - (other.y ?? 0)) > apart;
