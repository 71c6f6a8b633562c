import english from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {Sentence} from '@tip-figures/record/values/sentence.js';
import {
  isNobody,
  parseSentenceDistribution,
  reachedOf,
  type SentenceDistribution,
} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {sentenceDistributionTile} from '@tip-figures/sentence-distribution/sentence-distribution.tile.js';
import {html, type TemplateResult} from 'lit';
import {sentenceDistribution} from '@tip-figures/record/sections/sentence-distribution.js';
import type {Part} from '../country-profile.part.js';

/** Whether the tile counts the sentences that reached the minimum. */
const isReached = (distribution: SentenceDistribution): boolean =>
  !isNobody(distribution) && reachedOf(distribution) !== undefined;

export const part = {
  declaration: sentenceDistribution,
  english,
  parse: parseSentenceDistribution,
  tile: sentenceDistributionTile,
  mark: (distribution) => (isReached(distribution) ? markOf(distribution) : undefined),
  crowd: (distribution) => (isReached(distribution) ? undefined : 'people'),
  isReached,
} satisfies Part<'sentence-distribution', SentenceDistribution> & Record<string, unknown>;

/** The sentences as boxes and dots before the minimum; none where there is no minimum to see them by. */
function markOf({groups, minimums}: SentenceDistribution): TemplateResult | undefined {
  const spans = groups.flatMap(({from, to = from}) => {
    const [low, high] = [monthsOf(from), monthsOf(to)];
    return low === undefined || !high ? [] : [{low, high}];
  });
  if (!minimums.length || !spans.length) return undefined;
  const longest = 12 + Math.max(...spans.map(({high}) => high), ...minimums.map(({months}) => months));
  const at = (months: number) => (100 * months) / longest;
  return html`<span class="years"
    >${spans.map(({low, high}) => html`<i class=${low < high ? 'box' : 'point'} .style=${`--at: ${at(low)}; --w: ${at(high - low)}`}></i>`)}${minimums.map(
      ({months}) => html`<i class="minimum" .style=${`--at: ${at(months)}`}></i>`,
    )}</span
  >`;
}

/** Where a sentence stands on the years; a fine is before them, and others are not on them. */
const monthsOf = (sentence: Sentence): number | undefined =>
  sentence.kind === 'prison' ? sentence.months : sentence.kind === 'fine' ? 0 : undefined;
