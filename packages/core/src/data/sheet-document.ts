import {parseCsv} from '@tip-figures/record/csv/parse-csv.js';
import {readRows, type SheetRecord} from '@tip-figures/record/csv/read-rows.js';
import type {Declarations} from '@tip-figures/record/csv/shapes.js';
import type * as DeclaredShapes from '@tip-figures/record/csv/declared-shapes.js';
import {codeMissing, FigureError} from '@tip-figures/record/figure-error.js';
import {pathOf, stepsOf} from '@tip-figures/record/path.js';
import {contextFields, sectionFields} from '@tip-figures/record/sections/context.js';
import type {Sheet, SheetReader} from './sheet.js';
import type {FigureInputs} from './figure-inputs.js';

let ofAll: typeof DeclaredShapes.declaredShapes | undefined;

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

  wholeRecordFor(figure: SheetReader): unknown {
    if (ofAll) return this.#read(figure, ofAll).record;
    return import('@tip-figures/record/csv/declared-shapes.js').then(
      ({declaredShapes}) => void (ofAll = declaredShapes),
      codeMissing('spreadsheets with small counts'),
    );
  }

  located(
    error: unknown,
    figure: SheetReader,
    {attributes, section}: Pick<FigureInputs, 'attributes' | 'section'>,
  ): unknown {
    if (!(error instanceof FigureError) || error.code !== 'schema' || error.path.startsWith('row ')) return error;
    const steps = stepsOf(error.path);
    if ((steps[0] ?? '') in attributes) return error;
    const {record, placeOf} = this.#read(figure);
    const own = record[figure.name];
    const index = Array.isArray(own)
      ? [
          Math.max(
            0,
            own.findIndex(({id}: {id: unknown}) => id === section),
          ),
        ]
      : [];
    const inSection = placeOf([figure.name, ...index, ...steps]);
    // What the section does not say may stand in the record for all.
    const found = inSection && inSection.beyond.length < steps.length ? inSection : (placeOf(steps) ?? inSection);
    if (!found) return error;
    const {cell, beyond} = found;
    const message = error.path ? error.message.slice(error.path.length + 2) : error.message;
    return new FigureError('schema', beyond.length ? `${pathOf(beyond)}: ${message}` : message, cell, {
      cause: error,
      issue: error.issue,
    });
  }

  /** @param others - the own fields of other figures, whose rows are read too. */
  #read(figure: SheetReader, others: typeof ofAll = {}): SheetRecord {
    const own = figure.declarations;
    // More of a figure's fields are known once the code of its parts was loaded.
    const reader = `${figure.name} ${own.length} ${Object.keys(others).length}`;
    const known = this.#records.get(reader);
    if (known) return known;
    const declarations = Object.fromEntries([
      ...Object.entries(others).map(([name, fields]) => [
        name,
        {fields: {...contextFields, ...sectionFields, ...fields}},
      ]),
      ...own.map((one) => [one.name, one]),
    ]) as Declarations;
    const read = readRows(this.#rows, declarations);
    if (!this.#records.size && read.unknownColumns.length) {
      console.warn(`${this.#url}: nothing reads the columns ${read.unknownColumns.join(', ')}`);
    }
    this.#records.set(reader, read);
    return read;
  }
}
