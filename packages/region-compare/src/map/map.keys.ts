import type {MapWords} from './map.rows.js';

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
 * Gives the tiles in a root their names, which come by focus, tap or pointer: one stop of the tab key, arrows from there.
 *
 * Without script a map is a picture with its description, and the table has all names.
 */
export function nameTiles(root: ShadowRoot, {regions}: MapWords): void {
  root.addEventListener('keydown', moveFocus);
  root.addEventListener('focusin', placeName);
  root.addEventListener('pointerover', placeName);
  const names = new Map(regions.flatMap(({tiles}) => tiles.map(({country, name}) => [country, name])));
  const map = root.querySelector('.tiles');
  if (!map?.hasAttribute('aria-hidden')) return;
  map.removeAttribute('aria-hidden');
  for (const [index, tile] of [...map.querySelectorAll<HTMLElement>('.tile')].entries()) {
    tile.tabIndex = index ? -1 : 0;
    tile.setAttribute('role', 'img');
    tile.setAttribute('aria-label', names.get(plain(tile)) ?? '');
  }
}

/** Puts the name of a tile above it, within the map. */
function placeName({target}: Event): void {
  const tile = target instanceof HTMLElement ? target.closest<HTMLElement>('.tile') : null;
  const map = tile?.closest('.tiles')?.getBoundingClientRect();
  if (!tile || !map) return;
  const {left, right, top} = tile.getBoundingClientRect();
  tile.style.setProperty('--along', String(((left + right) / 2 - map.left) / map.width));
  tile.style.setProperty('--top', `${top - map.top}px`);
}

const plain = ({textContent}: Element): string => textContent.trim();

/**
 * Moves the focus from tile to tile, as they lie on the page: a map is not mirrored, and its regions can stand apart. It
 * listens at the root of a figure: figures share their drawings, which are plain nodes.
 */
function moveFocus(event: Event): void {
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
