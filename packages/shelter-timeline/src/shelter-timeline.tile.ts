import {formatNumber} from '@tip-figures/core/format.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import type {ShelterTimeline} from './shelter-timeline.model.js';
import {everyText} from './shelter-timeline.words.js';

/** How many shelters there are, and how often they have to apply for money. */
export function shelterTimelineTile(model: ShelterTimeline, speech: Speech<ShelterTimelineMessages>): Tile {
  const {messages: text} = speech;
  const n = model.shelters.length;
  const every = everyText(model, speech, true);
  return {
    value: formatNumber(n, speech.locale),
    name: text.tileName({n}),
    ...(every ? {comparison: text.tileComparison({n, every})} : {}),
  };
}
