import {joined} from '@tip-figures/core/text/joined.js';
import {formatList} from '@tip-figures/core/text/format.js';
import {countAs, numeral, percentText, proseCount} from '@tip-figures/core/text/quantity-words.js';
import {
  exactly,
  highOf,
  isOpen,
  missingOf,
  unknownQuantity,
  type Quantity,
} from '@tip-figures/record/values/quantity.js';
import {endsText, isOnePerson, kindOf, peopleText, spanText, type Text} from './sentence-distribution.phrases.js';
import {limitOf, rank, type Sentence, type Span} from '@tip-figures/record/values/sentence.js';
import type {SentenceGroup} from '@tip-figures/record/sections/sentence-distribution.js';
import {
  isSpread,
  reachedOf,
  restOf,
  standingOf,
  sumOf,
  type SentenceDistribution,
} from './sentence-distribution.model.js';

type Clause = Parameters<Text['messages']['clause']>[0]['kind'];
type Form = Parameters<Text['messages']['convicted']>[0]['form'];

// More clauses would make the sentence too long to hear; the table has them all.
const mostClauses = 3;

/** The sentences of the people convicted, in one sentence. */
export function summaryOf(model: SentenceDistribution, minimum: string, when: string, text: Text): string {
  const {locale, messages} = text;
  const convicted = model.groups.some((group) => isSpread(group) && isOpen(group.count))
    ? unknownQuantity
    : model.convicted;
  const groups = model.groups.filter(({count}) => highOf(count) !== 0).map(lightest);
  const known = groups.filter(({from}) => from.kind !== 'unknown');
  const rest = restOf(model);
  const people = (form: Form, total: Quantity) =>
    messages.convicted({
      form,
      n: proseCount(total, text),
      when,
    });
  const summary = (lead: string, main: string, more = 'none') => messages.summary({lead, main, more});
  const clause = clauses(minimum, text);
  if (rest === undefined || !known.length) {
    const lead = people(highOf(convicted) === undefined ? 'none' : 'for', convicted);
    if (widest(known)?.to && !areShares(known)) return summary(lead, clause('range', sumOf(known) ?? 2, '', known));
    const each = [
      ...new Set(
        known.map((group) =>
          joined('bracketed', [spanText(group, text, isOnePerson(group)), countedText(group, text)], locale),
        ),
      ),
    ];
    return summary(lead, clause(each.length ? 'same' : 'none', each.length, formatList(each, locale)));
  }

  const n = (sumOf(groups) ?? 0) + rest;
  // Where the source does not say how many were convicted, there can be more than it lists.
  const open = isOpen(convicted);
  const reached = reachedOf(model) ?? 0;
  const top = reached ? known.filter((group) => standingOf(group, model.minimums) !== 'below') : [];
  const others = known.filter((group) => !top.includes(group));
  const who = (count: number, isRest = true) => {
    if (count === n) return people(open ? 'least' : 'all', exactly(n));
    const word = proseCount(exactly(count), text);
    return isRest && !open && reached && count === n - reached ? messages.others({n: word}) : word.text;
  };
  const said = partsOf(others).map(([kind, part]) => clause(kind, sumOf(part) ?? 0, who(sumOf(part) ?? 0), part));
  const missing = n - (sumOf(known) ?? 0);
  if (missing) said.push(clause('unknown', missing, numeral(missing, text)));
  const list = formatList(said, locale);
  const everybody = reached === n || (said.length === 1 && !reached);
  const lead = everybody ? 'none' : people(open ? 'ofLeast' : 'of', exactly(n));
  if (!reached) return summary(lead, list, reachedOf(model) === 0 ? clause('below', n) : undefined);
  const standings = [...new Set(top.map((group) => standingOf(group, model.minimums)))];
  const isBeyond = top.some(({from, to = from}) => to.kind === 'life' || to.kind === 'death');
  const [only] = standings.length > 1 ? [] : standings;
  const standing = only === undefined || only === 'unclear' ? 'reached' : only;
  const claim = clause(isBeyond ? 'beyond' : standing, reached, who(reached, false), top);
  return summary(lead, claim, list || undefined);
}

/** With the fine that can be paid in place of imprisonment as the lighter end. */
export const lightest = (group: SentenceGroup): SentenceGroup =>
  group.fineOrPrison && group.from.kind !== 'fine' ? {to: group.from, ...group, from: {kind: 'fine'}} : group;

/** Whether each has a share that the sentence tells: ends alone would not say how many are at which. */
export const areShares = (groups: readonly SentenceGroup[]): boolean =>
  groups.length <= mostClauses && groups.every(({count}) => count.precision === 'share');

/** How many got it: nothing else says that these are not all of them. */
const countedText = ({count}: SentenceGroup, text: Text): string =>
  missingOf(count) ? '' : count.precision === 'share' ? percentText(count, text) : peopleText(count, text);

/** Says what a number of people got. */
const clauses =
  (minimum: string, text: Text) =>
  (kind: Clause, n: number, who = '', spans: readonly Span[] = []): string => {
    const {messages} = text;
    const ends = widest(spans);
    const {from, to} = ends ? endsText(ends.from, ends.to ?? ends.from, text, n === 1) : {from: '', to: ''};
    return messages.clause({
      kind,
      n: countAs('', exactly(n)),
      who,
      minimum,
      length: from === to ? from : messages.lengths({from, to}),
      from,
      to,
    });
  };

/** People by the kind of their sentences; all of them as one, where the kinds are too many to name. */
function partsOf(groups: readonly SentenceGroup[]): [Clause, SentenceGroup[]][] {
  const kinds = [...new Set(groups.map(clauseOf))];
  if (kinds.length > mostClauses) return [['mixed', [...groups]]];
  return kinds.map((kind) => [kind, groups.filter((group) => clauseOf(group) === kind)]);
}

// A range from a fine to imprisonment reads differently from one of imprisonment alone.
function clauseOf({from, to = from}: Span): Clause {
  if (to.kind === from.kind) return kindOf(from);
  return to.kind === 'prison' && from.kind === 'fine' ? 'span' : 'mixed';
}

/** The lightest and the heaviest sentence of all that can be compared. */
export function widest(spans: readonly Span[]): Span | undefined {
  const ends = spans.flatMap(({from, to = from}) => [from, to]);
  const known = ends.filter((sentence) => rank(sentence) >= 0);
  // "Under 3 years" can be lighter than any term, and "more than 10 years" heavier.
  const byLength = (end: number, sentence: Sentence) => end + rank(sentence) / 1e6;
  const light = (one: Sentence) => (limitOf(one) < 0 ? byLength(Math.min(2, rank(one)), one) : rank(one));
  const heavy = (one: Sentence) => (limitOf(one) > 0 ? byLength(1e6 - 1, one) : rank(one));
  const from = [...known].sort((a, b) => light(a) - light(b))[0] ?? ends[0];
  const to = [...known].sort((a, b) => heavy(a) - heavy(b)).at(-1);
  if (!from || !to) return from && {from};
  return rank(from) === rank(to) && limitOf(from) >= limitOf(to) ? {from} : {from, to};
}
