// The records that are made from the declarations, for the lint of drawings.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {generatedRecords} from '../../scripts/look/records/generate.mjs';
import {knowsKind} from '../../scripts/look/records/kinds.mjs';

const {checkedFigures} = await loadSource({'@tip-figures/check/document/figures.js': ['checkedFigures']});
const records = await generatedRecords(200);
const written = records.map(({record}) => JSON.stringify(record));

/** What nothing is made of: names of other things in a record, which stand nowhere in a drawing or are made with these. */
const WITHOUT = new Set(['countries', 'places', 'section', 'shelter-id']);

describe('the records made from the declarations', () => {
  it('are two hundred of all figures but the quotation, which has no numbers', () => {
    assert.equal(records.length, 200);
    const names = checkedFigures.map(({name}) => name).filter((name) => name !== 'quote');
    for (const name of names) {
      const many = records.filter((one) => one.name.startsWith(`made ${name} `)).length;
      assert.ok(many >= 12, `${many} of ${name}`);
    }
  });

  it('are the same in every run', async () => {
    assert.deepEqual(
      (await generatedRecords(200)).map(({record}) => JSON.stringify(record)),
      written,
    );
  });

  for (const number of [0, 1, 36, 37, 200, 201, 17_004, 3_200_000]) {
    it(`have the number ${number}`, () => {
      assert.ok(written.filter((text) => new RegExp(`:${number}\\b`).test(text)).length > 3);
    });
  }

  for (const words of [
    'about',
    'almost',
    'just over',
    'over',
    'at least',
    'up to',
    'under',
    'unknown',
    'unreported',
    'withheld',
  ]) {
    it(`have numbers that are “${words}”`, () => {
      assert.ok(written.filter((text) => text.includes(`"${words} `) || text.includes(`"${words}"`)).length > 1);
    });
  }

  it('have ranges, years before, several statements, and laws of every form', () => {
    const isThere = (pattern) => written.some((text) => pattern.test(text));
    const forms = [
      'P5Y',
      '8 years .. 15 years',
      'up to 3 years',
      '15 years .. life',
      'at least 2 years',
      'fine .. 5 years',
    ];
    for (const form of [...forms, '"minimum":{"adult"', '"prescribed":{"adult"'])
      assert.ok(isThere(new RegExp(form)), form);
    assert.ok(isThere(/"\d+\.\.\d+"/));
    assert.ok(isThere(/"previous":\{"2015":/));
    assert.ok(isThere(/"sentences":\[(\{[^[\]]*\},){4,}/));
  });

  it('have one to nine parts', () => {
    const lists = records.flatMap(({record}) => Object.values(record['victim-breakdown'] ?? {}));
    const counts = new Set(lists.filter((list) => typeof list === 'object').map((list) => Object.keys(list).length));
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((many) => !counts.has(many)),
      [],
    );
  });

  it('know every kind of field that figures have of their own', () => {
    const kinds = new Set();
    const visit = (fields) => {
      for (const {name, fields: inside, beside, each} of Object.values(fields)) {
        kinds.add(name);
        // The makers of these know what is in them.
        if (['object', 'list'].includes(name)) visit({...inside, ...each?.fields});
        if (beside) visit(beside);
      }
    };
    checkedFigures.forEach(({own}) => visit(own));
    assert.deepEqual(
      [...kinds].filter((name) => !knowsKind(name) && !WITHOUT.has(name)),
      [],
    );
  });
});
