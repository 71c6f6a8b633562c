// What the builder keeps on a machine: drafts of several tabs, in storages that keep all, little or nothing.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {Entries, draftIn, draftsOf, keepDraft, keepList, keptList, writeDraft} = await loadSource({
  '@tip-figures/builder/drafts/entries.js': ['Entries'],
  '@tip-figures/builder/drafts/draft-list.js': ['draftIn', 'draftsOf', 'keepDraft', 'writeDraft'],
  '@tip-figures/builder/reports/kept-list.js': ['keepList', 'keptList'],
});

/** A storage of a browser, that holds a number of letters at most. */
function storage(entries = {}, most = Infinity) {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (key.length + value.length > most) throw new DOMException('', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
  };
}

const entriesIn = (local) => new Entries(() => local);
const blocked = () => {
  throw new DOMException('', 'SecurityError');
};

const [first, second, third] = ['#figure=quote', '#figure=quote&record=a', '#figure=quote&record=b'];

describe('the drafts of the builder', () => {
  it('are listed with the newest first, and deleted one by one', () => {
    const kept = entriesIn(storage());
    for (const [id, saved] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ]) {
      writeDraft(kept, {id, name: id, isNamed: false, address: first, saved});
    }
    assert.deepEqual(
      draftsOf(kept).map(({id}) => id),
      ['b', 'c', 'a'],
    );
    kept.remove('b');
    assert.deepEqual(
      draftsOf(kept).map(({id}) => id),
      ['c', 'a'],
    );
  });

  it('are one for each tab that begins one', () => {
    const kept = entriesIn(storage());
    const [one, other] = [{}, {}];
    assert.equal(keepDraft(kept, one, first, 'Quotation'), 'kept');
    assert.equal(keepDraft(kept, other, first, 'Quotation'), 'kept');
    assert.notEqual(one.id, other.id);
    assert.equal(draftsOf(kept).length, 2);
  });

  it('are not what was only opened', () => {
    const kept = entriesIn(storage());
    const opened = {known: first};
    assert.equal(keepDraft(kept, opened, first, 'Quotation'), 'unchanged');
    assert.equal(draftsOf(kept).length, 0);
    assert.equal(keepDraft(kept, opened, second, 'Quotation'), 'kept');
  });

  it('are written over by the tab that knows them alone', () => {
    const kept = entriesIn(storage());
    const one = {};
    keepDraft(kept, one, first, 'Quotation');
    const other = {id: one.id, known: first};
    assert.equal(keepDraft(kept, one, second, 'Quotation'), 'kept');
    assert.equal(keepDraft(kept, one, second, 'Quotation'), 'unchanged');
    assert.equal(keepDraft(kept, other, third, 'Quotation'), 'both');
    assert.deepEqual(
      draftsOf(kept)
        .map(({address}) => address)
        .sort(),
      [second, third],
    );
    assert.equal(draftIn(kept, other.id).name, 'Quotation (2)');
    assert.equal(keepDraft(kept, other, first, 'Quotation'), 'kept');
    assert.equal(draftsOf(kept).length, 2);
  });

  it('are no conflict where two tabs have made the same of them', () => {
    const kept = entriesIn(storage());
    const one = {};
    keepDraft(kept, one, first, 'Quotation');
    const other = {id: one.id, known: first};
    keepDraft(kept, one, second, 'Quotation');
    assert.equal(keepDraft(kept, other, second, 'Quotation'), 'unchanged');
    assert.equal(keepDraft(kept, other, third, 'Quotation'), 'kept');
    assert.equal(draftsOf(kept).length, 1);
  });

  it('keep the name that the editor has given, and follow what is filled in otherwise', () => {
    const kept = entriesIn(storage());
    const open = {};
    keepDraft(kept, open, first, 'Quotation');
    keepDraft(kept, open, second, 'Quotation, Kosovo');
    assert.equal(draftIn(kept, open.id).name, 'Quotation, Kosovo');
    writeDraft(kept, {...draftIn(kept, open.id), name: 'Sunday', isNamed: true});
    keepDraft(kept, open, third, 'Quotation, Albania');
    assert.equal(draftIn(kept, open.id).name, 'Sunday');
  });

  it('come back where they were deleted while a tab goes on with them', () => {
    const kept = entriesIn(storage());
    const open = {};
    keepDraft(kept, open, first, 'Quotation');
    kept.remove(open.id);
    assert.equal(keepDraft(kept, open, second, 'Quotation'), 'kept');
    assert.deepEqual(
      draftsOf(kept).map(({address}) => address),
      [second],
    );
  });

  it('are not what somebody else has put there', () => {
    const draft = (values) => JSON.stringify({name: 'x', isNamed: false, address: first, saved: 1, ...values});
    const local = storage({
      'other-page': draft({}),
      'tip-figures-draft:good': draft({name: 'y'.repeat(500)}),
      'tip-figures-draft:broken': '{"name":',
      'tip-figures-draft:number': '7',
      'tip-figures-draft:null': 'null',
      'tip-figures-draft:list': '[]',
      'tip-figures-draft:deep': '['.repeat(100_000),
      'tip-figures-draft:foreign': draft({address: 'https://elsewhere.example/#figure=quote'}),
      'tip-figures-draft:script': draft({address: 'javascript:alert(1)'}),
      'tip-figures-draft:named': draft({name: {toString: 'x'}}),
      'tip-figures-draft:timeless': draft({saved: 'now'}),
      // No calendar has these days, of which a page that writes them dies.
      'tip-figures-draft:late': draft({saved: 9e15}),
      'tip-figures-draft:endless': draft({}).replace('"saved":1', '"saved":1e999'),
      'tip-figures-draft:huge': draft({address: `#figure=quote&record=${'a'.repeat(3_000_000)}`}),
    });
    assert.deepEqual(
      draftsOf(entriesIn(local)).map(({id, name}) => [id, name.length]),
      [['good', 100]],
    );
  });

  it('know the address that a page had which was left, until it has another', () => {
    const kept = entriesIn(storage());
    const open = {};
    keepDraft(kept, open, first, 'Quotation');
    assert.equal(keepDraft(kept, open, second, 'Quotation', first), 'kept');
    assert.equal(draftIn(kept, open.id).left, first);
    assert.equal(keepDraft(kept, open, second, 'Quotation'), 'kept');
    assert.equal(draftIn(kept, open.id).left, undefined);
  });

  it('are not kept where there is no room, which is told, and the old one stays', () => {
    const kept = entriesIn(storage({}, 200));
    const open = {};
    assert.equal(keepDraft(kept, open, first, 'Quotation'), 'kept');
    const {id} = open;
    assert.equal(keepDraft(kept, open, `#figure=quote&record=${'a'.repeat(300)}`, 'Quotation'), 'full');
    assert.deepEqual([open.id, draftIn(kept, id).address], [id, first]);
  });

  it('are none where the browser keeps nothing', () => {
    const kept = new Entries(blocked);
    assert.deepEqual([draftsOf(kept), draftIn(kept, 'a')], [[], undefined]);
    assert.equal(keepDraft(kept, {}, first, 'Quotation'), 'full');
  });
});

describe('the list of a new report in the builder', () => {
  const pasted = {list: 'Tier 1\nAlbania', source: 'Example data', url: '', date: ''};
  const whole = {report: 2026, ...pasted, answers: [['column', '2']]};

  it('is kept with its answers, for the report that it was pasted for', () => {
    const local = entriesIn(storage());
    keepList(local, whole);
    assert.deepEqual(keptList(local, 2026), whole);
    assert.equal(keptList(local, 2027), undefined);
  });

  it('is gone when its texts are deleted', () => {
    const own = storage();
    const local = entriesIn(own);
    keepList(local, whole);
    keepList(local, {...whole, list: '', source: ''});
    assert.equal(own.length, 0);
  });

  it('is not what somebody else has put there', () => {
    for (const text of [
      '{"report":',
      'null',
      '[]',
      JSON.stringify({...whole, list: 7}),
      JSON.stringify({...whole, answers: {column: '2'}}),
      JSON.stringify({...whole, answers: [['column']]}),
      JSON.stringify({...whole, answers: [['column', {}]]}),
      JSON.stringify({...whole, list: 'a'.repeat(3_000_000)}),
    ]) {
      const local = entriesIn(storage({'tip-figures-draft:new-report': text}));
      assert.equal(keptList(local, 2026), undefined, text.slice(0, 80));
    }
  });

  it('is one of the entries, and no draft of a figure', () => {
    const local = entriesIn(storage());
    keepList(local, whole);
    assert.deepEqual([local.ids, draftsOf(local)], [['new-report'], []]);
  });

  it('is found where earlier versions kept it, which is then empty', () => {
    const own = storage({'tip-figures-new-report': JSON.stringify(whole)});
    assert.deepEqual(keptList(entriesIn(own), 2026), whole);
    assert.equal(own.getItem('tip-figures-new-report'), null);
    assert.deepEqual(keptList(entriesIn(own), 2026), whole);
  });

  it('is nothing where the browser keeps nothing', () => {
    const local = new Entries(blocked);
    keepList(local, whole);
    assert.equal(keptList(local, 2026), undefined);
  });
});
