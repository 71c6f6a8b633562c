import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {asPeriod} from '@tip-figures/core/text/period.js';
import {countAs, proseCount, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {JusticeOutcomesMessages} from '@tip-figures/messages/generated/en-justice-outcomes.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {isExact, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {dateOf, type Count, type JusticeOutcomes} from './justice-outcomes.model.js';

/** How the figure speaks. */
export type Text = TextContext<JusticeOutcomesMessages>;

/** The legal minimum, with its length where that is known. */
export const minimumText = ({minimum}: JusticeOutcomes, {locale, messages}: Text): string =>
  messages.minimum({sized: Boolean(minimum), duration: minimum ? formatDuration(minimum, locale) : ''});

/** A period as the messages take it. */
export const dated = (period: Period | undefined, text: Text) => ({
  dated: period ? kindOf(period) : ('none' as const),
  period: asPeriod(period, text),
});

/** The period of a count where it is not that of the whole figure. */
export const ownPeriod = (count: Count, {context}: JusticeOutcomes): Period | undefined =>
  dateOf(count) === dateOf(context) ? undefined : count.period;

/** `investigated`, `newly prosecuted`, `at or above the legal minimum`: a count's stage, as it stands beside its number. */
export const stageText = (
  count: Count,
  model: JusticeOutcomes,
  text: Text,
  {quantity, isNew}: {readonly quantity: Quantity | undefined; readonly isNew?: boolean},
): string =>
  text.messages.stage({
    stage: count.stage,
    unit: count.unit,
    n: countAs('', quantity ?? unknownQuantity),
    isNew: Boolean(isNew),
    minimum: minimumText(model, text),
    ...dated(ownPeriod(count, model), text),
  });

/** A count with a number, and not only a word for why there is none. */
export type GivenCount = Count & {readonly quantity: Quantity};

export const isGiven = (count: Count): count is GivenCount =>
  count.quantity !== undefined && ('value' in count.quantity || 'low' in count.quantity);

/** Whether it is exactly one: none are "of them". */
export const isOne = (quantity: Quantity): boolean => isExact(quantity) && quantity.value === 1;

/** Whether it counts the sentenced, most of the convicted, where a number of these is given. */
export const isToldOf = ({stage}: Count, counts: readonly Count[]): boolean =>
  stage === 'sentenced' && counts.some((other) => other.stage === 'convicted' && isGiven(other));

/** What a count is of, as it stands alone: `people convicted`, `cases prosecuted (2015)`, `convictions` where nobody said. */
export const tileName = (count: Count, quantity: Quantity, model: JusticeOutcomes, text: Text): string =>
  text.messages.tile({
    stage: count.stage,
    unit: count.unit,
    noun: text.messages.noun({stage: count.stage, minimum: minimumText(model, text)}),
    n: countAs('', quantity),
    ...dated(ownPeriod(count, model), text),
  });

/** A count in a sentence: `24 people`, `about 12 trafficking cases`, `nobody`. */
export const countedText = ({quantity, unit}: GivenCount, text: Text): string =>
  text.messages.counted({unit, n: proseCount(quantity, text)});

/** `57 in 2021`: the latest number of an earlier period. */
export function beforeText(
  {previous, period}: {readonly previous?: readonly DatedQuantity[] | undefined; readonly period: Period | undefined},
  text: Text,
): string {
  const last = previous?.findLast((one) => !period || one.period.from < period.from);
  if (!last) return '';
  return text.messages.before({
    count: quantityText(last.quantity, text),
    period: asPeriod(last.period, text),
  });
}
