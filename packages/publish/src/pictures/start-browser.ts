import type {Browser} from 'puppeteer-core';

/** A browser that has not answered for so long, in milliseconds, is taken for dead. */
const patience = 60_000;

const args = [
  // Every name and address but this computer's is not found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // The same pixels whatever the screen of this computer is.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-gpu',
];

/** Whether the library that drives browsers is installed; those who want no pictures go without. */
export async function canDriveBrowsers(): Promise<boolean> {
  return import('puppeteer-core').then(
    () => true,
    () => false,
  );
}

/**
 * Starts a browser without a window.
 *
 * Root never has a sandbox, and containers often have none. It goes without one there: its pages run nothing but the
 * library, and reach this computer alone.
 */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const {launch} = await import('puppeteer-core');
  const start = (...more: string[]) =>
    launch({
      executablePath,
      // Builds that have no other mode know it, and others take it for theirs.
      headless: 'shell',
      // Without a port that other programs could use.
      pipe: true,
      args: [...args, ...more],
      timeout: patience,
      protocolTimeout: patience,
      defaultViewport: {width: 1280, height: 960},
    });
  const isRoot = process.getuid?.() === 0;
  return isRoot ? start('--no-sandbox') : start().catch(() => start('--no-sandbox'));
}
