import {tileValue} from '@tip-figures/core/tile-value.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {CaseBacklog} from './case-backlog.model.js';
import {changeOf, counted, latestOf, whenOf} from './phrases.js';
import type {Voice} from './phrases.js';

/** The cases that were open on the newest day with a number, and how many they were before. */
export function caseBacklogTile({open}: CaseBacklog, voice: Voice): Tile {
  const {messages: text} = voice;
  const latest = latestOf(open);
  const {quantity} = latest;
  return {
    value: tileValue(quantity, voice),
    name: text.tile({n: counted(quantity, voice).n}),
    comparison: text.tileWhen({when: whenOf(latest, voice), change: changeOf(open, latest, voice)}),
    quantity,
    unit: text.unit(),
  };
}
