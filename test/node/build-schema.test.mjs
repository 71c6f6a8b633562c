import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {withFieldWords} from '../../scripts/rollup/described-fields.mjs';
import {loadSchemas, writeJsonSchemas} from '../../scripts/json-schema.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {jsonSchemas, kinds, sections} = await loadSchemas();
const declarations = Object.values(sections);
const {wholeSections} = await loadSource({'@tip-figures/record/section/whole-sections.js': ['wholeSections']});

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
      const own = ['tier', 'previous', 'history'];
      const names = Object.keys(definitions['figure-tier-badge'].properties);
      assert.deepEqual(
        names.filter((name) => own.includes(name)),
        own,
      );
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('leaves nothing to be guessed by a validator that refuses guesses', () => {
    for (const [file, schema] of Object.entries(jsonSchemas(declarations))) {
      assert.doesNotThrow(() => new Ajv({strict: true}).compile(schema), file);
    }
  });

  it('has no definition that nothing refers to, and each that is referred to', () => {
    for (const [file, {definitions, ...schema}] of Object.entries(jsonSchemas(declarations))) {
      const used = new Set();
      const refer = (part) =>
        JSON.stringify(part, (keyword, value) => {
          if (keyword === '$ref' && !used.has(value)) {
            used.add(value);
            refer(definitions[value.slice('#/definitions/'.length)]);
          }
          return value;
        });
      refer(schema);
      const defined = Object.keys(definitions).map((name) => `#/definitions/${name}`);
      assert.deepEqual([...used].sort(), defined.sort(), file);
    }
  });

  it('offers the keys of exploitation, sex and age by name', () => {
    const {exploitation, sex, age} = jsonSchemas(declarations)['victim-breakdown.json'].properties;
    const keysOf = ({anyOf: [{properties}]}) => Object.keys(properties);
    assert.deepEqual(keysOf(sex), ['female', 'male', 'other', 'unknown']);
    assert.deepEqual(keysOf(age), ['child', 'adult', 'unknown']);
    assert.ok(keysOf(exploitation).includes('slavery-servitude'));
  });

  it('takes the words of a field from the comment on it, at every level', () => {
    const {definitions, properties} = jsonSchemas(declarations)['tier-badge.json'];
    assert.deepEqual(properties.tier, {
      description: 'The tier. May be left out where `history` has it.',
      examples: ['2'],
      allOf: [{$ref: '#/definitions/tier'}],
    });
    assert.equal(properties.version.default, 1);
    assert.equal(definitions.placement.properties.report.description, 'The year of the report.');
    assert.match(
      definitions.placed.anyOf.at(-1).properties.confidence.description,
      /^What the tier rests on: .* \(conf/,
    );
  });

  it('calls a figure by the title of its declaration', () => {
    const schemas = jsonSchemas(declarations);
    assert.equal(schemas['quote.json'].title, 'Quotation: a document of TIP Figures for tip-quote');
    assert.equal(schemas['record.json'].definitions['figure-quote'].title, 'Quotation');
  });

  it('fails on a figure without a title, and names it', () => {
    const {words: _words, ...bare} = sections.quote;
    assert.throws(() => jsonSchemas([bare]), /^Error: quote: has no @title/);
  });

  it('fails on limits that it does not know', () => {
    const words = {description: 'How many.'};
    assert.throws(() => withField('some', {name: 'quantity', min: 3, words}), /has no limits {"min":3}/);
  });

  it('fails on a field without a comment, and names it', () => {
    assert.throws(() => withField('mood', {name: 'tier'}), /^Error: tier-badge\.mood: has no comment/);
    const {words: _words, ...bare} = sections['tier-badge'].fields.tier;
    const inside = {name: 'object', fields: {tier: bare}, words: {description: 'How it feels.'}};
    assert.throws(() => withField('mood', inside), /^Error: tier-badge\.mood\.tier: has no comment/);
  });

  it('describes no kind that no field has', () => {
    // The fields of a source, and an entry of a list, are read by the reader of the whole.
    const used = new Set(['entry', 'key', 'publication-date']);
    const visit = ({name, fields = {}, each}) => {
      used.add(name);
      for (const kind of [...Object.values(fields), ...(each ? [each] : [])]) visit(kind);
    };
    for (const {fields, labelled} of Object.values(wholeSections)) {
      visit({name: 'object', fields});
      if (labelled) visit(labelled);
    }
    assert.deepEqual(
      Object.keys(kinds).filter((name) => !used.has(name)),
      [],
    );
  });
});

describe('the words in comments', () => {
  it('are put into the declaration that they stand above', () => {
    const source = `/** What is said. @title "Said" */
    const said = section('said', {});
    /** No figure. */
    const other = another({});`;
    const result = new Function('section', 'another', `${withFieldWords(source)} return [said, other];`)(
      (name) => ({name}),
      () => ({}),
    );
    assert.deepEqual(result, [{name: 'said', words: {description: 'What is said.', title: 'Said'}}, {}]);
  });

  it('are put into the fields that they stand above, also into those inside', () => {
    const source = `const a = {
      /**
       * Some
       * text.
       * @example {"a": 1}
       * @example "b"
       */
      one: list({
        /** Inside. @default 1 @title "In it" */
        two,
      }),
      three,
    };`;
    const result = new Function('list', 'two', 'three', `${withFieldWords(source)} return a;`)(
      (fields) => ({fields}),
      {name: 'two'},
      {name: 'three'},
    );
    assert.deepEqual(result, {
      one: {
        fields: {two: {name: 'two', words: {description: 'Inside.', default: 1, title: 'In it'}}},
        words: {description: 'Some text.', examples: [{a: 1}, 'b']},
      },
      three: {name: 'three'},
    });
  });

  it('are refused where an example is no JSON', () => {
    const source = `f({
      /** Text. @example 2WL */
      tier: one,
    })`;
    assert.throws(() => withFieldWords(source), /expected JSON after @example of tier, got 2WL/);
  });
});
