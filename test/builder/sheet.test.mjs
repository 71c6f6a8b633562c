// The builder, bringing data in: what a sheet was taken for, what can be changed, and what goes into the record.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {
  takenFor,
  optionsFor,
  optionOf,
  withCorrection,
  withoutCorrection,
  shownRows,
  columnName,
  readRange,
  writeRange,
  withNumbers,
  withFile: withReadFile,
  withSheet: withReadSheet,
  readSheet,
  sheetToRead,
  withOtherFigure,
  withFigure,
  openTable,
  batchOf,
  inOne,
  questionsOf,
  countryOf,
  chosenOf,
  numberFields,
  withTaken,
  withoutTaken,
  isTaken,
  isTable,
  sections,
} = await loadSource({
  '@tip-figures/builder/sheet/table/taken-for.js': ['takenFor'],
  '@tip-figures/builder/sheet/corrections.js': ['optionsFor', 'optionOf', 'withCorrection', 'withoutCorrection'],
  '@tip-figures/builder/sheet/table/shown-rows.js': ['shownRows'],
  '@tip-figures/builder/sheet/table/range.js': ['writeRange'],
  '@tip-figures/spreadsheet/ranges.js': ['columnName', 'readRange'],
  '@tip-figures/builder/sheet/with-numbers.js': ['withNumbers'],
  '@tip-figures/builder/sheet/opened-sheet.js': ['questionsOf', 'countryOf', 'chosenOf'],
  '@tip-figures/builder/sheet/with-sheet.js': ['withFile', 'withSheet', 'withOtherFigure'],
  '@tip-figures/spreadsheet/read-sheet.js': ['readSheet'],
  '@tip-figures/spreadsheet/sheet-to-read.js': ['sheetToRead'],
  '@tip-figures/builder/sheet/batch/batch.js': ['batchOf', 'inOne'],
  '@tip-figures/spreadsheet/files/workbook/open-workbook.js': ['openTable'],
  '@tip-figures/builder/model/state.js': ['withFigure'],
  '@tip-figures/builder/prose/number-fields.js': ['numberFields'],
  '@tip-figures/builder/prose/taken.js': ['withTaken', 'withoutTaken', 'isTaken'],
  '@tip-figures/builder/open/open-text.js': ['isTable'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});

const victims = 'victim-breakdown';

// On the page a worker reads them.
const withFile = (state, file, keepsFigure) => withReadFile(state, file, sheetToRead(file.workbook), keepsFigure);
const withSheet = (state, change) => {
  const {file, index, choices} = {...state.sheet, ...change};
  const isRead = choices === state.sheet.choices && index === state.sheet.index;
  return withReadSheet(state, change, isRead ? undefined : readSheet(file.workbook.sheets[index], choices));
};

describe('What stands below a cell', () => {
  const naming = {figure: victims, newest: '2022'};
  const cell = (role, ...meanings) => ({role, meanings, isUsed: false});
  for (const [said, text, reading, figure = victims] of [
    ['title: not read as numbers', 'Victims of trafficking', cell('title')],
    ['note: not read', '* estimate', cell('note')],
    ['left out', 'n', cell('left-out')],
    ['the figure’s year', '2022', cell('period', {is: 'period', period: '2022'})],
    ['the year before', '2021', cell('period', {is: 'period', period: '2021'})],
    ['an earlier year', '2019', cell('period', {is: 'period', period: '2019'})],
    ['2021: the year before', 'Anno 2021', cell('period', {is: 'period', period: '2021'})],
    ['a year of the figure', '2021', cell('period', {is: 'period', period: '2021'}), 'victims-trend'],
    ['form: sex trafficking', 'Sex', cell('part', {is: 'part', list: 'exploitation', key: 'sex-trafficking'})],
    ['', 'Form', cell('header', {is: 'list', list: 'exploitation'})],
    ['total', 'Total', cell('total', {is: 'field', field: 'total'})],
    ['total', 'Insgesamt', cell('total', {is: 'total'})],
    ['Euro, in thousands', 'TEUR', cell('unit', {is: 'unit', currency: 'EUR', factor: 1000})],
    ['Albania', 'AL', cell('header', {is: 'country', code: 'AL'})],
    ['', 'Albania', cell('header', {is: 'country', code: 'AL'})],
    ['', '97', cell('number')],
    [
      'age: child, 2021: the year before',
      'Children 2021',
      cell('header', {is: 'part', list: 'age', key: 'child'}, {is: 'period', period: '2021'}),
    ],
  ]) {
    it(`“${text}” as ${reading.role} in ${figure}: ${said || 'nothing'}`, () => {
      assert.equal(takenFor(reading, text, {...naming, figure}), said);
    });
  }
});

describe('What a cell can be changed to', () => {
  it('is every key of every list of the chosen figure, once', () => {
    const ids = optionsFor(victims).flatMap(({options}) => options.map(({id}) => id));
    const {sexAge, exploitation} = sections[victims].own;
    for (const key of sexAge.keys) assert.ok(ids.includes(`part-sexAge-${key}`), key);
    for (const key of exploitation.keys) assert.ok(ids.includes(`part-exploitation-${key}`), key);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has no part of another figure', () => {
    const labels = optionsFor('victims-trend').flatMap(({options}) => options.map(({id}) => id));
    assert.deepEqual(
      labels.filter((id) => id.startsWith('part-')),
      [],
    );
  });

  it('begins with what the cell is now', () => {
    const groups = optionsFor(victims);
    for (const option of groups.flatMap(({options}) => options)) {
      assert.equal(optionOf({...option, isUsed: false}, groups)?.id, option.id);
    }
  });

  it('takes the place of what was said of the same place before, and of no other', () => {
    const row = {at: {row: 4}, role: 'left-out'};
    const cell = {at: {row: 4, column: 0}, role: 'title'};
    const both = withCorrection(withCorrection({newest: '2021'}, row), cell);
    assert.deepEqual(withCorrection(both, {...row, role: 'note'}).corrections, [cell, {...row, role: 'note'}]);
    assert.deepEqual(withoutCorrection(both, {row: 4}), {newest: '2021', corrections: [cell]});
  });
});

describe('A sheet in view', () => {
  it('shows the first rows of many, and those with questions', () => {
    assert.deepEqual(shownRows(10_000, new Set([1, 5000]), 3), [
      {row: 0},
      {row: 1},
      {row: 2},
      {hidden: 4997, from: 3},
      {row: 5000},
      {hidden: 4999, from: 5001},
    ]);
    assert.deepEqual(shownRows(2, new Set(), 40), [{row: 0}, {row: 1}]);
  });

  it('writes the names of columns as spreadsheets have them', () => {
    for (const [column, name] of [
      [0, 'A'],
      [25, 'Z'],
      [26, 'AA'],
      [701, 'ZZ'],
      [702, 'AAA'],
    ]) {
      assert.equal(columnName(column), name);
    }
  });

  it('reads the range that is typed, inside of the sheet', () => {
    const sheet = {name: '', merged: [], rows: Array.from({length: 7}, () => [{text: 'a'}, {text: 'b'}, {text: 'c'}])};
    const range = {from: {row: 1, column: 0}, to: {row: 6, column: 2}};
    assert.deepEqual(readRange('A2:C7', sheet), range);
    assert.deepEqual(readRange(' c7 – a2 ', sheet), range);
    assert.deepEqual(readRange('A2:Z99', sheet), range);
    assert.equal(writeRange(range), 'A2:C7');
    for (const typed of ['', 'A2', '2:7', 'A0:C7', 'D1:E4', 'A9:C10']) assert.equal(readRange(typed, sheet), undefined);
  });

  it('asks no more what was answered', () => {
    const questions = [{id: 'a'}, {id: 'b'}];
    assert.deepEqual(questionsOf({reading: {questions}, choices: {answers: {a: 'leave-out'}}}), [{id: 'b'}]);
  });

  it('shows the first country, and makes records of all, until others are chosen', () => {
    const sheet = {reading: {countries: ['AL', 'XK', 'RS']}};
    assert.equal(countryOf(sheet), 'AL');
    assert.equal(countryOf({...sheet, country: 'RS'}), 'RS');
    assert.deepEqual(chosenOf(sheet), ['AL', 'XK', 'RS']);
    assert.deepEqual(chosenOf({...sheet, chosen: ['RS', 'AL']}), ['AL', 'RS']);
  });
});

describe('Numbers of a sheet in the record', () => {
  const read = {period: '2022', total: '150', age: {child: '44'}};

  it('go in with their period, beside what was filled in by hand', () => {
    const state = {figure: victims, record: {source: 'IOM', [victims]: {heading: 'Ours'}}};
    assert.deepEqual(withNumbers(state, read).record, {
      source: 'IOM',
      [victims]: {heading: 'Ours', total: '150', age: {child: '44'}},
      period: '2022',
    });
  });

  it('leave when the sheet is read otherwise, unless they were changed by hand', () => {
    const before = withNumbers({figure: victims, record: {}}, read);
    const changed = {...before, record: {...before.record, [victims]: {...before.record[victims], total: '151'}}};
    assert.deepEqual(withNumbers(changed, {period: '2021'}, read).record, {[victims]: {total: '151'}, period: '2021'});
  });

  it('do not change the period of another figure of the record', () => {
    const state = {figure: victims, record: {period: '2020', 'funding-gap': {currency: 'EUR'}, [victims]: {}}};
    const {record} = withNumbers(state, read);
    assert.equal(record.period, '2020');
    assert.equal(record[victims].period, '2022');
  });

  it('stay open with another figure', () => {
    const sheet = {file: {name: 'a.csv'}};
    assert.deepEqual(withFigure({figure: victims, record: {}, sheet}, 'victims-trend'), {
      figure: 'victims-trend',
      record: {},
      sheet,
    });
  });

  it('are one record of several countries, with what they share once', () => {
    const of = (country, total) => ({country, period: '2022', source: 'IOM', [victims]: {total}});
    assert.deepEqual(inOne([of('AL', '1'), of('XK', '2')], victims), {
      period: '2022',
      source: 'IOM',
      [victims]: [
        {id: 'al', country: 'AL', total: '1'},
        {id: 'xk', country: 'XK', total: '2'},
      ],
    });
  });
});

describe('A file that is opened', () => {
  const empty = {figure: victims, record: {}};
  const fileOf = async (...rows) => ({
    name: 'a.tsv',
    ...(await openTable(rows.map((row) => row.join('\t')).join('\n'))),
  });
  const breakdown = () => fileOf(['Form', '2021', '2022'], ['Sex trafficking', '51', '61'], ['Total', '86', '122']);

  it('fills in the figure that it fits, with the newest of its numbers', async () => {
    const {figure, record} = withFile(empty, await breakdown(), false);
    assert.equal(figure, victims);
    assert.equal(record.period, '2022');
    assert.equal(record[victims].total, '122');
    assert.deepEqual(record[victims].previous, {2021: '86'});
  });

  it('does not stay beside the numbers of another source', async () => {
    const typed = {figure: victims, record: {[victims]: {heading: 'Ours', total: '9', sex: {female: '9'}}}};
    const first = withFile(typed, await breakdown(), true);
    assert.equal(first.record[victims].heading, 'Ours');
    assert.equal(first.record[victims].sex, undefined);
    const second = withFile(first, await fileOf(['Age', '2022'], ['Children', '44'], ['Total', '150']), true);
    assert.equal(second.record[victims].exploitation, undefined);
    assert.equal(second.record[victims].previous, undefined);
    assert.deepEqual(second.record[victims].age, {child: '44'});
  });

  it('is read again as the editor says', async () => {
    const before = withFile(empty, await breakdown(), false);
    const {record} = withSheet(before, {choices: {newest: '2021'}});
    assert.equal(record.period, '2021');
    assert.equal(record[victims].total, '86');
    assert.equal(record[victims].previous, undefined);
  });

  it('gives its numbers to another figure that it fits', async () => {
    const {figure, record} = withOtherFigure(withFile(empty, await breakdown(), false), 'victims-trend');
    assert.equal(figure, 'victims-trend');
    assert.deepEqual(record[figure].points, {2021: '86', 2022: '122'});
  });

  it('leaves no number of an earlier file, in any figure of the record', async () => {
    const both = withOtherFigure(withFile(empty, await breakdown(), false), 'victims-trend');
    const {figure, record} = withFile(both, await fileOf(['Year', 'Victims'], ['2015', '28'], ['2016', '36']), true);
    assert.equal(figure, 'victims-trend');
    assert.deepEqual(record, {'victims-trend': {points: {2015: '28', 2016: '36'}}});
  });

  it('of several countries gives a record for each, all with what was written by hand', async () => {
    const file = await fileOf(
      ['Victims by country'],
      ['Country', '2021', '2022'],
      ['Albania', '81', '154'],
      ['Kosovo', '23', '30'],
    );
    const shown = withFile({figure: 'victims-trend', record: {source: 'IOM'}}, file, true);
    assert.equal(shown.record.country, 'AL');
    const next = withSheet(shown, {country: 'XK'});
    assert.equal(next.record.country, 'XK');
    assert.deepEqual(next.record['victims-trend'].points, {2021: '23', 2022: '30'});
    const written = {
      ...next,
      record: {...next.record, 'victims-trend': {...next.record['victims-trend'], heading: '{place}'}},
    };
    assert.deepEqual(
      batchOf(written, written.sheet).map(({country, source, 'victims-trend': {heading, points}}) => [
        country,
        source,
        heading,
        points,
      ]),
      [
        ['AL', 'IOM', '{place}', {2021: '81', 2022: '154'}],
        ['XK', 'IOM', '{place}', {2021: '23', 2022: '30'}],
      ],
    );
    assert.deepEqual(
      batchOf(written, {...written.sheet, chosen: ['XK']}).map(({country}) => country),
      ['XK'],
    );
  });
});

describe('Numbers of a sentence', () => {
  it('can be every number of the figure, and the totals of earlier periods with their period', () => {
    const fields = numberFields(victims).flatMap((group) => group.fields);
    assert.deepEqual(
      fields.filter(({isByPeriod}) => isByPeriod).map(({path}) => path),
      [['previous']],
    );
    assert.deepEqual(fields.find(({id}) => id === 'total')?.path, ['total']);
    assert.deepEqual(fields.find(({id}) => id === 'exploitation/sex-trafficking')?.path, [
      'exploitation',
      'sex-trafficking',
    ]);
  });

  const state = {figure: victims, record: {}};
  const total = {path: ['total'], quantity: '122'};

  it('are taken, moved and taken out again', () => {
    const taken = withTaken(state, total);
    assert.deepEqual(taken.record, {[victims]: {total: '122'}});
    const moved = withTaken(taken, {path: ['previous', '2021'], quantity: '122'}, total);
    assert.deepEqual(moved.record, {[victims]: {previous: {2021: '122'}}});
    assert.equal(isTaken(moved, total), false);
    assert.equal(isTaken(withoutTaken(taken, total), total), false);
  });

  it('do not take away what was typed in their place since', () => {
    const typed = {figure: victims, record: {[victims]: {total: '130'}}};
    assert.equal(isTaken(typed, total), false);
    assert.equal(withTaken(typed, {path: ['age', 'child'], quantity: '61'}, total).record[victims].total, '130');
  });
});

describe('A text that is opened', () => {
  for (const [what, text, is] of [
    ['cells of a spreadsheet', 'Year\tVictims\n2015\t28', true],
    ['a title above them', 'Victims;;\nForm;2021;2022\nSex;3;4', true],
    ['a record', '{"country": "XK"}', false],
    ['the code of a tag', '<p><tip-tier-badge country="AL"></tip-tier-badge>', false],
    ['rows with the columns of a record', 'measure,period,value\npoints,2015,28', false],
    ['nothing', ' \n', false],
  ]) {
    it(`is ${is ? 'a table that is read as it stands' : 'opened as what it is'}: ${what}`, () => {
      assert.equal(isTable(text), is);
    });
  }
});
