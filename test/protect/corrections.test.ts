import {expect} from '@open-wc/testing';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';

const table = {
  total: 36,
  exploitation: {'sex-trafficking': 26, 'forced-labour': 9, 'slavery-servitude': 1},
  sex: {female: 18, male: 18},
};
const told = {date: '2017-07-04', was: 8, now: 9, reason: 'One more person.'};

/** A record with this correction, protected. */
const correct = (entry: object, more: object = {}) =>
  protectRecord({'victim-breakdown': table, corrections: [entry], ...more}, 5);

const left = (result: {record: Record<string, unknown>}) => (result.record['corrections'] as unknown[])[0];

describe('a correction', () => {
  for (const path of [
    'victim-breakdown.exploitation["forced-labour"]',
    'victim-breakdown.exploitation.forced-labour',
    '["victim-breakdown"].exploitation["forced-labor"]',
    'victim-breakdown.exploitation["forced-labour"].value',
    'victim-breakdown.exploitation',
    'victim-breakdown',
    '',
    undefined,
  ]) {
    it(`of ${path ?? 'no path'} loses what would tell a hidden count`, () => {
      expect(left(correct({...told, path}))).to.deep.equal({date: '2017-07-04', path});
    });
  }

  it('says what it lost', () => {
    const {withheld} = correct({...told, path: 'victim-breakdown.exploitation'});

    expect(withheld.slice(2)).to.deep.equal([
      {path: 'corrections[0].was', mark: {precision: 'withheld'}, reason: 'derived'},
      {path: 'corrections[0].now', mark: {precision: 'withheld'}, reason: 'derived'},
      {path: 'corrections[0].reason', mark: {precision: 'withheld'}, reason: 'text'},
    ]);
  });

  for (const [path, was, now] of [
    ['victim-breakdown.total', 35, 36],
    ['victim-breakdown.sex.female', 0, 18],
    ['victim-breakdown.sex.female', 'unknown', 18],
    ['funding-gap.amounts["2016"]', 3, 4],
    ['tier-badge.tier', '2', '2WL'],
    ['sentence-distribution.minimum', 'P3Y', 'P5Y'],
  ] as const) {
    it(`of ${path} from ${was} stays`, () => {
      const entry = {...told, path, was, now};

      expect(left(correct(entry))).to.deep.equal(entry);
    });
  }

  it('of a shown count need not say what it was', () => {
    const entry = {path: 'victim-breakdown.total', now: 36, reason: 'It was missing.'};

    expect(left(correct(entry))).to.deep.equal(entry);
  });

  for (const [path, was, now] of [
    ['victim-breakdown.total', 3, 36],
    ['victim-breakdown.sex.female', 'about 3', 18],
    ['victim-breakdown.sex', {female: 3, male: 33}, {female: 18, male: 18}],
    ['victim-breakdown.sex.other', 2, 'unknown'],
    ['funding-gap.victims["2016"]', 3, 36],
    ['victims-trend.points["2016"]', 36, '1..4'],
  ] as const) {
    it(`of ${path} from ${JSON.stringify(was)} loses small numbers of former times`, () => {
      expect(left(correct({...told, path, was, now}))).to.deep.equal({date: '2017-07-04', path});
    });
  }

  for (const path of ['', 'victim-breakdown']) {
    it(`of ${path || 'all'} loses a small number where nothing is hidden`, () => {
      const result = protectRecord({'victim-breakdown': {total: 36}, corrections: [{...told, path, was: 3}]}, 5);

      expect(result.record).to.deep.equal({
        'victim-breakdown': {total: 36},
        corrections: [{date: '2017-07-04', path}],
        suppressBelow: 5,
      });
    });
  }

  it('may stand in its section', () => {
    const {record} = protectRecord(
      {
        'victim-breakdown': {
          ...table,
          corrections: [
            {...told, path: 'exploitation.forced-labour'},
            {...told, path: 'victim-breakdown.exploitation.forced-labour'},
            {...told, path: 'total'},
          ],
        },
      },
      5,
    );

    expect((record['victim-breakdown'] as {corrections: unknown}).corrections).to.deep.equal([
      {date: '2017-07-04', path: 'exploitation.forced-labour'},
      {date: '2017-07-04', path: 'victim-breakdown.exploitation.forced-labour'},
      {...told, path: 'total'},
    ]);
  });

  const men = {date: '2017-07-04', was: 2, now: 3, reason: 'A man.'};
  const few = {total: 36, sex: {female: 33, male: 3}, exploitation: {'forced-labour': 35, other: 1}};

  for (const path of ['sex.male', 'sex', 'sex["male"]', '"sex.male"', 'exploitation.forced-labor', 'males', 'total']) {
    it(`of ${path} is judged under the section that has it, wherever it stands`, () => {
      const corrections = [{...men, path}];
      const gone = [{date: '2017-07-04', path}];

      for (const name of ['tier-badge', 'victims-trend']) {
        const record = {'victim-breakdown': few, [name]: {corrections}, corrections};
        const result = protectRecord(record, 5).record;

        expect(result['corrections']).to.deep.equal(gone);
        expect((result[name] as {corrections: unknown}).corrections).to.deep.equal(gone);
      }
    });
  }

  it('is judged by the name of a section that is inside another', () => {
    const path = 'victim-breakdown.sex.female';
    const record = {'country-profile': {'victim-breakdown': few}, corrections: [{...men, path, was: 34, now: 33}]};

    expect(protectRecord(record, 5).record['corrections']).to.deep.equal([{date: '2017-07-04', path}]);
  });

  it('of a field of cases stays', () => {
    const corrections = [{...men, path: 'open["2016"]'}];
    const record = {'victim-breakdown': few, 'case-backlog': {open: {2016: 3}, corrections}};

    expect(protectRecord(record, 5).record['case-backlog']).to.deep.equal(record['case-backlog']);
  });

  for (const [title, section, entries, kept] of [
    [
      'beside a part that is withheld',
      {total: 59, sex: {female: 54, male: 'withheld'}},
      [{path: 'victim-breakdown.total', was: 58, now: 59}],
      [],
    ],
    [
      'beside a part of which a small number was corrected',
      {total: 59, sex: {female: 54, male: 5}},
      [
        {path: 'victim-breakdown.total', was: 58, now: 59},
        {path: 'victim-breakdown.sex.male', was: 4, now: 5},
      ],
      [],
    ],
    [
      'beside people whom no list has',
      {total: 60, sex: {female: 54}},
      [{path: 'victim-breakdown.total', was: 58, now: 60}],
      [],
    ],
    [
      'that leaves many',
      {total: 70, sex: {female: 54, male: 'withheld'}},
      [{path: 'victim-breakdown.total', was: 68, now: 70}],
      ['was', 'now'],
    ],
    [
      'of parts that are all shown',
      {total: 59, sex: {female: 54, male: 5}},
      [{path: 'victim-breakdown.total', was: 58, now: 59}],
      ['was', 'now'],
    ],
  ] as const) {
    it(`of a number ${title} keeps ${kept.length ? 'both values' : 'no value'}`, () => {
      const corrections = entries.map((one) => ({date: '2017-07-04', ...one}));
      const {record} = protectRecord({'victim-breakdown': section, corrections}, 5);

      for (const [index, {path}] of entries.entries()) {
        const entry = (record['corrections'] as object[])[index];
        expect(Object.keys(entry!)).to.deep.equal(['date', 'path', ...kept], path);
      }
    });
  }
});
