import {createHash} from 'node:crypto';

import type {Heights} from '@tip-figures/core/menu/code.js';

/** What `dates.json` in a figure's folder says; days are ISO 8601. */
export interface Dates {
  /** When its address was first published. */
  readonly published: string;
  /** When its document last changed. */
  readonly updated: string;
  /** Of its figure.json. Written before that file, so that a run which goes on after another that died knows the day. */
  readonly sha256: string;
  /** Of all that is in its pictures; left out where it has none. */
  readonly pictures?: string;
  /** How high the figure is, as its pictures were drawn. */
  readonly heights?: Heights;
  /** When the figure was taken back; left out while it is published. */
  readonly withdrawn?: string;
}

/** The dates of a document that is published today. Where the clock was set back, no day is before one that was told. */
export function datesOf(document: string, before: Dates | undefined, today: string): Dates {
  const sha256 = hashOf(document);
  const {published, updated} = before ?? {published: today, updated: today};
  const changed = before?.sha256 === sha256 ? updated : latest(today, updated);
  return {published, updated: latest(changed, published), sha256};
}

const latest = (one: string, other: string): string => (one > other ? one : other);

/**
 * Reads dates. Where there are none, or half a file, the page of the figure says them too: one that was published is never
 * taken for new. A figure without a page was never published.
 *
 * @param read - reads a file of the figure's folder.
 */
export const readDates = (read: (name: string) => Buffer | undefined): Dates | undefined =>
  writtenDates(read('dates.json')) ??
  datesOnPage(read('index.html'), read('figure.json')) ??
  datesOfTombstone(read('figure.json'));

function writtenDates(bytes: Buffer | undefined): Dates | undefined {
  try {
    const dates = JSON.parse(bytes?.toString() ?? '') as Partial<Dates> | null;
    const {published, updated, withdrawn = published, sha256} = dates ?? {};
    const isWhole = [published, updated, withdrawn].every(isDay) && typeof sha256 === 'string';
    return isWhole ? (dates as Dates) : undefined;
  } catch {
    return undefined;
  }
}

const isDay = (text: unknown): boolean => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text);

/** In texts of the page's JSON for search engines, no quotation mark stands without a backslash before it. */
function datesOnPage(page: Buffer | undefined, document: Buffer | undefined): Dates | undefined {
  const dayOf = (name: string) => new RegExp(`"${name}":"(\\d{4}-\\d\\d-\\d\\d)"`).exec(page?.toString() ?? '')?.[1];
  const published = dayOf('datePublished');
  if (published === undefined || !document) return undefined;
  return {published, updated: dayOf('dateModified') ?? published, sha256: hashOf(document)};
}

/** The page of a figure that was withdrawn has no such JSON; its document has the day. */
function datesOfTombstone(document: Buffer | undefined): Dates | undefined {
  const [, day] = /"withdrawn":"(\d{4}-\d\d-\d\d)"/.exec(document?.toString() ?? '') ?? [];
  return document && day ? {published: day, updated: day, withdrawn: day, sha256: hashOf(document)} : undefined;
}

const hashOf = (document: string | Buffer): string => createHash('sha256').update(document).digest('hex');

export const writeDates = (dates: Dates): string => `${JSON.stringify(dates, null, 2)}\n`;
