import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {addressBelow, basesIn} = await loadSource({'@tip-figures/embed/bases.js': ['addressBelow', 'basesIn']});

const {bases, below, outside} = JSON.parse(readFileSync(new URL('addresses.json', import.meta.url), 'utf8'));
// A list is parted at spaces, as an attribute is.
const named = basesIn(bases.map((one) => one.replaceAll(' ', '%20')).join('\n '));

describe('the bases of a site', () => {
  const hrefs = (list) => basesIn(list).map(({href}) => href);

  it('are absolute addresses of folders, in any spelling', () => {
    const list = ' https://figures.example  HTTPS://example.org:443/figures\nhttp://localhost:8000/a/ ';
    assert.deepEqual(hrefs(list), [
      'https://figures.example/',
      'https://example.org/figures/',
      'http://localhost:8000/a/',
    ]);
  });

  it('are none where nothing is named', () => assert.deepEqual(hrefs(' '), []));

  for (const address of [
    '/figures/',
    'figures.example',
    '//figures.example/',
    'https://user@figures.example/',
    'https://figures.example/?a=b',
    'https://figures.example/?',
    'https://figures.example/#a',
    'https://figures.example/a/../',
    'https://figures.example/%2e%2e/',
    'https://figures.example/a%2Fb/',
    'https:\\\\figures.example\\',
    'https://figures.example/%/',
    'javascript:alert(1)',
    'data:text/plain,',
    'tip-figures:own-base',
    '*',
  ]) {
    it(`do not include ${address}`, () => assert.deepEqual(hrefs(address), []));
  }
});

describe('an address', () => {
  for (const address of below) {
    it(`${JSON.stringify(address)} is below a base`, () => {
      assert.equal(addressBelow(address, named)?.href, new URL(address).href);
    });
  }

  for (const address of outside) {
    it(`${JSON.stringify(address)} is not`, () => assert.equal(addressBelow(address, named), undefined));
  }

  it('of a page is taken for a whole one', () => {
    const [one] = basesIn('https://example.org/news/');
    const from = 'https://example.org/news/story/';
    assert.equal(addressBelow('f/a/?b', [one], from)?.href, 'https://example.org/news/story/f/a/?b');
    assert.equal(addressBelow('/f/a/', [one], from), undefined);
    assert.equal(addressBelow('../f/a/', [one], from), undefined);
    assert.equal(addressBelow('//evil.example/news/f/a/', [one], from), undefined);
    assert.equal(addressBelow('\\\\evil.example/news/f/a/', [one], from), undefined);
  });

  it('is below none where none is named', () => assert.equal(addressBelow(below[0], []), undefined));
});
