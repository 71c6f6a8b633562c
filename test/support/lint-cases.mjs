// What a lint finds in a document, and short ways to write documents.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

export const {checkDocument} = await loadSource({'@tip-figures/cli/json/check-document.js': ['checkDocument']});

/** What one rule finds in a document: severity, path and message. */
export function findings(rule, document) {
  return checkDocument(JSON.stringify(document))
    .filter((problem) => problem.rule === rule)
    .map(({severity, path, message, hint, code}) => {
      assert.match(message, /^[^A-Z].*[^.]$/s, 'a message is part of a sentence');
      // What a reader refuses may say it all.
      if (hint || code === rule) assert.match(hint, /^[A-Z].*[.?")}]$/s, 'how to mend it is a sentence');
      return `${severity} ${path}: ${message}`;
    });
}

export const backlog = (section) => ({'case-backlog': {open: '2015-12-31: 80; 2016-12-31: 95', ...section}});
export const breakdown = (section, more = {}) => ({...more, 'victim-breakdown': {total: 36, ...section}});
export const funding = (section) => ({'funding-gap': {currency: 'EUR', ...section}});
export const sentences = (section, more = {}) => ({...more, 'sentence-distribution': section});

/** Tests of one lint: the name of a case, a document, and what is found in it, if anything. */
export const lint = (rule, title, cases) =>
  describe(`the lint ${rule} finds ${title}`, () => {
    for (const [name, document, ...expected] of cases) {
      it(`${expected.length === 0 ? 'not in' : 'in'} ${name}`, () =>
        assert.deepEqual(findings(rule, document), expected));
    }
  });
