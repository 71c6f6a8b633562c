import {parseFundingGap, type FundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapTile} from '@tip-figures/funding-gap/funding-gap.tile.js';
import english from '@tip-figures/messages/generated/en-funding-gap.js';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'funding-gap', FundingGap> = {
  declaration: fundingGap,
  english,
  parse: parseFundingGap,
  tile: fundingGapTile,
  unit: () => 'none',
};
