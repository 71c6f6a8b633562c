// Lit looks for things among the globals when it starts: what keeps a page's elements from passing for them runs first.

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {rollup} from 'rollup';
import {forBundlers, forPages} from '../../rollup.config.mjs';

const isGuard = (id) => id.endsWith('/core/src/page/own-globals.ts');
const isLit = (id) => /(^|\/node_modules\/)(@lit\/|lit(-html|-element)?(\/|$))/.test(id);

/** The modules and libraries of an entry, in the order in which they run. */
function orderOf(entry, chunks, seen = new Set()) {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const chunk = chunks.get(entry);
  if (!chunk) return [entry];
  return [...chunk.imports.flatMap((file) => orderOf(file, chunks, seen)), ...chunk.moduleIds];
}

for (const [name, {output, ...input}] of [
  ['pages', forPages],
  ['bundlers', forBundlers],
]) {
  describe(`the build for ${name}`, () => {
    let chunks;
    before(async () => {
      const build = await rollup(input);
      // Minified or not, the order is the same.
      const made = await build.generate({...output, plugins: []});
      await build.close();
      chunks = new Map(made.output.filter(({type}) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
    });

    it('runs the guard of the globals before Lit, from every entry', () => {
      const entries = [...chunks.values()].filter(({isEntry}) => isEntry);
      const orders = entries.map(({fileName}) => [fileName, orderOf(fileName, chunks)]);
      const withLit = orders.filter(([, order]) => order.some(isLit));
      assert.ok(withLit.length > 20);
      for (const [fileName, order] of withLit) {
        const [guard, lit] = [order.findIndex(isGuard), order.findIndex(isLit)];
        assert.ok(guard >= 0 && lit > guard, `${fileName}: the guard is number ${guard}, ${order[lit]} is ${lit}`);
      }
    });
  });
}
