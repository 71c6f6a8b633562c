import type {Meaning} from './reading.js';

/** Names of lists, keys, fields and countries, as who shows a question prints them. */
export interface Names {
  readonly list: (list: string) => string;
  readonly key: (key: string, list: string) => string;
  readonly field: (field: string) => string;
  readonly country: (code: string) => string;
}

export const plain = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
let regions: Intl.DisplayNames | undefined;

/** The keys themselves, in words. */
export const plainNames: Names = {
  list: plain,
  key: plain,
  field: plain,
  country: (code) => (regions ??= new Intl.DisplayNames('en', {type: 'region'})).of(code) ?? code,
};

/** What a cell, a row or a column says. */
export function meaningText(meaning: Meaning, names: Names = plainNames): string {
  switch (meaning.is) {
    case 'period':
      return meaning.period;
    case 'country':
      return names.country(meaning.code);
    case 'list':
      return names.list(meaning.list);
    case 'part':
      return `${names.key(meaning.key, meaning.list)} (${names.list(meaning.list)})`;
    case 'field':
      return names.field(meaning.field);
    case 'status':
      return `${plain(meaning.status)} victims`;
    case 'tier':
      return `Tier ${meaning.tier}`;
    case 'total':
      return 'A total';
    case 'column':
      return columns[meaning.of];
    case 'unit':
      return unitText(meaning);
  }
}

const columns: Readonly<Record<Extract<Meaning, {is: 'column'}>['of'], string>> = {
  country: 'Countries',
  period: 'Periods',
  fiscal: 'Fiscal years',
  report: 'Years of reports',
  region: 'Regions',
  note: 'Remarks',
  line: 'Numbers of lines',
  name: 'Names',
};

function unitText({counts, isOther, currency, isMoney, isShare, factor}: Extract<Meaning, {is: 'unit'}>): string {
  if (isOther) return 'People who are no victims';
  if (counts) return counts === 'people' ? 'People' : 'Cases';
  if (isShare) return 'Shares in per cent';
  if (factor !== undefined) return `Times ${factor.toLocaleString('en')}${currency ? `, in ${currency}` : ''}`;
  return currency ?? (isMoney ? 'Money' : 'A number');
}
