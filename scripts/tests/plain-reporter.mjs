// Reporters for the browser tests: a plain closing line, what took long, and no test file that silently tests nothing.

import {sourceOf} from './bundled-tests.mjs';
import {addTotals, closingLine} from './totals.mjs';

/** Counts one test file in one browser. A file that could not run, or holds no test, is one failure. */
export function countSession({passed: isPassed, errors = [], testResults}) {
  const tests = allTests(testResults).filter((test) => !test.skipped);
  const failed = tests.filter((test) => !test.passed).length;
  const passed = tests.length - failed;
  const brokeOff = errors.length > 0 || (!isPassed && failed === 0);
  return {passed, failed: failed + (brokeOff ? 1 : 0)};
}

export function allTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}

/** The files whose tests took longest, in seconds: `test/core/live.test.ts 2.0, …`. */
export function slowestFiles(sessions, count = 5) {
  return sessions
    .map(({testFile, testResults}) => ({
      file: sourceOf(testFile),
      time: allTests(testResults).reduce((sum, {duration = 0}) => sum + duration, 0),
    }))
    .sort((a, b) => b.time - a.time)
    .slice(0, count)
    .map(({file, time}) => `${file} ${(time / 1000).toFixed(1)}`)
    .join(', ');
}

/**
 * Fails a test file without tests. Stands first among the reporters: they run before the runner
 * makes up its mind, and the default reporter should show the error.
 */
export function emptyFilesFail() {
  return {
    reportTestFileResults({sessionsForTestFile}) {
      for (const session of sessionsForTestFile) {
        if (session.errors?.length > 0 || allTests(session.testResults).length > 0) continue;
        session.passed = false;
        session.errors = [{message: 'There is no test in this file.'}];
      }
    },
  };
}

/**
 * Adds the closing line. Stands last among the reporters.
 *
 * @param onEnd  gets the totals and the sessions instead, where a caller adds up several runs
 */
export function plainReporter(onEnd) {
  let totals;
  return {
    stop({sessions}) {
      totals = addTotals(...sessions.map(countSession));
      onEnd?.(totals, [...sessions]);
    },
    getTestProgress() {
      return totals && !onEnd ? [closingLine(totals)] : [];
    },
  };
}
