type Way = readonly [x: number, y: number];

const arrows: ReadonlyMap<string, Way> = new Map([
  ['ArrowRight', [1, 0]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowDown', [0, 1]],
  ['ArrowUp', [0, -1]],
]);

/** How much further a tile seems that lies beside the way of the arrow. */
const aside = 3;

/**
 * Moves the focus from tile to tile, as they lie on the page: a map is not mirrored, and its regions can stand apart. It
 * listens at the root of a figure: figures share their drawings, which are plain nodes.
 */
export function moveFocus(event: Event): void {
  const {target} = event;
  if (!(event instanceof KeyboardEvent && target instanceof HTMLElement && target.matches('.grid .tile'))) return;
  const {key, altKey, ctrlKey, metaKey} = event;
  // Such keys are shortcuts of the browser: Alt and Left goes back a page.
  if (altKey || ctrlKey || metaKey) return;
  if (key === 'Escape') target.blur();
  const tiles = [...(target.closest('.tiles')?.querySelectorAll<HTMLElement>('.tile') ?? [])];
  const next = key === 'Home' ? tiles[0] : key === 'End' ? tiles.at(-1) : nextTo(target, tiles, arrows.get(key));
  if (!next) return;
  for (const one of tiles) one.tabIndex = one === next ? 0 : -1;
  next.focus();
  event.preventDefault();
}

/** The nearest tile on the way of an arrow. */
function nextTo(from: HTMLElement, tiles: readonly HTMLElement[], [x, y]: Way = [0, 0]): HTMLElement | undefined {
  const {left, top} = from.getBoundingClientRect();
  let [best, least] = [undefined as HTMLElement | undefined, Infinity];
  for (const one of tiles) {
    const rect = one.getBoundingClientRect();
    const [right, down] = [rect.left - left, rect.top - top];
    const along = right * x + down * y;
    const distance = along + aside * Math.abs(right * y + down * x);
    if (along > 1 && distance < least) [best, least] = [one, distance];
  }
  return best;
}
