import {objectOf} from '@tip-figures/record/object-of.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {type Path, valueAt} from '@tip-figures/record/path.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {isRecord} from '@tip-figures/record/section/section.js';
import {isWholeRecord, type FigureName} from '@tip-figures/record/figures/names.js';
import {localText, readLocalText} from '@tip-figures/record/values/local-text.js';
import type {OpenedSheet} from '../sheet/opened-sheet.js';
import {filled, withValue} from './values.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What the person has made so far: a record, in which one section is being filled in. */
export interface State {
  readonly figure: FigureName;
  /** Which one of a list of sections; the first otherwise. */
  readonly id?: string | undefined;
  /** As it was typed: with rows that are still empty, and numbers as text. */
  readonly record: Fields;
  /** The spreadsheet whose numbers are in the record; no address and no draft has it. */
  readonly sheet?: OpenedSheet | undefined;
}

/** Nothing filled in yet. */
export const emptyState = (figure: FigureName): State => ({figure, record: {}});

/** The steps to the section that is being filled in. */
export function sectionPath({figure, id, record}: State): Path {
  const own = record[figure];
  if (!Array.isArray(own)) return [figure];
  const index = own.findIndex((one) => isObject(one) && one['id'] === id);
  return [figure, Math.max(index, 0)];
}

/** The section as it was typed, without what the record says for all. */
export const sectionIn = (state: State): Fields => {
  const section = valueAt(state.record, sectionPath(state));
  return isObject(section) ? section : {};
};

/** The steps to a field: what all sections share stands in the record, unless the section has its own. */
export function fieldPath(state: State, field: string): Path {
  const isShared = field in contextFields && !(field in sectionIn(state));
  return isShared ? [field] : [...sectionPath(state), field];
}

/** The state with another value at a path of the record. */
export const withField = (state: State, path: Path, value: unknown): State => ({
  ...state,
  record: objectOf(withValue(state.record, path, value)),
});

/** Another figure of the same record, with its section to be filled in. */
export const withFigure = ({record, sheet}: State, figure: FigureName): State => ({
  figure,
  record,
  ...(sheet && {sheet}),
});

/** Whom a source stands for that is written by its key in the record's list of sources; `undefined` for any other value. */
export function sourceAt({record}: Pick<State, 'record'>, path: Path): string | undefined {
  const key = valueAt(record, path);
  if (typeof key !== 'string' || !sourceFields.includes(String(path.at(-1)))) return undefined;
  const publisher = readLocalText(valueAt(record, ['sources', key, 'publisher']));
  return publisher instanceof Refusal ? undefined : localText(publisher, 'en');
}

const sourceFields = ['source', 'via'];

/** The record as it is checked, drawn and published. */
export function recordOf({record, figure}: State): Fields {
  const whole = objectOf(filled(record));
  return figure in whole ? whole : {...whole, [figure]: {}};
}

/**
 * Whether nothing of its own has been filled in yet. A profile has nothing of its own, and a tier is known by country and
 * report.
 */
export function isEmpty(state: State): boolean {
  const record = objectOf(filled(state.record));
  if (isWholeRecord(state.figure)) return !isRecord(record);
  // Of a country alone the page says what is missing.
  if (isOfPackage(state)) return false;
  return !isObject(filled(sectionIn(state))) || Object.keys(sectionIn(state)).length === 0;
}

/** What a figure reads from the package, where a record says of which countries and of which report, and no tier of its own. */
const packaged: Readonly<Partial<Record<FigureName, {readonly by: string; readonly instead: readonly string[]}>>> = {
  'tier-badge': {by: 'country', instead: ['tier', 'previous', 'history']},
  'region-compare': {by: 'countries', instead: ['tiers']},
};

const givenIn = ({record, ...state}: State): Fields => objectOf(filled({...record, ...sectionIn({record, ...state})}));

/** Whether the figure says whose tiers of the package it shows. */
const isOfPackage = (state: State): boolean => givenIn(state)[packaged[state.figure]?.by ?? ''] !== undefined;

/** Whether the figure reads its tiers from the package. */
export function isPackaged(state: State): boolean {
  const given = givenIn(state);
  const others = [...(packaged[state.figure]?.instead ?? []), 'example', 'sources'];
  return isOfPackage(state) && given['report'] !== undefined && !others.some((name) => given[name] !== undefined);
}

/** The ids of the sections, where the record has a list of them. */
export function idsIn({record, figure}: State): readonly string[] {
  const own = record[figure];
  return Array.isArray(own)
    ? own.flatMap((one) => (isObject(one) && typeof one['id'] === 'string' ? one['id'] : []))
    : [];
}
