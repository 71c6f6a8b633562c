import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {rollup} from 'rollup';
import ts from 'typescript';
import {types} from '../../rollup.config.mjs';

const here = process.cwd();
const project = mkdtempSync(join(tmpdir(), 'tip-types-'));
after(() => {
  process.chdir(here);
  rmSync(project, {recursive: true});
});

const room = (name) => JSON.stringify({name, exports: {'./*.js': {source: './src/*.ts'}}});

for (const [file, text] of Object.entries({
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'Bundler',
      customConditions: ['source'],
      lib: ['ES2022'],
      types: [],
      strict: true,
      noEmit: true,
    },
    include: ['packages/*/src'],
  }),
  'packages/core/package.json': room('@house/core'),
  'packages/core/src/count.ts': '/** People. */\nexport interface Count {\n  readonly people: number;\n}\n',
  'packages/badge/src/badge.ts':
    "import type {Count} from '@house/core/count.js';\n\nexport const badge = (count: Count) => count.people;\n",
  'packages/trend/src/trend.ts':
    "import type {Count} from '@house/core/count.js';\n\nexport const trend = (counts: Count[]) => counts[0];\n",
})) {
  mkdirSync(dirname(join(project, file)), {recursive: true});
  writeFileSync(join(project, file), text);
}
mkdirSync(join(project, 'node_modules/@house'), {recursive: true});
symlinkSync(join(project, 'packages/core'), join(project, 'node_modules/@house/core'), 'junction');

/** The published types of some rooms, by file; and how many programs of TypeScript read its library for them. */
async function typesOf(...rooms) {
  process.chdir(project);
  const {output, ...options} = types;
  const input = rooms.map((name) => [`npm/${name}/element`, `packages/${name}/src/${name}.d.ts`]);
  const {readFile} = ts.sys;
  let programs = 0;
  ts.sys.readFile = (file, ...rest) => {
    if (file.endsWith('/lib.es5.d.ts')) programs++;
    return readFile(file, ...rest);
  };
  try {
    const build = await rollup({...options, input: Object.fromEntries(input)});
    const made = await build.generate(output);
    await build.close();
    return {programs, files: new Map(made.output.map(({fileName, code, source}) => [fileName, code ?? source]))};
  } finally {
    ts.sys.readFile = readFile;
  }
}

test('the types of all figures come from one program', async () => {
  const {programs} = await typesOf('badge', 'trend');
  assert.equal(programs, 1);
});

test('what figures share is one type, without the names of the rooms', async () => {
  const {files} = await typesOf('badge', 'trend');
  const shared = files.get('npm/chunks/count.d.ts');
  assert.match(shared, /\/\*\* People\. \*\/\ninterface Count \{/);
  for (const name of ['badge', 'trend']) {
    const text = files.get(`npm/${name}/element.d.ts`);
    assert.match(text, /^import \{ C as Count \} from '\.\.\/chunks\/count\.js';$/m);
    assert.doesNotMatch(text, /@house|interface Count/);
  }
});
