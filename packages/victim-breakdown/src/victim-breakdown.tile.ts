import type {Speech} from '@tip-figures/core/figure-words.js';
import {tileValue} from '@tip-figures/core/tile-value.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {victimBreakdownWords} from './victim-breakdown.words.js';

/** All people identified, and how many they were before. */
export function victimBreakdownTile(model: VictimBreakdown, speech: Speech<VictimBreakdownMessages>): Tile {
  const {messages: text} = speech;
  const {context, total} = model;
  const {change} = victimBreakdownWords(model, speech);
  return {
    value: tileValue(total, speech),
    name: text.caption({has: 'no', place: '', kind: 'none', period: ''}),
    ...(change ? {comparison: change} : {}),
    note: text.identified(),
    period: context.period,
    quantity: total,
    unit: text.unit(),
  };
}
