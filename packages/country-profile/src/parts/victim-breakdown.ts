import english from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {parseVictimBreakdown, type VictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownTile} from '@tip-figures/victim-breakdown/victim-breakdown.tile.js';
import {victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'victim-breakdown', VictimBreakdown> = {
  declaration: victimBreakdown,
  english,
  parse: parseVictimBreakdown,
  tile: victimBreakdownTile,
  unit: () => 'people',
};
