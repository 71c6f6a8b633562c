import type {Tile} from '@tip-figures/core/marks/tile.js';
import {valueText} from '@tip-figures/core/text/quantity-words.js';
import type {CaseBacklog} from './case-backlog.model.js';
import {changeOf, counted, latestOf, whenOf, type Text} from './case-backlog.phrases.js';

/** The cases that were open on the newest day with a number, and how many they were before. */
export function caseBacklogTile({open}: CaseBacklog, text: Text): Tile {
  const {messages} = text;
  const latest = latestOf(open);
  const {quantity} = latest;
  return {
    value: valueText(quantity, text),
    name: messages.tile({n: counted(quantity, text)}),
    comparison: messages.tileWhen({when: whenOf(latest, text), change: changeOf(open, latest, text)}),
    quantity,
    unit: messages.unit(),
  };
}
