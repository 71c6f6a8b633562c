import type {BuilderMessages} from '@tip-figures/messages/generated/en-builder.js';
import {controlOf} from '@tip-figures/record/fields/facets.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {CellReading, Choices, Correction, Meaning, Role} from '@tip-figures/spreadsheet/reading.js';
import {labelOf} from '../form/labels.js';
import {words} from '../text/text.js';
import {meaningText} from '@tip-figures/spreadsheet/texts.js';
import {partLabel, wordingFor} from './names.js';

/** What a row, a column or a cell can be changed to. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly meanings?: readonly Meaning[];
}

export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** All that there is for the chosen figure: first what is not read, then its fields, lists and parts, then units. */
export function optionsFor(figure: FigureName): readonly OptionGroup[] {
  const {sheet} = words();
  const own = Object.entries<Kind>(sections[figure].own);
  const fields = own.flatMap(([field, kind]) => {
    const type = controlOf(kind)?.type;
    const isNumber = type === 'quantity' || (type === 'entries' && kind.holds === 'periods' && field !== 'previous');
    return isNumber ? [of(`field-${field}`, labelOf(field, kind), 'part', {is: 'field', field})] : [];
  });
  const lists = own.flatMap(([list, kind]) => (kind.holds === 'keys' ? [{list, kind, keys: kind.keys ?? []}] : []));
  return [
    {
      label: sheet.groups({group: 'left-out'}),
      options: (['left-out', 'title', 'note'] as const).map((id) => named(id, id)),
    },
    {
      label: sheet.groups({group: 'header'}),
      options: [
        named('period', 'period'),
        named('header', 'header'),
        ...lists.map(({list}) =>
          of(`list-${list}`, sheet.headerOf({list: meaningText({is: 'list', list}, wordingFor())}), 'header', {
            is: 'list',
            list,
          }),
        ),
      ],
    },
    {
      label: sheet.groups({group: 'number'}),
      options: [named('number', 'number'), named('total', 'total'), ...fields],
    },
    ...lists.map(({list, kind, keys}) => ({
      label: labelOf(list, kind),
      options: keys.map((key) => of(`part-${list}-${key}`, partLabel(list, key), 'part', {is: 'part', list, key})),
    })),
    {label: sheet.groups({group: 'unit'}), options: units.map(([id, meaning]) => named(id, 'unit', meaning))},
  ];
}

const of = (id: string, label: string, role: Role, meaning?: Meaning): Option => ({
  id,
  label,
  role,
  ...(meaning && {meanings: [meaning]}),
});

type OptionName = Parameters<BuilderMessages['sheet']['option']>[0]['option'];

const named = (id: OptionName, role: Role, meaning?: Meaning): Option =>
  of(id, words().sheet.option({option: id}), role, meaning);

const units: readonly (readonly [OptionName, Meaning])[] = [
  ['people', {is: 'unit', counts: 'people'}],
  ['cases', {is: 'unit', counts: 'cases'}],
  ['share', {is: 'unit', isShare: true}],
  ['ones', {is: 'unit', factor: 1}],
  ['thousands', {is: 'unit', factor: 1000}],
  ['millions', {is: 'unit', factor: 1e6}],
];

/** The option that a cell is now. */
export function optionOf({role, meanings = []}: CellReading, groups: readonly OptionGroup[]): Option | undefined {
  const all = groups.flatMap(({options}) => options);
  const same = (some: readonly Meaning[] = []) => JSON.stringify(some) === JSON.stringify(meanings);
  if (role === 'period') return all.find(({id}) => id === 'period');
  return (
    all.find((option) => option.role === role && same(option.meanings)) ??
    all.find((option) => option.meanings && same(option.meanings)) ??
    all.find((option) => option.role === role && !option.meanings)
  );
}

/** The choices with a correction in place of the one that was made at the same place. */
export function withCorrection(choices: Choices, correction: Correction): Choices {
  const {corrections = []} = choices;
  return {...choices, corrections: [...corrections.filter(({at}) => !isSamePlace(at, correction.at)), correction]};
}

/** The choices without what was said of a place. */
export const withoutCorrection = (choices: Choices, at: Correction['at']): Choices => ({
  ...choices,
  corrections: (choices.corrections ?? []).filter((one) => !isSamePlace(one.at, at)),
});

export const isSamePlace = (one: Correction['at'], other: Correction['at']): boolean =>
  one.row === other.row && one.column === other.column;

export const hasCorrection = ({corrections = []}: Choices, at: Correction['at']): boolean =>
  corrections.some((one) => isSamePlace(one.at, at));
