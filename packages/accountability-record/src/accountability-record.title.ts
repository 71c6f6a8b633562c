import {joined} from '@tip-figures/core/text/joined.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {placed} from '@tip-figures/core/text/place.js';
import {countAs, proseCount} from '@tip-figures/core/text/quantity-words.js';
import {exactly, knownOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import type {Text} from './accountability-record.phrases.js';
import {answers, isOpen, isOpenStep, standOf} from './accountability-record.standing.js';

// What a title can say of officials: what was decided first, then what is open.
const outcomes = [
  'convicted',
  'fined',
  'sanctioned',
  'acquitted',
  'dropped',
  'appealed',
  'tried',
  'indicted',
  'arrested',
  'investigated',
  // Indicted, in a case that is no longer open.
  'accused',
] as const;
const mostOutcomes = 2;

type Outcome = (typeof outcomes)[number];

/** How many officials came how far; without numbers where these are not known, or the outcomes are too many. */
export function titleOf({context, cases}: AccountabilityRecord, text: Text): string {
  const {messages, locale} = text;
  const about = placed(context, text);
  if (!cases.length) return messages.title({...about, kind: 'none'});
  const groups = outcomes.flatMap((outcome) => {
    const some = cases.filter((one) => outcomeOf(one) === outcome);
    return some.length ? [{outcome, count: sumOf(some)}] : [];
  });
  const clauses = groups.map(({outcome, count}, index) =>
    // Of one outcome, officials without a number can be told as well.
    count || groups.length === 1
      ? messages.deed({
          ...about,
          outcome,
          n: count ? proseCount(count, text) : countAs('', unknownQuantity),
          first: !index,
        })
      : '',
  );
  const isTold = clauses.length <= mostOutcomes && clauses.every(Boolean);
  return isTold
    ? capitalize(joined('clauses', clauses, locale).trim(), locale)
    : messages.title({...about, kind: 'accused'});
}

/** How far a case came, as a title says it: what an appeal may have undone is not said as a verdict. */
function outcomeOf(one: OfficialCase): Outcome {
  const stand = standOf(one);
  if (isOpenStep(stand)) return stand.stage === 'indicted' && !isOpen(one) ? 'accused' : (stand.stage as Outcome);
  const {steps} = one;
  const verdict = steps.findLast(({stage}) => answers.includes(stage));
  if (!verdict)
    return steps.some(({fine}) => fine)
      ? 'fined'
      : !steps.some(({stage}) => stage === 'sanctioned')
        ? 'appealed'
        : 'sanctioned';
  const isAppealed = steps.slice(steps.indexOf(verdict)).some((step) => step.stage === 'appeal-decided');
  return isAppealed ? 'appealed' : (verdict.stage as Outcome);
}

/** All people accused in some cases; `undefined` where that cannot be said. */
function sumOf(cases: readonly OfficialCase[]): Quantity | undefined {
  const [{count: first}] = cases as readonly [OfficialCase];
  if (cases.length === 1) return first && knownOf(first) === 'yes' ? first : undefined;
  let sum = 0;
  for (const {count} of cases) {
    if (count?.precision !== 'exact') return undefined;
    sum += count.value;
  }
  return exactly(sum);
}
