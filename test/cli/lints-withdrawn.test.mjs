// A section that was withdrawn is right with its day and reason alone, in all that a record goes through.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {breakdown, checkDocument, lint} from '../support/lint-cases.mjs';

const {protectDocument, readRows, writeRows, sections, withoutWithdrawn} = await loadSource({
  '@tip-figures/check/document/protect-document.js': ['protectDocument'],
  '@tip-figures/record/csv/read-rows.js': ['readRows'],
  '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/corrections/without-withdrawn.js': ['withoutWithdrawn'],
});

const day = {withdrawn: '2026-11-20', reason: 'error', by: 'https://example.org/new'};
const correction = {date: '2026-03-12', path: 'victim-breakdown.total', was: 35, now: 36};

describe('a record with a section that was withdrawn', () => {
  for (const name of figureNames()) {
    it(`is right, and passes protection and a spreadsheet as it is: ${name}`, () => {
      const record = {country: 'XK', [name]: day};

      assert.deepEqual(checkDocument(JSON.stringify(record)), []);
      assert.deepEqual(protectDocument(record, 5).document, record);
      assert.deepEqual(readRows(writeRows(record, sections), sections).record, record);
    });
  }

  it('hands out nothing of its numbers', () => {
    const list = [
      {id: 'a', ...day, total: 36},
      {id: 'b', total: 41},
    ];
    const one = {...correction, path: 'victim-breakdown["a"].total'};
    const other = {...correction, path: 'victim-breakdown["b"].total'};

    assert.deepEqual(withoutWithdrawn({corrections: [one, other], 'victim-breakdown': list}), {
      corrections: [other],
      'victim-breakdown': [{id: 'a', ...day}, list[1]],
    });
    assert.deepEqual(withoutWithdrawn({...day, total: 36}), day);
  });
});

const left = 'is still here, though the figure was withdrawn';
lint('withdrawn', 'what is left of a withdrawn figure', [
  ['one that has its day alone', {'victim-breakdown': day}],
  ['one with its number', breakdown(day), `error victim-breakdown.total: ${left}`],
  [
    'one with a correction of it',
    {'victim-breakdown': day, corrections: [correction]},
    `error corrections[0]: ${left}`,
  ],
  [
    'one of a list',
    {
      'victim-breakdown': [
        {id: 'a', ...day, total: 36},
        {id: 'b', total: 36},
      ],
    },
    `error victim-breakdown[0].total: ${left}`,
  ],
  [
    'a reason without a day',
    breakdown({reason: 'error'}),
    'error victim-breakdown.reason: says nothing without "withdrawn"',
  ],
]);
lint('schema', 'what of a withdrawn section cannot be read', [
  [
    'one without a reason',
    {'victim-breakdown': {withdrawn: '2026-11-20'}},
    'error victim-breakdown.reason: expected one of error, source-withdrew, safety, replaced, got nothing',
  ],
  [
    'one with a text as reason',
    {'victim-breakdown': {...day, reason: 'A slip'}},
    'error victim-breakdown.reason: expected one of error, source-withdrew, safety, replaced, got "A slip"',
  ],
  [
    'one with no day',
    {'victim-breakdown': {...day, withdrawn: true}},
    'error victim-breakdown.withdrawn: expected a day such as 2017-06-29, got true',
  ],
  [
    'one with another address',
    {'victim-breakdown': {...day, by: 'f/new/'}},
    'error victim-breakdown.by: expected an address such as https://…, got "f/new/"',
  ],
]);
