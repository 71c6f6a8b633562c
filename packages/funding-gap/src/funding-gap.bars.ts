import type {BarsSpec} from '@tip-figures/chart/chart-spec.js';
import {barParts, type MarkParts} from '@tip-figures/core/marks/mark-parts.js';
import {highOf} from '@tip-figures/record/values/quantity.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {knownPartOf, type FundingGap} from './funding-gap.model.js';
import type {AmountWords} from './funding-gap.words.js';

/** A stretch of a bar, in its currency; a `need` is a line as far from zero. */
export interface Piece {
  readonly kind: 'solid' | MarkParts['kind'] | 'gap' | 'need';
  readonly value: number;
}

/** The bar of an amount from zero on: what is certain, what is not, and what is missing of the need. */
export function piecesOf(model: FundingGap, amount: DatedQuantity, end: number): Piece[] {
  const {solid, unsure, kind} = partsOf(model, amount, end);
  const need = needOf(model);
  const rest: Piece =
    model.need?.coverage === 'short' ? {kind: 'gap', value: need - solid - unsure} : {kind: 'need', value: need};
  const pieces: Piece[] = [{kind: 'solid', value: solid}, {kind, value: unsure}, rest];
  return pieces.filter(({value}) => value > 0);
}

/** The value at the end of all tracks: every bar starts at zero. */
export function scaleOf(model: FundingGap, amounts: readonly DatedQuantity[]): number {
  const ends = amounts.map((amount) => {
    const {solid, unsure} = partsOf(model, amount);
    return solid + unsure;
  });
  return Math.max(...ends, needOf(model)) || 1;
}

/** The bars of many years as a chart; they stand in the places `bar0`, `bar1`, … */
export function barsSpec(model: FundingGap, rows: readonly AmountWords[], end: number): BarsSpec {
  return {
    kind: 'bars',
    end,
    marks: rows.map(({amount, name, date, label, missing}, index) => ({
      id: `bar${index}`,
      name,
      title: date,
      detail: label,
      ...(missing ? {} : {parts: partsOf(model, amount, end)}),
    })),
  };
}

/** Solid to the part that is known from the other amount, where the source gives only the difference. */
function partsOf(model: FundingGap, amount: DatedQuantity, end?: number): MarkParts {
  const value = highOf(amount.quantity) ?? 0;
  const known = knownPartOf(model, amount) ?? value;
  return known < value ? {solid: known, unsure: value - known, kind: 'about'} : barParts(amount.quantity, end);
}

const needOf = ({need}: FundingGap): number => (need && highOf(need.quantity)) ?? 0;
