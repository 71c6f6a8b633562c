import {isObject} from '@tip-figures/record/fields/kind.js';
import {largest} from '@tip-figures/record/limits.js';
import type {BrowserStorage} from '../drafts/storage.js';

/** What a person has pasted and typed of a report that is not here yet, and has answered. */
export interface KeptList {
  /** The year of the report. */
  readonly report: number;
  readonly list: string;
  readonly source: string;
  readonly url: string;
  /** The day of publication. */
  readonly date: string;
  /** Question and answer, in pairs. */
  readonly answers: readonly (readonly [string, string])[];
}

const KEY = 'tip-figures-new-report';

/** Without a word of it nothing is kept. */
export function keepList(storage: BrowserStorage, kept: KeptList): void {
  const {list, source, url, date} = kept;
  if (list || source || url || date) storage.write(KEY, JSON.stringify(kept));
  else storage.remove(KEY);
}

/** What was kept of the report of that year; what somebody else has put there is nothing. */
export function keptList(storage: BrowserStorage, report: number): KeptList | undefined {
  const text = storage.read(KEY);
  if (!text || text.length > 2 * largest) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || read['report'] !== report) return undefined;
    const [list, source, url, date] = ['list', 'source', 'url', 'date'].map((key) => read[key]);
    const {answers} = read;
    if (![list, source, url, date].every(isText) || !Array.isArray(answers) || !answers.every(isPair)) return undefined;
    return {report, list, source, url, date, answers} as KeptList;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isText);
