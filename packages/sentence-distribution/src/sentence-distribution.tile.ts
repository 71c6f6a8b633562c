import {tileValue, type Tile} from '@tip-figures/core/marks/tile.js';
import type {Text} from './sentence-distribution.phrases.js';
import {isNobody, reachedOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {sentenceDistributionWords} from './sentence-distribution.words.js';

/** All people convicted, and how many of the sentences reached the minimum. */
export function sentenceDistributionTile(model: SentenceDistribution, text: Text): Tile {
  const {messages} = text;
  const {context, convicted} = model;
  const isTold = !isNobody(model) && reachedOf(model) !== undefined;
  return {
    value: tileValue(convicted, text),
    name: messages.totalRow(),
    ...(isTold ? {comparison: sentenceDistributionWords(model, text).title} : {}),
    period: context.period,
    quantity: convicted,
    unit: messages.unit(),
  };
}
