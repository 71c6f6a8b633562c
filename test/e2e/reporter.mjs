// Tells of each page how many of its checks passed, and what the others found. A check is a step of a test.

import {stripVTControlCharacters} from 'node:util';

export default class PageReporter {
  #totals = {passed: 0, failed: 0};

  onStdOut(text) {
    process.stdout.write(text);
  }

  onError({message}) {
    this.#fail('the tests can be run', message);
  }

  onTestEnd({title}, {errors, steps}) {
    const checks = steps.filter(({category}) => category === 'test.step');
    const failed = checks.filter(({error}) => error);
    const passed = checks.length - failed.length;
    this.#totals.passed += passed;
    const told = new Set(failed.map(({error}) => error.message));
    const others = errors.filter(({message}) => !told.has(message));
    const isGood = failed.length + others.length === 0 && checks.length > 0;
    console.log(`${isGood ? '✓' : '✗'} ${title}: ${passed} of ${checks.length}`);
    for (const check of failed) this.#fail(check.title, check.error.message);
    for (const {message} of others) this.#fail('the page can be tested', message);
    if (checks.length + others.length === 0) this.#fail('the page can be tested', 'nothing was checked');
  }

  /** The command that started the runner says the totals at its very end. */
  onEnd() {
    process.send?.(this.#totals);
  }

  #fail(title, message) {
    this.#totals.failed += 1;
    console.log(`  ✗ ${title}`);
    console.log(stripVTControlCharacters(message).replace(/^/gm, '    '));
  }
}
