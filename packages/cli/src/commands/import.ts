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
import {reportWords, type Checked} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import {nameOf, onlyFile} from '../document/checked-text.js';
import type {Command, Values} from './command.js';
import {UsageError} from '../report/usage-error.js';
import {figureOption} from '../options/options.js';

/** Converts a spreadsheet to a record. */
export const importSheet: Command = {
  options: {
    output: {about: 'output-record'},
    sheet: {value: 'name', about: 'sheet'},
    range: {value: 'cells', about: 'range'},
    figure: {...figureOption, about: 'figure-of-sheet'},
    section: {value: 'id', about: 'section'},
    encoding: {value: 'name', choices: encodings, about: 'encoding'},
    transpose: {about: 'transpose'},
    newest: {value: 'period', about: 'newest'},
    answer: {value: 'answer', multiple: true, about: 'answer'},
    each: {value: 'what', choices: ['country'], about: 'each'},
    template: {value: 'file', about: 'template'},
  },
  examples: [
    'import victims.xlsx -o record.json',
    'import victims.xlsx --sheet 2023 --range B3:F20',
    'import budget.csv --encoding windows-1250 --figure funding-gap',
    'import victims.xlsx --answer unknown-name-3-1=left-out',
    'import countries.csv --template about.json --each country -o records/',
    'import "https://docs.google.com/spreadsheets/d/…/edit#gid=0" -o record.json',
  ],

  async run(files, values, terminal) {
    const {output, each} = values;
    const file = await onlyFile(files, output, terminal);
    const folder = await folderOf(output);
    if (each !== undefined && folder === undefined) throw new UsageError('each-without-folder');
    terminal.progress(reportWords().progress.reading({file: nameOf(file)}));
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
