// The published JSON Schemas against the parsers of the figures: what a parser takes passes both, but for what no parser reads,
// which is listed in full. Of what is wrong the schemas find names, types and words; the check finds the rest.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {transformSync} from 'rolldown/utils';
import {figureSamples} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {stricter} from '../support/known-differences.mjs';
import {pool} from '../support/near-valid.mjs';

const {amendSection, checkedFigures} = await loadSource({
  '@tip-figures/check/document/figures.js': ['checkedFigures'],
  '@tip-figures/core/data/amend/amend-section.js': ['amendSection'],
});
const {jsonSchemas, sections} = await loadSchemas();
const schemas = jsonSchemas(Object.values(sections));
const ajv = new Ajv({strict: true});
const checks = Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));
const samples = figureSamples(root);
const withdrawn = ['withdrawn', 'reason', 'by'];
// No parser reads them yet: the check does.
const ownWords = ['heading', 'subheading', 'alt', 'highlight', 'annotation'];

describe('the JSON Schemas', () => {
  // Figures share most of their fields: each is tried once.
  const tried = new Set();
  for (const {name, fields: all} of checkedFigures) {
    const fields = Object.fromEntries(
      Object.entries(all).filter(
        ([field, kind]) => !tried.has(kind) && ![...withdrawn, ...ownWords, 'confirmed'].includes(field),
      ),
    );
    for (const kind of Object.values(fields)) tried.add(kind);
    it(`take what the parser takes in every field of ${name}`, () => {
      const refused = Object.keys(fields).flatMap((field) => {
        const least = leastWith(name, field);
        const values = pool.filter((value) => !schemaTakes(name, {...least, [field]: value}));
        return values
          .filter((value) => parserTakes(name, {...least, [field]: value}))
          .map((value) => line(field, value));
      });
      assert.deepEqual(refused.sort(), expectedFor(name, fields).sort());
    });
  }

  it('take the editor’s own words that the check takes', () => {
    const {name, fields} = checkedFigures.find((figure) => figure.name === 'victim-breakdown');
    const readerTakes = (field, value) => {
      try {
        return Boolean(fields[field].read(value, [field]));
      } catch {
        return false;
      }
    };
    const values = [
      ...['One', 'x'.repeat(80), 'x'.repeat(81), ' ', 3, [], {}, null, {en: 'One', sq: 'Një'}, {english: 'One'}],
      ...[{text: 'One', reviewed: true}, {text: {en: 'x'.repeat(81)}, reviewed: true}, '2018: a law'],
      ...[
        {2018: 'a law', 2019: {text: 'x', source: 'a'}},
        {a: 'x', b: 'y', c: 'z'},
      ],
    ];
    for (const field of ownWords) {
      const differences = values.filter(
        (value) => schemaTakes(name, {total: 3, [field]: value}) !== readerTakes(field, value),
      );
      // A highlight may be a year.
      assert.deepEqual(differences, field === 'highlight' ? [3] : [], field);
    }
  });

  it('agree with the parser on what a withdrawn section says, and take nothing of its own beside it', () => {
    const {name, fields} = checkedFigures.find((figure) => figure.name === 'victim-breakdown');
    const least = {withdrawn: '2026-11-20', reason: 'error'};
    const readerTakes = (field, value) => {
      try {
        return Boolean(fields[field].read(value, [field]));
      } catch {
        return false;
      }
    };
    const differences = withdrawn.flatMap((field) =>
      [...pool, 'Source withdrew']
        .filter((value) => schemaTakes(name, {...least, [field]: value}) !== readerTakes(field, value))
        .map((value) => `${field} ${JSON.stringify(value)}`),
    );
    // As everywhere else.
    assert.deepEqual(differences, ['withdrawn "2017-02-30"', 'by "https:a.org"']);
    assert.deepEqual(
      [
        least,
        {...least, id: 'a', country: 'XK'},
        {...least, total: 36},
        {withdrawn: '2026-11-20'},
        {total: 36, reason: 'error'},
      ].map((document) => schemaTakes('record', {[name]: document})),
      [true, true, false, false, false],
    );
    assert.equal(schemaTakes('country-profile', least), true);
  });

  it('refuse what is of another type, and words that are none of those that a field takes', () => {
    const wrong = [
      ['victim-breakdown', {total: true}],
      ['victim-breakdown', {total: -1}],
      ['victim-breakdown', {total: {value: 3, qualifier: 'abuot'}}],
      ['victim-breakdown', {total: 3, status: 'saved'}],
      ['victim-breakdown', {total: 3, exploitation: ['forced-labour']}],
      ['funding-gap', {currency: 'EURO', amounts: {2016: 1}}],
      ['tier-badge', {tier: 'Tier 4'}],
      ['tier-badge', {tier: '2', country: 'UK'}],
      ['tier-badge', {tier: '2', asOf: '29.6.2017'}],
      ['justice-outcomes', {convicted: {unit: 'horses', value: 3}}],
      ['shelter-timeline', {shelters: [{label: 'x', periods: [{from: '2016', status: 'closed down'}]}]}],
      ['key-figure', {counts: 'money', value: 9, unit: 'euros'}],
    ];
    const taken = wrong.filter(([name, document]) => schemaTakes(name, document));
    assert.deepEqual(taken, []);
  });

  it('take words for several people where the parser does', () => {
    for (const [field, value] of [
      ['exploitation', 'child soldiers: 9'],
      ['sex', {Females: 9, males: 1}],
      ['age', 'Children: 9 (NGOs: 3); adults: 1'],
      ['identifiedBy', {NGOs: 9}],
      ['identifiedBy', {police: 9, polices: 1}],
    ]) {
      const document = {total: 36, [field]: value};
      const isTaken = parserTakes('victim-breakdown', document);
      assert.equal(isTaken, !JSON.stringify(value).includes('polices'));
      assert.equal(schemaTakes('victim-breakdown', document), isTaken, JSON.stringify(value));
    }
    const law = {convicted: 9, minimum: {adults: 'P5Y', 'child soldiers child': 'P8Y'}};
    assert.deepEqual(
      [schemaTakes, parserTakes].map((takes) => takes('sentence-distribution', law)),
      [true, true],
    );
  });

  it('take records of before, whose unit says what a key figure counts', () => {
    for (const [document, isTaken] of [
      [{value: 9, unit: '%'}, true],
      [{value: '9%', unit: {en: '%', sq: '%'}, previous: {2015: 8}}, true],
      [{value: 9, unit: 'people', phrase: 'were trained'}, true],
      [{value: 9, unit: 'EUR'}, true],
      [{value: 9, unit: 'EUR', counts: 'money'}, true],
      [{value: 9, counts: 'money'}, false],
      [{value: 9, unit: 'euros', counts: 'money'}, false],
    ]) {
      assert.deepEqual(
        [schemaTakes, parserTakes].map((takes) => takes('key-figure', document)),
        [isTaken, isTaken],
        JSON.stringify(document),
      );
    }
  });

  it('take the sample of every figure, and ask for what it cannot do without', () => {
    for (const {name} of checkedFigures) {
      const sample = sampleOf(name);
      assertTaken(name, sample);
      assertTaken('record', {[name]: sample});
      for (const field of Object.keys(sample)) {
        const least = leastWith(name, field);
        for (const each of Object.keys(least)) {
          const {[each]: _left, ...document} = least;
          assert.ok(schemaTakes(name, document) || !parserTakes(name, document), `${name} without ${each}`);
        }
      }
    }
    const {need: _need, needSource: _source, ...funding} = samples['funding-gap'];
    assert.equal(schemaTakes('funding-gap', {...funding, need: 9}), false);
    assert.equal(schemaTakes('victim-breakdown', {sex: {female: 9}}), false);
    assert.equal(schemaTakes('funding-gap', {amounts: {2016: 9}}), false);
    assert.equal(schemaTakes('tier-badge', {previous: '2'}), false);
    assert.equal(schemaTakes('sentence-distribution', {convicted: 0}), true);
    assert.equal(schemaTakes('record', {version: 1, country: 'XK'}), false);
  });

  it('take a list of sections that each have an id, in a record and in the document of a country', () => {
    const one = {id: 'a', total: 3};
    for (const name of ['record', 'country-profile']) {
      const takes = (list) => schemaTakes(name, {'victim-breakdown': list});
      assert.equal(takes([one, {...one, id: 'b'}]), true);
      for (const list of [[], [{total: 3}], [one, 3], [{...one, id: 'a b'}], [one, one], [{...one, totl: 3}]]) {
        assert.equal(takes(list), false, JSON.stringify(list));
      }
    }
  });

  it('find a slip in the name of a field, at every level', () => {
    assert.equal(schemaTakes('record', {'victim-breakdown': {total: 3}}), true);
    assert.equal(schemaTakes('record', {victim_breakdown: {total: 3}}), false);
    assert.equal(schemaTakes('record', {'victim-breakdown': {total: 3}, sorces: {}}), false);
    assert.equal(schemaTakes('record', {'victim-breakdown': {total: 3, exploitaton: {other: 3}}}), false);
    assert.equal(schemaTakes('record', {'victim-breakdown': {total: {value: 3, derivedfrom: 'x'}}}), false);
    assert.equal(schemaTakes('victim-breakdown', {total: 3, corrections: [{date: '2017-06-29', pth: 'total'}]}), false);
  });

  it('take every document of the demo, and the one of the tests', async () => {
    const folder = new URL('../../demo/data/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    assert.notEqual(files.length, 0);
    for (const file of files) assertTaken('record', JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    const source = readFileSync(new URL('../support/kosovo.ts', import.meta.url), 'utf8');
    const {code} = transformSync('kosovo.ts', source);
    const {record} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assertTaken('record', record);
  });

  it('describe every field', () => {
    const bare = [];
    const visit = (json, path) => {
      for (const [key, value] of Object.entries(json.properties ?? {})) {
        // What is only named, as required or as refused, is described where it is defined.
        if (typeof value !== 'boolean' && !value.description && !definitionOf(value)?.description)
          bare.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(json)) {
        const isCondition = ['if', 'then', 'not', 'required', 'enum', 'examples', 'anyOf'].includes(key);
        if (typeof value === 'object' && value !== null && !isCondition) visit(value, `${path}.${key}`);
      }
    };
    const definitionOf = ({$ref}) => $ref && schemas['record.json'].definitions[$ref.replace('#/definitions/', '')];
    for (const [file, schema] of Object.entries(schemas)) visit(schema, file);
    assert.deepEqual(bare, []);
  });
});

function schemaTakes(name, document) {
  return checks[`${name}.json`](JSON.parse(JSON.stringify(document)));
}

function parserTakes(name, document) {
  try {
    checkedFigures.find((figure) => figure.name === name).parse(amendSection([document], {}, {name}).section);
    return true;
  } catch (error) {
    if (error.name !== 'FigureError') throw error;
    return false;
  }
}

function assertTaken(name, document) {
  assert.ok(schemaTakes(name, document), ajv.errorsText(checks[`${name}.json`].errors));
}

/** The sample of a figure; that of one made of others is a record, of which it takes some sections. */
const sampleOf = (name) => {
  const {own} = sections[name];
  return Object.fromEntries(Object.entries(samples[name]).filter(([field]) => Object.hasOwn(own, field)));
};

/** The sample with only what the parser asks for beside a field, since all that is there must also fit each other. */
function leastWith(name, field) {
  const sample = sampleOf(name);
  const keeps = (document) => field in document || !(field in sample);
  return {
    report: 2017,
    ...leastOf(sample, (document) => keeps(document) && parserTakes(name, {report: 2017, ...document})),
  };
}

/** What is left of a value when whatever can go is taken out of it, at every level. */
function leastOf(value, isEnough) {
  if (typeof value !== 'object') return value;
  return Object.keys(value).reduceRight((left, key) => {
    const {[key]: _gone, ...others} = left;
    const without = Array.isArray(left) ? left.toSpliced(key, 1) : others;
    if (isEnough(without)) return without;
    const put = (part) => (Array.isArray(left) ? left.with(key, part) : {...left, [key]: part});
    return put(leastOf(left[key], (part) => isEnough(put(part))));
  }, value);
}

const line = (field, value) => `${field} ${JSON.stringify(value)}`;

/** What the schema refuses of the fields of a figure, although no parser does. */
const expectedFor = (name, fields) =>
  Object.entries(fields).flatMap(([field, kind]) =>
    stricter
      .filter(
        ({kinds = [], fields: listed = []}) =>
          kinds.includes(kind.name) || listed.includes(field) || listed.includes(`${name}.${field}`),
      )
      .flatMap(({values}) => values.map((value) => line(field, value))),
  );
