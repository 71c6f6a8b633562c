// Rules on a figure as a whole: how much it says, how loud, and how close together.

import type {Rule} from './fault.js';
import {inkOf, type SeenText} from './seen.js';
import {short} from './texts.js';

/** With what is lost in rounding. */
const HIGHEST_GAP = 40.5;
/** Letters so many times as large as those of the figure are loud. */
const LOUD = 2.2;
const WORDS = {full: 72, compact: 38};
/**
 * Each further value brings its number and its name; of made records, which have a year before and doubt at most, these too. A
 * further row of a compact figure is a law with its cases.
 */
const VALUES = {full: {many: 15, each: 3}, made: {many: 8, each: 5}, compact: {many: 3, each: 9}};
/** Of a text of the record's own so many words count. */
const OWN = 3;

/** Nothing empty is higher than 40 px, but what lies between the countries of a map. */
export const filled: Rule = ({texts, marks, edges, box, root}) => {
  if (isMap(root)) return [];
  const ink = [
    ...texts.flatMap(({rects, size}) => rects.map((rect) => inkOf(rect, size))),
    ...edges,
    ...plotsIn(root),
    ...marks.filter(({isTint}) => !isTint).map(({rect}) => rect),
  ].sort((a, b) => a.top - b.top);
  let bottom = box.top;
  for (const rect of [...ink, new DOMRect(box.left, box.bottom, 0, 0)]) {
    if (rect.top - bottom > HIGHEST_GAP)
      return [{rule: 'empty', what: `${Math.round(rect.top - bottom)} px at ${Math.round(bottom - box.top)}`}];
    bottom = Math.max(bottom, rect.bottom);
  }
  return [];
};

/** The room of columns and of a line is that of the highest. */
const plotsIn = (root: ParentNode): DOMRect[] =>
  [...root.querySelectorAll('.columns:not(.flat) ul, .panel, .chart')].map((plot) => plot.getBoundingClientRect());

const isMap = (root: ParentNode): boolean => root.querySelector('.map') !== null;

/** At most one thing is loud. */
export const quiet: Rule = ({texts, root, host}) => {
  const base = parseFloat(getComputedStyle(root.querySelector('figure') ?? host).fontSize);
  const loud = new Map<Element, SeenText>();
  for (const seen of texts) {
    const top = topOf(seen.element, base * LOUD);
    if (top && !loud.has(top)) loud.set(top, seen);
  }
  return loud.size > 1
    ? [{rule: 'loud twice', what: [...loud.values()].map(({text}) => short(text)).join(' and ')}]
    : [];
};

/** The outermost element around a text whose letters are so large. */
function topOf(element: Element, least: number): Element | undefined {
  let top: Element | undefined;
  for (let one: Element | null = element; one; one = one.parentElement)
    if (parseFloat(getComputedStyle(one).fontSize) >= least) top = one;
  return top;
}

/**
 * At most so many words, captions of ticks and the outlet's name apart; more for many values, fewer count of what the record
 * says at length, and none of names of places in a list.
 */
export const brief: Rule = ({texts, root}, {isCompact, isMade, own, places, rows}) => {
  if (isMap(root)) return [];
  const seen = texts.map(({text}) => text).join(' ');
  const apart = [...root.querySelectorAll('.was, .outlet')].map(({textContent}) => textContent.trim());
  const count = wordsIn(without(seen, [...places, ...apart])) - ownWords(own, seen);
  const {many, each} = VALUES[isCompact ? 'compact' : isMade ? 'made' : 'full'];
  const further = isCompact && !isMade ? 0 : each * Math.max(0, rows.length - many);
  // Panels are the same in the compact form.
  const hasPanels = root.querySelector('.panels') !== null;
  const most = (isCompact && !hasPanels ? WORDS.compact : WORDS.full) + further;
  return count > most ? [{rule: 'too many words', what: `${count}, of ${most}`}] : [];
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(name, ' '), text);

const ownWords = (own: readonly string[], seen: string): number => {
  const plain = seen.replace(/\s+/g, ' ');
  const lengths = own.filter((text) => plain.includes(text)).map((text) => Math.max(0, wordsIn(text) - OWN));
  return lengths.reduce((sum, one) => sum + one, 0);
};
