import english from '@tip-figures/messages/generated/en-sentence-distribution.js';
import {
  isNobody,
  parseSentenceDistribution,
  reachedOf,
  type SentenceDistribution,
} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {sentenceDistributionTile} from '@tip-figures/sentence-distribution/sentence-distribution.words.js';
import {sentenceDistribution} from '@tip-figures/record/figures/sentence-distribution.js';
import type {Part} from '../country-profile.part.js';

/** Whether the tile counts the sentences that reached the minimum. */
const isReached = (distribution: SentenceDistribution): boolean =>
  !isNobody(distribution) && reachedOf(distribution) !== undefined;

export const part = {
  declaration: sentenceDistribution,
  english,
  parse: parseSentenceDistribution,
  tile: sentenceDistributionTile,
  unit: () => 'people',
  isReached,
} satisfies Part<'sentence-distribution', SentenceDistribution> & Record<string, unknown>;
