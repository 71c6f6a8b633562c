import type {Section} from './sections.js';

/** A section that has all words of a search, with the text around the first of them. */
export interface Found {
  readonly section: Section;
  /** In turns: text, a word that was searched, text, … */
  readonly excerpt: readonly string[];
}

const MOST = 30;
const BEFORE = 60;
const LENGTH = 220;

/** The sections in which each of the words begins a word, the most likely first. */
export function find(sections: readonly Section[], query: string): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const patterns = words.map((word) => new RegExp(startingWith(word), 'giu'));
  const any = new RegExp(`(${words.map(startingWith).join('|')})`, 'iu');
  return sections
    .map((section) => ({section, score: scoreOf(section, patterns)}))
    .filter(({score}) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({section}) => ({section, excerpt: excerptOf(section.text, any)}));
}

/** A word, and the same with more letters; of a plural also what is no plural. */
const startingWith = (word: string): string =>
  `(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/(?<=\p{L}{3})s$/u, 's?')}`;

/**
 * More for a word in a heading than in the text, and in the beginning of a page, which says what the page is about; nothing
 * where one of them is lacking.
 */
function scoreOf({page, heading, text}: Section, patterns: readonly RegExp[]): number {
  const scores = patterns.map((pattern) => {
    const times = (where: string) => [...where.matchAll(pattern)].length;
    return (
      8 * times(heading) + 4 * times(page) + Math.min(times(text), 5) + (heading === page && times(text) > 0 ? 1 : 0)
    );
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function excerptOf(text: string, any: RegExp): string[] {
  const at = text.search(any);
  const start = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const end = text.length > start + LENGTH ? text.lastIndexOf(' ', start + LENGTH) : text.length;
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return shown.split(new RegExp(any, 'giu'));
}
