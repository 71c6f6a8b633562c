import {expect} from '@open-wc/testing';
import {hashOf} from '@tip-figures/baked/hash.js';

describe('the hash of a document', () => {
  it('is a whole number of 32 bits', () => {
    const text = '{"country": "XK", "tier": "2"}'.repeat(1000);

    expect(hashOf(text)).to.equal(hashOf(text) | 0);
  });

  const versions = [
    '',
    '0',
    '00',
    '36',
    '63',
    '37',
    '{"total": 36}',
    '{"total": 37}',
    '{"total": 46}',
    '😀',
    '😁',
    'é',
    'e\u0301',
  ];
  it('differs where a number, the order or a letter of any script differs', () => {
    expect(new Set(versions.map(hashOf)).size).to.equal(versions.length);
  });

  it('is the same in all releases, since pages that were published keep theirs', () => {
    expect(hashOf('{"tier":"2"}')).to.equal(-1_045_012_500);
  });
});
