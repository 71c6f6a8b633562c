// Rows of the contract by what is declared: the example of a field, and what its kind refuses.

import {writeValue} from '@tip-figures/record/fields/write.js';
import type {Kind, KindName} from '@tip-figures/record/fields/kind.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import examples from 'virtual:field-examples';
import {contract, type Contract, type Row} from './contract.js';
import type {FigureName} from './samples.js';

/** What a kind refuses, and where in the field. */
type Wrong = readonly [bad: unknown, below?: string];

const word: Wrong = ['no such word'];
const byPeriod: Wrong = ['May: 9', '.May'];

const wrong: Readonly<Partial<Record<KindName, Wrong>>> = {
  text: [9],
  language: word,
  period: word,
  point: word,
  choice: word,
  currency: word,
  duration: word,
  minimums: word,
  tier: word,
  'previous-tier': word,
  flag: word,
  quantity: ['1,000'],
  stage: ['1.5'],
  parts: ['sorcery: 1', '.sorcery'],
  'quantities-by-period': byPeriod,
  'counts-by-day': byPeriod,
  flow: ['begun: 80', '.begun'],
  sentences: ['long: 1', '.long'],
  ranges: ['P15Y .. P8Y'],
  breaks: word,
  countries: ['XK UK', '[1]'],
  history: ['2015: 4', '["2015"]'],
  list: [{}],
  section: ['x'],
  places: [{}],
};

/** What stands for an example in fields of these kinds. */
const usual: Readonly<Partial<Record<KindName, unknown>>> = {text: 'A text', tier: '3', 'previous-tier': '2'};

/** The rows of a figure: of each field that it declares, and of what is below one. */
export function rowsOf(name: FigureName): Row[] {
  const {rows} = contract[name];
  const fields: Readonly<Record<string, Kind>> = sections[name].own;
  const ofFields = Object.entries(fields).map(([at, kind]) =>
    rowOf(kind, examples[name]?.[at] ?? [], rows.find((row) => row.at === at) ?? {at}),
  );
  return [
    ...ofFields,
    ...rows.filter(({at}) => !(at in fields)).map((row) => ({json: undefined, bad: undefined, ...row})),
  ];
}

function rowOf(kind: Kind, given: readonly unknown[], row: Contract['rows'][number]): Row {
  const {at, json: own, attribute: text} = row;
  const [bad, below = ''] = wrong[kind.name] ?? [];
  const all = own === undefined ? [...given, usual[kind.name] ?? kind.keys?.[0]] : [own];
  const written = all.map((json) => ({json, attribute: kind.isInJson ? undefined : (text ?? writeValue(kind, json))}));
  const {json, attribute} = written.find((one) => one.attribute !== undefined) ?? {json: all[0]};
  return {
    bad,
    ...(row.bad === undefined && {path: at + below}),
    ...(attribute !== undefined && {attribute}),
    json,
    ...row,
  };
}
