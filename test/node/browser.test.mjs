import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, test} from 'node:test';
import {findBrowser} from '../../scripts/browser.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'tip-browser-'));
const before = process.env.CHROME_PATH;
afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});
after(() => rmSync(scratch, {recursive: true}));

test('a CHROME_PATH that is not there is an error that names it, not a reason to look elsewhere', async () => {
  process.env.CHROME_PATH = join(scratch, 'no-such-browser');
  await assert.rejects(findBrowser(), {message: `CHROME_PATH is ${process.env.CHROME_PATH}, which is no program.`});
});

test('a CHROME_PATH that is a text or a folder is an error', async () => {
  const text = join(scratch, 'readme.txt');
  writeFileSync(text, 'not a program', {mode: 0o644});
  for (const path of [text, scratch]) {
    process.env.CHROME_PATH = path;
    await assert.rejects(findBrowser(), /which is no program/);
  }
});

test('a CHROME_PATH that is a program is taken', async () => {
  process.env.CHROME_PATH = process.execPath;
  const found = await findBrowser();
  assert.equal(found.executablePath, process.execPath);
  assert.equal(found.headless, true);
});

test('the sandbox is given up for root alone', async () => {
  process.env.CHROME_PATH = process.execPath;
  const isRoot = process.getuid?.() === 0;
  assert.equal((await findBrowser()).args.includes('--no-sandbox'), isRoot);
});
