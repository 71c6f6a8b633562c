import {expect} from '@open-wc/testing';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapTile} from '@tip-figures/funding-gap/funding-gap.tile.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownTile} from '@tip-figures/victim-breakdown/victim-breakdown.tile.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const said = ({value, name, comparison, before}: Tile) =>
  [value, name, comparison ?? (before && `${before.period.from}: ${writeQuantity(before.quantity)}`)].map(
    (text) => text && plain(text),
  );

const badge = (section: object, locale: TestLanguage = 'en') =>
  said(tierBadgeTile(parseTierBadge({...section}), textContextOf('tier-badge', locale)));
const people = (section: object, locale: TestLanguage = 'en') =>
  said(victimBreakdownTile(parseVictimBreakdown({...section}), textContextOf('victim-breakdown', locale)));
const money = (section: object, locale: TestLanguage = 'en') =>
  said(fundingGapTile(parseFundingGap({currency: 'EUR', ...section}), textContextOf('funding-gap', locale)));

describe('the tile of a tier', () => {
  for (const [section, ...texts] of [
    [{tier: '2', report: 2017, previous: '2'}, 'Tier 2', 'Tier, 2017', '2016: Tier 2'],
    [{tier: '2WL', report: 2019, previous: '2'}, 'Tier 2 Watch List', 'Tier, 2019', '2018: Tier 2'],
    [{tier: 'SC'}, 'Special Case', 'Tier', undefined],
  ] as const) {
    it(`says ${texts[0]}, and what it was before`, () => {
      expect(badge(section)).to.deep.equal(texts);
    });
  }

  it('says it in Albanian', () => {
    expect(badge({tier: '2', report: 2017, previous: '2'}, 'sq')).to.deep.equal([
      'Niveli 2',
      'Niveli, 2017',
      '2016: Niveli 2',
    ]);
  });
});

describe('the tile of victims', () => {
  for (const [what, section, value, comparison] of [
    ['more', {total: 36, period: '2016', previous: {2015: 28}}, '36', '2015: 28'],
    ['nobody', {total: 0}, '0', undefined],
    ['a rounded number', {total: 'about 12000', previous: {2015: 28}}, 'about 12,000', '2015: 28'],
    ['a range', {total: '6..9'}, '6 to 9', undefined],
    ['fewer than', {total: 'under 5'}, 'fewer than 5', undefined],
    ['withheld', {total: 'withheld'}, 'withheld', undefined],
    ['no figure', {total: 'unknown', previous: {2015: 28}}, 'No figure in this source', '2015: 28'],
  ] as const) {
    it(`says ${what}`, () => {
      expect(people(section)).to.deep.equal([value, 'victims identified', comparison]);
    });
  }

  it('says it in Albanian', () => {
    expect(people({total: 36, period: '2016', previous: {2015: 28}}, 'sq')).to.deep.equal([
      '36',
      'viktima të identifikuara',
      '2015: 28',
    ]);
  });
});

describe('the tile of funding', () => {
  const kosovo = {
    country: 'XK',
    purpose: 'victim-protection',
    amounts: {2015: 'about 181000', 2016: 171010},
    change: 'almost -10000',
  };

  it('says the latest amount, what it is for, and what it was before', () => {
    expect(money(kosovo)).to.deep.equal(['171,010', 'euros: victim protection', '2015: about 181000']);
  });

  for (const [what, section, value, name, comparison] of [
    ['one amount', {amounts: {2016: 'about 181000'}}, 'about 181,000', 'euros', undefined],
    ['an older one', {amounts: {2015: 9000, 2016: 'unknown'}}, '9,000', 'euros', undefined],
    ['none', {amounts: {2015: 'unknown', 2016: 'unknown'}}, 'No figure in this source', 'Money', undefined],
    ['a need', {amounts: {2016: 171010}, need: 250000, needSource: 'A shelter'}, '171,010', 'euros', undefined],
  ] as const) {
    it(`says ${what}`, () => {
      expect(money(section)).to.deep.equal([value, name, comparison]);
    });
  }

  it('says what was done with the money, in Albanian too', () => {
    expect(money({...kosovo, verb: 'spent'})[1]).to.equal('euros spent: victim protection');
    expect(money({...kosovo, verb: 'spent'}, 'sq')).to.deep.equal([
      '171 010',
      'euro të shpenzuara: mbrojtja e viktimave',
      '2015: about 181000',
    ]);
  });
});
