import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatDuration} from '@tip-figures/core/text/format.js';
import {formatPeriod, type PeriodForm} from '@tip-figures/core/text/period.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {highOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {JusticeOutcomesMessages} from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {dateOf, type JusticeOutcomes, type Stage} from './justice-outcomes.model.js';

/** How the figure speaks. */
export type Text = TextContext<JusticeOutcomesMessages>;

/** The legal minimum, with its length where that is known. */
export const minimumText = ({minimum}: JusticeOutcomes, {locale, messages}: Text): string =>
  messages.minimum({sized: minimum ? 'yes' : 'no', duration: minimum ? formatDuration(minimum, locale) : ''});

/** A number alone: `24`, `about 12`, `withheld`. */
export const numberText = ({quantity}: Stage, text: Text): string => quantityText(quantity, text);

/** For the plural: between two numbers there are several. */
export const countOf = (quantity: Quantity): number => ('high' in quantity ? 2 : (highOf(quantity) ?? 2));

/** A period as the messages take it. */
export const dated = (period: Period | undefined, text: Text, form?: PeriodForm) => ({
  dated: period ? kindOf(period) : 'none',
  period: period ? formatPeriod(period, text, form) : '',
});

/** The period of a stage where it is not that of the whole figure. */
export const ownPeriod = (stage: Stage, {context}: JusticeOutcomes): Period | undefined =>
  dateOf(stage) === dateOf(context) ? undefined : stage.period;
