import {css, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {adopt} from '../render/sheet-of.js';

/** A figure, as far as its row needs it. */
type Host = HTMLElement & ReactiveControllerHost & {readonly row?: string | null; readonly state: string};

/** Where a figure lies in the page, in pixels. */
interface Place {
  readonly member: Member;
  readonly top: number;
  /** Its lower end without its space, and without what a reader has opened below it. */
  readonly end: number;
  /** How much larger the page draws it than its own pixels are. */
  readonly scale: number;
}

const property = '--_tip-row';

// The space stands above the source line, so that these lines stand side by side. On paper there is none.
const styles = css`
  @media screen {
    :host([row]) .foot {
      padding-block-start: var(--_tip-row);
    }
    :host([row]) figure:not(:has(.foot))::after {
      content: '';
      display: block;
      block-size: var(--_tip-row);
    }
  }
`;

/** A space moves what is below it, which may bring figures side by side or part them: not for ever. */
const mostTurns = 5;

const known = new WeakSet<Host>();
/** The figures that have a row, while they are in a page. */
const members = new Set<Member>();
const byFigure = new WeakMap<Element, Member>();
/** How often the spaces of a row have changed since one of its figures was another. */
const turns = new Map<string, number>();
const due = new Set<string>();
/** The time before which no row is looked at. */
let rest = 0;

const observer = new ResizeObserver((entries) => {
  for (const {target, contentRect} of entries) byFigure.get(target)?.resized(contentRect);
});

/** Has a figure stand as high as those side by side with it that have the same `row`. */
export function followRow(host: Host): void {
  if (known.has(host)) return;
  known.add(host);
  host.addController(new Member(host));
}

class Member implements ReactiveController {
  readonly #host: Host;
  #row: string | undefined;
  #figure: HTMLElement | undefined;
  #size = '';

  constructor(host: Host) {
    this.#host = host;
  }

  get row(): string | undefined {
    return this.#row;
  }

  hostConnected(): void {
    members.add(this);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    members.delete(this);
    this.#watch(null);
    this.#enter(undefined);
  }

  hostUpdated(): void {
    const {row, shadowRoot: root} = this.#host;
    if (!root || !members.has(this)) return;
    adopt(root, styles);
    this.#watch(root.querySelector('figure'));
    this.#enter(row ?? undefined);
    queue(this.#row);
  }

  /** Is called with the size of its figure, which may have changed by its space alone. */
  resized({width, height}: DOMRectReadOnly): void {
    const size = [width, height - this.space].map(Math.round).join();
    if (size !== this.#size) queue(this.#row);
    this.#size = size;
  }

  /** `undefined` for a figure that is out of sight, in a line of text, or on its way. */
  get place(): Place | undefined {
    const host = this.#host;
    const figure = this.#figure;
    const foot = figure?.querySelector('.foot');
    if (!figure?.checkVisibility() || (!foot && host.state === 'pending')) return undefined;
    const {top, width} = host.getBoundingClientRect();
    const scale = width / host.offsetWidth || 1;
    const edge = foot ? lengthOf(figure, 'paddingBottom') + lengthOf(figure, 'borderBottomWidth') : 0;
    const {bottom} = (foot ?? figure).getBoundingClientRect();
    const end = bottom + scale * (edge + lengthOf(host, 'paddingBottom') - this.space);
    return {member: this, top, end, scale};
  }

  get space(): number {
    return parseFloat(this.#figure?.style.getPropertyValue(property) ?? '') || 0;
  }

  set space(space: number) {
    this.#figure?.style.setProperty(property, `${space}px`);
  }

  #watch(figure: HTMLElement | null): void {
    if (figure === (this.#figure ?? null)) return;
    if (this.#figure) observer.unobserve(this.#figure);
    this.#figure = figure ?? undefined;
    if (!figure) return;
    byFigure.set(figure, this);
    observer.observe(figure);
  }

  #enter(row: string | undefined): void {
    if (row === this.#row) return;
    queue(this.#row);
    this.#row = row;
  }
}

/** Looks at a row in the next frame: a size that is set while sizes are told is an error in the page. */
function queue(row: string | undefined): void {
  if (row === undefined) return;
  turns.delete(row);
  plan(row);
}

function plan(row: string): void {
  if (due.size === 0) requestAnimationFrame(align);
  due.add(row);
}

function align(now: number): void {
  if (now < rest) {
    requestAnimationFrame(align);
    return;
  }
  const found = new Map([...due].map((row) => [row, [] as Member[]] as const));
  for (const member of members) if (member.row !== undefined) found.get(member.row)?.push(member);
  due.clear();
  // Where thousands are drawn one by one, each is not a reason to measure all.
  rest = now + [...found.values()].flat().length;
  // All are measured before one changes, so that the page is laid out once.
  const measured = [...found].map(([row, figures]) => [row, figures, spacesOf(figures)] as const);
  for (const [row, figures, spaces] of measured) {
    const changed = [...spaces].filter(([figure, space]) => Math.abs(space - figure.space) >= 0.5);
    if (changed.length === 0) continue;
    const turn = (turns.get(row) ?? 0) + 1;
    turns.set(row, turn);
    if (turn > mostTurns) {
      // Spaces that do not come to rest are left out.
      for (const figure of figures) figure.space = 0;
    } else {
      for (const [figure, space] of changed) figure.space = space;
      plan(row);
    }
  }
}

/** The space in each figure that is side by side with a higher one. */
function spacesOf(figures: readonly Member[]): ReadonlyMap<Member, number> {
  const places = figures.flatMap(({place}) => place ?? []).sort((a, b) => a.top - b.top);
  const lines: Place[][] = [];
  for (const place of places) {
    const line = lines.at(-1);
    if (line?.[0] && place.top - line[0].top < 1) line.push(place);
    else lines.push([place]);
  }
  return new Map(
    lines.flatMap((line) => {
      const lowest = Math.max(...line.map(({end}) => end));
      return line.map(({member, end, scale}) => [member, (lowest - end) / scale] as const);
    }),
  );
}

const lengthOf = (element: Element, property: 'paddingBottom' | 'borderBottomWidth'): number =>
  parseFloat(getComputedStyle(element)[property]) || 0;
