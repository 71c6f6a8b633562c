import {tileValue} from '@tip-figures/core/tile-value.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {Voice} from './phrases.js';
import {isNobody, reachedOf} from './sentence-distribution.model.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import {sentenceDistributionWords} from './sentence-distribution.words.js';

/** All people convicted, and how many of the sentences reached the minimum. */
export function sentenceDistributionTile(model: SentenceDistribution, voice: Voice): Tile {
  const {messages: text} = voice;
  const {context, convicted} = model;
  const isTold = !isNobody(model) && reachedOf(model) !== undefined;
  return {
    value: tileValue(convicted, voice),
    name: text.totalRow(),
    ...(isTold ? {comparison: sentenceDistributionWords(model, voice).title} : {}),
    period: context.period,
    quantity: convicted,
    unit: text.unit(),
  };
}
