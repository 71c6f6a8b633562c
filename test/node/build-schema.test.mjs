import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {loadModels, writeJsonSchemas} from '../../scripts/json-schema.mjs';
import {jsonSchemas} from '../../scripts/schema/json-schemas.mjs';

const {sections, figures: names} = await loadModels();
const declarations = Object.values(sections);

/** The schemas as they would be if the tier badge had one more field. */
const withField = (field, kind) =>
  jsonSchemas(
    declarations.map((each) =>
      each.name === 'tier-badge' ? {...each, fields: {...each.fields, [field]: kind}} : each,
    ),
  );

describe('the making of JSON Schemas', () => {
  it('writes a file for a record, and one for each figure', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tip-figures-schema-'));
    try {
      await writeJsonSchemas(folder);
      const files = await readdir(join(folder, 'schema'));
      assert.deepEqual(files.sort(), ['record.json', ...declarations.map(({name}) => `${name}.json`)].sort());
      const {$schema, definitions} = JSON.parse(await readFile(join(folder, 'schema/record.json'), 'utf8'));
      assert.equal($schema, 'http://json-schema.org/draft-07/schema#');
      assert.deepEqual(Object.keys(definitions['figure-tier-badge'].properties).slice(-3), [
        'tier',
        'previous',
        'history',
      ]);
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('leaves nothing to be guessed by a validator that refuses guesses', () => {
    for (const [file, schema] of Object.entries(jsonSchemas(declarations))) {
      assert.doesNotThrow(() => new Ajv({strict: true}).compile(schema), file);
    }
  });

  it('knows every figure that a record can feed', () => {
    assert.deepEqual(declarations.map(({name}) => name).sort(), names.toSorted());
  });

  it('offers the keys of exploitation, sex and age by name', () => {
    const {exploitation, sex, age} = jsonSchemas(declarations)['victim-breakdown.json'].properties;
    const keysOf = ({anyOf: [{properties}]}) => Object.keys(properties);
    assert.deepEqual(keysOf(sex), ['female', 'male', 'other', 'unknown']);
    assert.deepEqual(keysOf(age), ['child', 'adult', 'unknown']);
    assert.ok(keysOf(exploitation).includes('slavery-servitude'));
  });

  it('fails on a kind that the table does not know', () => {
    assert.throws(() => withField('tier', {name: 'mood'}), /does not say what the kind "mood" takes/);
  });

  it('fails on limits that it does not know', () => {
    assert.throws(() => withField('tier', {name: 'quantity', min: 3}), /no quantity with limits {"min":3}/);
  });

  it('fails on a field without a description', () => {
    assert.throws(() => withField('mood', {name: 'tier'}), /does not describe mood of tier-badge/);
  });

  it('fails on a description of what is gone', () => {
    const figures = declarations.filter(({name}) => name !== 'funding-gap');
    assert.throws(() => jsonSchemas(figures), /describes what is gone: .*funding-gap\.currency/);
  });
});
