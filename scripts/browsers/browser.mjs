// Finds a Chromium for the tests: the one named, one that is installed, or the one packed in an npm package.

import {accessSync, constants, statSync} from 'node:fs';

/** What CHROME_PATH may be besides the path of a program: the browser from the npm package, whatever is installed. */
const PACKED = 'packed';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Every other name and address is not found: what is tested lies on this machine, and there may be no sandbox. */
const LOOPBACK = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]'];

const PATIENCE = 60_000;

const tried = new Map();

/**
 * For puppeteer's and playwright's launch options.
 *
 * `headless` is 'shell' for the packed build, which has no other mode. `env` is set where the browser needs one. Where
 * Chromium can have no sandbox, `args` holds `--no-sandbox`; but for root, who never has one, that is said in a line.
 *
 * @returns {Promise<{executablePath: string, args: string[], headless: true | 'shell', env?: Record<string, string>}>}
 * @throws {Error} of one line, where there is no browser or it does not start
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (!tried.has(named)) tried.set(named, chooseBrowser().then(withSandboxIfItCan));
  return tried.get(named);
}

/** The same for a command, which it ends with a line where there is no browser. */
export async function findBrowserOrEnd() {
  try {
    return await findBrowser();
  } catch (error) {
    return end(error);
  }
}

/** Ends a command whose CHROME_PATH is wrong with a line. Comes before packages are installed, so it needs none. */
export function checkNamedBrowser() {
  try {
    namedBrowser();
  } catch (error) {
    end(error);
  }
}

function end({message}) {
  console.error(message);
  process.exit(1);
}

function namedBrowser() {
  const named = process.env.CHROME_PATH;
  if (named === PACKED && !canRunPacked()) {
    throw new Error(`CHROME_PATH is ${PACKED}, but the packed browser runs on 64-bit Linux alone.`);
  }
  if (named && named !== PACKED && !isExecutable(named)) {
    throw new Error(`CHROME_PATH is ${named}, which is no program.`);
  }
  return named;
}

async function chooseBrowser() {
  const installed = namedBrowser() || (await installedBrowser());
  const args = [...QUIET, ...LOOPBACK];
  if (installed && installed !== PACKED) return {executablePath: installed, args, headless: true};
  if (canRunPacked()) {
    const {unpackBrowser} = await import('./packed-browser.mjs');
    const {executablePath, env} = await unpackBrowser();
    return {executablePath, args, headless: 'shell', env: {...process.env, ...env}};
  }
  throw new Error(
    'No Chrome or Chromium was found. Install Google Chrome or Chromium, or set CHROME_PATH to its program.',
  );
}

async function installedBrowser() {
  try {
    const {Launcher} = await import('chrome-launcher');
    return Launcher.getInstallations()[0];
  } catch {
    // It throws where there is none.
    return undefined;
  }
}

function canRunPacked() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Starts the browser once. Whether its sandbox works is known only then: it needs namespaces of the user's own, which
 * containers and some systems refuse.
 */
async function withSandboxIfItCan(browser) {
  const open = {...browser, args: [...browser.args, '--no-sandbox']};
  // Chromium refuses to start with its sandbox for root.
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await whyItFails(browser)) === undefined) return browser;
  const why = await whyItFails(open);
  if (why !== undefined) throw new Error(`The browser ${browser.executablePath} does not start: ${why}`);
  if (!isRoot) sayOnce('Chromium’s sandbox does not work here: it runs without, and reaches this machine alone.');
  return open;
}

/** Once for a command and all that it starts. */
function sayOnce(line) {
  if (process.env.TIP_SANDBOX_TOLD) return;
  process.env.TIP_SANDBOX_TOLD = 'yes';
  console.log(line);
}

/** Undefined where a page answers, else the line that says most. */
async function whyItFails(options) {
  const {default: puppeteer} = await import('puppeteer-core');
  let browser;
  try {
    browser = await puppeteer.launch({...options, timeout: PATIENCE, protocolTimeout: PATIENCE});
    const [page] = await browser.pages();
    await page.evaluate('document.readyState');
    return undefined;
  } catch (error) {
    return tellingLine(error.message);
  } finally {
    await browser?.close();
  }
}

/** Of what Puppeteer passes on, the browser's last complaint, without the process and the place in its code. */
export function tellingLine(message) {
  const [first, ...rest] = message
    .split('\n')
    .filter((line) => line.trim() && !/^(stderr:|TROUBLESHOOTING)/.test(line));
  const complaint = rest.findLast((line) => /FATAL|error|cannot|no such/i.test(line)) ?? rest.at(-1) ?? first;
  return complaint.replace(/^\[[^\]]*\]\s*/, '').trim();
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
