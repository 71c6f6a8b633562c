// Marks as a reader counts them.

/** Marks inside an element by kind: how many of each are drawn one by one. */
export function unitsIn(place: ParentNode, selector = '.units i'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const {className, style} of place.querySelectorAll<HTMLElement>(selector)) {
    // Where a line ends, and a pill.
    const kind = className.replace(/ (carry|start|end)\b/g, '');
    counts[kind] = (counts[kind] ?? 0) + Number(style.getPropertyValue('--n'));
  }
  return counts;
}
