import {heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {isOfCountries, placed} from '@tip-figures/core/text/place.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {readRegion} from '@tip-figures/record/values/region.js';
import {isExact} from '@tip-figures/record/values/quantity.js';
import {rounded, sizeOf} from './funding-gap.difference.js';
import {victimsAt, type FundingGap} from './funding-gap.model.js';
import {isNothing, shareText, type Phrases, type Text} from './funding-gap.phrases.js';
import {formOf} from './funding-gap.timeline.js';

// A purpose of more letters stands below the title.
const longest = 40;

/** What the money is for, in words: without one, and without a verb, funding would be all that there is of a place. */
export const goalOf = ({purpose, verb}: FundingGap, {locale, messages}: Text): string =>
  purpose
    ? messages.goal({purpose: purpose.kind === 'other' ? 'own' : purpose.kind, text: localText(purpose.text, locale)})
    : verb
      ? ''
      : messages.goal({purpose: 'none', text: ''});

export const isLong = (goal: string): boolean => goal.length > longest;

/** The amount and how it changed, or how far it meets a need; of an amount alone, only what it was for. */
export function titleOf(model: FundingGap, phrases: Phrases, text: Text): string {
  const {messages} = text;
  const {latest} = model;
  const goal = goalOf(model, text);
  const about = aboutOf(model, isLong(goal) ? '' : goal, phrases, text);
  const when = latest ? phrases.when(latest) : '';
  const title = !latest
    ? messages.subject(about)
    : formOf(model) === 'number' && !isNothing(latest.quantity)
      ? messages.single({...about, when})
      : messages.title({
          deed: messages.deed({...about, amount: phrases.given(latest.quantity), when}),
          clause: coverageText(model, phrases, text) ?? changeText(model, phrases, text, isGap(model)) ?? 'none',
        });
  return capitalize(title, text.locale);
}

/** The finding in one sentence, with what else there is to say where that is not too long. */
export function summaryOf(model: FundingGap, phrases: Phrases, text: Text): string {
  const {messages} = text;
  const {amounts, latest, change, need, victims} = model;
  const goal = goalOf(model, text);
  const open = (precision: string) => {
    const years = amounts.filter(({quantity}) => quantity.precision === precision);
    return years.length ? phrases.dates(years) : 'none';
  };
  const gaps = messages.gaps({unknown: open('unknown'), unreported: open('unreported'), withheld: open('withheld')});
  if (!latest) return messages.silent({subject: messages.subject(aboutOf(model, goal, phrases, text)), gaps});
  const counts = need || !change ? undefined : victimsAt(change, victims);
  const deed = (purpose: string) =>
    messages.deed({
      ...aboutOf(model, purpose, phrases, text),
      amount: phrases.given(latest.quantity),
      when: phrases.when(latest),
    });
  const share = need?.share && shareText(need.share, text);
  const all: Parameters<typeof messages.summary>[0] = {
    deed: deed(goal),
    clause: changeText(model, phrases, text, true) ?? 'none',
    victims: counts?.move ?? 'none',
    counted: counts ? quantityText(counts.from, text) : '',
    count: counts ? quantityText(counts.to, text) : '',
    coverage: share ? 'share' : (coverageOf(model) ?? 'none'),
    share: share ?? '',
    gap: need?.gap ? phrases.paid(rounded(need.gap)) : 'none',
    need: need ? phrases.paid(need.quantity) : '',
    gaps,
  };
  const less = {gaps: '', victims: 'none'} as const;
  const bare = need ? {...less, clause: 'none'} : less;
  const sentences = [{}, {...less, victims: all.victims}, less, bare, {...bare, deed: deed(isLong(goal) ? '' : goal)}];
  return capitalize(heard(sentences.map((one) => messages.summary({...all, ...one}))), text.locale);
}

/**
 * `almost 10,000 less than in 2015` where the source says the difference or both amounts are exact, else `up from about
 * 3.2 billion`, and `more than in 2015` from a range, which "up from 3 to 4 million" would not say; `undefined` where
 * nothing is claimed.
 */
export function changeText(
  {change}: Pick<FundingGap, 'change'>,
  {bare, paid, when}: Phrases,
  {messages}: Text,
  isDated: boolean,
): string | undefined {
  if (!change) return undefined;
  const {quantity, move, from, to, stated} = change;
  const before = when(from);
  // From nothing or to nothing, the difference would only be the other amount again.
  const isLeft = isNothing(to.quantity);
  const isWorthSaying = move === 'same' || !(isLeft || isNothing(from.quantity));
  if (quantity && (stated || (isExact(quantity) && isWorthSaying)))
    return messages.change({move, change: bare(sizeOf(quantity)), before});
  return 'low' in from.quantity
    ? messages.change({move, change: 'none', before})
    : messages.moved({
        move,
        amount: (isLeft ? paid : bare)(from.quantity),
        dated: isDated,
        before,
      });
}

/** How far the latest amount meets a stated need, as sentences have it: beside nothing, all of it is missing. */
export const coverageOf = ({need, latest}: FundingGap) =>
  isNothing(latest?.quantity) ? need && 'unclear' : need?.coverage;

/** How far the latest amount meets a stated need. */
function coverageText(model: FundingGap, {paid}: Phrases, text: Text): string | undefined {
  const {need} = model;
  const coverage = coverageOf(model);
  if (!need || !coverage) return undefined;
  const share = need.share && shareText(need.share, text);
  return text.messages.coverage({
    coverage: share ? 'share' : coverage,
    share: share ?? '',
    need: paid(need.quantity),
  });
}

/** Whether the change leads over years of which there is no amount. */
const isGap = ({amounts, change}: FundingGap): boolean =>
  change !== undefined && amounts.indexOf(change.to) - amounts.indexOf(change.from) !== 1;

const isUnion = ({place}: FundingGap['context']): boolean => readRegion(place?.[''] ?? '') === 'EU';

/** What the messages say of all the money; without a goal where that is empty. */
function aboutOf({context}: FundingGap, goal: string, {done}: Phrases, text: Text) {
  const place = placed(context, text);
  // Money is given in a region, and not by it; the European Union has some of its own.
  const isRegion = isOfCountries(context) && !isUnion(context);
  return {
    ...place,
    has: isRegion ? ('region' as const) : place.has ? ('yes' as const) : ('no' as const),
    ...done,
    purpose: goal ? ('yes' as const) : ('none' as const),
    goal,
  };
}
