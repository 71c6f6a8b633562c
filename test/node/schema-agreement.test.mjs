// The published JSON Schemas against the parsers of the figures: a valid document passes both, and a wrong one is refused
// by both, but for what JSON Schema cannot say and what no parser reads. Those differences are listed in full.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {transform} from 'esbuild';
import fc from 'fast-check';
import {figureSamples} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {laxer, stricter} from '../support/known-differences.mjs';
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
  for (const {name, fields: all} of checkedFigures) {
    const fields = Object.fromEntries(
      Object.entries(all).filter(([field]) => ![...withdrawn, ...ownWords, 'confirmed'].includes(field)),
    );
    it(`agree with the parser on every field of ${name}`, () => {
      const differences = Object.keys(fields).flatMap((field) => {
        const least = leastWith(name, field);
        return pool.map((value) => differenceOf(name, least, field, value)).filter(Boolean);
      });
      assert.deepEqual(differences.sort(), expectedFor(name, fields).sort());
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

  const tokens = fc.constantFrom(
    ...['0', '9', '171', '.', '..', '-', ' ', 'about', 'almost', 'over', 'under', 'unknown', 'withheld', ';', ':'],
    ...[' cases', 'people', '; ', 'Case', '9 cases; 3 people'],
    ...['some', 'close to', 'as many as ', 'thousand', 'not specified', 'an unknown number', 'did not report'],
    ...['At', 'least', 'up to', 'just', 'million', ' billion', '%', 'none', 'Unreported', 'more than', '.5'],
    ...['P', '5', 'Y', 'M', '2016', '-06', '/', '-12-01', 'fine', 'suspended', 'other', 'EUR', '20', 'SC', 'WL'],
    ...[' year', 's', ' months', 'life', 'death', 'FY', '-Q3', 'Tier ', ' watch list', 'special case'],
  );
  const written = fc.constantFrom(
    ...['8 years', '5 years 6 months', '0 years', 'suspended 2 years', 'FY2018', '2023-Q3', 'Tier 2', 'life: 2'],
    ...['Sex Trafficking: 9', 'forced labor: about 9', '10'],
    ...[
      'about 9',
      'almost 1.5',
      'over -9',
      'under 5',
      'up to 0',
      '1.5 million',
      'At Least 3',
      '23%',
      '101%',
      '-0',
      '2016: 9',
      '2015: 2',
      '2016-04',
      'P0Y',
      'P5Y6M',
      'P123M',
    ],
    ...['fine just over 1000 EUR', 'suspended P2Y', 'fine: 1', 'P1Y: about 9', 'AL', 'XK', ' RS', ','],
    ...[
      'fine just over 1000 EUR',
      'suspended P2Y',
      'fine: 1',
      'P1Y: about 9',
      '2016-12-31: 9',
      'opening: 9',
      'closed: about 9',
    ],
  );
  const notation = fc.array(fc.oneof(tokens, written), {minLength: 1, maxLength: 5}).map((parts) => parts.join(''));
  // The order of two ends is arithmetic.
  const hasEnds = (text) => text.includes('..') || text.includes('/') || / to /.test(text);
  for (const [name, field] of oneOfEachKind()) {
    it(`agree with the parser on how ${field} of ${name} is written`, () => {
      const least = leastWith(name, field);
      fc.assert(
        fc.property(
          notation.filter((text) => !hasEnds(text)),
          (text) => differenceOf(name, least, field, text) === undefined,
        ),
        {numRuns: 3000, seed: 7},
      );
    });
  }

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

  it('take a share for a key figure of shares alone', () => {
    const shares = ['9%', 'about 9 %', '8..9%', {share: 9, of: 'victims'}, {value: 'about 9%'}];
    const numbers = [9, '9', 'about 9'];
    const others = ['unknown', 'withheld 1..4', {missing: 'unknown', share: 9}];
    for (const counts of ['share', 'Share', 'people', 'cases', 'things', 'money']) {
      const isShare = counts.toLowerCase() === 'share';
      const least = {counts, ...(counts === 'money' && {unit: 'EUR'})};
      for (const quantity of [...shares, ...numbers, ...others]) {
        const isTaken = others.includes(quantity) || shares.includes(quantity) === isShare;
        for (const document of [
          {...least, value: quantity},
          {...least, value: isShare ? '9%' : 9, previous: {2015: quantity}},
        ]) {
          assert.deepEqual(
            [schemaTakes, parserTakes].map((takes) => takes('key-figure', document)),
            [isTaken, isTaken],
            JSON.stringify(document),
          );
        }
      }
    }
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
          assert.equal(schemaTakes(name, document), parserTakes(name, document), `${name} without ${each}`);
        }
      }
    }
    const {need: _need, needSource: _source, ...funding} = samples['funding-gap'];
    assert.equal(schemaTakes('funding-gap', {...funding, need: 9}), false);
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
    const {code} = await transform(readFileSync(new URL('../support/kosovo.ts', import.meta.url), 'utf8'), {
      loader: 'ts',
    });
    const {record} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assertTaken('record', record);
  });

  it('describe every field', () => {
    const bare = [];
    const visit = (json, path) => {
      for (const [key, value] of Object.entries(json.properties ?? {})) {
        // What is only named as required is described where it is defined.
        if (value !== true && !value.description && !definitionOf(value)?.description) bare.push(`${path}.${key}`);
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

/** A figure and a field of it for each kind that attributes write, with each limit that its numbers have. */
function oneOfEachKind() {
  const all = checkedFigures.flatMap(({name, fields}) =>
    Object.entries(fields)
      // A need is more than nothing, which only reckoning can tell.
      .filter(([field, kind]) => !kind.isInJson && field !== 'need')
      .map(([field, {name: kind, min, counts}]) => [`${kind} ${min} ${counts}`, [name, field]]),
  );
  return new Map(all.reverse()).values();
}

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

/** `undefined` where the two agree on a value of a field in a document; else the field, the value, and who takes it. */
function differenceOf(name, least, field, value) {
  const document = {...least, [field]: value};
  const taken = schemaTakes(name, document);
  if (taken === parserTakes(name, document)) return undefined;
  return line(field, value, taken ? 'schema' : 'parser');
}

const line = (field, value, who) => `${field} ${JSON.stringify(value)}: only the ${who} takes it`;

function expectedFor(name, fields) {
  const of = (list, who) =>
    Object.entries(fields).flatMap(([field, kind]) =>
      list
        .filter(({kinds = [], except = [], fields: listed = []}) =>
          kinds.includes(kind.name)
            ? !except.includes(field)
            : listed.includes(field) || listed.includes(`${name}.${field}`),
        )
        .flatMap(({values}) => values.map((value) => line(field, value, who))),
    );
  return [...of(laxer, 'schema'), ...of(stricter, 'parser')];
}
