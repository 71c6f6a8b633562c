import type {ChartMark} from '../chart-spec.js';
import type {Place} from './places.js';
import {native} from '@tip-figures/core/page/native.js';

/** The place of a drawn mark. */
export interface Spot {
  readonly place: Place;
}

const least = 24;
const gap = 6;

/**
 * Buttons over the marks of a canvas: one tab stop, arrow keys in reading direction, and the same tooltip for focus and
 * pointer, which stays until it is dismissed. They are plain nodes, since a page has thousands of them, and so a
 * pointer that moves over a chart renders no figure.
 */
export class MarkButtons {
  readonly #chart: HTMLElement;
  readonly #list = native(document).createElement('ul');
  readonly #tip = native(document).createElement('div');
  #buttons: HTMLButtonElement[] = [];
  #marks: readonly ChartMark[] = [];
  #spots: ReadonlyMap<string, Spot> = new Map();
  #rtl = false;
  #stop = 0;
  #open: string | undefined;

  constructor(chart: HTMLElement) {
    this.#chart = chart;
    this.#list.className = 'spots';
    // Safari removes the list role from a list without bullets.
    this.#list.setAttribute('role', 'list');
    this.#tip.className = 'tip';
    this.#tip.setAttribute('aria-hidden', 'true');
    // One listener serves all buttons; events that do not bubble are captured.
    this.#list.addEventListener('keydown', this.#key);
    this.#list.addEventListener('click', this.#enter);
    this.#list.addEventListener('focus', this.#enter, {capture: true});
    this.#list.addEventListener('blur', this.#leave, {capture: true});
    this.#list.addEventListener('pointerenter', this.#enter, {capture: true});
    chart.addEventListener('pointerleave', this.#leave);
    chart.append(this.#list);
  }

  destroy(): void {
    this.#chart.removeEventListener('pointerleave', this.#leave);
    this.#list.remove();
    this.#tip.remove();
  }

  /** Puts a button over each mark that was drawn. */
  show(marks: readonly ChartMark[], spots: ReadonlyMap<string, Spot>, rtl: boolean): void {
    this.#marks = marks.filter(({id}) => spots.has(id));
    this.#spots = spots;
    this.#rtl = rtl;
    this.#stop = Math.max(Math.min(this.#stop, this.#marks.length - 1), 0);
    for (const button of this.#buttons.splice(this.#marks.length)) button.parentElement?.remove();
    const added = this.#marks.slice(this.#buttons.length).map(() => native(document).createElement('button'));
    this.#buttons.push(...added);
    this.#list.append(...added.map(itemOf));
    for (const [index, {id, name}] of this.#marks.entries()) {
      const button = this.#buttons[index];
      button?.setAttribute('aria-label', name);
      if (button) button.style.cssText = styleOf(spots.get(id)?.place);
    }
    this.#update();
  }

  /** Moves the tab stop and the tooltip to their present places. */
  #update(): void {
    for (const [index, button] of this.#buttons.entries()) {
      const tab = index === this.#stop ? '0' : '-1';
      if (button.getAttribute('tabindex') !== tab) button.setAttribute('tabindex', tab);
    }
    const open = this.#marks.find(({id}) => id === this.#open);
    if (!open) {
      this.#tip.remove();
      return;
    }
    const title = native(document).createElement('b');
    title.textContent = open.title;
    this.#tip.replaceChildren(title, open.detail);
    this.#list.after(this.#tip);
    this.#place();
  }

  /** Places the tooltip above its button, without covering the focus ring. */
  #place(): void {
    const tip = this.#tip;
    const place = this.#open === undefined ? undefined : this.#spots.get(this.#open)?.place;
    if (!place) return;
    const width = tip.offsetWidth;
    const middle = (place.left + place.right) / 2;
    const left = Math.max(Math.min(middle - width / 2, this.#chart.clientWidth - width), 0);
    tip.style.left = `${left}px`;
    tip.style.top = `${topOf(place) - gap - tip.offsetHeight}px`;
  }

  readonly #enter = ({target}: Event): void => {
    const index = this.#buttons.findIndex((button) => button === target);
    const id = this.#marks[index]?.id;
    if (id === undefined || (id === this.#open && index === this.#stop)) return;
    this.#open = id;
    // The tab stop follows the focus, not a passing pointer.
    if (this.#focused() === index) this.#stop = index;
    this.#update();
  };

  readonly #leave = (): void => {
    const focused = this.#marks[this.#focused()]?.id;
    if (this.#open === undefined || this.#open === focused) return;
    this.#open = focused;
    this.#update();
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Such keys are shortcuts of the browser: Alt and Left goes back a page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#marks.length - 1;
    const step = this.#rtl ? -1 : 1;
    const to: Record<string, number> = {
      ArrowRight: this.#stop + step,
      ArrowLeft: this.#stop - step,
      ArrowDown: this.#stop + 1,
      ArrowUp: this.#stop - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next !== undefined) {
      this.#buttons[Math.max(Math.min(next, last), 0)]?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape' && this.#open !== undefined) {
      this.#open = undefined;
      this.#update();
      event.stopPropagation();
    }
  };

  #focused(): number {
    const active = (this.#chart.getRootNode() as ShadowRoot).activeElement;
    return this.#buttons.findIndex((button) => button === active);
  }
}

/** The style of a button, which is never too small for a finger, as a mark may be. */
function styleOf(place: Place = {left: 0, top: 0, right: 0, bottom: 0}): string {
  const {left, top, right, bottom} = place;
  const width = Math.max(right - left, least);
  const height = Math.max(bottom - top, least);
  const x = (left + right - width) / 2;
  return `left: ${x}px; top: ${topOf(place)}px; width: ${width}px; height: ${height}px`;
}

/** The top of the button over a mark. */
const topOf = ({top, bottom}: Place): number => Math.min(top, (top + bottom - least) / 2);

function itemOf(button: HTMLButtonElement): HTMLLIElement {
  button.type = 'button';
  const item = native(document).createElement('li');
  item.append(button);
  return item;
}
