import {codeOf, fieldCalled} from '@tip-figures/check/report/keys.js';
import {fieldNamed} from '@tip-figures/record/csv/targets.js';
import type {Kind, KindName} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import type {Path} from '@tip-figures/record/path.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {readPeriod} from '@tip-figures/record/values/period.js';

// These are complete headings in small letters; with another word, a heading can mean something else.
const words = {
  any: ['number', 'numbers', 'count', 'counts', 'value', 'values', 'figure', 'figures', 'total', 'totals'],
  victims: ['victims', 'number of victims', 'people', 'persons', 'number of people'],
  people: ['people', 'persons', 'number of people'],
  cases: ['cases', 'number of cases'],
  money: ['amount', 'amounts', 'money', 'funds', 'funding', 'budget'],
  tiers: ['tier', 'tiers', 'ranking', 'rankings', 'placement', 'placements'],
  ofPeriods: ['year', 'years', 'period', 'periods', 'month', 'months', 'day', 'days', 'date', 'dates'],
  ofReports: ['year', 'years', 'report', 'reports'],
  ofNames: ['category', 'categories', 'group', 'groups', 'stage', 'stages'],
  ofCountries: ['country', 'countries'],
};

const has = (list: readonly string[], text: string): boolean => list.includes(text.toLowerCase());

export const isPeriod = (text: string): boolean => readPeriod(text) !== undefined;

/** What a heading or a name says of numbers: what they count, and in which currency. */
interface Unit {
  readonly currency?: string;
  readonly counts?: 'people' | 'cases';
}

/** The unit in a text that says no more than what the numbers of a figure are; `undefined` for any other. */
export function unitOf(text: string, figure: FigureName): Unit | undefined {
  if (has(words.any, text)) return {};
  if (isOfTiers(figure)) return has(words.tiers, text) ? {} : undefined;
  if (isOfStages(figure)) {
    return has(words.cases, text) ? {counts: 'cases'} : has(words.people, text) ? {counts: 'people'} : undefined;
  }
  const {counts = 'people', isMoney} = sections[figure].own[periodsOf(figure) ?? ''] ?? {};
  if (!isMoney) return has(counts === 'cases' ? words.cases : words.victims, text) ? {} : undefined;
  const [, what = text, code] = /^(\w+)(?:,| in)? \(?([A-Z]{3})\)?$/.exec(text) ?? [];
  if (!has(words.money, what)) return undefined;
  if (code === undefined) return {};
  return readCurrency(code) instanceof Refusal ? undefined : {currency: code};
}

/** The field of a figure that is of a kind. */
const fieldOf = (figure: FigureName, kind: KindName): string | undefined =>
  Object.entries<Kind>(sections[figure].own).find(([, {name}]) => name === kind)?.[0];

/** The field that holds the tiers of countries by report. */
export const tiersOf = (figure: FigureName): string | undefined => fieldOf(figure, 'tiers');

export const isOfTiers = (figure: FigureName): boolean => (tiersOf(figure) ?? fieldOf(figure, 'tier')) !== undefined;

const isOfStages = (figure: FigureName): boolean => fieldOf(figure, 'stage') !== undefined;

/** Whether what stands above the names of rows says only what they are: periods, or else names. */
export function isCorner(text: string, figure: FigureName, arePeriods: boolean): boolean {
  if (!text) return true;
  if (arePeriods) return has(isOfTiers(figure) ? words.ofReports : words.ofPeriods, text);
  if (tiersOf(figure)) return has(words.ofCountries, text);
  return has(words.ofNames, text) || listCalled(text, figure) !== undefined || unitOf(text, figure) !== undefined;
}

/** The list of parts that has a name. */
export function listCalled(name: string, figure: FigureName): string | undefined {
  const lists = listsOf(figure).map(([list]) => list);
  return lists.find((list) => list === named(name, figure)) ?? lists.find((list) => list === fieldCalled(name, lists));
}

/** The fields, or the parts of lists, that have a name; several, where lists have the same. */
export function pathsOf(name: string, figure: FigureName, list?: string): readonly Path[] {
  const {own} = sections[figure];
  const fields = Object.keys(own).filter((field) => isNumeric(own[field]));
  const field = named(name, figure) ?? fieldCalled(name, fields);
  if (fields.includes(field)) return [[field]];
  const found = listsOf(figure).flatMap(([one, {keys = [], ofCountries}]) => {
    // Countries can be those of the people, or those of the numbers.
    const key = keyAmong(keys, name) ?? (ofCountries && one === list ? codeIn(name) : undefined);
    return key === undefined ? [] : [[one, key]];
  });
  const inList = found.filter(([one]) => one === list);
  return inList.length ? inList : found;
}

/** Whether a name is that of what courts and police do, which may be counted in people or in cases. */
export const isOfEither = (name: string, figure: FigureName): boolean =>
  isOfStages(figure) && named(name, figure) === undefined;

/** A mark beside a name, such as an asterisk, may say anything. */
const named = (name: string, figure: FigureName): string | undefined =>
  /^[\w\s-]+$/.test(name) ? fieldNamed(sections[figure].own, name) : undefined;

export const listsOf = (figure: FigureName): readonly (readonly [string, Kind])[] =>
  Object.entries<Kind>(sections[figure].own).filter(([, {holds}]) => holds === 'keys');

const isNumeric = (kind: Kind | undefined): boolean => kind?.type === 'quantity' || kind?.holds === 'periods';

/** The field that holds one number, or tier, a period. */
export const periodsOf = (figure: FigureName): string | undefined =>
  fieldOf(figure, 'history') ??
  Object.entries<Kind>(sections[figure].own).find(([name, {holds}]) => holds === 'periods' && name !== 'previous')?.[0];

export const isByPeriod = ([field]: Path, figure: FigureName): boolean =>
  field === fieldOf(figure, 'history') || sections[figure].own[String(field)]?.holds === 'periods';

/** The code of a country by its name, or as it stands. */
export const codeIn = (name: string): string | undefined => (/^[A-Z]{2}$/.test(name) ? name : codeOf(name));
