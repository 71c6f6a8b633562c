import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import * as v from 'valibot';
import {loadModels, writeJsonSchemas} from '../../scripts/json-schema.mjs';
import {jsonSchemas} from '../../scripts/schema/json-schemas.mjs';

const {checkedFigures, figures: names} = await loadModels();

const wrapped = (read, made) => Object.assign(v.unknown(), {read, made});

/** The schemas as they would be if the tier badge had one more field. */
const withField = (field, schema) =>
  jsonSchemas(
    checkedFigures.map((figure) =>
      figure.name === 'tier-badge'
        ? {...figure, schema: v.object({...figure.schema.entries, [field]: v.optional(schema)})}
        : figure,
    ),
  );

describe('the making of JSON Schemas', () => {
  it('writes a file for a record, and one for each figure', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tip-figures-schema-'));
    try {
      await writeJsonSchemas(folder);
      const files = await readdir(join(folder, 'schema'));
      assert.deepEqual(files.sort(), ['record.json', ...checkedFigures.map(({name}) => `${name}.json`)].sort());
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
    for (const [file, schema] of Object.entries(jsonSchemas(checkedFigures))) {
      assert.doesNotThrow(() => new Ajv({strict: true}).compile(schema), file);
    }
  });

  it('knows every figure that a record can feed', () => {
    assert.deepEqual(checkedFigures.map(({name}) => name).sort(), names.toSorted());
  });

  it('offers the keys of exploitation, sex and age by name', () => {
    const {exploitation, sex, age} = jsonSchemas(checkedFigures)['victim-breakdown.json'].properties;
    const keysOf = ({anyOf: [{properties}]}) => Object.keys(properties);
    assert.deepEqual(keysOf(sex), ['female', 'male', 'other', 'unknown']);
    assert.deepEqual(keysOf(age), ['child', 'adult', 'unknown']);
    assert.ok(keysOf(exploitation).includes('slavery-servitude'));
  });

  it('fails on a reader that the table does not know', () => {
    const readMood = (value) => value;
    assert.throws(() => withField('tier', wrapped(readMood)), /does not say what the reader "readMood" takes/);
    assert.throws(
      () =>
        withField(
          'tier',
          wrapped((value) => value),
        ),
      /the reader "" takes/,
    );
  });

  it('fails on limits and an action that it does not know', () => {
    const readLimited = (value) => value;
    assert.throws(() => withField('tier', wrapped(readLimited, {min: 3})), /no quantity with limits {"min":3}/);
    assert.throws(
      () => withField('tier', v.pipe(v.string(), v.transform(Number))),
      /cannot describe the action transform/,
    );
  });

  it('fails on a field without a description', () => {
    const readTier = (value) => value;
    assert.throws(() => withField('mood', wrapped(readTier)), /does not describe mood of tier-badge/);
  });

  it('fails on a description of what is gone', () => {
    const figures = checkedFigures.filter(({name}) => name !== 'funding-gap');
    assert.throws(() => jsonSchemas(figures), /describes what is gone: .*funding-gap\.currency/);
  });
});
