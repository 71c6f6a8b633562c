import type {Tile} from '@tip-figures/core/marks/tile.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import type {TierBadge} from './tier-badge.model.js';
import {nameOf, yearsText, type Text} from './tier-badge.words.js';

/** The tier, and the one before. */
export function tierBadgeTile({tier, year, previous}: TierBadge, text: Text): Tile {
  const {messages, locale, frame} = text;
  const before = previous?.year;
  return {
    value: nameOf(tier, text),
    name: joined('commas', [messages.tierHeading(), year ? String(year) : ''], locale),
    ...(previous && {
      comparison: joined(
        'labelled',
        [yearsText(before ? {from: before, to: before} : {}, text), nameOf(previous.tier, text)],
        locale,
      ),
    }),
    note: frame.caveat({kind: 'tier'}),
  };
}
