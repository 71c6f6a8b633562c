import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findBrowser, tellingLine} from '../../scripts/browsers/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'tip-browser-'));
const before = process.env.CHROME_PATH;
const real = await findBrowser();
const isRoot = process.getuid?.() === 0;

afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});
after(() => rmSync(scratch, {recursive: true}));

describe('CHROME_PATH', () => {
  it('is an error that names it where nothing is there, and no reason to look elsewhere', async () => {
    process.env.CHROME_PATH = join(scratch, 'no-such-browser');
    await assert.rejects(findBrowser(), {message: `CHROME_PATH is ${process.env.CHROME_PATH}, which is no program.`});
  });

  it('is an error where it is a text or a folder', async () => {
    const text = join(scratch, 'readme.txt');
    writeFileSync(text, 'not a program', {mode: 0o644});
    for (const path of [text, scratch]) {
      process.env.CHROME_PATH = path;
      await assert.rejects(findBrowser(), /which is no program/);
    }
  });

  it('is taken where it is a browser, which is tried with its page', async () => {
    process.env.CHROME_PATH = program('browser', `exec "${real.executablePath}" "$@"`);
    const {executablePath, args} = await findBrowser();
    assert.equal(executablePath, process.env.CHROME_PATH);
    assert.deepEqual(args, real.args);
  });

  it('is an error of one line where it is a program that does not start as a browser', async () => {
    process.env.CHROME_PATH = program('no-browser', 'echo "[7:7:1126/090000.1:ERROR:main.cc(9)] no disk" >&2; exit 1');
    await assert.rejects(findBrowser(), {message: `The browser ${process.env.CHROME_PATH} does not start: no disk`});
  });

  it('may ask for the packed browser, whatever is installed', async () => {
    process.env.CHROME_PATH = 'packed';
    if (process.platform === 'linux' && process.arch === 'x64') {
      const {executablePath, headless} = await findBrowser();
      assert.match(executablePath, /node_modules.*chromium-[\d.]+/);
      assert.equal(headless, 'shell');
    } else {
      await assert.rejects(findBrowser(), /runs on 64-bit Linux alone/);
    }
  });

  for (const script of ['test', 'check', 'test-pages', 'bench']) {
    it(`ends ${script} with one line where it is wrong, before a package is installed`, () => {
      const bare = withoutPackages();
      const path = script === 'bench' ? 'test/bench/bench.mjs' : `scripts/${script}.mjs`;
      const {status, stdout, stderr} = node([path], bare, {CHROME_PATH: '/no/such/browser'});

      assert.equal(status, 1);
      assert.equal(stdout + stderr, 'CHROME_PATH is /no/such/browser, which is no program.\n');
    });
  }
});

describe('the sandbox', () => {
  it('is given up where it does not work, which is found out before anything runs and said in one line', () => {
    const path = program(
      'no-sandbox',
      `case "$*" in *--no-sandbox*) exec "${real.executablePath}" "$@";; esac
       echo '[7:7:1126/090000.1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox!' >&2; exit 1`,
    );
    const url = new URL('../../scripts/browsers/browser.mjs', import.meta.url).href;
    const code = `import {findBrowser, tellingLine} from '${url}'; console.log((await findBrowser()).args.at(-1)); await findBrowser();`;
    const {stdout, stderr} = node(['--input-type=module', '-e', code], root, {
      ...real.env,
      CHROME_PATH: path,
      TIP_SANDBOX_TOLD: '',
    });
    const said = isRoot
      ? ''
      : 'Chromium’s sandbox does not work here: it runs without, and reaches this machine alone.\n';

    assert.equal(stdout + stderr, `${said}--no-sandbox\n`);
  });

  it('is never given to root, whom Chromium refuses it', () => {
    assert.ok(!isRoot || real.args.includes('--no-sandbox'));
  });
});

it('the browser of the tests finds no other machine', async () => {
  const {default: puppeteer} = await import('puppeteer-core');
  const browser = await puppeteer.launch(real);
  try {
    const [page] = await browser.pages();
    // The second address is kept for examples: nobody has it.
    for (const url of ['http://example.org/', 'http://192.0.2.1/']) {
      await assert.rejects(page.goto(url), /ERR_NAME_NOT_RESOLVED/);
    }
  } finally {
    await browser.close();
  }
});

it('of what a browser says when it fails, the last complaint is told', () => {
  const message = `Failed to launch the browser process:  Code: null

stderr:
[1:1:1126/1.2:FATAL:zygote_host_impl_linux.cc:128] No usable sandbox!
#0 0x5563d8 (/opt/chrome+0x5)

TROUBLESHOOTING: https://pptr.dev/troubleshooting
`;
  assert.equal(tellingLine(message), 'No usable sandbox!');
  assert.equal(tellingLine('Timed out after 60000 ms'), 'Timed out after 60000 ms');
});

it('npm run bench -- --help tells its options and installs nothing', () => {
  const {status, stdout} = node(['test/bench/bench.mjs', '--help'], withoutPackages());

  assert.equal(status, 0);
  assert.match(stdout, /^npm run bench -- \[options\]/);
  assert.doesNotMatch(stdout, /Installing/);
});

/** A program for a shell. */
function program(name, lines) {
  const path = join(scratch, name);
  const env = Object.entries(real.env ?? {}).filter(([key]) => ['LD_LIBRARY_PATH', 'FONTCONFIG_FILE'].includes(key));
  writeFileSync(path, `#!/bin/sh\n${env.map(([key, value]) => `export ${key}="${value}"\n`).join('')}${lines}\n`, {
    mode: 0o755,
  });
  return path;
}

/** The commands as they are in a fresh clone. An npm that is called there fails, and says so. */
function withoutPackages() {
  const folder = join(scratch, 'clone');
  mkdirSync(folder, {recursive: true});
  for (const path of ['scripts', 'test/bench', 'package.json']) {
    cpSync(join(root, path), join(folder, path), {recursive: true, filter: (from) => !from.includes('node_modules')});
  }
  return folder;
}

function node(args, cwd, more = {}) {
  const {NODE_TEST_CONTEXT, npm_execpath, ...env} = process.env;
  return spawnSync(process.execPath, args, {cwd, env: {...env, ...more}, encoding: 'utf8'});
}
