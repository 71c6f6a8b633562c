import type {Browser} from 'puppeteer-core';

/** A browser that has not answered for so long, in milliseconds, is taken for dead. */
const patience = 60_000;

const args = [
  // Only this computer can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // The scale makes pixels independent of this computer's screen.
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
      // The headless shell knows this mode, and other builds read it as their own.
      headless: 'shell',
      // A pipe is used, since other programs could use a port.
      pipe: true,
      args: [...args, ...more],
      timeout: patience,
      protocolTimeout: patience,
      defaultViewport: {width: 1280, height: 960},
    });
  const isRoot = process.getuid?.() === 0;
  return isRoot ? start('--no-sandbox') : start().catch(() => start('--no-sandbox'));
}
