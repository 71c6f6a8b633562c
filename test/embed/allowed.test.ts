import {expect} from '@open-wc/testing';
import {allowedAddress, allowedOrigins} from '@tip-figures/embed/allowed.js';

const scriptWith = (origins?: string) => {
  const script = document.createElement('script');
  if (origins !== undefined) script.dataset['origins'] = origins;
  return script;
};

describe('the origins that a site allows', () => {
  for (const [what, script, origins] of [
    ['its scripts’ and its own, where it says nothing', scriptWith(), ['https://cdn.example', location.origin]],
    ['the same, where the script has no element', undefined, ['https://cdn.example', location.origin]],
    [
      'those that it lists, in any spelling of an address',
      scriptWith('https://figures.example/  HTTPS://data.example:443'),
      ['https://figures.example', 'https://data.example'],
    ],
    ['none, where its list is empty or cannot be read', scriptWith(' figures.example '), []],
  ] as const) {
    it(what, () => {
      expect(allowedOrigins(script, 'https://cdn.example/tip-figures/embed.js')).to.deep.equal(origins);
    });
  }
});

describe('an address in a page', () => {
  const origins = ['https://figures.example', location.origin];

  for (const [address, whole] of [
    ['https://figures.example/f/a/', 'https://figures.example/f/a/'],
    ['//figures.example/f/a/', location.protocol === 'https:' ? 'https://figures.example/f/a/' : undefined],
    ['/data/a.json', `${location.origin}/data/a.json`],
    ['https://figures.example.evil.example/a.json', undefined],
    ['https://figures.example@evil.example/a.json', undefined],
    ['http://figures.example/a.json', undefined],
    [`blob:${location.origin}/a`, undefined],
    ['data:application/json,{}', undefined],
    ['javascript:alert(1)', undefined],
    ['https://[', undefined],
  ] as const) {
    it(`${address} is ${whole === undefined ? 'refused' : 'taken'}`, () => {
      expect(allowedAddress(address, origins)?.href).to.equal(whole);
    });
  }

  it('of no origin is refused in a page that has none either', () => {
    expect(allowedAddress('data:application/json,{}', ['null'])).to.equal(undefined);
  });
});
