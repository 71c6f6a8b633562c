// What each kind of field can hold, by its declaration: `(g, kind, at) => value`, where `at` knows what stands beside it.

import {caseMakers} from './cases.mjs';
import {justiceMakers} from './justice.mjs';
import {chance, one, shares, sizeOf, stated, whole} from './numbers.mjs';
import {COUNTRIES, publisherOf, textOf} from './texts.mjs';

const YEAR = 2016;
const MOST_POINTS = 15;

/** A number; of what is a part of something beside it, no more than that. */
function quantity(g, kind, at) {
  if (kind.shares && !kind.counts && chance(g, 30)) return `${whole(g, 0, 100)}%`;
  const n = sizeOf(g);
  at.numbers[at.field] = n;
  const value = stated(g, kind.isMoney ? n * one(g, [1, 1000]) : n);
  const {previous} = kind.beside ?? {};
  return previous && typeof value === 'number' && chance(g, 50) ? {value, previous: make(g, previous, at)} : value;
}

/** One to nine parts, known ones and some of the record's own. */
function parts(g, kind, at) {
  const all = at.numbers[kind.addUpTo ?? kind.partsOf] ?? sizeOf(g);
  const keys = shuffled(g, [...kind.keys, ...(kind.ofCountries ? COUNTRIES : [])]).slice(0, whole(g, 1, 9));
  const numbers = shares(g, all, keys.length);
  const isCompared = chance(g, 50);
  return Object.fromEntries(
    keys.map((key, index) => {
      const n = numbers[index];
      const isOwn = chance(g, 15);
      const value = stated(g, n, {exact: 85});
      const more = {
        ...(isOwn && {label: textOf(g)}),
        ...(isCompared && kind.beside?.previous && {previous: {[YEAR - 1]: whole(g, 0, n * 2)}}),
        ...(chance(g, 10) && kind.beside?.including && {including: partsInside(g, kind.beside.including, n)}),
      };
      if (Object.keys(more).length === 0) return [key, value];
      return [isOwn ? `own-${index}` : key, typeof value === 'number' ? {value, ...more} : value];
    }),
  );
}

const partsInside = (g, kind, all) =>
  Object.fromEntries(
    shuffled(g, kind.keys)
      .slice(0, 2)
      .map((key) => [key, whole(g, 0, all / 2)]),
  );

const byPeriod = (g, kind) => {
  const many = kind.hasBefore ? 1 : one(g, [1, 2, 3, 7, 9, 10, MOST_POINTS]);
  const scale = Math.max(1, sizeOf(g));
  const step = kind.hasBefore ? 1 : 0;
  const years = Array.from({length: many}, (_, index) => YEAR - step - index).filter(
    (year) => !(many > 3 && year % 7 === 1),
  );
  return Object.fromEntries(
    years.map((year) => [year, stated(g, whole(g, 0, scale), {exact: kind.hasBefore ? 100 : 85})]),
  );
};

/** What was open at the beginning, and is at the end. */
const flow = (g) => {
  const [opening, added] = [sizeOf(g), sizeOf(g)];
  const closed = whole(g, 0, opening + added);
  return {opening, new: added, closed, closing: opening + added - closed};
};

const makers = {
  quantity,
  parts,
  'quantities-by-period': byPeriod,
  'counts-by-day': (g) =>
    Object.fromEntries([YEAR - 1, YEAR].slice(whole(g, 0, 1)).map((year) => [`${year}-12-31`, stated(g, sizeOf(g))])),
  flow,
  revision: (g) => ({period: String(YEAR), value: sizeOf(g), source: publisherOf(g)}),
  text: (g) => textOf(g),
  'plural-text': (g) => textOf(g),
  choice: (g, {keys}) => one(g, keys),
  boolean: (g) => chance(g, 50),
  flag: (g) => chance(g, 50),
  currency: (g) => one(g, ['EUR', 'USD', 'ALL', 'THB']),
  language: (g) => one(g, ['sq', 'th']),
  period: (g) => one(g, [`${YEAR}`, `${YEAR}-06`, `FY${YEAR}`, `${YEAR}-04/${YEAR + 1}-03`]),
  point: (g) => one(g, [`${YEAR}`, `${YEAR}-06`, `${YEAR}-12-31`]),
  breaks: (g) => String(YEAR - whole(g, 1, 4)),
  tier: (g, {keys}) => one(g, keys),
  'previous-tier': (g, {fields}) => one(g, fields.other.keys),
  history: (g, {each}) => tiersOf(g, each, one(g, [1, 3, 5, 12, 25])),
  tiers: (g, {each}) =>
    Object.fromEntries(
      [0, 1, 2].map((ago) => [
        YEAR + 1 - ago,
        Object.fromEntries(COUNTRIES.slice(0, 9).map((code) => [code, tierOf(g, each.each)])),
      ]),
    ),
  object: (g, {fields}, at) => made(g, fields, at),
  ...justiceMakers,
  ...caseMakers,
};

const tierOf = (g, {fields}) => one(g, [...fields.other.keys, 'unknown']);
const tiersOf = (g, each, many) =>
  Object.fromEntries(Array.from({length: many}, (_, ago) => [YEAR + 1 - ago, tierOf(g, each)]));

/** A value of a kind, or `undefined` of one that nothing is known of. */
export function make(g, kind, at) {
  const maker = makers[kind.name];
  return maker?.(g, kind, {
    ...at,
    make: (one, more) => make(g, one, {...at, ...more}),
    made: (fields, more) => made(g, fields, {...at, ...more}),
  });
}

/** An object of fields: what is needed, and some of what may be left out. */
export function made(g, fields, at) {
  const entries = Object.entries(fields).filter(
    ([, field]) => !(field.isOptional ?? false) || chance(g, at.optional ?? 50),
  );
  return Object.fromEntries(
    entries
      .map(([name, field]) => [name, make(g, field, {...at, field: name})])
      .filter(([, value]) => value !== undefined),
  );
}

export const knowsKind = (name) => name in makers;

function shuffled(g, list) {
  const left = [...list];
  return list.map(() => left.splice(whole(g, 0, left.length - 1), 1)[0]);
}
