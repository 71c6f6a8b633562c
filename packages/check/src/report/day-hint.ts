import {eitherDay} from './written.js';

/** How a record has a day or a period that was written in another way, where `meant` is what it can be read as. */
export function dayHint(written: string, meant: string | undefined): string | undefined {
  if (meant !== undefined) return `Write "${meant}".`;
  const [first, second] = eitherDay(written);
  if (first && second) return `Write "${first}" or "${second}", whichever is meant.`;
  return /^[1-9]\d{4}$/.test(written)
    ? 'A spreadsheet counts days so: give the cell the format of a date, or write "2017-06-29".'
    : undefined;
}

/** The last day of a month or a year that stands in place of a day. */
export function lastDayHint(written: string): string | undefined {
  const [, year, month = '12'] = /^(?:(?:the )?end of )?(\d{4})(?:-(\d{2}))?$/i.exec(written) ?? [];
  if (!year) return undefined;
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return `Write the day that it was counted on, such as "${day}".`;
}
