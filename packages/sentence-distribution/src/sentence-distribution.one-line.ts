import {isExact} from '@tip-figures/record/values/quantity/quantity.js';
import {limitOf, type Sentence, type Span} from '@tip-figures/record/values/justice/sentence.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Minimum} from '@tip-figures/record/fields/sentences/standing.js';
import type {GroupFact} from './sentence-distribution.facts.js';
import {endOf, endsOf, endsOn, isBox, isFew, spannedBy, type Strip} from './sentence-distribution.strip.js';

// Shares of the axis that a mark, the words at an end, those of a sum of money, and the count in a box need
// at the narrowest.
const room = {mark: 0.12, end: 0.25, money: 0.42, count: 0.4};

/**
 * Whether one line says all: nothing lies over another mark, each box has room for its count, the ends for their words, and
 * the number at or above the minimum is that of the only other mark.
 *
 * @param hasEnds - whether ends are named.
 */
export function isOneLine(
  facts: readonly GroupFact[],
  strip: Strip,
  minimums: readonly Minimum[],
  hasEnds: boolean,
): boolean {
  const groups = facts.map(({group}) => group);
  const single = facts.filter(({group}) => !isBox(group));
  const isPlain = facts.every(({group}) => !group.fineOrPrison && !group.open && endsIn(group).every(isPlainEnd));
  const boxes = groups.filter(isBox);
  const hold = boxes.every((group) => {
    const {start, end} = sharesOf(group, strip);
    const isCrossed = spannedBy(group, minimums).length > 0;
    return (
      end - start >= room.count &&
      (isExact(group.count) ? !isCrossed : ['unknown', 'unreported'].includes(group.count.precision))
    );
  });
  if (!isPlain || !hold || !single.every(({group}) => isExact(group.count)) || !areApart(groups, strip)) return false;
  if (!hasEnds) return true;
  const reached = single.filter(({standing}) => standing === 'at' || standing === 'above');
  const isSaid = single.length < 2 && single.length === reached.length && single.every(({group}) => isFew(group));
  const ends = endsOf(groups, strip).map((end) => ({
    at: endOf(end, strip),
    room: 'amount' in end ? room.money : room.end,
  }));
  return (
    isSaid &&
    ends.every(
      ({at}, index) => at - Math.max(0, ends[index - 1]?.at ?? -1) >= (ends[index - 1]?.room ?? 0) || index === 0,
    )
  );
}

/** Whether the marks of groups have room in one line, none over another: ends are in shares of the axis, a lane is 1 wide. */
function areApart(groups: readonly SentenceGroup[], strip: Strip): boolean {
  const spans = groups
    .map((group) => {
      const {start, end} = sharesOf(group, strip);
      const more = isBox(group) ? 0 : room.mark / 2;
      return {start: start - more, end: end + more};
    })
    .sort((a, b) => a.start - b.start);
  return spans.every(({start}, index) => start >= (spans[index - 1]?.end ?? -Infinity));
}

function sharesOf(group: SentenceGroup, strip: Strip) {
  const {from, to} = endsOn(strip, group);
  return {start: endOf(from, strip), end: endOf(to, strip)};
}

const endsIn = ({from, to = from}: Span): Sentence[] => [from, to];

const isPlainEnd = (end: Sentence): boolean =>
  limitOf(end) === 0 && end.kind !== 'suspended' && !('part' in end) && !('fine' in end) && !('label' in end);
