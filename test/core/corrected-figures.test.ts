// What the line above a corrected figure says: the part and what it was, where that is one number of its table.

import {expect} from '@open-wc/testing';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {cellsOf} from '../support/csv-cells.js';
import {draw} from '../support/draw.js';
import {aboutIn, textIn} from '../support/reading.js';
import {figureNames} from '../support/samples.js';

const lines = [
  // Two rows have the tier of today.
  ['tier-badge', 'tier', '2WL', 'Corrected 4 July 2017.', '2017'],
  ['victim-breakdown', 'sex.female', 33, 'Corrected 4 July 2017: female was 33', 'female'],
  ['funding-gap', 'amounts.2016', 170000, 'Corrected 4 July 2017: 2016 was 170,000', '2016'],
  [
    'funding-gap',
    'change',
    'almost -9000',
    'Corrected 4 July 2017: Change from 2015 to 2016 was almost 9,000 less',
    'Change from 2015 to 2016',
  ],
  // Another number is worked out from it.
  ['sentence-distribution', 'convicted', 25, 'Corrected 4 July 2017.', 'People convicted'],
  ['case-backlog', 'open["2016-12-31"]', 94, 'Corrected 4 July 2017: was 94', '31 December 2016'],
  ['justice-outcomes', 'convicted', 23, 'Corrected 4 July 2017: Convicted was 23', 'Convicted'],
  // What is no number has no place in the line.
  ['shelter-timeline', 'cycle', 'P1Y', 'Corrected 4 July 2017.', 'reapply'],
  // The name of the part is long.
  [
    'accountability-record',
    'cases[0].affected',
    21,
    'Corrected 4 July 2017: Labour ministry officials, workers, not counted in 2016 was 21',
    'Labour ministry officials, workers, not counted in 2016',
  ],
  ['victims-trend', 'points.2016', 35, 'Corrected 4 July 2017: 2016 was 35', '2016'],
  ['region-compare', 'tiers["2017"].XK', '3', 'Corrected 4 July 2017.', 'Kosovo'],
  [
    'key-figure',
    'value',
    33,
    'Corrected 4 July 2017: was 33',
    'nightclubs shut down by Kosovo police at the beginning of the month, Kosovo, June 2017',
  ],
  ['quote', 'speaker.en', 'Somebody', 'Corrected 4 July 2017.', 'Speaker'],
  [
    'country-profile',
    'victim-breakdown.total',
    35,
    'Corrected 4 July 2017: Victims identified, 2016 was 35',
    'Victims identified, 2016',
  ],
] as readonly (readonly [string, string, unknown, string, string?])[];

/** The rows of a CSV, each as its first cell and its note. */
const notesIn = (csv: string): string[] =>
  cellsOf(csv)
    .slice(1)
    .flatMap(([label = '', , , , note = '']) => (note.includes('Corrected') ? [label] : []));

describe('the line above a corrected figure', () => {
  let record: object;
  before(async () => {
    record = (await (await fetch('/demo/data/kosovo-2017.json')).json()) as object;
  });

  it('is looked at in every figure', () => {
    expect(new Set(lines.map(([name]) => name))).to.deep.equal(new Set(figureNames));
  });

  for (const [name, path, was, line, row] of lines) {
    it(`is “${line}” for ${path} of a ${name}`, async () => {
      const corrections = [{date: '2017-07-04', path: name === 'country-profile' ? path : `${name}.${path}`, was}];
      const data = JSON.stringify({...sectionOf(record, name), corrections});
      const figure = await draw(
        `<tip-${name} lang="en"><script type="application/json">${data}</script></tip-${name}>`,
      );

      expect(notesIn(figure.toCsv()), 'CSV').to.deep.equal(row === undefined ? [] : [row]);
      expect([textIn(figure, '.remark'), aboutIn(figure, 'Corrections').length], figure.error?.message).to.deep.equal([
        line,
        1,
      ]);
    });
  }
});
