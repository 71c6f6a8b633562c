// Firefox for tests of whole pages: Playwright drives one of its own alone, so Puppeteer drives the one that is installed.

import puppeteer from 'puppeteer-core';
import {findFirefox} from '../../../scripts/browsers/other-browsers.mjs';

// Against what hangs, not what is slow.
const PATIENCE = 120_000;

export const launchFirefox = () =>
  puppeteer.launch({browser: 'firefox', executablePath: findFirefox(), headless: true, protocolTimeout: PATIENCE});

/** A page whose loading may take as long as the machine needs. */
export async function patientPage(browser) {
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}
