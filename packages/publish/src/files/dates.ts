import {createHash} from 'node:crypto';

/** What `dates.json` in a figure's folder says; days are ISO 8601. */
export interface Dates {
  /** When its address was first published. */
  readonly published: string;
  /** When its document last changed. */
  readonly updated: string;
  /** Of its figure.json. Written before that file, so that a run which goes on after another that died knows the day. */
  readonly sha256: string;
  /** The style sheets of its last two pages: a cache may still have the one before. */
  readonly sheets: readonly string[];
  /** Of all that is in its pictures; left out where it has none. */
  readonly pictures?: string;
  /** When the figure was taken back; left out while it is published. */
  readonly withdrawn?: string;
}

/** The dates of a document that is published today. */
export function datesOf(document: string, sheet: string | undefined, before: Dates | undefined, today: string): Dates {
  const sha256 = createHash('sha256').update(document).digest('hex');
  const isSame = before?.sha256 === sha256 && before.withdrawn === undefined;
  const {published = today, sheets = []} = before ?? {};
  return {
    published,
    updated: isSame ? before.updated : today,
    sha256,
    sheets: [...sheets.filter((one) => one !== sheet), ...(sheet === undefined ? [] : [sheet])].slice(-2),
  };
}

/** Reads dates; what is none, such as half a file, is taken for a figure that was never published. */
export function readDates(bytes: Buffer | undefined): Dates | undefined {
  try {
    const dates = JSON.parse(bytes?.toString() ?? '') as Partial<Dates> | null;
    const texts = [dates?.published, dates?.updated, dates?.sha256];
    return texts.every((one) => typeof one === 'string') && Array.isArray(dates?.sheets) ? (dates as Dates) : undefined;
  } catch {
    return undefined;
  }
}

export const writeDates = (dates: Dates): string => `${JSON.stringify(dates, null, 2)}\n`;
