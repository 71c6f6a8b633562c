import {capitalize, formatNumber, formatPercent} from '@tip-figures/core/text/format.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import {countAs, numeral, proseCount} from '@tip-figures/core/text/quantity-words.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {exactly, highOf, isExact, isOpen, unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {isNobody, reachedOf, sumOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {countText, endsText, type Text} from './sentence-distribution.phrases.js';
import {areShares, lightest, widest} from './sentence-distribution.summary.js';

type Outcome = Parameters<Text['messages']['title']>[0]['outcome'];

interface Title {
  readonly outcome: Outcome;
  readonly where: string;
  readonly when: string;
  readonly minimum?: string;
  readonly reached?: string;
  readonly from?: string;
  readonly to?: string;
  readonly n?: Count;
}

/** A title of one outcome, such as `nobody`; what it does not need may be left out. */
export const titleText = (title: Title, {messages, locale}: Text): string =>
  capitalize(
    messages.title({minimum: '', reached: '', from: '', to: '', n: countAs('', unknownQuantity), ...title}),
    locale,
  );

/** How many reached the minimum, else how far the sentences ran; `undefined` where neither can be told. */
export function titleOf(
  model: SentenceDistribution,
  minimum: string,
  where: string,
  when: string,
  text: Text,
): string | undefined {
  const reached = reachedOf(model);
  if (reached === undefined) {
    const percents = model.groups.map(({count, ...group}) => ({
      ...group,
      count: 'percent' in count ? count.percent : unknownQuantity,
    }));
    const share = reachedOf({...model, groups: percents, convicted: exactly(100)});
    if (share) {
      return titleText({outcome: 'known', where, when, minimum, reached: formatPercent(share, text.locale)}, text);
    }
    const ends = areShares(model.groups) ? undefined : endsOf(model, text);
    return ends && titleText({outcome: rangeOf(model), where, when, ...ends}, text);
  }
  const n = isExact(model.convicted) ? model.convicted.value : undefined;
  const outcome = outcomeOf(reached, n);
  return titleText(
    {
      outcome,
      where,
      when,
      minimum,
      reached: numeral(reached, text),
      n: proseCount(n === undefined ? unknownQuantity : exactly(n), text),
    },
    text,
  );
}

function outcomeOf(reached: number, n: number | undefined): Outcome {
  if (n === undefined) return 'known';
  if (reached === 1) return 'one';
  if (reached === n) return n === 2 ? 'both' : 'all';
  return reached ? 'some' : ((['no', 'neither'] as const)[n - 1] ?? 'none');
}

/** The minimum in a sentence: `the five-year minimum`; where there are several, the one of each case. */
export function minimumText({minimums}: SentenceDistribution, text: Text): string {
  const {messages, locale} = text;
  const [first = {months: 0}, ...others] = minimums;
  const years = first.months / 12;
  return messages.minimum({
    form: others.length ? 'case' : Number.isInteger(years) && !('days' in first) ? 'years' : 'months',
    word: numeral(years, text),
    duration: formatDuration(first, locale),
  });
}

/** The figure in a few words; `undefined` where it has none but its title. */
export function chipOf(model: SentenceDistribution, text: Text): string | undefined {
  const {convicted, groups} = model;
  const reached = isNobody(model) ? undefined : reachedOf(model);
  const ends = endsOf(model, text);
  const kind =
    reached !== undefined && isExact(convicted) && groups.length
      ? 'reached'
      : ends
        ? rangeOf(model)
        : groups.length || isOpen(convicted)
          ? 'none'
          : 'people';
  if (kind === 'none') return undefined;
  return text.messages.chip({
    kind,
    n: highOf(convicted) ?? 2,
    reached: formatNumber(reached ?? 0, text.locale),
    total: countText(convicted, text),
    ...(ends ?? {from: '', to: ''}),
  });
}

/** The groups that somebody is in, with a sentence that is told. */
const toldIn = ({groups}: SentenceDistribution) =>
  groups.filter(({from, count}) => from.kind !== 'unknown' && highOf(count) !== 0);

/** Whether what is told is the sentence of one person: that has two ends, and did not run from one to the other. */
const isOne = (model: SentenceDistribution): boolean => sumOf(toldIn(model)) === 1;

/** How messages call a range: `part` where there are, or may be, people whose sentence is not among those that are told. */
function rangeOf(model: SentenceDistribution): 'alone' | 'was' | 'part' | 'ran' {
  const {convicted, groups} = model;
  const hasUntold = groups.some(({from, count}) => from.kind === 'unknown' && highOf(count) !== 0);
  const told = groups.map(({count}) => boundsOf(count, commonReach));
  const most = told.reduce((sum, bounds) => sum + (bounds?.high ?? Infinity), 0);
  const all = boundsOf(convicted, commonReach)?.low;
  const isPart = hasUntold || (all === undefined ? told.some(Boolean) : most < all);
  if (isOne(model)) return isPart ? 'alone' : 'was';
  return isPart ? 'part' : 'ran';
}

/** The lightest and the heaviest sentence that somebody was given; `undefined` where they do not differ. */
function endsOf(model: SentenceDistribution, text: Text): {readonly from: string; readonly to: string} | undefined {
  const {from, to} = widest(toldIn(model).map(lightest)) ?? {};
  return from && to && endsText(from, to, text, isOne(model));
}
