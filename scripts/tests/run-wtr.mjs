// Runs tests in one of the browsers of web-test-runner.config.mjs and hands back the totals.

import {defaultReporter, startTestRunner} from '@web/test-runner';
import {freePort} from '../browsers/other-browsers.mjs';
import {configFor} from '../config/web-test-runner.config.mjs';
import {emptyFilesFail, plainReporter, slowestFiles} from './plain-reporter.mjs';

/** @returns {Promise<{passed: number, failed: number}>} */
export async function runBrowserTests(browser, files) {
  let totals = {passed: 0, failed: 1};
  let slowest = '';
  const count = (found, sessions) => {
    slowest = slowestFiles(sessions);
    totals = found.passed + found.failed === 0 ? {passed: 0, failed: 1} : found;
  };
  const runner = await startTestRunner({
    // Two runs at once would look for one from 8000 on, and both take it.
    config: {
      ...(await configFor(browser)),
      port: await freePort(),
      files,
      reporters: [emptyFilesFail(), defaultReporter(), plainReporter(count)],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // It ends the process with an error of its own when there is no runner.
  if (!runner) return new Promise(() => {});
  const passed = await new Promise((resolve) => runner.on('stopped', resolve));
  if (files.length > 1) console.log(`Longest, in seconds: ${slowest}`);
  // Such as a coverage limit: no test failed and still the run did.
  return passed || totals.failed > 0 ? totals : {...totals, failed: 1};
}
