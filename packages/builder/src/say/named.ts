import {isObject, readEntries, written, type Fields, type Kind} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {fieldsIn, fieldsOf, hasLabel} from '@tip-figures/record/section/declaration.js';
import {isWholeRecord} from '@tip-figures/record/figures/names.js';
import {marksIn, marksNamed, valueAt, type Mark} from '@tip-figures/record/section/own-fields.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {kebab} from '@tip-figures/record/values/key.js';
import {typedNumber} from '../form/controls.js';
import {inWords, isTimed} from '../form/in-words.js';
import {keyLabel, labelOf} from '../form/labels.js';
import {isPackaged, sectionIn, type State} from '../model/state.js';
import {ownText} from './own-text.js';
import {words} from '../text/text.js';

/** Something of a figure that an editor can point at or insert, by what a record calls it and by its name for people. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** What figures tell of beside their marks; only of a key figure are earlier periods drawn. */
const unmarked = [
  ...['total', 'change', 'convicted', 'number', 'capacity', 'victims', 'flow', 'events'],
  ...['revisions', 'breaks', 'minimum', 'prescribed', 'previous'],
];

/** The section as the figure has it. */
const givenIn = (state: State): Readonly<Record<string, unknown>> =>
  isWholeRecord(state.figure) ? {...state.record, ...sectionIn(state)} : sectionIn(state);

/** The marks of a figure, each once. */
export function marksOf(state: State): readonly Named[] {
  const given = givenIn(state);
  if (isPackaged(state)) return countriesIn(given['countries']);
  const fields = fieldsOf(sections[state.figure], given);
  const marks = marksIn(given, fields).filter(
    ({list, key}) =>
      (!unmarked.includes(list) || (list === 'previous' && state.figure === 'key-figure')) &&
      isPart(given[list], list, key),
  );
  return marks.map((mark) => ({
    key: marksNamed(mark.key, marks).length > 1 ? `${mark.list}/${mark.key}` : mark.key,
    name: nameOf(mark, fields),
  }));
}

/** Of what a stage says, the parts alone are drawn. */
const isPart = (stage: unknown, list: string, key: string): boolean =>
  !isObject(stage) ||
  key === list ||
  !('by' in stage || 'value' in stage) ||
  (isObject(stage['by']) && key in stage['by']);

const countriesIn = (codes: unknown): readonly Named[] =>
  written(codes)
    .split(/[\s,]+/)
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((key) => ({key, name: keyLabel(key)}));

/** The numbers, the period and the place that a text can have in it, by their paths. */
export function numbersOf(state: State): readonly Named[] {
  const {own, labelled} = sections[state.figure];
  const given = {...state.record, ...sectionIn(state)};
  const fields = fieldsOf(sections[state.figure], given);
  const lists = Object.entries(fieldsIn<Kind>(own, labelled, sectionIn(state))).flatMap(([field, kind]): Named[] => {
    const value = given[field];
    if (value === undefined) return [];
    const label = nameOf({list: kebab(field), key: kebab(field), value}, fields);
    if (kind.type === 'quantity')
      return [{key: field, name: words().say.number({number: typedNumber(value), label: label.toLowerCase()})}];
    const entries = kind.holds ? readEntries(value) : [];
    if (entries instanceof Refusal) return [];
    return entries.map(([key, one]) => ({
      key: `${kebab(field)}/${key}`,
      name: words().say.part({
        number: typedNumber(one),
        part: nameOf({list: kebab(field), key, value: one}, fields),
        label: label.toLowerCase(),
      }),
    }));
  });
  const shared = [
    {key: 'period', name: words().say.period({period: inWords(written(given['period']))})},
    {key: 'place', name: words().say.place({place: keyLabel(written(given['country']))})},
  ];
  return [...lists, ...shared].filter(({key}) => typeof valueAt(key, given, fields) !== 'string');
}

function nameOf({list, key, value}: Mark, fields: Fields): string {
  const field = Object.keys(fields).find((one) => kebab(one) === list) ?? list;
  const kind = fields[field];
  if (list === key && kind && !hasLabel(value)) return labelOf(field, kind);
  const own = isObject(value) ? ['label', 'office', 'text'].map((name) => ownText(value[name])).find(Boolean) : '';
  if (own) return own;
  const [code = '', year] = key.split('/');
  if (year) return words().say.dated({name: keyLabel(code), year});
  return kind && isTimed(kind) ? inWords(key) : keyLabel(key);
}
