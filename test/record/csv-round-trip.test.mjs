// A record written as rows, and read from them, says the same as before.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {root} from '../../scripts/install.mjs';
import {figureNames} from '../../scripts/figures.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {pool} from '../support/near-valid.mjs';

const {readRows, writeRows, parseCsv, formatCsv, sections, wholeSections, sectionOf, FigureError} = await loadSource({
  '@tip-figures/record/csv/read-rows.js': ['readRows'],
  '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
  '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
  '@tip-figures/record/csv/write/format-csv.js': ['formatCsv'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/section/whole-sections.js': ['wholeSections'],
  '@tip-figures/record/section/section.js': ['sectionOf'],
  '@tip-figures/record/figure-error.js': ['FigureError'],
});

fc.configureGlobal({seed: 20170629});

const jsonIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const throughCsv = (record) => readRows(parseCsv(formatCsv(writeRows(record, sections))), sections).record;

/** What a reader makes of a value, or that it refuses it. */
function outcome(read) {
  try {
    return {value: read()};
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return 'refused';
  }
}

/** What figures read of each section, with what no figure reads as it stands. */
function said(record) {
  return Object.keys(sections)
    .filter((name) => name in record)
    .map((name) =>
      [record[name]]
        .flat()
        .map(({id}) =>
          Object.entries(sectionOf(record, name, id)).map(([field, value]) => [
            field,
            Object.hasOwn(sections[name].fields, field)
              ? outcome(() => sections[name].fields[field].read(value, [field]))
              : value,
          ]),
        ),
    )
    .map((list) => list.map((fields) => Object.fromEntries(fields)));
}

const pick = ({'justice-outcomes': section}, fields) =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, section[field]]));

const records = readdirSync(join(root, 'demo/data')).filter((file) => file.endsWith('.json'));
const samples = figureNames().filter((name) => readdirSync(join(root, 'packages', name)).includes('sample.json'));
const sampleOf = (name) => jsonIn(`packages/${name}/sample.json`);

// Their readers are fetched only where a document has them, and take all at first.
const unread = ['confirmed', 'corrections', 'pinned', 'threshold'];

// A cell has no type: what is left out of JSON as no text is one in a cell.
const unlike = {'{"a":{"publisher":"x","cites":1}}': true, '[{"date":"2016","text":"x","shelter":1}]': true};

describe('a record in rows', () => {
  for (const file of records) {
    it(`says the same as ${file}`, () => {
      const record = jsonIn(`demo/data/${file}`);
      const read = throughCsv(record);
      assert.deepEqual(said(read), said(record));
      assert.deepEqual(Object.keys(read).sort(), Object.keys(record).sort());
    });
  }

  for (const name of samples) {
    it(`says the same as the sample of ${name}, with a period and without one`, () => {
      for (const shared of [{}, {period: '2016'}, {period: 2015, source: 'a', sources: {a: {publisher: 'A'}}}]) {
        const record = {...shared, [name]: sampleOf(name)};
        assert.deepEqual(said(throughCsv(record)), said(record));
      }
    });

    it(`says the same of whatever ${name} reads in a field`, () => {
      const declared = {...sections[name].fields, ...sections[name].unshown};
      for (const [field, kind] of Object.entries(declared)) {
        if (unread.includes(kind.name)) continue;
        for (const value of pool) {
          const read = outcome(() => kind.read(structuredClone(value), [field]));
          if (read === 'refused' || field === 'id' || JSON.stringify(value) in unlike) continue;
          const record = {period: '2016', [name]: {...(field === 'period' ? {} : {version: 1}), [field]: value}};
          const again = throughCsv(record)[name]?.[field];
          assert.deepEqual(
            outcome(() => kind.read(again, [field])),
            read,
            `${field}: ${JSON.stringify(value)} → ${JSON.stringify(again)}`,
          );
        }
      }
    });
  }

  it('says the same of stages of the writer’s own, shares and all that stages count', () => {
    const stages = {
      final: {
        label: {en: 'Final convictions', sq: 'Dënime të formës së prerë'},
        after: 'convicted',
        value: 4,
        unit: 'cases',
      },
      deferred: {label: 'Deferred', offences: 31, people: {value: 9, note: 'A remark.', previous: {2015: 8}}},
      fled: {label: 'Fled', share: 53},
    };
    const known = {
      investigated: '1204 offences; 31 incidents',
      prosecuted: {share: 53, unit: 'incidents', by: {'sex-trafficking': '20%'}},
      tried: {share: 53, qualifier: 'about', by: {'sex-trafficking': '20%'}, otherLaws: '2%', previous: {2015: '50%'}},
      convicted: {people: '53%'},
    };
    const record = {period: '2016', 'justice-outcomes': {...known, ...stages}};
    const again = throughCsv(record);
    const ownOf = (one) =>
      Object.keys(stages).map((key) => sections['justice-outcomes'].labelled.read(one['justice-outcomes'][key], [key]));
    assert.deepEqual(
      said({...again, 'justice-outcomes': pick(again, known)}),
      said({...record, 'justice-outcomes': known}),
    );
    assert.deepEqual(ownOf(again), ownOf(record));
  });

  it('says the same of corrections, whatever was corrected', () => {
    const record = {
      suppressBelow: 5,
      pinned: '2017-07-05',
      corrections: [
        {date: '2017-07-04', path: 'victim-breakdown.total', was: 35, now: 36, reason: {en: 'One was not counted.'}},
        {date: '2017-07-05', path: 'victim-breakdown.period', was: '2015', now: '2016', reason: 'A slip.'},
        {date: '2017-07-06', path: 'quote.paraphrase', was: true, now: null},
      ],
      'victim-breakdown': {total: 36},
    };
    assert.deepEqual(throughCsv(record), record);
  });

  it('says the same of records made at random', () => {
    const partOf = (name) => {
      const all = sampleOf(name);
      return fc
        .subarray(Object.keys(all), {minLength: 1})
        .map((fields) => Object.fromEntries(fields.map((field) => [field, all[field]])));
    };
    const text = fc.oneof(
      fc.string({unit: 'binary', minLength: 1}),
      fc.constantFrom('=1+1', "'=1", '"', 'a\nb', '-1', '[]', '{}', 'null', ' '),
    );
    const more = fc.dictionary(
      fc.stringMatching(/^x[a-z/\\~. -]{0,8}$/).filter((key) => key === key.trim()),
      fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, {maxLength: 3})),
      {maxKeys: 3},
    );
    const section = (name) =>
      fc
        .tuple(partOf(name), more, fc.option(fc.constantFrom('2015', '2016', 2017, 'FY2016'), {nil: undefined}))
        .map(([own, beside, period]) => ({...beside, ...own, ...(period && {period})}));
    const figure = fc.constantFrom(...samples).chain((name) =>
      fc.oneof(
        section(name).map((one) => [name, one]),
        fc
          .array(section(name), {minLength: 1, maxLength: 3})
          .map((all) => [name, all.map((one, index) => ({id: `s${index}`, ...one}))]),
      ),
    );
    const record = fc
      .tuple(fc.uniqueArray(figure, {selector: ([name]) => name, minLength: 1, maxLength: 4}), more, fc.boolean())
      .map(([figures, beside, dated]) => ({...(dated && {period: '2016'}), ...beside, ...Object.fromEntries(figures)}));
    fc.assert(
      fc.property(record, (given) => {
        const read = throughCsv(given);
        assert.deepEqual(said(read), said(given));
      }),
      {numRuns: 300},
    );
  });

  it('keeps a list of shares in one text as it is', () => {
    const rows = writeRows({'victim-breakdown': {total: 36, age: 'child: 38%', sex: {female: '61%'}}}, sections);
    const cells = formatCsv(rows).split('\r\n');

    assert.ok(cells.includes('victim-breakdown,,age,,,child: 38%,,,,'), cells.join('\n'));
    assert.ok(cells.includes('victim-breakdown,,sex,female,,61,%,,,'));
  });

  it('keeps the editor’s own words, and the language of the record', () => {
    const words = {
      heading: '2017',
      subheading: {en: 'a', sq: 'b'},
      alt: {text: 'x', reviewed: true},
      highlight: '2016',
      annotation: {2016: '12', child: {text: {en: 'y'}, source: 'z'}},
    };
    const given = {language: 'sq', 'victim-breakdown': {total: 36, ...words}};
    const {language, 'victim-breakdown': section} = readRows(
      parseCsv(formatCsv(writeRows(given, wholeSections))),
      wholeSections,
    ).record;

    const {fields} = wholeSections['victim-breakdown'];
    for (const name of Object.keys(words)) {
      assert.deepEqual(fields[name].read(section[name], [name]), fields[name].read(words[name], [name]));
    }
    assert.equal(language, 'sq');
  });

  it('is text that no spreadsheet runs', () => {
    const csv = formatCsv(writeRows({quote: {text: '=HYPERLINK("x")', speaker: '@a', role: '-1'}}, sections));
    assert.match(csv, /,"'=HYPERLINK\(""x""\)",/);
    assert.match(csv, /,'@a,/);
    assert.match(csv, /,-1,/);
  });
});
