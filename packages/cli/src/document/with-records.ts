import {FigureError} from '@tip-figures/record/figure-error.js';
import {recordsNamedIn, withRecordPlaces} from '@tip-figures/record/section/record-places.js';
import type {Read} from '../files/read-text.js';
import {checkDocument} from '../json/check-document.js';
import {refusedIn} from '../report/refused.js';
import {publicRecord} from './public-record.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * A record with what others of the publication say in the places that name them, without their small counts.
 *
 * @param named - reads the record of that name, where the publication has one.
 * @param below - the number below which counts of people are withheld.
 */
export async function withRecords(
  read: Read,
  named: (name: string) => Promise<Read> | Read | undefined,
  below: number | undefined,
): Promise<Read> {
  const {text, problems} = read;
  // Any other record is as it was checked.
  if (text === undefined || !problems.some(({code}) => code === 'no-record')) return read;
  const root = JSON.parse(text) as Values;
  const records = new Map<string, Values>();
  for (const name of recordsNamedIn(root)) {
    const other = await named(name);
    const {record} = other ? publicRecord(other, below) : {};
    if (record) records.set(name, record);
  }
  try {
    const whole = JSON.stringify(withRecordPlaces(root, records));
    return {text: whole, problems: checkDocument(whole)};
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return {...read, problems: [...problems.filter(({code}) => code !== 'no-record'), refusedIn(cause)]};
  }
}
