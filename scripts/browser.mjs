// Finds a Chromium for the tests: the one named, one that is installed, or the one packed in an npm package.

import {accessSync, constants, statSync} from 'node:fs';

/**
 * For puppeteer's and playwright's launch options.
 *
 * `headless` is 'shell' for the packed build, which has no other mode. `env` is set where the browser needs one.
 *
 * @returns {Promise<{executablePath: string, args: string[], headless: true | 'shell', env?: Record<string, string>}>}
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) throw new Error(`CHROME_PATH is ${named}, which is no program.`);
  const installed = named || (await installedBrowser());
  if (installed) return {executablePath: installed, args: flags(), headless: true};
  if (process.platform === 'linux' && process.arch === 'x64') {
    const {unpackBrowser} = await import('./packed-browser.mjs');
    const {executablePath, env} = await unpackBrowser();
    return {executablePath, args: flags(), headless: 'shell', env: {...process.env, ...env}};
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

function flags() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  // Chromium's sandbox refuses to start for root; everyone else keeps it.
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
