import {victimsOf} from '@tip-figures/core/text/status.js';
import english from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {changeOf} from '@tip-figures/victim-breakdown/victim-breakdown.head.js';
import {parseVictimBreakdown, type VictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownTile} from '@tip-figures/victim-breakdown/victim-breakdown.tile.js';
import {victimBreakdown} from '@tip-figures/record/sections/victim-breakdown.js';
import type {Part} from '../country-profile.part.js';

const moves = {first: 'rose', more: 'rose', fewer: 'fell', same: 'same', unclear: undefined} as const;

export const part: Part<'victim-breakdown', VictimBreakdown> = {
  declaration: victimBreakdown,
  english,
  parse: parseVictimBreakdown,
  tile: victimBreakdownTile,
  crowd: () => 'people',
  /** Whether the people of the source's own status are more or fewer. */
  finding(people, text, messages) {
    const move = moves[changeOf(people, text)?.move ?? 'unclear'];
    return move && messages.victims({move, noun: victimsOf(people.status, text)});
  },
};
