import type {Duration} from '../../values/justice/duration.js';
import {limitOf, reachOf, type Span} from '../../values/justice/sentence.js';
import type {SentenceGroup} from './sentences.js';
import {minimumIn, type Term} from './terms.js';

/** The shortest imprisonment that the law allows, for all cases or those of a key. */
export interface Minimum extends Pick<Term, 'key' | 'label'>, Duration {
  /** Set where it is the only one, and the law has other terms without one: it holds for nobody who does not name it. */
  readonly ofSome?: true;
}

/** How a group stands to its minimum; `unclear` where the source does not tell. */
export type Standing = 'below' | 'at' | 'above' | 'reached' | 'unclear';

/** The minimums of the law, the longest first. */
export function minimumsOf(terms: readonly Term[]): readonly Minimum[] {
  const lengths = terms
    .flatMap((term): Minimum[] => {
      const {from: _from, to: _to, ...whose} = term;
      const least = minimumIn(term);
      return least ? [{...whose, ...least}] : [];
    })
    .sort((a, b) => b.months - a.months);
  const isOfSome = lengths.length === 1 && terms.length > 1;
  return lengths.map((one): Minimum => ({...one, ...(isOfSome ? {ofSome: true} : {})}));
}

/** The minimum that holds for a group: the one that it names, else the only one that there is. */
export const minimumFor = (
  {minimum: key}: Pick<SentenceGroup, 'minimum'>,
  minimums: readonly Minimum[],
): Minimum | undefined =>
  minimums.find((one) => (key === undefined ? minimums.length === 1 && !one.ofSome : one.key === key));

/** Whether it stands for several sentences, or for one of which only a limit is known. */
export const isSpread = ({from, to, open}: Span): boolean => to !== undefined || limitOf(from) !== 0 || open === true;

/** How the sentences of a group stand to the minimum. */
export function standingOf(group: Omit<SentenceGroup, 'count'>, minimums: readonly Minimum[]): Standing {
  const months = minimumFor(group, minimums)?.months;
  if (months === undefined) return 'unclear';
  const {least, most} = reachOf(group);
  if (most < months) return 'below';
  if (least < months || group.fineOrPrison) return 'unclear';
  return least > months ? 'above' : isSpread(group) || most > months ? 'reached' : 'at';
}
