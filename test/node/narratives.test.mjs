// The records of the nine narratives, and the page that says where each of their facts is drawn.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {checkDocument, checkedFigures, sectionOf} = await loadSource({
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/check/document/figures.js': ['checkedFigures'],
  '@tip-figures/record/section/section.js': ['sectionOf'],
});

const folder = join(root, 'demo/data');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file) => readFileSync(join(folder, file), 'utf8');

const page = readFileSync(join(root, 'stories/docs/narratives.md'), 'utf8');
const narratives = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    file: /`([\w-]+\.json)`/.exec(text)?.[1] ?? '',
    rows: text.match(/^- .+$/gm).map((line) => line.slice(2).split(/\. (?=`|Not drawn: )/)),
  }));

/** What stands at a path such as `key-figure[seized].value`: a section of a list is named by its id. */
function at(record, path) {
  return path.split('.').reduce((value, step) => {
    const [, name, id] = /^([^[]+)(?:\[(.+)\])?$/.exec(step);
    const found = value?.[name];
    return id === undefined ? found : found?.find((section) => section.id === id);
  }, record);
}

/** The section that a path is in, for its period and its report. */
const around = (record, path) => at(record, path.split('.')[0]);

/** All numbers in data or in a text, without separators: `1,083` is 1083, `FY2018` is 2018, `P6Y` is 6. */
function numbersIn(data) {
  const text = JSON.stringify(data).replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return new Set((text.match(/\d+(\.\d+)?/g) ?? []).map(Number));
}

describe('the demo’s records', () => {
  for (const file of files) {
    it(`are accepted by every figure: ${file}`, () => {
      const record = JSON.parse(read(file));
      const own = checkedFigures.filter(({name}) => name in record);
      assert.notEqual(own.length, 0);
      for (const {name, parse} of own) {
        for (const {id} of [record[name]].flat()) parse(sectionOf(record, name, id));
      }
    });
  }

  for (const file of files) {
    it(`say in Albanian, too, what numbers were worked out from: ${file}`, () => {
      const english = [];
      JSON.parse(read(file), (key, value) => {
        if (['derivedFrom', 'note'].includes(key) && !value.sq) english.push(value);
        return value;
      });
      assert.deepEqual(english, []);
    });
  }

  for (const {file} of narratives) {
    it(`are valid without a warning: ${file}`, () => {
      // Some sources print no months of their reporting period, so that a record can name none, and is asked for it.
      const problems = checkDocument(read(file)).filter(({message}) => !message.startsWith('no period is named'));
      const found = problems.map(({severity, path, message}) => `${severity} ${path}: ${message}`);
      assert.deepEqual(found, []);
    });
  }
});

describe('the page of the nine narratives', () => {
  it('has a record for each, and rows for all', () => {
    assert.equal(narratives.length, 9);
    for (const {file, rows} of narratives) {
      assert.ok(files.includes(file), file);
      assert.ok(rows.length > 5, file);
    }
  });

  for (const {file, rows} of narratives) {
    it(`names for every fact the field that holds its numbers, or says why it is not drawn: ${file}`, () => {
      const record = JSON.parse(read(file));
      for (const [fact, field] of rows) {
        if (field.startsWith('Not drawn: ')) continue;
        const paths = [...field.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
        assert.notEqual(paths.length, 0, fact);
        for (const path of paths) assert.notEqual(at(record, path), undefined, `${fact}: nothing at ${path}`);
        const {period, report, fiscalYear} = record;
        const held = numbersIn([
          {period, report, fiscalYear},
          ...paths.flatMap((path) => {
            const section = around(record, path);
            return [path, at(record, path), section?.period, section?.report];
          }),
        ]);
        const missing = [...numbersIn(fact)].filter((number) => !held.has(number));
        assert.deepEqual(missing, [], `${fact}: not in ${paths.join(', ')}`);
      }
    });
  }

  it('names every section that the records have', () => {
    for (const {file, rows} of narratives) {
      const record = JSON.parse(read(file));
      const named = rows.map(([, field]) => field).join(' ');
      for (const {name} of checkedFigures.filter(({name: figure}) => figure in record)) {
        for (const {id} of [record[name]].flat()) {
          const path = id === undefined ? `\`${name}.` : `\`${name}[${id}].`;
          assert.ok(named.includes(path), `${file}: no row names ${path.slice(1)}`);
        }
      }
    }
  });
});
