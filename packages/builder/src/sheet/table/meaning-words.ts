import {isFigure} from '../../model/address.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/section/sections.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {Names} from '@tip-figures/spreadsheet/meaning-words.js';
import type {CellReading, Meaning} from '@tip-figures/spreadsheet/reading.js';
import {countryName, currencyName, keyLabel, labelOf, plain} from '../../form/labels.js';

/** Names of lists, keys, fields and countries as the form has them, for questions. */
export const namesFor = (figure: FigureName): Names => ({
  list: listWord,
  key: keyLabel,
  field: (field) => fieldWord(field, figure),
  country: (code) => countryName(code) ?? code,
});

/** What the words below a cell hang on. */
export interface Naming {
  readonly figure: FigureName;
  /** The period of the figure. */
  readonly newest?: string | undefined;
}

/** What a cell was taken for, in the few words below it; empty where it says so itself. */
export function takenFor({role, meanings = []}: CellReading, text: string, naming: Naming): string {
  if (role === 'note') return 'note: not read';
  if (role === 'left-out') return 'left out';
  const words = meanings.map((meaning) => meaningWords(meaning, text, naming)).filter(Boolean);
  if (words.length) return words.join(', ');
  if (role === 'title') return 'title: not read as numbers';
  return role === 'total' && !meanings.length ? 'total' : '';
}

/** @param text - of the cell; what it says itself is not said again. */
export function meaningWords(meaning: Meaning, text: string, {figure, newest}: Naming): string {
  switch (meaning.is) {
    case 'period': {
      const which = periodWords(meaning.period, figure, newest);
      return text.trim() === meaning.period ? which : `${meaning.period}: ${which}`;
    }
    case 'country':
      return unlessSaid(countryName(meaning.code) ?? meaning.code, text);
    case 'list':
      return unlessSaid(listWord(meaning.list), text);
    case 'part':
      return partWords(meaning.list, meaning.key);
    case 'field':
      return small(fieldWord(meaning.field, figure));
    case 'status':
      return `status: ${small(keyLabel(meaning.status))}`;
    case 'tier':
      return unlessSaid(keyLabel(meaning.tier), text);
    case 'total':
      return meaning.list === undefined ? small(fieldWord('total', figure)) : `all by ${listWord(meaning.list)}`;
    case 'column':
      return unlessSaid(columnWords[meaning.of], text);
    case 'unit':
      return unitWords(meaning);
  }
}

function periodWords(period: string, figure: FigureName, newest: string | undefined): string {
  const what = /^\d{4}$/.test(period) ? 'year' : 'period';
  if (isOfPeriods(figure)) return `a ${what} of the figure`;
  if (newest === undefined) return `a ${what}`;
  if (period === newest) return `the figure’s ${what}`;
  return Number(period) === Number(newest) - 1 ? 'the year before' : `an earlier ${what}`;
}

/** Whether a figure shows all periods alike. */
const isOfPeriods = (figure: FigureName): boolean =>
  Object.entries<Kind>(sections[figure].own).some(([name, {holds}]) => holds === 'periods' && name !== 'previous');

function unitWords({
  counts,
  isAccused,
  isOther,
  currency,
  isMoney,
  isShare,
  factor,
}: Extract<Meaning, {is: 'unit'}>): string {
  const factors: Readonly<Record<number, string>> = {1000: 'in thousands', 1e6: 'in millions', 1e9: 'in billions'};
  const words = [
    isAccused ? 'people accused' : isOther ? 'staff and others, who are no victims' : counts,
    currency === undefined ? (isMoney ? 'money' : undefined) : currencyName(currency),
    isShare ? 'per cent' : undefined,
    factor === undefined || factor === 1 ? undefined : (factors[factor] ?? `times ${factor}`),
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

/** A field of the chosen figure, else of any other. */
function fieldWord(field: string, figure: FigureName): string {
  const [kind] = [figure, ...Object.keys(sections).filter(isFigure)].flatMap(
    (name) => (sections[name].fields as Readonly<Record<string, Kind>>)[field] ?? [],
  );
  return kind ? labelOf(field, kind) : plain(field);
}

const columnWords: Readonly<Record<Extract<Meaning, {is: 'column'}>['of'], string>> = {
  country: 'country',
  period: 'year',
  fiscal: 'fiscal year',
  report: 'report',
  region: 'region',
  note: 'remarks: not read',
  line: 'numbers of lines: not read',
  name: 'names',
};

/** What a list divides by, beside the name of a part. */
export const listWord = (list: string): string => listWords[list] ?? plain(list).toLowerCase();

const listWords: Readonly<Record<string, string>> = {
  exploitation: 'form',
  sexAge: 'sex and age',
  statuses: 'status',
};

/** A part with the list that it is of, since several have an “unknown”. */
export const partWords = (list: string, key: string): string => `${listWord(list)}: ${small(keyLabel(key))}`;

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const unlessSaid = (words: string, text: string): string =>
  words.toLowerCase() === text.trim().toLowerCase() ? '' : words;
