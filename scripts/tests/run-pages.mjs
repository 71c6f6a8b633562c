// Runs a project of scripts/config/playwright.config.mjs and hands back the totals.

import {fork} from 'node:child_process';
import {root} from '../install.mjs';
import {toolPath} from '../tools.mjs';

/**
 * @param words  the runner's own: files, or -g and a part of a title
 * @returns {Promise<{code: number, totals?: {passed: number, failed: number}}>} no totals where it ended before its tests
 */
export function runPages(project, words = []) {
  const runner = fork(
    toolPath('@playwright/test', 'playwright'),
    ['test', '--config=scripts/config/playwright.config.mjs', `--project=${project}`, ...words],
    {
      cwd: root,
    },
  );
  let totals;
  runner.on('message', (told) => (totals = told));
  return new Promise((resolve) => runner.on('exit', (code) => resolve({code: code ?? 1, totals})));
}
