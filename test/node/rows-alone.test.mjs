// Pages read rows with a part of d3-dsv alone.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {rowsAlone} from '../../scripts/rollup/rows-alone.mjs';

const id = createRequire(import.meta.url)
  .resolve('d3-dsv')
  .replace(/index\.js$/, 'dsv.js');
const {transform} = rowsAlone();

describe('what pages have of the parser', () => {
  it('reads rows, and nothing else', async () => {
    const {code} = transform(readFileSync(id, 'utf8'), id);
    const {default: dsv} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual(Object.keys(dsv(',')), ['parseRows']);
    assert.deepEqual(dsv(',').parseRows('a,"b,""c"\n1,2'), [
      ['a', 'b,"c'],
      ['1', '2'],
    ]);
  });

  it('leaves other modules, and fails where the parser has changed', () => {
    assert.equal(transform('return {parse: parse};', '/other.js'), null);
    assert.throws(() => transform('export default () => {};', id), /no longer returns/);
  });
});
