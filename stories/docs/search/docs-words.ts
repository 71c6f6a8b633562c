import type {Section} from './sections.js';

/** The words of sections that are in no title or heading, each once: those of three letters and more. */
export function wordsIn(sections: readonly Section[]): string[] {
  const named = new Set(sections.flatMap(({page, heading}) => split(`${page} ${heading}`)));
  return [...new Set(sections.flatMap(({text}) => split(text)))].filter((word) => !named.has(word)).sort();
}

const split = (text: string): readonly string[] =>
  text.toLowerCase().match(/(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]{2}/gu) ?? [];
