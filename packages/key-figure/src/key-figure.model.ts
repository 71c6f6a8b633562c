import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import {quantitiesByPeriod, quantity, type DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {accepted, refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import type {Path} from '@tip-figures/record/path.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {keyFigure} from '@tip-figures/record/figures/key-figure.js';
import {countedBy, type Countable} from '@tip-figures/record/values/quantity/counted.js';
import {readCurrency} from '@tip-figures/record/values/currency.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {missingOf, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';

/** One number, and the words after it. */
export interface KeyFigure {
  readonly context: Context;
  readonly value: Sum;
  /** Left out where nothing says it. */
  readonly counts?: Countable | undefined;
  /** Of money. */
  readonly currency?: string | undefined;
  /** What a share is a part of, where that is said beside it. */
  readonly base?: LocalText | undefined;
  /** The words after the number. */
  readonly label?: LocalText | undefined;
  /** One line of context, or of what the number does not say. */
  readonly remark?: LocalText | undefined;
  /** The number of earlier periods, oldest first. */
  readonly previous: readonly DatedQuantity<Sum>[];
}

/**
 * Reads an untrusted section into a key figure. Shares are numbers in per cent.
 *
 * In records of before a unit of people, cases, per cent or a currency says what is counted, and the label is the phrase,
 * else the unit.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `previous["2015"]`.
 */
export function parseKeyFigure(section: Record<string, unknown>): KeyFigure {
  const {
    value,
    counts: declared,
    label,
    unit,
    phrase,
    context: remark,
    previous = [],
    ...rest
  } = readSection(keyFigure, section);
  const byUnit = countedBy(unit);
  const isShare = [value, ...previous.map((one) => one.quantity)].some(({precision}) => precision === 'share');
  const counts = declared ?? byUnit ?? (isShare ? 'share' : undefined);
  const [currency] = Object.values(unit ?? {}).filter((one) => countedBy(one) === 'money');
  if (counts === 'money') accepted(readCurrency(currency ?? Object.values(unit ?? {})[0]), ['unit']);
  else if (currency) refuse('not-a-choice', {expected: 'money', found: counts}, ['counts']);
  if (counts === 'share' && byUnit !== 'share') {
    refusePlain(value, ['value']);
    for (const one of previous) refusePlain(one.quantity, ['previous', writePeriod(one.period)]);
  } else if (counts) refuseOthers(section, counts);
  return {
    context: contextOf(rest),
    value: inPercent(value),
    counts,
    currency,
    base: value.precision === 'share' ? value.of : undefined,
    label: label ?? phrase ?? (counts === 'money' || counts === 'share' ? undefined : unit),
    remark,
    previous: previous.map(({period, quantity}) => ({period, quantity: inPercent(quantity)})),
  };
}

/** People and cases are whole, and none of them is a share. */
function refuseOthers(section: Readonly<Record<string, unknown>>, counts: Countable): void {
  const traits = counts === 'people' || counts === 'cases' ? {counts} : {shares: counts === 'share'};
  quantity(traits).read(section['value'], ['value']);
  if (section['previous'] !== undefined)
    quantitiesByPeriod({...traits, hasBefore: true}).read(section['previous'], ['previous']);
}

function refusePlain(quantity: Sum, at: Path): void {
  if (quantity.precision === 'share' || missingOf(quantity)) return;
  refuse('not-a-quantity', {expected: {kind: 'share', such: '34%'}, found: writeQuantity(quantity)}, at);
}

/** A share as a number in per cent. */
function inPercent(quantity: Sum): Sum {
  if (quantity.precision !== 'share') return quantity;
  const {percent, of: _base, ...details} = quantity;
  return {...details, ...percent};
}
