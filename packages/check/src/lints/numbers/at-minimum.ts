import {readDuration, writeDuration} from '@tip-figures/record/values/duration.js';
import {lowOf, writeQuantity} from '@tip-figures/record/values/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {
  parseSentenceDistribution,
  standingOf,
  type SentenceDistribution,
} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {boundsOf, commonReach, type Bounds} from '@tip-figures/record/values/bounds.js';
import {canBeSame} from '../../bounds.js';
import {peopleOf, scopeOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** People sentenced at the minimum or above, against those convicted and against the sentences that are known. */
export const lintAtMinimum = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'stage').flatMap((section) => lintOutcomes(document, section));

function lintOutcomes(document: Document, section: Section): readonly Finding[] {
  const counted = peopleOf(section, 'atMinimum');
  if (!counted) return [];
  const {quantity: stated, period} = counted;
  const finding = {severity: 'error', rule: 'at-minimum', steps: [...section.steps, 'atMinimum']} as const;
  const all = peopleOf(section, 'convicted');
  const convicted = String(all?.period) === String(period) ? all?.quantity : undefined;
  const says = `${writeQuantity(stated)} are said to be at the minimum`;
  if (
    convicted &&
    !canBeSame(stated, convicted) &&
    (lowOf(stated) ?? 0) > (boundsOf(convicted, commonReach)?.high ?? Infinity)
  ) {
    const message = `${says}, of ${writeQuantity(convicted)} convicted`;
    return [{...finding, message, hint: 'Nobody is at the minimum who was not convicted: correct one of the two.'}];
  }
  const scope = scopeOf(section, period);
  // Several of one period count different people: nobody knows which of them are these.
  const [other, ...more] = sectionsWith(document, 'sentences').filter((one) => scopeOf(one) === scope);
  const sentences = other && !more.length ? sentencesOf(other) : undefined;
  const own = readDuration(section.fields['minimum']);
  const beside = sentences?.minimums ?? [];
  const minimums = beside.length || !own ? beside : [own];
  const bounds = boundsOf(stated, commonReach);
  if (!sentences || !minimums.length || !bounds) return [];
  const known = reachedBounds({...sentences, minimums});
  if (bounds.high >= known.low && bounds.low <= known.high) return [];
  const count = known.low === known.high ? String(known.low) : `${known.low} to ${known.high}`;
  const message = `${says}, ${String(other?.name)} has ${count} at ${minimums.map(writeDuration).join(' and ')} or more`;
  return [{...finding, message, hint: 'Correct this number or the sentences.'}];
}

/** How many can have got the minimum or more: those with an unclear sentence may have, or may not. */
function reachedBounds(model: SentenceDistribution): Bounds {
  let [low, high, counted] = [0, 0, 0];
  for (const {count, ...span} of model.groups) {
    const {low: least, high: most} = boundsOf(count, commonReach) ?? {low: 0, high: Infinity};
    const standing = standingOf(span, model.minimums);
    counted += least;
    if (standing === 'below') continue;
    if (standing !== 'unclear') low += least;
    high += most;
  }
  const rest = (boundsOf(model.convicted, commonReach)?.high ?? Infinity) - counted;
  return {low, high: high + Math.max(0, rest)};
}

function sentencesOf(section: Section): SentenceDistribution | undefined {
  try {
    return parseSentenceDistribution({...section.fields});
  } catch (cause) {
    if (cause instanceof FigureError) return undefined;
    throw cause;
  }
}
