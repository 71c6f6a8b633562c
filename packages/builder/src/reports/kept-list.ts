import {NEW_REPORT, type Entries} from '../drafts/entries.js';

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

/** Without a word of it nothing is kept. */
export function keepList(entries: Entries, kept: KeptList): void {
  const {list, source, url, date} = kept;
  if (list || source || url || date) entries.write(NEW_REPORT, kept);
  else entries.remove(NEW_REPORT);
}

/** What was kept of the report of that year; what somebody else has put there is nothing. */
export function keptList(entries: Entries, report: number): KeptList | undefined {
  const {report: year, list, source, url, date, answers} = entries.read(NEW_REPORT) ?? {};
  if (year !== report || !isText(list) || !isText(source) || !isText(url) || !isText(date)) return undefined;
  return Array.isArray(answers) && answers.every(isPair) ? {report, list, source, url, date, answers} : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);
