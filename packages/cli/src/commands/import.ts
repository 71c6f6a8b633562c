import {mkdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {encodings, type Encoding} from '@tip-figures/spreadsheet/workbook.js';
import {importFile} from '../document/import-file.js';
import type {ReadingOptions} from '../document/import-reading.js';
import type {Imported} from '../document/import-rows.js';
import {readText} from '../files/read-text.js';
import type {Piped} from '../io.js';
import {refusal} from '@tip-figures/publish/refused.js';
import {codeOf} from '@tip-figures/publish/write/code-of.js';
import {writeText} from '../files/write-text.js';
import type {Checked} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import {nameOf, onlyFile} from './checked-text.js';
import type {Command, Values} from './command.js';
import {UsageError} from '../report/usage-error.js';
import {figureOption} from '../options/options.js';

/** Converts a spreadsheet to a record. */
export const importSheet: Command = {
  takes: '<file or address>',
  help: `Reads a spreadsheet as people keep it, with its titles, totals and notes, and writes the record. It is an XLSX, an ODS,
    a text with commas, semicolons or tabs, or the address of one, such as a published Google sheet; - reads what comes in
    through the pipe.

    Nothing is guessed: what is not certain is asked on the error stream, with the answers that there are, and --answer gives
    one. Of a table with many countries it makes one record with a section for each, or a record for each in a folder.

    Rows whose header names the columns of a record (figure, section, measure, part, period, value, unit, status, source,
    note) are read by them. tip-figures template writes such a header.`,
  options: {
    output: {about: 'where to write; a folder, such as records/, for a record of each country'},
    sheet: {value: 'name', about: 'which sheet of an XLSX or ODS; the first with numbers if left out'},
    range: {value: 'cells', about: 'where the table is, such as B3:F20; all of the sheet if left out'},
    figure: {...figureOption, about: 'which figure its numbers are for; the one that shows most of them if left out'},
    section: {value: 'id', about: 'the id of the section'},
    encoding: {
      value: 'name',
      choices: encodings,
      about: `how a text is encoded: ${encodings.join(', ')}; found out if left out`,
    },
    transpose: {about: 'read columns as rows'},
    newest: {value: 'period', about: 'the period that the figure is of; the newest if left out'},
    answer: {value: 'id=answer', multiple: true, about: 'the answer to a question; once for each'},
    each: {value: 'what', choices: ['country'], about: 'a record of each country, into the folder of --output'},
    template: {value: 'file', about: 'a record that says what the sheet does not, such as its source'},
  },
  examples: [
    'import victims.xlsx -o record.json',
    'import victims.xlsx --sheet 2023 --range B3:F20',
    'import budget.csv --encoding windows-1250 --figure funding-gap',
    'import victims.xlsx --answer unknown-name-3-1=left-out',
    'import countries.csv --template about.json --each country -o records/',
    'import "https://docs.google.com/spreadsheets/d/…/edit#gid=0" -o record.json',
  ],
  exits: {
    0: 'written, perhaps with warnings',
    1: 'nothing was written, since there are errors or questions without an answer',
  },

  async run(files, values, terminal) {
    const {output, each} = values;
    const file = await onlyFile(files, output, terminal);
    const folder = await folderOf(output);
    if (each !== undefined && folder === undefined) throw new UsageError('each-without-folder');
    terminal.progress(`Reading ${nameOf(file)} …`);
    const imported = await importFile(file, {
      defaults: textsOf(values, 'figure', 'section'),
      sheet: values['sheet'] as string | undefined,
      ...(values['encoding'] !== undefined && {encoding: values['encoding'] as Encoding}),
      piped: terminal.piped,
      reading: await readingOptions(values, terminal),
    });
    const checked = [{file: nameOf(file), problems: imported.problems}];
    const {text, problems} = imported;
    if (text === undefined || problems.some(({severity}) => severity === 'error')) {
      terminal.problems(checked);
      return 1;
    }
    return folder === undefined ? terminal.write(text, checked) : writeEach(folder, imported, terminal, checked);
  },
};

const textsOf = (values: Values, ...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])));

/** Those that were given alone. */
async function readingOptions(values: Values, {piped}: Terminal): Promise<ReadingOptions> {
  const {transpose, answer, template} = values;
  return {
    ...textsOf(values, 'range', 'newest'),
    ...(transpose === true && {transpose}),
    ...(answer !== undefined && {answer: answer as string[]}),
    ...(typeof template === 'string' && {template: await templateIn(template, piped)}),
  };
}

async function templateIn(file: string, piped: Piped): Promise<Readonly<Record<string, unknown>>> {
  const {text} = await readText(file, piped);
  try {
    const read: unknown = JSON.parse(text ?? '');
    if (isObject(read)) return read;
  } catch {
    // It is refused below.
  }
  throw new UsageError('not-a-record', {file});
}

/** The output as a folder, where it is one. */
async function folderOf(output: unknown): Promise<string | undefined> {
  if (typeof output !== 'string') return undefined;
  const isFolder = /[/\\]$/.test(output) || (await stat(output).catch(() => undefined))?.isDirectory();
  return isFolder ? output : undefined;
}

async function writeEach(
  folder: string,
  {byCountry, text = ''}: Imported,
  terminal: Terminal,
  checked: readonly Checked[],
): Promise<number> {
  try {
    await mkdir(folder, {recursive: true});
  } catch (cause) {
    return terminal.fail(refusal('not-made', {path: folder, why: codeOf(cause) ?? ''}));
  }
  for (const {country, text: record} of byCountry ?? [{country: 'record', text}]) {
    const file = join(folder, `${country.toLowerCase()}.json`);
    const refused = await writeText(file, record);
    if (refused !== undefined) return terminal.fail(refusal('not-written', {path: file, why: refused}));
  }
  terminal.problems(checked);
  return 0;
}
