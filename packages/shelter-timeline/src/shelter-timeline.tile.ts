import {formatNumber} from '@tip-figures/core/text/format.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {numberOf, type ShelterTimeline} from './shelter-timeline.model.js';
import {everyText} from './shelter-timeline.phrases.js';

/** How many shelters there are, where that is known, and how often they have to apply for money. */
export function shelterTimelineTile(
  model: ShelterTimeline,
  text: TextContext<ShelterTimelineMessages>,
): Tile | undefined {
  const {messages} = text;
  const n = numberOf(model.shelters);
  const every = everyText(model, text, true);
  return n
    ? {
        value: formatNumber(n, text.locale),
        name: messages.tileName({n}),
        ...(every ? {comparison: messages.tileComparison({n, every})} : {}),
      }
    : undefined;
}
