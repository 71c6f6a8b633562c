import {expect} from '@open-wc/testing';
import {placed} from '@tip-figures/core/text/place.js';
import {readRegion} from '@tip-figures/record/values/region.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const wordsOf = (of: {country?: string; place?: string | Record<string, string>}, language: TestLanguage) => {
  const {country, place} = of;
  const {place: name, where} = placed(
    {country, place: typeof place === 'string' ? {'': place} : place},
    textContextOf('quote', language),
  );
  return [name, where];
};

describe('placed', () => {
  for (const [of, english, albanian] of [
    [{country: 'XK'}, ['Kosovo', 'in Kosovo'], ['Kosovë', 'në Kosovë']],
    [
      {country: 'GB'},
      ['the United Kingdom', 'in the United Kingdom'],
      ['Mbretëria e Bashkuar', 'në Mbretërinë e Bashkuar'],
    ],
    [
      {country: 'BA'},
      ['Bosnia and Herzegovina', 'in Bosnia and Herzegovina'],
      ['Bosnjë-Hercegovinë', 'në Bosnjë-Hercegovinë'],
    ],
    [{country: 'CV'}, ['Cabo Verde', 'in Cabo Verde'], ['Kepi i Gjelbër', 'në Kepin e Gjelbër']],
    [{country: 'MM'}, ['Burma', 'in Burma'], ['Burma', 'në Burma']],
    [{country: 'MK', place: 'Shkup'}, ['Shkup', 'in Shkup'], ['Shkup', 'në Shkup']],
    [{country: 'XK', place: 'Kosova'}, ['Kosova', 'in Kosova'], ['Kosova', 'në Kosova']],
    [{place: 'world'}, ['countries worldwide', 'worldwide'], ['vendet e botës', 'në mbarë botën']],
    [{place: 'EU'}, ['the European Union', 'in the European Union'], ['Bashkimi Evropian', 'në Bashkimin Evropian']],
    [{place: 'asia'}, ['Asia', 'in Asia'], ['Azia', 'në Azi']],
    [{place: 'Europe'}, ['Europe', 'in Europe'], ['Evropa', 'në Evropë']],
    [
      {place: 'Western Balkans'},
      ['the Western Balkans', 'in the Western Balkans'],
      ['Ballkani Perëndimor', 'në Ballkanin Perëndimor'],
    ],
    // Text that says its language is the page's own name.
    [{place: {en: 'EU'}}, ['EU', 'in EU'], ['EU', 'në EU']],
    [{place: 'Prizren'}, ['Prizren', 'in Prizren'], ['Prizren', 'në Prizren']],
    [{}, ['', ''], ['', '']],
    [{country: 'xk'}, ['', ''], ['', '']],
  ] as const) {
    it(`names ${JSON.stringify(of)} in both languages`, () => {
      expect(wordsOf(of, 'en')).to.deep.equal(english);
      expect(wordsOf(of, 'sq')).to.deep.equal(albanian);
    });
  }

  it('has a name of its own for every region, in both languages', () => {
    for (const language of ['en', 'sq'] as const) {
      const names = regions.map((place) => wordsOf({place}, language)[0]!);

      expect(new Set(names).size).to.equal(regions.length);
      for (const [index, name] of names.entries()) expect(name, regions[index]).to.match(/^\p{L}.{3}/u);
    }
  });
});

const regions = [
  ...['world', 'EU', 'europe', 'western-balkans', 'africa', 'sub-saharan-africa', 'near-east', 'south-central-asia'],
  ...['asia', 'south-asia', 'central-asia', 'east-asia-pacific', 'southeast-asia', 'western-hemisphere'],
  'latin-america-caribbean',
];

describe('readRegion', () => {
  for (const [region, written] of [
    ['world', ['world', 'World', 'WORLDWIDE', 'global']],
    ['EU', ['EU', 'eu', 'European Union', 'EU-27', 'EU27']],
    ['near-east', ['Near East', 'MENA', 'Middle East and North Africa']],
    ['western-hemisphere', ['Western Hemisphere', 'Americas']],
  ] as const) {
    it(`reads ${region} in any case and under its other names`, () => {
      expect(written.map(readRegion)).to.deep.equal(written.map(() => region));
    });
  }

  it('knows all of them, and nothing else', () => {
    expect(regions.map(readRegion)).to.deep.equal(regions);
    expect(['', 'Kosovo', 'constructor', 'the world', 'Euro'].map(readRegion)).to.deep.equal(Array(5).fill(undefined));
  });
});
