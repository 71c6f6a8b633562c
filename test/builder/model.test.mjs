// The builder's state, its history and its address.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {constants, deflateRawSync} from 'node:zlib';
import {loadSource} from '../../scripts/load-source.mjs';

const {
  addressAtOnce,
  addressOf,
  stateIn,
  historyOf,
  stepTo,
  undo,
  redo,
  recordOf,
  isEmpty,
  fieldPath,
  sourceAt,
  withField,
  filled,
} = await loadSource({
  '@tip-figures/builder/model/address.js': ['addressAtOnce', 'addressOf', 'stateIn'],
  '@tip-figures/builder/model/history.js': ['historyOf', 'stepTo', 'undo', 'redo'],
  '@tip-figures/builder/model/state.js': ['recordOf', 'isEmpty', 'fieldPath', 'sourceAt', 'withField'],
  '@tip-figures/builder/model/values.js': ['filled'],
});

const state = {figure: 'key-figure', record: {country: 'XK', 'key-figure': {value: 34, label: 'nightclubs'}}};

describe('the state of the builder', () => {
  it('leaves out rows that are still empty, and keeps a list that says nothing was reported', () => {
    const typed = {points: {2015: 28, 2016: ''}, note: ' ', cases: [], steps: [{date: ''}]};
    assert.deepEqual(filled(typed), {points: {2015: 28}, cases: []});
  });

  it('is empty until the figure itself says something', () => {
    assert.equal(isEmpty({figure: 'key-figure', record: {country: 'XK'}}), true);
    assert.equal(isEmpty({figure: 'key-figure', record: {'key-figure': {value: ''}}}), true);
    assert.equal(isEmpty(state), false);
    assert.equal(isEmpty({figure: 'tier-badge', record: {country: 'XK', report: 2017}}), false);
  });

  it('puts what all sections share beside them, unless the section has its own', () => {
    assert.deepEqual(fieldPath(state, 'country'), ['country']);
    assert.deepEqual(fieldPath(state, 'value'), ['key-figure', 'value']);
    const own = withField(state, ['key-figure', 'period'], '2016');
    assert.deepEqual(fieldPath(own, 'period'), ['key-figure', 'period']);
  });

  it('knows whom a key of the list of sources stands for', () => {
    const sources = {
      k20: {publisher: 'Kosovo 2.0'},
      state: {publisher: {sq: 'Departamenti', en: 'U.S. Department of State'}},
    };
    const record = {sources, source: 'k20', via: 'state', country: 'k20', 'key-figure': {source: 'A ministry'}};
    const named = (...path) => sourceAt({figure: 'key-figure', record}, path);

    assert.deepEqual([named('source'), named('via')], ['Kosovo 2.0', 'U.S. Department of State']);
    assert.deepEqual([named('country'), named('key-figure', 'source')], [undefined, undefined]);
  });

  it('changes the one section of a list that is being filled in', () => {
    const record = {
      'key-figure': [
        {id: 'a', value: 1, label: 'x'},
        {id: 'b', value: 2, label: 'x'},
      ],
    };
    const second = {figure: 'key-figure', id: 'b', record};
    const next = withField(second, fieldPath(second, 'value'), 3);
    assert.deepEqual(
      recordOf(next)['key-figure'].map(({value}) => value),
      [1, 3],
    );
  });
});

describe('the history of the builder', () => {
  it('goes back and forth', () => {
    const two = stepTo(stepTo(historyOf('a'), 'b'), 'c');
    assert.equal(undo(two).present, 'b');
    assert.equal(undo(undo(undo(two))).present, 'a');
    assert.equal(redo(undo(two)).present, 'c');
  });

  it('makes one step of what is typed in one place', () => {
    const typed = ['1', '15', '150'].reduce((history, text) => stepTo(history, text, 'total'), historyOf(''));
    assert.equal(undo(typed).present, '');
    assert.equal(undo(stepTo(typed, '150 MD', 'country')).present, '150');
  });

  it('forgets what was undone with the next step', () => {
    const other = stepTo(undo(stepTo(historyOf('a'), 'b')), 'c');
    assert.equal(redo(other).present, 'c');
  });
});

describe('the address of the builder', () => {
  it('holds the whole state, and letters of every language', async () => {
    const full = {...state, id: 'clubs', record: {...state.record, place: 'Kosovë 💡', rows: {'': ''}}};
    assert.deepEqual(await stateIn(await addressOf(full)), full);
  });

  it('is made at once, too, of a record of any length', async () => {
    for (const note of ['', 'Kosovë 💡', 'a'.repeat(0xffff * 2), 'ë'.repeat(0xffff)]) {
      const full = {...state, id: 'clubs', record: {...state.record, note}};
      assert.deepEqual(await stateIn(addressAtOnce(full)), full);
    }
    assert.equal(addressAtOnce({figure: 'tier-badge', record: {}}), '#figure=tier-badge');
  });

  it('has the figure in plain words', async () => {
    assert.equal(await addressOf({figure: 'tier-badge', record: {}}), '#figure=tier-badge');
    assert.deepEqual(await stateIn('#figure=tier-badge'), {figure: 'tier-badge', record: {}});
  });

  it('is nothing where it is damaged or names no figure', async () => {
    for (const address of [
      '',
      '#content',
      '#figure=constructor',
      '#figure=quote&record=%%%',
      '#figure=quote&record=AAAA',
    ]) {
      assert.equal(await stateIn(address), undefined, address);
    }
  });

  const linkTo = (packed) => `#figure=tier-badge&record=${packed.toString('base64url')}`;

  it('is nothing where it unpacks to more than a megabyte, and no more of it is unpacked', async () => {
    // 600 MB in a link of 600 kB.
    const block = deflateRawSync(Buffer.alloc(1e6, ' '), {finishFlush: constants.Z_FULL_FLUSH});
    const bomb = linkTo(Buffer.concat([...Array(600).fill(block), deflateRawSync(Buffer.from('{}'))]));
    const before = process.resourceUsage().maxRSS;
    assert.equal(await stateIn(bomb), undefined);
    assert.ok(process.resourceUsage().maxRSS - before < 100_000, 'more was unpacked');
    const most = linkTo(deflateRawSync(Buffer.from(`{"country": "XK"${' '.repeat(900_000)}}`)));
    assert.deepEqual((await stateIn(most)).record, {country: 'XK'});
  });

  it('is nothing where its record has more levels than a document', async () => {
    const levels = 50_000;
    const deep = `{"tier-badge": ${'['.repeat(levels)}${']'.repeat(levels)}}`;
    assert.equal(await stateIn(linkTo(deflateRawSync(Buffer.from(deep)))), undefined);
  });
});
