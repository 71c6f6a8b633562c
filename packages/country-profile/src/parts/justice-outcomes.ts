import {
  chiefOf,
  parseJusticeOutcomes,
  type JusticeOutcomes,
} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {justiceOutcomesTile} from '@tip-figures/justice-outcomes/justice-outcomes.tile.js';
import english from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {justiceOutcomes} from '@tip-figures/record/figures/justice-outcomes.js';
import type {Part} from '../country-profile.part.js';

export const part = {
  declaration: justiceOutcomes,
  english,
  parse: parseJusticeOutcomes,
  tile: justiceOutcomesTile,
  unit(outcomes) {
    const unit = chiefOf(outcomes)?.unit;
    return unit === 'none' ? undefined : unit;
  },
  /** Whether the tile counts the people convicted. */
  saysConvicted: (outcomes: JusticeOutcomes) => chiefOf(outcomes)?.stage === 'convicted',
} satisfies Part<'justice-outcomes', JusticeOutcomes> & Record<string, unknown>;
