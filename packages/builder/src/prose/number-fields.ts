import {controlOf} from '@tip-figures/record/fields/facets.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {labelOf} from '../form/labels.js';
import {partLabel} from '../sheet/names.js';
import {words} from '../text/text.js';

/** A field of a figure that takes a number. */
export interface NumberField {
  readonly id: string;
  readonly label: string;
  /** The steps to it from the section; of a field with periods without the period. */
  readonly path: Path;
  /** Whether it has a number for each period, which has to be said. */
  readonly isByPeriod: boolean;
}

export interface NumberFields {
  /** Empty for fields that are in no list. */
  readonly label: string;
  readonly fields: readonly NumberField[];
}

/** All fields of a figure that take a number, in people's words: those of lists under the name of their list. */
export function numberFields(figure: FigureName): readonly NumberFields[] {
  const own = Object.entries<Kind>(sections[figure].own);
  const single = own.flatMap(([field, kind]) => {
    const isByPeriod = kind.holds === 'periods';
    const isNumber = controlOf(kind)?.type === 'quantity' || isByPeriod;
    return isNumber ? [{id: field, label: labelOf(field, kind), path: [field], isByPeriod}] : [];
  });
  const lists = own.flatMap(([list, kind]) =>
    kind.holds === 'keys' && kind.keys
      ? [{label: labelOf(list, kind), fields: kind.keys.map((key) => partOf(list, key))}]
      : [],
  );
  return [{label: '', fields: single}, ...lists];
}

/** What a period of a text can say of all numbers. */
export const periodField = (): NumberField => ({
  id: 'period',
  label: words().prose.period(),
  path: ['period'],
  isByPeriod: false,
});

const partOf = (list: string, key: string): NumberField => ({
  id: `${list}/${key}`,
  label: partLabel(list, key),
  path: [list, key],
  isByPeriod: false,
});
