import {eitherDay, eitherPeriod} from './written.js';

/** How a record has a day or a month that was written in another way, where `meant` is what it can be read as. */
export function dayHint(written: string, meant: string | undefined): string | undefined {
  if (meant !== undefined) return `Write "${meant}".`;
  const [first, second] = eitherDay(written);
  if (first && second) return `Write "${first}" or "${second}", whichever is meant.`;
  return /^[1-9]\d{4}$/.test(written)
    ? 'A spreadsheet counts days so: give the cell the format of a date, or write "2017-06-29".'
    : undefined;
}

/** The same of a period. Two years may be one that runs from one into the other: only the source says. */
export function periodHint(written: string, meant: string | undefined): string | undefined {
  const [one, both] = eitherPeriod(written);
  return one && both
    ? `Write "${one}" for one year that begins in the first and ends in the second, "${both}" for both years together.`
    : dayHint(written, meant);
}
