// The lint of corrections: whether they fit the document, and each other.

import {breakdown, lint} from '../support/lint-cases.mjs';

const total = 'victim-breakdown.total';
const corrected = (...corrections) => ({
  ...breakdown({exploitation: 'sex-trafficking: 26; forced-labor: 9'}),
  corrections: corrections.map((one) => ({date: '2017-07-04', path: total, was: 35, ...one})),
});
lint('corrections', 'corrections that do not fit the document', [
  ['one that fits', corrected({now: 36})],
  ['one that says it in other words', corrected({now: {value: 36, note: 'A recount.'}})],
  ['an entry in a text, with the other spelling', corrected({path: 'victim-breakdown.exploitation["forced-labour"]'})],
  ['a field of a section', corrected({path: 'total'})],
  ['a field of the one section', {total: 36, corrections: [{date: '2017-07-04', path: total, was: 35, now: 36}]}],
  ['two that follow each other', corrected({date: '2017-08-01', was: 35, now: 36}, {was: 28, now: 35})],
  ['one whose numbers are withheld', {...corrected({was: undefined}), suppressBelow: 5}],
  [
    'a path with a slip',
    corrected({path: 'victim-breakdown.totl'}),
    'warning corrections[0].path: "victim-breakdown.totl" leads to nothing in this document',
  ],
  [
    'another number than stands there',
    corrected({now: 'about 36'}),
    'warning corrections[0].now: says that about 36 stands there now, but 36 does',
  ],
  [
    'two that do not follow each other',
    corrected({was: 28, now: 34}, {date: '2017-08-01', path: 'total', now: 36}),
    'warning corrections[0].now: 34 stood there then, but the next correction of it says that 35 did',
  ],
  [
    'one that does not say what stood there',
    corrected({was: undefined}),
    'warning corrections[0]: without "was" it cannot be undone for a story that is pinned to an earlier day',
  ],
]);

const quantity = 'expected a quantity such as 9, "about 9" or "under 5", got';
lint('schema', 'corrections of what is no number and no text', [
  ['null', corrected({was: null}), `error corrections[0].was: ${quantity} null`],
  ['a list', corrected({was: [35]}), `error corrections[0].was: ${quantity} a list`],
  [
    'an object',
    corrected({was: {en: 'few'}}),
    'error corrections[0].was: expected an object such as {value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}, got an object',
  ],
]);
