// What the page of all figures takes from figures.json, and what is found in it.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {foundIn, isListed, isNothing} = await loadSource({
  '@tip-figures/frame/list/found.js': ['foundIn', 'isNothing'],
  '@tip-figures/frame/list/listed.js': ['isListed'],
});

const figure = {
  slug: 'kosovo-tier-badge',
  figure: 'tier-badge',
  title: 'Kosovo: Tier 2',
  summary: 'Kosovo was placed on Tier 2.',
  source: 'Source: A ministry.',
  country: 'XK',
  place: 'Kosovo',
  updated: '2026-11-27',
};
const picture = {width: 328, height: 240, hash: '0f1e2d3c'};

describe('an entry of figures.json', () => {
  it('is a figure with all that a card needs', () => {
    assert.ok(isListed(figure));
    assert.ok(isListed({...figure, picture, alt: 'A crowd', corrected: '2026-11-28', newer: {}}));
    const {country: _, place: __, ...nowhere} = figure;
    assert.ok(isListed(nowhere));
  });

  for (const [what, entry] of [
    ['nothing', undefined],
    ['a text', 'kosovo'],
    ['a list of addresses', {formerly: ['https://old.example/']}],
    ['withdrawn', {slug: 'gone', figure: 'tier-badge', withdrawn: '2026-11-30'}],
    ['at an address that leads elsewhere', {...figure, slug: '../../evil'}],
    ['at an address of a script', {...figure, slug: 'javascript:alert(1)'}],
    ['at an address of another host', {...figure, slug: '/evil.example'}],
    ['without a title', {...figure, title: ''}],
    ['with a title that is none', {...figure, title: {en: 'Kosovo'}}],
    ['of no day', {...figure, updated: 'today'}],
    ['corrected on no day', {...figure, corrected: 20261127}],
    ['of a country that is none', {...figure, country: '"><script>'}],
    ['with a picture of no size', {...figure, picture: {...picture, width: 0}}],
    ['with a picture at another address', {...figure, picture: {...picture, hash: '/../../evil.svg'}}],
  ]) {
    it(`is no figure where it is ${what}`, () => assert.equal(isListed(entry), false));
  }
});

describe('a search', () => {
  const figures = [
    figure,
    {...figure, slug: 'a', title: 'Të dënuar në Shqipëri', country: 'AL', place: 'Shqipëri', updated: '2026-11-28'},
    {...figure, slug: 'b', title: 'Zones', summary: '36 victims', country: undefined, place: 'Near East', alt: 'Dots'},
    {...figure, slug: 'c', title: 'Title 10', summary: '10 cases', country: 'TH', place: 'Thailand'},
    {...figure, slug: 'd', title: 'Title 9', summary: '9 cases', country: 'TH', place: 'Thailand'},
  ];
  const keys = ['AL', 'XK', 'Near East', 'TH'];
  const found = (wish) =>
    foundIn(figures, {words: '', place: '', order: 'newest', ...wish}, 'en', (key) => keys.indexOf(key)).map(
      ({slug}) => slug,
    );

  it('finds all words of it in any order, in parts of words, whatever their accents and capitals', () => {
    assert.deepEqual(found({words: 'denuar SHQIPERI'}), ['a']);
    assert.deepEqual(found({words: 'cas title'}), ['c', 'd'].reverse());
    assert.deepEqual(found({words: 'cases victims'}), []);
  });

  it('finds what a picture shows, whom it is of and whom it is from', () => {
    assert.deepEqual(found({words: 'dots'}), ['b']);
    assert.deepEqual(found({words: '36 near east'}), ['b']);
    assert.equal(found({words: 'ministry'}).length, 5);
  });

  it('takes no sign of a search for anything but itself', () => {
    for (const words of ['.*', '[', '(', '\\', '%', '<b>']) assert.deepEqual(found({words}), [], words);
  });

  it('keeps to a country, or to a place without one', () => {
    assert.deepEqual(found({place: 'TH'}), ['d', 'c']);
    assert.deepEqual(found({place: 'Near East'}), ['b']);
    assert.deepEqual(found({place: 'TH', words: '10'}), ['c']);
  });

  it('has the order that is asked for', () => {
    assert.deepEqual(found({order: 'newest'}), ['a', 'kosovo-tier-badge', 'b', 'd', 'c']);
    assert.deepEqual(found({order: 'country'}), ['a', 'kosovo-tier-badge', 'b', 'd', 'c']);
    assert.deepEqual(found({order: 'headline'}), ['kosovo-tier-badge', 'a', 'd', 'c', 'b']);
  });

  it('of nothing is what the page shows', () => {
    assert.ok(isNothing({words: ' ', place: '', order: 'newest'}));
    for (const wish of [{words: 'a'}, {place: 'XK'}, {order: 'country'}])
      assert.equal(isNothing({words: '', place: '', order: 'newest', ...wish}), false);
  });
});
