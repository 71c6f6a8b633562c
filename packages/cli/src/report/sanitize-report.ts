import {cleanText} from '@tip-figures/record/values/local-text.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Withheld} from '@tip-figures/record/protect/protect-record.js';
import {firstOf, restOf} from './report.js';
import type {ProtectReport} from '@tip-figures/check/document/protect-document.js';

const reasons: Readonly<Record<Withheld['reason'], string>> = {
  small: 'a small count of people',
  subtraction: 'a small count could be worked out from it',
  same: 'it may repeat a count that is withheld, or tell it',
  derived: 'it tells what a withheld count was or is',
  text: 'its words may tell a withheld count',
};

/** The withheld counts with reasons, as text. */
export function sanitizeText(file: string, report: ProtectReport): string {
  const {below, withheld, exposed, unread, unknown, texts} = report;
  const lines = [
    ...entries(withheld, ({path, mark, reason}) => entry(path, `${markOf(mark, reason)}: ${reasons[reason]}`)),
    ...warnings(exposed, 'numbers that are marked as published give this small count away'),
    ...warnings(unread, 'a small number that is not understood, and is left as it is'),
    ...warnings(unknown, 'nothing reads this; what is not withheld of it is left as it is'),
    ...warnings(texts, 'look at this text: it holds a number, and words are left as they are'),
  ];
  const head = withheld.length
    ? `${file}: ${withheld.length} of its values withheld, below ${below}.`
    : `${file}: no count of people below ${below} to withhold.`;
  return `${[head, ...lines].join('\n')}\n`;
}

const entries = <T>(all: readonly T[], write: (one: T) => string): string[] => [
  ...firstOf(all).map(write),
  ...restOf(all, 'of these; --json lists them'),
];

const warnings = (paths: readonly string[], text: string): string[] =>
  entries(paths, (path) => entry(path, `warning: ${text}`));

// Control characters in a document's keys must not reach the terminal.
const entry = (path: string, text: string): string => `  ${cleanText(path)}\n    ${text}`;

/** The same as JSON. */
export function sanitizeJson(file: string, {withheld, ...report}: ProtectReport): string {
  const values = withheld.map(({path, mark, reason}) => ({path, mark: markOf(mark, reason), reason}));
  return `${JSON.stringify({file, ...report, withheld: values}, null, 2)}\n`;
}

const markOf = (mark: Withheld['mark'], reason: Withheld['reason']): string =>
  reason === 'text' || reason === 'derived' ? 'left out' : writeQuantity(mark);
