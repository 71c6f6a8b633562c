import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Precision} from '@tip-figures/record/values/quantity.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import {knownPartOf, type FundingGap} from './funding-gap.model.js';
import type {Phrases} from './funding-gap.phrases.js';

const hatched: readonly Precision[] = ['about', 'almost', 'just-over', 'over', 'at-least'];
const outlined: readonly Precision[] = ['range', 'under', 'up-to'];

/** What explains the marks that are not plain bars, and whose figure the need is. */
export function notesOf(
  model: FundingGap,
  drawn: readonly DatedQuantity[],
  {dates}: Phrases,
  {locale, messages}: TextContext<FundingGapMessages>,
): string[] {
  const {need} = model;
  const withMark = (marks: readonly Precision[]) => drawn.filter(({quantity}) => marks.includes(quantity.precision));
  const years = (amounts: readonly DatedQuantity[]) => ({
    count: amounts.length,
    years: dates(amounts),
  });
  const workedOut = drawn.filter((amount) => knownPartOf(model, amount) !== undefined);
  const rounded = withMark(hatched).filter((amount) => !workedOut.includes(amount));
  const open = withMark(outlined);
  return [
    ...(workedOut.length ? [messages.rounded({...years(workedOut), known: 'yes'})] : []),
    ...(rounded.length ? [messages.rounded({...years(rounded), known: 'no'})] : []),
    ...(open.length ? [messages.open(years(open))] : []),
    ...(need ? [messages.needSource({coverage: need.coverage, source: localText(need.source, locale)})] : []),
  ];
}
