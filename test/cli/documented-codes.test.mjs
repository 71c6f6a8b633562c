// The commands and the codes of findings as the docs list them: all of them, and of each code an example in which it is found.

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument, commands, issueWords, rules} = await loadSource({
  '@tip-figures/cli/commands/commands.js': ['commands'],
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/check/report/problem.js': ['rules'],
  '@tip-figures/messages/issue-words.js': ['issueWords'],
});

const page = (name) => readFileSync(new URL(`../../stories/docs/${name}`, import.meta.url), 'utf8');
const text = page('checking-a-record.md');

/** The entries below a heading: code, severity where there is one, and a document where the example is one. */
function entriesBelow(heading) {
  const part = text.slice(text.indexOf(`## ${heading}\n`)).split('\n## ')[0];
  return part.split('\n').flatMap((line) => {
    const [, code, severity = 'error'] = /^- `([\w-]+)`(?: \((error|warning|question)\))?: /.exec(line) ?? [];
    return code ? [{code, severity, example: /`(\{.*\})`$/.exec(line)?.[1]}] : [];
  });
}

const checks = entriesBelow('What the command looks for');
const refusals = entriesBelow('What a page refuses');
// Nothing that stands in a document, or more than a reader wants to see.
const without = ['file', 'text-too-long', 'unknown-section'];
// Of rows: test/record/csv-rows.test.mjs finds them.
const ofRows = [
  'no-column',
  'no-place',
  'no-section',
  'not-a-figure',
  'not-a-unit',
  'open-quote',
  'other-period',
  'rows-differ',
];

// Of a document that is newer, or has corrections: there is none in a file.
const ofPages = ['not-undoable', 'another-figure', 'before-correction', 'older-than-shown'];

describe('the docs of the command', () => {
  it('list every command, in its order', () => {
    const listed = [...page('command.md').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    assert.deepEqual(listed, Object.keys(commands));
  });

  it('list every code once, in order', () => {
    assert.deepEqual(
      checks.map(({code}) => code),
      rules.filter((rule) => rule !== 'schema').sort(),
    );
    assert.deepEqual(
      refusals.map(({code}) => code),
      // What only a page finds has no example.
      Object.keys(issueWords.en)
        .filter((issue) => !ofPages.includes(issue))
        .sort(),
    );
  });

  for (const {code, severity, example} of [...checks, ...refusals]) {
    if ([...without, ...ofRows].includes(code)) continue;
    it(`show a document in which ${code} is found`, () => {
      assert.ok(example, 'an example');
      const found = checkDocument(example).map((problem) => `${problem.severity} ${problem.code}`);
      assert.ok(found.includes(`${severity} ${code}`), found.join(', '));
    });
  }
});
