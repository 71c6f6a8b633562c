import {cleanText} from '@tip-figures/record/values/local-text.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Withheld} from '@tip-figures/record/protect/protect-record.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {language} from '../language.js';
import {firstOf, restOf} from './report.js';
import type {ProtectReport} from '@tip-figures/check/document/protect-document.js';

/** The withheld counts with reasons, as text. */
export function sanitizeText(file: string, report: ProtectReport): string {
  const {below, withheld, exposed, unread, unknown, texts} = report;
  const words = commandWords(language()).sanitized;
  const lines = [
    ...entries(withheld, ({path, mark, reason}) => entry(path, words.withheld({mark: writeQuantity(mark), reason}))),
    ...warnings(exposed, words.exposed()),
    ...warnings(unread, words.unread()),
    ...warnings(unknown, words.unknown()),
    ...warnings(texts, words.texts()),
  ];
  return `${[words.head({file, count: withheld.length, below}), ...lines].join('\n')}\n`;
}

const entries = <T>(all: readonly T[], write: (one: T) => string): string[] => [
  ...firstOf(all).map(write),
  ...restOf(all, 'values'),
];

const warnings = (paths: readonly string[], text: string): string[] => entries(paths, (path) => entry(path, text));

// Control characters in a document's keys must not reach the terminal.
const entry = (path: string, text: string): string => `  ${cleanText(path)}\n    ${text}`;

/** The same as JSON. */
export function sanitizeJson(file: string, {withheld, ...report}: ProtectReport): string {
  const values = withheld.map(({path, mark, reason}) => ({path, mark: markOf(mark, reason), reason}));
  return `${JSON.stringify({file, ...report, withheld: values}, null, 2)}\n`;
}

const markOf = (mark: Withheld['mark'], reason: Withheld['reason']): string =>
  reason === 'text' || reason === 'derived' ? 'left out' : writeQuantity(mark);
