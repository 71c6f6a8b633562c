// What editors write in words, in the languages that have a table: its canonical form, and how sure that is.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {suggest} = await loadSource({'@tip-figures/check/report/suggest.js': ['suggest']});

const suggested = (issue, found, more) =>
  (suggest({issue, found, ...more}, []).suggestions ?? []).map(({text, sure}) => `${text} (${sure})`).join(' or ');

describe('written forms', () => {
  for (const [issue, written, meant] of [
    ['not-a-quantity', 'about five', 'about 5 (same)'],
    ['not-a-quantity', '3 mn', '3 million (same)'],
    ['not-a-quantity', '3m', '3 million (likely)'],
    ['not-a-quantity', 'n/a', 'unknown (ask)'],
    ['with-separators', '1,312', '1312 (same)'],
    ['with-separators', '1.312', '1312 (ask)'],
    ['not-a-quantity', '12 victims', '12 (likely)'],
    ['not-a-sentence', 'six years', '6 years (same)'],
    ['not-a-sentence', '2 weeks', '14 days (ask)'],
    ['not-a-duration', 'five and a half years', '5 years 6 months (same)'],
    ['not-a-duration', '5½ years', '5 years 6 months (same)'],
    ['not-a-duration', 'a year and six months', '1 year 6 months (same)'],
    ['not-a-duration', 'every six months', '6 months (same)'],
    ['not-a-period', 'April 2014-March 2015', '2014-04/2015-03 (likely)'],
    ['not-a-period', 'January to June 2022', '2022-01/2022-06 (likely)'],
    ['not-a-period', 'first half of 2022', '2022-01/2022-06 (likely)'],
    ['not-a-period', 'third quarter of 2023', '2023-Q3 (ask)'],
    ['not-a-period', 'financial year 2017/18', '2017/18 (likely)'],
    ['not-a-period', 'FY18', 'FY2018 (likely)'],
    ['not-a-sentence', 'life imprisonment', 'life (likely)'],
    ['not-a-point', '5/6/2022', '2022-06-05 (ask) or 2022-05-06 (ask)'],
    ['not-a-country', 'thailand', 'TH (ask)'],
    ['not-a-currency', 'baht', 'THB (ask)'],
  ]) {
    it(`are read in English: “${written}” is ${meant}`, () => assert.equal(suggested(issue, written), meant));
  }

  for (const [issue, written, meant] of [
    ['not-a-quantity', 'rreth 40', 'about 40 (likely)'],
    ['not-a-quantity', 'të paktën dy milionë', 'at least 2 million (likely)'],
    ['not-a-quantity', 'ndërmjet 20 dhe 30', '20..30 (likely)'],
    ['not-a-quantity', '12 viktima', '12 (likely)'],
    ['not-a-sentence', 'pesë vjet', '5 years (same)'],
    ['not-a-point', '15 qershor 2022', '2022-06-15 (same)'],
    ['not-a-country', 'Shqipëri', 'AL (ask)'],
  ]) {
    it(`are read in Albanian by its table alone: “${written}” is ${meant}`, () =>
      assert.equal(suggested(issue, written), meant));
  }

  it('are names of keys, as reports have them', () => {
    const choices = ['sex-trafficking', 'forced-labour', 'ngo'];
    assert.equal(suggested('unknown-key', 'sexual exploitation', {choices}), 'sex-trafficking (ask)');
    assert.equal(suggested('unknown-key', 'punë e detyruar', {choices}), 'forced-labour (ask)');
    assert.equal(suggested('unknown-key', 'civil society', {choices}), 'ngo (ask)');
  });

  it('leave out the currency of the figure, and of no other', () => {
    const of = (currency) => suggest({issue: 'not-a-quantity', found: '3.6 billion baht'}, [], {currency}).suggestions;
    assert.deepEqual(of('THB'), [{text: '3.6 billion', sure: 'likely'}]);
    assert.equal(of('EUR'), undefined);
  });
});
