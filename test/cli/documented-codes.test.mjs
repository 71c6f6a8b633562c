// The commands and the codes of findings as the docs list them: all of them; documented-codes.txt has a document for each code.

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

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = (name) => read(`../../stories/docs/${name}`);
const text = page('checking-a-record.md');
const below = (heading) => text.slice(text.indexOf(`## ${heading}\n`)).split('\n## ')[0];

const checks = [...below('What the command looks for').matchAll(/^- `([\w-]+)` \((error|warning|question)\): /gm)];
const refusals = [...below('What a page refuses').matchAll(/`([\w-]+)`/g)].map(([, code]) => code);

/** Documents by the code that is found in each, with its severity. */
const examples = read('documented-codes.txt')
  .trim()
  .split('\n')
  .map((line) => /^(\w+) ([\w-]+) (.+)$/.exec(line).slice(1));

// Nothing that stands in a document, or more than somebody wants to see.
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
    const listed = [...page('command.md').matchAll(/^- .*$/gm)].flatMap(([line]) =>
      [...line.split(':')[0].matchAll(/`(\w+)`/g)].map(([, name]) => name),
    );
    assert.deepEqual(listed, Object.keys(commands));
  });

  it('list every code once', () => {
    assert.deepEqual(
      checks.map(([, code]) => code),
      rules.filter((rule) => rule !== 'schema').sort(),
    );
    assert.deepEqual(
      refusals.toSorted(),
      // What only a page finds is not listed.
      Object.keys(issueWords.en)
        .filter((issue) => !ofPages.includes(issue))
        .sort(),
    );
  });

  it('say how grave each finding is', () => {
    const documented = new Map(checks.map(([, code, severity]) => [code, severity]));
    for (const [severity, code] of examples) assert.equal(documented.get(code) ?? 'error', severity, code);
  });

  it('name no code without a document in which it is found', () => {
    const codes = [...checks.map(([, code]) => code), ...refusals].filter(
      (code) => ![...without, ...ofRows].includes(code),
    );
    assert.deepEqual(examples.map(([, code]) => code).sort(), codes.sort());
  });

  for (const [severity, code, document] of examples) {
    it(`name ${code}, which is found in a document`, () => {
      const found = checkDocument(document).map((problem) => `${problem.severity} ${problem.code}`);
      assert.ok(found.includes(`${severity} ${code}`), found.join(', '));
    });
  }
});
