// The published JSON Schemas against the parser, which is the truth: what one takes the other takes, but for
// what JSON Schema cannot say and what the parser does not read. Those differences are listed in full.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {transform} from 'esbuild';
import fc from 'fast-check';
import {loadModels} from '../../scripts/json-schema.mjs';
import {jsonSchemas} from '../../scripts/schema/json-schemas.mjs';
import {laxer, stricter} from '../support/known-differences.mjs';
import {pool} from '../support/near-valid.mjs';

const {amendSection, checkedFigures} = await loadModels();
const schemas = jsonSchemas(checkedFigures);
const ajv = new Ajv({strict: true});
const checks = Object.fromEntries(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));

// Documents with as little as possible beside the field that is tried, since fields must also fit each other.
const BASES = {
  'tier-badge': {report: 2017, tier: '2'},
  'victim-breakdown': {total: 36},
  'funding-gap': {currency: 'EUR', amounts: {2015: 'unknown', 2016: 171010}, needSource: 'Somebody'},
  'sentence-distribution': {convicted: 'about 100', sentences: {P5Y6M: 1}},
  'justice-outcomes': {convicted: 'unknown'},
  'shelter-timeline': {shelters: [{id: 'a', label: 'x'}]},
  'accountability-record': {cases: [{office: 'judge', steps: [{stage: 'indicted'}]}]},
  'victims-trend': {points: {2015: 28}},
  'region-compare': {tiers: {2017: {AL: '2'}}},
  'case-backlog': {open: {'2016-12-31': 95}},
  'key-figure': {value: 34, unit: 'nightclubs'},
  quote: {text: 'It is not enough.', speaker: 'A minister'},
  'country-profile': {'tier-badge': {tier: '2'}},
};

describe('the JSON Schemas', () => {
  for (const {name, fields} of checkedFigures) {
    it(`agree with the parser on every field of ${name}`, () => {
      const differences = Object.keys(fields).flatMap((field) =>
        pool.map((value) => differenceOf(name, field, value)).filter(Boolean),
      );
      assert.deepEqual(differences.sort(), expectedFor(name, Object.keys(fields)).sort());
    });
  }

  const tokens = fc.constantFrom(
    ...['0', '9', '171', '.', '..', '-', ' ', 'about', 'almost', 'over', 'under', 'unknown', 'withheld', ';', ':'],
    ...['P', '5', 'Y', 'M', '2016', '-06', '/', '-12-01', 'fine', 'suspended', 'other', 'EUR', '20', 'SC', 'WL'],
  );
  const written = fc.constantFrom(
    ...['about 9', 'almost 1.5', 'over -9', 'under 5', '-0', '2016: 9', '2015: 2', '2016-04', 'P0Y', 'P5Y6M', 'P123M'],
    ...['fine over 1000 EUR', 'suspended P2Y', 'fine: 1', 'P1Y: about 9', 'AL', 'XK', ' RS', ','],
    ...[
      'fine over 1000 EUR',
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
  const hasEnds = (text) => text.includes('..') || text.includes('/');
  for (const [name, field] of [
    ['victim-breakdown', 'total'],
    ['victim-breakdown', 'previous'],
    ['funding-gap', 'change'],
    ['funding-gap', 'period'],
    ['tier-badge', 'history'],
    ['tier-badge', 'previous'],
    ['sentence-distribution', 'minimum'],
    ['sentence-distribution', 'sentences'],
    ['justice-outcomes', 'prosecuted'],
    ['victims-trend', 'points'],
    ['region-compare', 'countries'],
    ['case-backlog', 'open'],
    ['case-backlog', 'flow'],
  ]) {
    it(`agree with the parser on how ${field} of ${name} is written`, () => {
      fc.assert(
        fc.property(
          notation.filter((text) => !hasEnds(text)),
          (text) => differenceOf(name, field, text) === undefined,
        ),
        {numRuns: 3000, seed: 7},
      );
    });
  }

  it('ask for what a figure cannot do without', () => {
    for (const {name} of checkedFigures) {
      for (const field of Object.keys(BASES[name])) {
        const {[field]: _left, ...document} = BASES[name];
        assert.equal(schemaTakes(name, document), parserTakes(name, document), `${name} without ${field}`);
      }
    }
    assert.equal(schemaTakes('funding-gap', {...BASES['funding-gap'], needSource: undefined, need: 9}), false);
    assert.equal(schemaTakes('sentence-distribution', {convicted: 0}), true);
    assert.equal(schemaTakes('record', {version: 1, country: 'XK'}), false);
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

/** `undefined` where the two agree; else the field, the value, and who takes it. */
function differenceOf(name, field, value) {
  const document = {...BASES[name], [field]: value};
  const taken = schemaTakes(name, document);
  if (taken === parserTakes(name, document)) return undefined;
  return line(field, value, taken ? 'schema' : 'parser');
}

const line = (field, value, who) => `${field} ${JSON.stringify(value)}: only the ${who} takes it`;

function expectedFor(name, fields) {
  const of = (list, who) =>
    fields.flatMap((field) =>
      list
        .filter((each) => each.fields.includes(field) || each.fields.includes(`${name}.${field}`))
        .flatMap(({values}) => values.map((value) => line(field, value, who))),
    );
  return [...of(laxer, 'schema'), ...of(stricter, 'parser')];
}
