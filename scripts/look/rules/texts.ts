// Rules on texts: whole, apart, within the box, large enough.

import type {Fault, Rule} from './fault.js';
import {inkOf, linesOf, type Drawing, type SeenText} from './seen.js';

const SMALLEST = 14;

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const number = '\\d(?:[\\d.,\\u00a0\\u202f]*\\d)?';
/** What must stand on one line: dates, numbers with what belongs to them, and words. */
const pieces = new RegExp(
  [
    `\\d{1,2}\\s${month}(?:\\s\\d{4})?`,
    `${month}\\s(?:\\d{1,2},\\s)?\\d{4}`,
    `(?:[€$£]\\s?|[A-Z]{2,3}[$€£]?\\s)?${number}(?:\\s?[–-]\\s?${number})?(?:\\s?%|\\s(?:thousand|million|billion))?`,
    '\\p{L}[\\p{L}\\p{M}]+',
  ].join('|'),
  'gu',
);

/** No number, date or name is broken over two lines, nor a word within. */
export const whole: Rule = ({texts}, {names}) => {
  const broken = texts
    .filter(({rects}) => rects.length > 1)
    .flatMap((seen) => piecesIn(seen.node.data, names).filter((piece) => isBroken(seen.node, piece)));
  const numbers = broken.filter(({text}) => /\d/.test(text));
  const words = broken.filter((piece) => !numbers.includes(piece));
  return [...named('broken number', numbers), ...named('broken word', words)];
};

/** One fault for all: whatever makes a column narrow breaks many. */
const named = (rule: string, pieces: readonly Piece[]): Fault[] =>
  pieces.length ? [{rule, what: listOf(pieces.map(({text}) => text))}] : [];

const listOf = (texts: readonly string[]): string => {
  const shown = texts.slice(0, 3).join(', ');
  return texts.length > 3 ? `${shown} and ${texts.length - 3} others` : shown;
};

interface Piece {
  readonly text: string;
  readonly at: number;
}

function piecesIn(text: string, names: readonly string[]): Piece[] {
  const found = [...text.matchAll(pieces)].map(({0: piece, index}) => ({text: piece, at: index}));
  const named = names.map((name) => ({text: name, at: text.indexOf(name)})).filter(({at}) => at >= 0);
  return [...found, ...named];
}

function isBroken(node: Text, {text, at}: Piece): boolean {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + text.length);
  return linesOf(range).length > 1;
}

/** No letter is smaller than 14 px. */
export const large: Rule = ({texts}) =>
  texts
    .filter(({size}) => size < SMALLEST - 0.01)
    .map(({size, text}) => ({rule: 'small letters', what: `${size.toFixed(1)} px: ${short(text)}`}));

/** No text stands on another. */
export const apart: Rule = ({texts}) => {
  const lines = texts.flatMap((seen) => seen.rects.map((rect) => ({...seen, ink: inkOf(rect, seen.size)})));
  lines.sort((a, b) => a.ink.top - b.ink.top);
  return lines.flatMap((one, index) => {
    const found: Fault[] = [];
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      if (!other || other.ink.top > one.ink.bottom) break;
      if (one.node !== other.node && areOver(one.ink, other.ink))
        found.push({rule: 'text on text', what: `${short(one.text)} × ${short(other.text)}`});
    }
    return found;
  });
};

/**
 * No text stands on a mark that is not its own: of another row, or of none. What is on a canvas is not known, and words with a
 * halo can be read over the line of a break.
 */
export const clear: Rule = ({texts, marks}) =>
  texts.flatMap((seen) =>
    marks
      .filter(({element, isTint}) => !isTint && element.localName !== 'canvas' && !isOwn(seen, element))
      .filter(({element}) => !element.matches('.break') || getComputedStyle(seen.element).textShadow === 'none')
      .filter(({ink}) => seen.rects.some((line) => ink.some((rect) => isOn(inkOf(line, seen.size), rect))))
      .slice(0, 1)
      .map(({element}) => ({rule: 'text on a mark', what: `${short(seen.text)} on ${nameOf(element)}`})),
  );

const ROW = 'li, tr, .row, .lead, .tile, .axis';

/** Whether a text and a mark are of one row, or the mark is a ground that holds the text. No text stands on a tick. */
const isOwn = ({element}: SeenText, mark: Element): boolean =>
  (mark.closest(ROW)?.contains(element) === true && !mark.matches('.tick')) || mark.contains(element);

/** Whether letters stand on a mark, which may be as thin as a line. */
const isOn = (letters: DOMRect, mark: DOMRect): boolean =>
  areOver(letters, mark, Math.min(2, mark.width / 2, mark.height / 2));

const areOver = (one: DOMRect, other: DOMRect, least = 2): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > least &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least;

/** Nothing stands outside the box of the figure, and no text is cut off. */
export const inside: Rule = ({texts, marks, box, root}) => [
  ...farthest(
    texts.map((seen) => ({
      what: short(seen.text),
      by: Math.max(...seen.rects.map((rect) => beyond(inkOf(rect, seen.size), box))),
    })),
  ),
  ...farthest(marks.map(({element, rect}) => ({what: nameOf(element), by: beyond(rect, box)}))),
  ...cutIn(root, texts),
];

/** Of those outside the one that is farthest from the box. */
const farthest = (all: readonly {readonly what: string; readonly by: number}[]): Fault[] =>
  all
    .filter(({by}) => by > 1)
    .sort((one, other) => other.by - one.by)
    .slice(0, 1)
    .map(({what, by}) => ({rule: 'outside', what: `${what} by ${Math.round(by)} px`}));

const beyond = (rect: DOMRect, box: DOMRect): number =>
  Math.max(box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom);

function cutIn(root: Drawing['root'], texts: readonly SeenText[]): Fault[] {
  return texts.flatMap(({element, rects, text, size}) => {
    for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
      const {overflowX, overflowY} = getComputedStyle(box);
      const limits = box.getBoundingClientRect();
      const cut = rects.some((rect) => {
        const ink = inkOf(rect, size);
        const isCutAcross = overflowX !== 'visible' && Math.max(limits.left - ink.left, ink.right - limits.right) > 1;
        return (
          isCutAcross || (overflowY !== 'visible' && Math.max(limits.top - ink.top, ink.bottom - limits.bottom) > 1)
        );
      });
      if (cut) return [{rule: 'cut off', what: short(text)}];
    }
    return [];
  });
}

export const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
};

const nameOf = (element: Element): string => `<${[element.localName, ...element.classList].join('.')}>`;
