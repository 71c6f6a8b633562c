import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {readRows, type SheetRecord} from '@tip-figures/record/csv/read-rows.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {pathOf, stepsOf, type Path} from '@tip-figures/record/path.js';
import type {Sheet, SheetReader} from './sheet.js';
import type {FigureInputs} from './figure-inputs.js';

/** A spreadsheet as comma-separated text, which each figure reads with the fields that it declares. */
export class SheetDocument implements Sheet {
  readonly #url: string;
  readonly #rows: readonly (readonly string[])[];
  readonly #records = new Map<string, SheetRecord>();

  /** @throws {FigureError} code `schema`, issue `open-quote`. */
  constructor(text: string, url: string) {
    this.#url = url;
    this.#rows = parseCsv(text);
  }

  recordFor(figure: SheetReader): Record<string, unknown> {
    return this.#read(figure).record;
  }

  located(
    error: unknown,
    figure: SheetReader,
    {attributes, section}: Pick<FigureInputs, 'attributes' | 'section'>,
  ): unknown {
    if (!(error instanceof FigureError) || error.code !== 'schema' || error.path.startsWith('row ')) return error;
    const steps = stepsOf(error.path);
    const [first = ''] = steps;
    if (first in attributes) return error;
    const {record, placeOf} = this.#read(figure);
    const found = placeOf(inRecord(record, figure.name, section, steps));
    if (!found) return error;
    const {cell, beyond} = found;
    const message = error.path ? error.message.slice(error.path.length + 2) : error.message;
    const {issue} = error;
    return new FigureError('schema', beyond.length ? `${pathOf(beyond)}: ${message}` : message, cell, {
      cause: error,
      ...(issue && {issue}),
    });
  }

  #read(figure: SheetReader): SheetRecord {
    const all = figure.declarations;
    // More of a figure's fields are known once the code of its parts was loaded.
    const reader = `${figure.name} ${all.length}`;
    const known = this.#records.get(reader);
    if (known) return known;
    const declarations = Object.fromEntries(all.map((one) => [one.name, one]));
    const read = readRows(this.#rows, declarations);
    if (!this.#records.size && read.unknownColumns.length) {
      console.warn(`${this.#url}: nothing reads the columns ${read.unknownColumns.join(', ')}`);
    }
    this.#records.set(reader, read);
    return read;
  }
}

/** The way in the record to what a figure names in its section, which may stand in the record for all. */
function inRecord(record: Readonly<Record<string, unknown>>, figure: string, id: unknown, steps: Path): Path {
  const own = record[figure];
  const list = Array.isArray(own) ? (own as readonly Readonly<Record<string, unknown>>[]) : undefined;
  const index = Math.max(0, list?.findIndex((one) => one['id'] === id) ?? 0);
  const section = list ? list[index] : own;
  const [first = ''] = steps;
  const isShared = !(isObject(section) && first in section) && first in record;
  return isShared ? steps : [figure, ...(list ? [index] : []), ...steps];
}
