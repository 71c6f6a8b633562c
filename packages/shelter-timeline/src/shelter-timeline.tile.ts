import {valueText} from '@tip-figures/core/text/quantity-words.js';
import {isExact} from '@tip-figures/record/values/quantity.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import type {ShelterTimeline} from './shelter-timeline.model.js';
import {everyText} from './shelter-timeline.phrases.js';

/** How many shelters there are, else for how many people they have room, and how often they have to apply for money. */
export function shelterTimelineTile(
  model: ShelterTimeline,
  text: TextContext<ShelterTimelineMessages>,
): Tile | undefined {
  const {messages} = text;
  const kind = model.number ? 'number' : 'capacity';
  const quantity = model[kind]?.quantity;
  if (!quantity) return undefined;
  const n = isExact(quantity) ? quantity.value : 2;
  const every = everyText(model, text, true);
  const unit = messages.unit({kind});
  return {
    value: valueText(quantity, text),
    name: kind === 'number' ? messages.tileName({n}) : messages.tileCapacity(),
    ...(every ? {comparison: messages.tileComparison({n, every})} : {}),
    quantity,
    unit,
  };
}
