import type {LocalText} from '../local-text.js';

/** The words that a source can put before a number. */
export const qualifiers = ['exact', 'about', 'almost', 'just-over', 'over', 'at-least', 'under', 'up-to'] as const;

export type Qualifier = (typeof qualifiers)[number];

/** How sure a source is of a number. Each has a mark and words of its own. */
export type Precision = Qualifier | 'range' | 'share' | 'unknown' | 'unreported' | 'withheld';

/** A number, or two between which it is, as the source states them. */
type Stated =
  | {readonly precision: Qualifier; readonly value: number}
  | {readonly precision: 'range'; readonly low: number; readonly high: number};

/** A number as its source states it, never more exact. */
export type Quantity = QuantityDetails &
  (
    | Stated
    | {
        /** A part of a whole of which the source gives no count. It is never turned into people. */
        readonly precision: 'share';
        /** In per cent. */
        readonly percent: Stated;
        /** What it is a part of, where that is not the total. */
        readonly of?: LocalText;
      }
    | {
        /** The source gives no figure, or says that the government gave none. */
        readonly precision: 'unknown' | 'unreported';
      }
    | {
        readonly precision: 'withheld';
        /** Between which numbers it is, both included, where that is said. */
        readonly within?: {readonly low: number; readonly high: number};
      }
  );

/** What a source may say beside the number itself. */
export interface QuantityDetails {
  /** A remark for readers. */
  readonly note?: LocalText;
  /** How the number was worked out. */
  readonly derivedFrom?: LocalText;
  /** Key of the source in the document's `sources`, or a name. */
  readonly source?: string;
  /** Whether a government printed this very cell, so that it need not be withheld. */
  readonly published?: boolean;
}

/** An exact quantity. */
export const exactly = (value: number): Quantity => ({precision: 'exact', value});

/** A quantity that the source gives no figure for. */
export const unknownQuantity: Quantity = {precision: 'unknown'};

/** Whether the source gives one exact number. */
export function isExact(quantity: Quantity): quantity is Quantity & {precision: 'exact'; value: number} {
  return quantity.precision === 'exact';
}

/** Why there is no number. */
export const absences = ['unknown', 'unreported', 'withheld'] as const;

export type Missing = (typeof absences)[number];

/** Why there is no number; `undefined` where there is one. */
export const missingOf = ({precision}: Quantity): Missing | undefined => absences.find((one) => one === precision);

/** Whether nobody gives a number: the source has none, or the government gave none. */
export const isOpen = ({precision}: Quantity): boolean => precision === 'unknown' || precision === 'unreported';

/** Whether there is a number, for a message: `known`, or why there is none. */
export const knownOf = <Known extends string = 'yes'>(quantity: Quantity, known = 'yes' as Known): Known | Missing =>
  missingOf(quantity) ?? known;

/** The lowest value that the quantity can have; `undefined` when nothing is known. */
export function lowOf(quantity: Quantity): number | undefined {
  if ('low' in quantity) return quantity.low;
  if (!('value' in quantity)) return undefined;
  return quantity.precision === 'under' || quantity.precision === 'up-to' ? 0 : quantity.value;
}

/** The number printed, or the upper one of two; `undefined` when there is none. */
export function highOf(quantity: Quantity): number | undefined {
  if ('high' in quantity) return quantity.high;
  return 'value' in quantity ? quantity.value : undefined;
}

/** Between which numbers it is, where that is what is known of it. */
export const spanOf = (quantity: Quantity): {readonly low: number; readonly high: number} | undefined =>
  'low' in quantity ? quantity : 'within' in quantity ? quantity.within : undefined;

/** The highest number that a mark of the quantity reaches: of one that is withheld, what it is said to be at most. */
export const upperOf = (quantity: Quantity): number | undefined => spanOf(quantity)?.high ?? highOf(quantity);

/** The quantity in the words of the contract, such as `about 9`; for data, not for readers. */
export function writeQuantity(quantity: Quantity): string {
  if (quantity.precision === 'share') return `${writeQuantity(quantity.percent)}%`;
  const span = spanOf(quantity);
  if (span) return `${quantity.precision === 'withheld' ? 'withheld ' : ''}${span.low}..${span.high}`;
  if (!('value' in quantity)) return quantity.precision;
  const {precision, value} = quantity;
  return precision === 'exact' ? String(value) : `${precision.replace('-', ' ')} ${value}`;
}
