import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it, test} from 'node:test';
import {publishDraft, startDraft} from '../../scripts/build/drafts.mjs';
import {root} from '../../scripts/install.mjs';
import {inputsOf, isUpToDate, noteBuilt, removeOutputs} from '../../scripts/build/up-to-date.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tip-build-'));
after(() => rmSync(scratch, {recursive: true}));

function project(name, files) {
  const folder = join(scratch, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const inputs = {
  'package-lock.json': '{}',
  'rollup.config.mjs': '',
  'packages/quote/src/quote.ts': 'export {};',
  'packages/messages/en.json': '{}',
  'packages/core/src/element/reserve.css': 'p {}',
  'packages/tiers/data/placements.csv': 'XK,2017,2',
  'scripts/build.mjs': '',
};
const outputs = {
  'dist/quote.js': 'quote',
  'dist/npm/quote.js': 'quote',
  'custom-elements.json': '{}',
  'packages/messages/src/generated/sq.ts': 'messages',
  'packages/check/src/generated/parsers.ts': 'parsers',
  'packages/record/src/generated/declared-sections.ts': 'declarations',
  'demo/built/builder.js': 'builder',
};

/** A project that was just built. */
function built(name) {
  const folder = project(name, {...inputs, ...outputs, 'README.md': 'read me', 'test/quote.test.ts': ''});
  noteBuilt(folder, inputsOf(folder));
  assert.equal(isUpToDate(folder), true);
  return folder;
}

describe('a build need not be made again', () => {
  it('where nothing has changed but dates', () => {
    const folder = built('dates');
    for (const file of [...Object.keys(inputs), ...Object.keys(outputs)]) utimesSync(join(folder, file), 0, 0);
    assert.equal(isUpToDate(folder), true);
  });

  it('after the first one of a clone, in which no room had its generated sources yet', () => {
    const folder = project('clone', inputs);
    const begun = inputsOf(folder);
    project('clone', {...outputs, 'packages/a-new-room/src/generated/words.ts': 'words'});
    noteBuilt(folder, begun);
    assert.equal(isUpToDate(folder), true);
  });

  it('where what has changed is not built', () => {
    const folder = built('others');
    for (const file of ['README.md', 'test/quote.test.ts']) writeFileSync(join(folder, file), 'changed');
    assert.equal(isUpToDate(folder), true);
  });
});

describe('a build must be made again', () => {
  for (const [index, file] of [...Object.keys(inputs), ...Object.keys(outputs)].entries()) {
    it(`where ${file} was changed or is gone, though it is as old as before`, () => {
      const folder = built(`change-${index}`);
      const path = join(folder, file);
      const {atime, mtime} = statSync(path);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/^.?/, '#'));
      utimesSync(path, atime, mtime);
      assert.equal(isUpToDate(folder), false);
      writeFileSync(path, text);
      assert.equal(isUpToDate(folder), true);
      rmSync(path);
      assert.equal(isUpToDate(folder), false);
    });
  }

  it('where a file came to the sources, or to dist', () => {
    for (const file of ['packages/quote/src/new.ts', 'dist/old.js']) {
      const folder = built(`new-${file.split('/')[0]}`);
      writeFileSync(join(folder, file), '');
      assert.equal(isUpToDate(folder), false);
    }
  });

  it('where there was none, or dist is gone', () => {
    assert.equal(isUpToDate(project('never', {...inputs, ...outputs})), false);
    const folder = built('gone');
    removeOutputs(folder);
    assert.equal(existsSync(join(folder, 'dist')), false);
    assert.equal(isUpToDate(folder), false);
  });

  it('where a source was changed while it was made', () => {
    const folder = project('meanwhile', {...inputs, ...outputs});
    const begun = inputsOf(folder);
    writeFileSync(join(folder, 'packages/quote/src/quote.ts'), 'export const later = 1;');
    noteBuilt(folder, begun);
    assert.equal(isUpToDate(folder), false);
  });
});

test('dist may be read by a web server, and its command be started, whatever the umask of its maker', () => {
  const folder = project('modes', {'dist/old.js': ''});
  const umask = process.umask(0o077);
  try {
    const draft = startDraft(folder);
    mkdirSync(join(draft, 'cli'));
    for (const file of ['quote.js', 'cli/tip-figures.js']) writeFileSync(join(draft, file), '');
    chmodSync(join(draft, 'quote.js'), 0o600);
    publishDraft(draft, folder, ['cli/tip-figures.js']);
  } finally {
    process.umask(umask);
  }
  const modeOf = (file) => (statSync(join(folder, file)).mode & 0o777).toString(8);
  assert.deepEqual(['dist', 'dist/cli', 'dist/quote.js', 'dist/cli/tip-figures.js'].map(modeOf), [
    '755',
    '755',
    '644',
    '755',
  ]);
  assert.deepEqual(readdirSync(folder), ['dist']);
  assert.equal(existsSync(join(folder, 'dist/old.js')), false);
});

/** What the first step of a build needs of this project, in a folder of their own, with a dist of an earlier build. */
function copyOfProject() {
  const folder = project('copy', {'dist/quote.js': 'old', 'dist/manifest.json': '{}'});
  for (const name of readdirSync(root).filter((file) => /\.(json|mjs)$/.test(file))) {
    cpSync(join(root, name), join(folder, name));
  }
  for (const name of ['scripts', 'packages/messages']) cpSync(join(root, name), join(folder, name), {recursive: true});
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '.cache')) {
    const place = join(folder, 'node_modules', name);
    if (name === '.package-lock.json') cpSync(join(root, 'node_modules', name), place);
    else symlinkSync(join(root, 'node_modules', name), place, 'junction');
  }
  return folder;
}

test('a build that is killed leaves neither its dist nor the one before, and its draft goes with the next', async () => {
  const folder = copyOfProject();
  const child = spawn(process.execPath, ['scripts/build.mjs'], {cwd: folder});
  const ended = new Promise((resolve) => child.once('close', resolve));
  const drafts = () => readdirSync(folder).filter((name) => name.startsWith('.dist-'));
  // Before its first step has ended: the others would find no packages in this copy.
  while (drafts().length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  await ended;
  assert.equal(existsSync(join(folder, 'dist')), false);
  assert.deepEqual(drafts(), [`.dist-${child.pid}`]);
  startDraft(folder);
  assert.deepEqual(drafts(), [`.dist-${process.pid}`]);
});
