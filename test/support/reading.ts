// What a reader gets to see of a figure, and what a page gets to hear of it.

import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {FigureState} from '@tip-figures/core/data/shown-data.js';

/** What the tests use of a figure, whichever it is. */
export interface AnyFigure extends HTMLElement {
  data?: unknown;
  src?: string;
  readonly state: FigureState;
  readonly error: FigureError | undefined;
  readonly summary: string;
  readonly settled: Promise<void>;
  readonly updateComplete: Promise<boolean>;
  reload(): void;
  toHtml(): Promise<string>;
  toCsv(): string;
}

/** One part of the frame, or anything else in the shadow root. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` has it
export const inside = <E extends HTMLElement = HTMLElement>(figure: Element, selector: string): E | null =>
  figure.shadowRoot?.querySelector<E>(selector) ?? null;

/** Whether there is such a part: a failed assertion would try to print a whole element. */
export const has = (figure: Element, selector: string): boolean => inside(figure, selector) !== null;

/** Text with each run of spaces as one, no-break spaces among them. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** The text of one part of a figure. */
export const textIn = (figure: Element, selector: string): string => plain(inside(figure, selector)?.textContent);

/** The texts of all elements that match. */
export const textsIn = (figure: Element, selector: string): string[] =>
  [...(figure.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => plain(element.textContent));

/** What a picture without text says by ear: the description without the title, which stands above it. */
export const listed = (figure: AnyFigure): string => figure.summary.replace(`${textIn(figure, '[part~=title]')}. `, '');

/** The number of each row of a list, or the words in place of its marks why there is none. */
export const headsIn = (figure: Element): string[] =>
  [...(figure.shadowRoot?.querySelectorAll('.counts li') ?? [])].map((row) => {
    const [head, missing] = ['b', '.none'].map((selector) => plain(row.querySelector(selector)?.textContent));
    return missing || (head ?? '');
  });

/** Where the details of a figure have what is told of its numbers. */
const about = {
  Marks: '.marks-used li',
  Definitions: '.definition',
  Notes: '[part=notes] p',
  Voice: '.voice',
  Corrections: '.topic + ul li',
  Source: '.origin',
};

/** What is told among the details of a figure. */
export const aboutIn = (figure: Element, topic: keyof typeof about): string[] => textsIn(figure, `#d ${about[topic]}`);

/**
 * All text in the shadow root, that of closed parts too; not the fallback, which is the page's, nor what the figure
 * says to who makes the page.
 */
export function allText(figure: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...(figure.shadowRoot?.children ?? [])].map((child) => child.cloneNode(true)));
  for (const details of copy.querySelectorAll('.reason, .details')) details.remove();
  return plain([...copy.children].map((child) => child.textContent).join(' '));
}

/** The data table, row by row, its head first; what is said of a row alone stands last in it. */
export const tableOf = (figure: Element): string[][] =>
  [...(figure.shadowRoot?.querySelectorAll('tr') ?? [])].map((row) => {
    const own = row.querySelector('small');
    const cells = [...row.cells].map((cell) =>
      plain([...cell.childNodes].flatMap((node) => (node === own ? [] : (node.textContent ?? ''))).join(' ')),
    );
    return own ? [...cells, plain(own.textContent)] : cells;
  });

/** Whether a reader sees this element. */
export const isSeen = (element: Element | null): boolean => element?.checkVisibility() ?? false;

/** Waits for a figure, and hands it back. */
export async function settled<F extends AnyFigure>(figure: F): Promise<F> {
  await figure.settled;
  return figure;
}

/** Runs `act` and hands back what was written to `console.error` meanwhile, which is then not printed. */
export async function errorLines(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const write = console.error;
  console.error = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.error = write;
  }
  return lines;
}

/** Runs `act` and hands back the events of that name that reached the document meanwhile. */
export async function eventsOf<Name extends 'tip-load' | 'tip-update' | 'tip-stale' | 'tip-error'>(
  name: Name,
  act: () => Promise<unknown>,
): Promise<GlobalEventHandlersEventMap[Name][]> {
  const events: GlobalEventHandlersEventMap[Name][] = [];
  const listen = (event: GlobalEventHandlersEventMap[Name]) => void events.push(event);
  document.addEventListener(name, listen);
  try {
    await act();
  } finally {
    document.removeEventListener(name, listen);
  }
  return events;
}

/** A model without the fields that it leaves open, to compare it with one that does not name them. */
export const known = (model: unknown): unknown => JSON.parse(JSON.stringify(model));

/** Albanian sums of money as all browsers write them: some have no endings for millions, or name a currency's country. */
export const plainMoney = (text: string): string => text.replace(/(milion|miliard)ë/g, '$1').replace(' shqiptar', '');

/** The lines of a text as they are drawn. */
export function linesOf(element: Element): string[] {
  const lines: {top: number; letters: string[]}[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const {0: letter, index} of (node.nodeValue ?? '').matchAll(/./g)) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const {top, height} = range.getBoundingClientRect();
      if (!height) continue;
      const last = lines.at(-1);
      if (last && top < last.top + height / 2) last.letters.push(letter);
      else lines.push({top, letters: [letter]});
    }
  }
  return lines.map(({letters}) => plain(letters.join('')));
}
