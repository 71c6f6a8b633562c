// Stages of justice, sentences and what laws prescribe.

import {chance, one, shares, sizeOf, stated, whole} from './numbers.mjs';
import {textOf} from './texts.mjs';

const LENGTHS = ['6 months', '1 year', '2 years', '3 years', '5 years', '5 years 6 months', '8 years', '15 years'];
const TERMS = [
  'P5Y',
  '8 years .. 15 years',
  '8 years .. 15 years and fine up to 20 million KRW',
  'up to 3 years',
  '15 years .. life',
  'at least 2 years',
  'fine .. 5 years',
];

/** Each stage has no more people than those before it; those who get out of the case are few. */
function stage(g, kind, at) {
  const of = (unit) => {
    const key = `reached ${unit}`;
    const before = at.numbers[key] ?? sizeOf(g);
    const n = ['dropped', 'acquitted'].includes(at.field) ? Math.floor(before / 10) : whole(g, before / 2, before);
    at.numbers[key] = n;
    return n;
  };
  const counted = (unit) => {
    const n = of(unit);
    const value = stated(g, n, {exact: 85});
    if (typeof value !== 'number' || !chance(g, 40)) return value;
    return {
      value,
      ...(chance(g, 50) && {previous: {2015: whole(g, 0, n * 2)}}),
      ...(chance(g, 40) && {by: byForm(g, kind.fields.by.keys, n)}),
      ...(chance(g, 15) && {otherLaws: whole(g, 0, n)}),
      ...(chance(g, 10) && {agencies: at.make(kind.fields.agencies)}),
    };
  };
  const which = one(g, ['people', 'people', 'cases', 'both']);
  if (which === 'people') return counted('people');
  return {cases: counted('cases'), ...(which === 'both' && {people: counted('people')})};
}

function byForm(g, keys, all) {
  const some = keys.slice(0, whole(g, 1, 3));
  const numbers = shares(g, all, some.length);
  return Object.fromEntries(some.map((key, index) => [key, numbers[index]]));
}

/** One to nine statements of all forms. */
function sentences(g, kind, at) {
  const many = whole(g, 1, 6);
  const all = at.numbers.convicted ?? sizeOf(g);
  const counts = shares(g, all, many);
  return counts.map((count) => ({...statement(g), ...(chance(g, 90) && {count: stated(g, count, {exact: 85})})}));
}

function statement(g) {
  const length = () => one(g, LENGTHS);
  const years = whole(g, 1, 10);
  return one(g, [
    () => ({sentence: length()}),
    () => ({sentence: length()}),
    () => ({from: `${years} years`, to: `${years + whole(g, 1, 12)} years`}),
    () => ({from: 'fine just over 1000 EUR', to: `${years} years`}),
    () => ({from: `${years} years`}),
    () => ({sentence: `under ${years} years`}),
    () => ({sentence: length(), suspended: true}),
    () => ({sentence: '2 years', suspended: '6 months'}),
    () => ({sentence: '2 years and fine'}),
    () => ({sentence: one(g, ['life', 'death', 'fine', 'suspended', 'community service', 'house arrest', 'unknown'])}),
    () => ({sentence: 'other', label: textOf(g)}),
  ])();
}

export const justiceMakers = {
  stage,
  agencies: (g) => ({FBI: whole(g, 0, 900), 'Homeland Security Investigations': whole(g, 0, 2000)}),
  sentences,
  duration: (g, {example}) => one(g, [example, ...LENGTHS]),
  minimums: (g) =>
    one(g, [
      'P5Y',
      '1 year',
      {adult: '5 years', child: '10 years'},
      {'sex-trafficking child': '10 years', adult: '3 years', 'forced-labour': '2 years'},
    ]),
  ranges: (g) => one(g, [...TERMS, {adult: {from: 'P6Y', to: 'P12Y'}, 'forced-labour': 'up to 3 years'}]),
};
