import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import {it} from 'node:test';

const root = new URL('../../', import.meta.url);

it('names for each promise of SECURITY.md a file that is there', async () => {
  const text = await readFile(new URL('SECURITY.md', root), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| **'));
  const files = rows.map((row) => [...row.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path));

  assert.ok(rows.length > 10);
  assert.deepEqual(
    rows.filter((_, index) => files[index].length === 0),
    [],
  );
  for (const path of files.flat()) await access(new URL(path, root));
});
