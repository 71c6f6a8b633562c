import type {Tile} from '@tip-figures/core/marks/tile.js';
import {valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {earlierOf, latestOf, type CaseBacklog} from './case-backlog.model.js';
import {openCases, type Text} from './case-backlog.words.js';

/** The cases that were open on the newest day with a number, and how many they were before. */
export function caseBacklogTile({open}: CaseBacklog, text: Text): Tile {
  const {day, quantity} = latestOf(open);
  const earlier = earlierOf(open);
  const before = earlier && {period: {from: earlier.day}, quantity: earlier.quantity};
  return {
    value: valueText(quantity, text),
    name: openCases(quantity, text),
    ...(before && {before}),
    period: {from: day},
    quantity,
    unit: text.messages.unit(),
  };
}
