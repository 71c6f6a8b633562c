import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import {bar, markScale} from '@tip-figures/core/marks/marks.js';
import {parseFundingGap, type FundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapTile} from '@tip-figures/funding-gap/funding-gap.tile.js';
import english from '@tip-figures/messages/generated/en-funding-gap.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'funding-gap', FundingGap> = {
  declaration: fundingGap,
  english,
  parse: parseFundingGap,
  tile: fundingGapTile,
  mark: markOf,
};

/** The last two amounts; one alone is compared with nothing. */
function markOf({amounts}: FundingGap): TemplateResult | undefined {
  const known = amounts.map(({quantity}) => quantity).filter((quantity) => !missingOf(quantity));
  const {most} = markScale(known.slice(-2));
  return known.length > 1 && most > 0
    ? html`${known.slice(-2).map((quantity) => bar(barParts(quantity, most), most))}`
    : undefined;
}
