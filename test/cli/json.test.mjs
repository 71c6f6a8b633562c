import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument, scanJson, Places} = await loadSource({
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/cli/json/scan.js': ['scanJson'],
  '@tip-figures/cli/json/places.js': ['Places'],
});

/** What is wrong with a text, and where: `line:column message / hint`. */
function slipIn(text) {
  try {
    scanJson(text);
    return undefined;
  } catch (slip) {
    const {line, column} = new Places(text).at(slip.offset);
    const [problem] = checkDocument(text);
    assert.deepEqual([problem.line, problem.column], [line, column]);
    return `${line}:${column} ${problem.message} / ${problem.hint}`;
  }
}

function parses(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the reader of places', () => {
  it('takes what JSON.parse takes, and nothing else', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '"', '1', '-', '0', '.5', 'e3', 'true', 'null', ' ', '\n'],
      ...["'", '\\', 'True', 'nan', '"\\u00e9"', '"\\x"', '/', '\u00a0', '{"a":1}', '[1,2]', '"a":'],
    );
    const text = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));
    const changed = fc
      .tuple(fc.json({maxDepth: 3}), fc.nat(), piece)
      .map(([json, at, more]) => json.slice(0, at % json.length) + more + json.slice(at % json.length));
    fc.assert(
      fc.property(fc.oneof(text, changed, fc.json()), (each) => (slipIn(each) === undefined) === parses(each)),
      {numRuns: 5000, seed: 3},
    );
  });

  it('finds every value where it begins, and its name', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 3}), (value) => {
        const text = JSON.stringify(value, null, 2);
        const visit = (node, found) => {
          assert.ok(text.slice(node.at).startsWith(JSON.stringify(found, null, 2)?.[0]));
          if (typeof found !== 'object' || found === null) return;
          const isList = Array.isArray(found);
          for (const [key, each] of isList ? found.entries() : Object.entries(found)) {
            const inside = node.inside.get(key);
            assert.equal(text.startsWith(isList ? '' : JSON.stringify(key), inside.key), true);
            visit(inside, each);
          }
        };
        visit(scanJson(text), value);
      }),
      {numRuns: 300, seed: 3},
    );
  });

  const text = '{\n  "a": {"b": [1,\r\n    {"c": "é𝄞", "d": 2}]}\n}';
  for (const [steps, onKey, line, column] of [
    [[], false, 1, 1],
    [['a'], false, 2, 8],
    [['a'], true, 2, 3],
    [['a', 'b', 1, 'd'], false, 3, 22],
    [['a', 'b', 1, 'd'], true, 3, 17],
    [['a', 'b', 5, 'x'], true, 2, 14],
  ]) {
    it(`finds ${onKey ? 'the name of ' : ''}${steps.join('.') || 'the whole'} at ${line}:${column}`, () => {
      assert.deepEqual(new Places(text).of(scanJson(text), steps, onKey), {line, column});
    });
  }
});

describe('what is no JSON', () => {
  for (const [wrong, expected] of [
    ['{"a": 1,}', '1:9 not JSON: expected a name in double quotes, found } / Remove the comma before it.'],
    ['[1,\n]', '2:1 not JSON: expected a value, found ] / Remove the comma before it.'],
    ['{"a": 1\n "b": 2}', '2:2 not JSON: expected a comma or }, found "b" / Put a comma after the value before it.'],
    [
      "{'a': 1}",
      '1:2 not JSON: expected a name in double quotes, found \' / Write names and texts in straight double quotes: ".',
    ],
    [
      '{“a”: 1}',
      '1:2 not JSON: expected a name in double quotes, found “ / Write names and texts in straight double quotes: ".',
    ],
    ['{"a": 1 // one\n}', '1:9 not JSON: expected a comma or }, found / / JSON has no comments: remove it.'],
    [
      '{"a": 171,010}',
      '1:11 not JSON: expected a name in double quotes, found 010 / Write numbers without separators: 171010.',
    ],
    [
      '{"a": nine}',
      '1:7 not JSON: expected a value, found nine / Write a number such as 9 or 1.5, a text in double quotes, true, false, null, {…} or […].',
    ],
    [
      '{"a": 01}',
      '1:7 not JSON: expected a value, found 01 / Write a number such as 9 or 1.5, a text in double quotes, true, false, null, {…} or […].',
    ],
    ['{a: 1}', '1:2 not JSON: expected a name in double quotes, found a / Write a name in double quotes there.'],
    ['{"a" 1}', '1:6 not JSON: expected a colon after the name, found 1 / Write a colon after the name there.'],
    [
      '{"a": "x\ny"}',
      '1:7 not JSON: expected a value, found "x / Close the text with " on the same line, and write \\" for a quote inside it; or the file was cut off.',
    ],
    ['{"a": "x\ty"}', '1:7 not JSON: expected a value, found "x / Write \\t for the tab in this text, or a space.'],
    ['{"a": "50\\%"}', '1:7 not JSON: expected a value, found "50 / Write \\\\% for a backslash before %.'],
    [
      '{"a": "\\u0041\\"',
      '1:7 not JSON: expected a value, found " / Close the text with " on the same line, and write \\" for a quote inside it; or the file was cut off.',
    ],
    ['{"a": "\u0000"}', '1:7 not JSON: expected a value, found " / Remove the control character in this text.'],
    [
      '{"a": None}',
      '1:7 not JSON: expected a value, found None / JSON writes true, false and null in small letters, and has no other such word.',
    ],
    [
      '{"a": [1',
      '1:9 not JSON: expected a comma or ], found the end of the file / The file was cut off, or a bracket is not closed.',
    ],
    ['{} {}', '1:4 not JSON: { after the end / A file holds one object: remove what follows it.'],
    ['<!doctype html>', '1:1 not JSON: expected a value, found < / This is a page, not JSON: save the data itself.'],
    ['['.repeat(5000), `1:66 nested too deeply / A document of ours has few levels.`],
  ]) {
    it(`says so of ${JSON.stringify(wrong.slice(0, 24))}`, () => assert.equal(slipIn(wrong), expected));
  }
});
