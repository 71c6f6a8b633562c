import {capitalize} from '@tip-figures/core/text/format.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {nowhere} from '@tip-figures/core/text/place.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import {valueText} from '@tip-figures/core/text/quantity-words.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {countOf} from './victim-breakdown.head.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {peopleOf, victimsOf} from '@tip-figures/core/text/status.js';
import {victimBreakdownWords} from './victim-breakdown.words.js';

/** All people counted, or those of the first status, and how many all were before. */
export function victimBreakdownTile(model: VictimBreakdown, text: TextContext<VictimBreakdownMessages>): Tile {
  const {messages, locale} = text;
  const {status, quantity} = countOf(model);
  const {change, caveat} = victimBreakdownWords(model, text);
  const caution = capitalize(messages.caution({noun: victimsOf(status, text)}), locale);
  return {
    value: valueText(quantity, text),
    name: messages.caption({status, people: peopleOf(status, text), ...nowhere, kind: 'none', period: ''}),
    ...(change ? {comparison: change} : {}),
    note: caveat ?? caution,
    period: model.context.period,
    quantity,
    unit: messages.unit(),
  };
}
