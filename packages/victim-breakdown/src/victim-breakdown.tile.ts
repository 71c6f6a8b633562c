import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {tileValue, type Tile} from '@tip-figures/core/marks/tile.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {victimBreakdownWords} from './victim-breakdown.words.js';

/** All people identified, and how many they were before. */
export function victimBreakdownTile(model: VictimBreakdown, text: TextContext<VictimBreakdownMessages>): Tile {
  const {messages} = text;
  const {context, total} = model;
  const {change} = victimBreakdownWords(model, text);
  return {
    value: tileValue(total, text),
    name: messages.caption({has: 'no', place: '', kind: 'none', period: ''}),
    ...(change ? {comparison: change} : {}),
    note: messages.identified(),
    period: context.period,
    quantity: total,
    unit: messages.unit(),
  };
}
