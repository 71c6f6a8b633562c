// The spreadsheets of this folder, from their bytes to what figures show of them.

import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {openWorkbook, readSheet, sectionOf, readQuantity} = await loadSource({
  '@tip-figures/spreadsheet/files/workbook/open-workbook.js': ['openWorkbook'],
  '@tip-figures/spreadsheet/read-sheet.js': ['readSheet'],
  '@tip-figures/spreadsheet/sections.js': ['sectionOf'],
  '@tip-figures/record/values/quantity/read-quantity.js': ['readQuantity'],
});

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder);
const fixtures = files
  .filter((name) => name.endsWith('.expected.json'))
  .flatMap((name) => {
    const file = files.find((one) => !one.endsWith('.json') && one.startsWith(name.split('.')[0]));
    const {readings, about} = JSON.parse(readFileSync(new URL(name, folder)));
    return readings.map((expected) => ({file, about, ...expected}));
  });

/** The values of a section by their paths; what a number is now, and what it was before. */
function flat(value, path = '') {
  if (Object(value) !== value) return {[path]: value};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, one]) => flat(one, key === 'value' ? path : `${path}${path && '.'}${key}`)),
  );
}

const meant = (value) => {
  const quantity = readQuantity(String(value), {shares: true});
  return quantity.precision ? JSON.stringify(quantity) : String(value);
};

/** Each value that is not the one that is expected, and each that is missing. */
function differences(read, {values = {}, optional = {}}) {
  const found = flat(read);
  const wrong = Object.entries(found).filter(
    ([path, value]) =>
      ![values[path], ...(optional[path] ?? [])].some((one) => one !== undefined && meant(one) === meant(value)),
  );
  return {wrong, missing: Object.keys(values).filter((path) => !(path in found))};
}

/** What a reading shows against what it should: `records` by country, else one section. */
function compared(reading, expected) {
  const {figure, records, period, country} = expected;
  if (!reading.figures.includes(figure)) return {wrong: [], missing: [figure]};
  const all = Object.entries(records ?? {[country ?? '']: expected.values}).map(([code, values]) => {
    const {section, ...said} = sectionOf(reading, figure, code || undefined);
    const {wrong, missing} = differences(section, {values, optional: expected.optional});
    const isOther = (name, own) => own && said[name] !== undefined && said[name] !== own;
    return {
      wrong: [
        ...wrong,
        ...(isOther('period', period) ? [['period', said.period]] : []),
        ...(isOther('country', code) ? [['country', said.country]] : []),
      ],
      missing,
    };
  });
  return {wrong: all.flatMap(({wrong}) => wrong), missing: all.flatMap(({missing}) => missing)};
}

const cellName = ({row, column}) => String.fromCharCode(65 + column) + (row + 1);

describe('the spreadsheets of this folder', () => {
  const counts = {'read right': 0, asked: 0, 'refused with help': 0, wrong: 0};
  after(() => {
    const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
    console.log(
      `${fixtures.length} sheets of ${new Set(fixtures.map(({file}) => file)).size} spreadsheets: ${said.join(', ')}`,
    );
  });

  for (const expected of fixtures) {
    const {file, sheet: name = '', outcome, about, asks = []} = expected;
    it(`${[file, name].filter(Boolean).join(', ')}: ${outcome}. ${about}`, async () => {
      const {workbook} = await openWorkbook(readFileSync(new URL(file, folder)));
      const sheet = workbook.sheets.find((one) => !name || one.name === name);
      let reading = readSheet(sheet);
      const questions = reading.questions.map(({code, at}) => `${code} ${at.map(cellName).join(' ')}`);
      const before = outcome === 'refused' ? {wrong: reading.data, missing: []} : compared(reading, expected);
      const came =
        before.wrong.length > 0
          ? 'wrong'
          : reading.questions.length > 0
            ? 'asked'
            : reading.problems.length > 0
              ? 'refused with help'
              : before.missing.length > 0
                ? 'wrong'
                : 'read right';
      counts[came] += 1;
      assert.deepEqual(before.wrong, [], `read wrongly; asked: ${questions}`);
      assert.equal(
        came,
        {read: 'read right', asked: 'asked', refused: 'refused with help'}[outcome],
        `${questions}; ${before.missing}`,
      );
      for (const cell of asks.flatMap(({cells}) => cells)) {
        assert.ok(
          questions.some((question) => question.includes(cell)),
          `${cell} is asked about: ${questions}`,
        );
      }
      if (expected.problem) assert.equal(reading.problems[0].code, expected.problem);
      if (!expected.answers) return;
      // An answer can ask for another one.
      const given = {};
      for (let round = 0; round < 4; round++) {
        for (const {id, code} of reading.questions) given[id] = expected.answers[code];
        reading = readSheet(sheet, {answers: given});
      }
      assert.deepEqual(reading.questions, []);
      assert.deepEqual(compared(reading, expected), {wrong: [], missing: []});
    });
  }
});

/** What is typed where an answer may be. */
const typed = {period: '2023', quantity: '120'};

/** Every way through the questions of a sheet, each with the reading at its end. */
function* waysThrough(sheet, answers = {}) {
  const reading = readSheet(sheet, {answers});
  const question = reading.questions.find(({id}) => !(id in answers));
  if (!question) {
    yield {answers, reading};
    return;
  }
  const ids = [...question.fixes.map(({id}) => id), ...(question.takes ? [typed[question.takes]] : [])];
  for (const id of ids) yield* waysThrough(sheet, {...answers, [question.id]: id});
}

describe('answers followed to the figure', () => {
  for (const {file, sheet: name = '', values = {}, optional = {}, others = {}, ...expected} of fixtures) {
    it(`${[file, name].filter(Boolean).join(', ')}: whatever is answered, the figure says what the sheet says`, async () => {
      const {workbook} = await openWorkbook(readFileSync(new URL(file, folder)));
      const sheet = workbook.sheets.find((one) => !name || one.name === name);
      for (const {answers, reading} of waysThrough(sheet)) {
        const way = JSON.stringify(answers);
        const [best] = reading.figures;
        assert.deepEqual(reading.questions, [], way);
        if (!best) {
          assert.equal(reading.problems.length, 1, `${way}: nothing is drawn, and nothing says why`);
          continue;
        }
        const told = best === expected.figure ? {values, optional} : {optional: others[best]};
        if (best !== expected.figure) assert.ok(others[best], `${way} leads to ${best}`);
        for (const country of reading.countries.length ? reading.countries : [undefined]) {
          const right = expected.records ? {values: expected.records[country] ?? {}, optional} : told;
          const {section} = sectionOf(reading, best, country);
          assert.deepEqual(differences(section, right).wrong, [], way);
        }
      }
    });
  }
});
