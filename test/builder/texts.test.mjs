// What the builder shows of declarations stands in Albanian too: titles, explanations, and keys of lists.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {describedFields} from '../../scripts/rollup/described-fields.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {controlOf, exampleOf, helpOf, inWords, keyLabel, labelOf, plain, sections, contextFields, speak, language} =
  await loadSource(
    {
      '@tip-figures/builder/form/examples.js': ['exampleOf'],
      '@tip-figures/builder/form/in-words.js': ['inWords'],
      '@tip-figures/builder/form/labels.js': ['keyLabel', 'labelOf', 'helpOf', 'plain'],
      '@tip-figures/builder/text/text.js': ['speak', 'language'],
      '@tip-figures/record/fields/facets.js': ['controlOf'],
      '@tip-figures/record/section/context.js': ['contextFields'],
      '@tip-figures/record/generated/sections.js': ['sections'],
    },
    [describedFields()],
  );

/** Each field of a figure, and of what it holds, once: what is said of a number is the same at every depth. */
function* fieldsOf(fields, seen = new Set()) {
  for (const [name, kind] of Object.entries(fields)) {
    const own = `${name} ${kind.name} ${JSON.stringify(kind.words)}`;
    if (seen.has(own)) continue;
    seen.add(own);
    yield [name, kind];
    const control = controlOf(kind) ?? {};
    for (const inner of [kind.fields, kind.beside, control.fields, control.beside, control.apart])
      if (inner) yield* fieldsOf(inner, seen);
    for (const one of [kind.each, control.each]) if (one?.fields) yield* fieldsOf(one.fields, seen);
  }
}

function* declarations() {
  const seen = new Set();
  for (const {own, labelled} of Object.values(sections)) {
    yield* fieldsOf({...own, ...(labelled && {[labelled.name]: labelled})}, seen);
  }
  yield* fieldsOf(contextFields, seen);
}

const shown = () => {
  const texts = new Set();
  for (const [name, kind] of declarations()) {
    const {keys = [], keyName} = controlOf(kind) ?? {};
    for (const text of [labelOf(name, kind), helpOf(kind), keyName && plain(keyName)]) if (text) texts.add(text);
    for (const key of [...(kind.keys ?? []), ...keys]) texts.add(keyLabel(key));
  }
  return texts;
};

describe('the builder in Albanian', () => {
  it('has its own words for all that declarations say', async () => {
    const english = shown();
    await speak('sq');
    assert.equal(language(), 'sq');
    const left = [...shown()].filter((text) => english.has(text));
    assert.deepEqual(left, []);
  });

  it('keeps no words of what no declaration says any more', async () => {
    await speak('en');
    const english = shown();
    for (const [name, kind] of declarations()) for (const one of exampleOf(kind, name).split(' or ')) english.add(one);
    const own = JSON.parse(readFileSync('packages/messages/fields.sq.json', 'utf8'));
    const sources = ['form/examples.ts', 'form/controls.ts'].map((file) =>
      readFileSync(`packages/builder/src/${file}`, 'utf8'),
    );
    const titles = Object.values(sections).map(({words}) => words?.title);
    const isSaid = (text) =>
      english.has(text) || titles.includes(text) || sources.some((code) => code.includes(`'${text}'`));
    assert.deepEqual(
      Object.keys(own).filter((text) => !isSaid(text)),
      [],
    );
  });

  it('says times as readers write them, and keeps what it has no words for that are read again', async () => {
    await speak('sq');
    assert.equal(inWords('2014-04/2015-03'), 'prill 2014 deri në mars 2015');
    assert.equal(inWords('P5Y6M'), '5 vjet 6 muaj');
    assert.equal(inWords('2023-Q3'), '2023-Q3');
    assert.equal(inWords('FY2018'), 'FY2018');
    assert.equal(keyLabel('XK'), 'Kosova');
    assert.equal(keyLabel('forced-begging'), 'Lypje e detyruar');
    assert.equal(keyLabel('police'), 'Policia');
    await speak('en');
  });
});
