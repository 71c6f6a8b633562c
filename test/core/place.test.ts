import {expect} from '@open-wc/testing';
import {placed} from '@tip-figures/core/text/place.js';
import albanianCountries from 'virtual:albanian-countries';
import {readRegion} from '@tip-figures/record/values/region.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const wordsOf = (of: {country?: string; place?: string | Record<string, string>}, language: TestLanguage) => {
  const {country, place} = of;
  const about = placed(
    {country, place: typeof place === 'string' ? {'': place} : place},
    textContextOf('quote', language),
  );
  return [about.place(), about.has ? about.place('where') : ''];
};

describe('placed', () => {
  for (const [of, english, albanian] of [
    [{country: 'XK'}, ['Kosovo', 'in Kosovo'], ['Kosova', 'në Kosovë']],
    [
      {country: 'GB'},
      ['the United Kingdom', 'in the United Kingdom'],
      ['Mbretëria e Bashkuar', 'në Mbretërinë e Bashkuar'],
    ],
    [
      {country: 'BA'},
      ['Bosnia and Herzegovina', 'in Bosnia and Herzegovina'],
      ['Bosnjë-Hercegovina', 'në Bosnjë-Hercegovinë'],
    ],
    [{country: 'CV'}, ['Cabo Verde', 'in Cabo Verde'], ['Kepi i Gjelbër', 'në Kepin e Gjelbër']],
    [{country: 'CH'}, ['Switzerland', 'in Switzerland'], ['Zvicra', 'në Zvicër']],
    [{country: 'ME'}, ['Montenegro', 'in Montenegro'], ['Mali i Zi', 'në Malin e Zi']],
    [{country: 'ML'}, ['Mali', 'in Mali'], ['Mali', 'në Mali']],
    [{country: 'LU'}, ['Luxembourg', 'in Luxembourg'], ['Luksemburgu', 'në Luksemburg']],
    [{country: 'PH'}, ['the Philippines', 'in the Philippines'], ['Filipinet', 'në Filipine']],
    [{country: 'MM'}, ['Burma', 'in Burma'], ['Burma', 'në Burma']],
    [{country: 'MK', place: 'Shkup'}, ['Shkup', 'in Shkup'], ['Shkup', '(Shkup)']],
    [{country: 'XK', place: 'Kosova'}, ['Kosova', 'in Kosova'], ['Kosova', 'në Kosovë']],
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
    [{place: {en: 'EU'}}, ['EU', 'in EU'], ['EU', '(EU)']],
    // A name of the data's own cannot be inflected: “në Prizreni” is wrong.
    [{place: 'Prizreni'}, ['Prizreni', 'in Prizreni'], ['Prizreni', '(Prizreni)']],
    [{}, ['', ''], ['', '']],
    [{country: 'xk'}, ['', ''], ['', '']],
  ] as const) {
    it(`names ${JSON.stringify(of)} in both languages`, () => {
      expect(wordsOf(of, 'en')).to.deep.equal(english);
      expect(wordsOf(of, 'sq')).to.deep.equal(albanian);
    });
  }

  it('names every country of the placements in Albanian as a subject, and after në as dictionaries have it', () => {
    const wrong = Object.entries(albanianCountries).filter(([country, sq]) => {
      const [name = '', where = ''] = wordsOf({country}, 'sq');
      const isDefinite = asTheyAre.includes(country) ? !name.endsWith('ë') : isSubjectOf(name, sq);
      return !isDefinite || !(asTheyAre.includes(country) || where === `në ${sq}`);
    });

    expect(wrong.map(([country]) => [country, ...wordsOf({country}, 'sq')])).to.deep.equal([]);
  });

  it('has a name of its own for every region, in both languages', () => {
    for (const language of ['en', 'sq'] as const) {
      const names = regions.map((place) => wordsOf({place}, language)[0]!);

      expect(new Set(names).size).to.equal(regions.length);
      for (const [index, name] of names.entries()) expect(name, regions[index]).to.match(/^\p{L}.{3}/u);
    }
  });
});

// Plural, compound or foreign names, which have no ending or are written out: Filipinet, Koreja e Veriut, Mali.
const asTheyAre = (
  'AE AG AN BF BI BN BS CA CD CF CG CH CI CL CV CW CY DJ DO FJ GB GQ GW HK HT KE KH KI KM KP KR LC LS ME MH MK ML MM MO MR MV MW NI ' +
  'NZ PA PE PG PH PW PY SA SB SC SL SR SS SX SZ TG TL TO TT US UY VC VU ZA ZW'
).split(' ');

/** Whether a name is the definite form of another: Shqipëri → Shqipëria, Kosovë → Kosova, Irak → Iraku, Katar → Katari. */
function isSubjectOf(name: string, indefinite: string): boolean {
  const stem = indefinite.replace(/ë$/, '');
  const end = name.startsWith(stem) ? name.slice(stem.length) : '';
  if (indefinite.endsWith('ë') || indefinite.endsWith('i')) return end === 'a';
  return end === (indefinite.endsWith('e') ? 'ja' : /[kg]$/.test(indefinite) ? 'u' : 'i');
}

const regions = [
  ...['world', 'EU', 'europe', 'western-balkans', 'africa', 'sub-saharan-africa', 'near-east', 'south-central-asia'],
  ...['asia', 'south-asia', 'central-asia', 'east-asia-pacific', 'southeast-asia', 'western-hemisphere'],
  'latin-america-caribbean',
];

describe('readRegion', () => {
  for (const [region, written] of [
    ['world', ['world', 'World', 'WORLDWIDE', 'global']],
    ['EU', ['EU', 'eu', 'the EU', 'European Union', 'EU-27', 'EU27']],
    ['near-east', ['Near East', 'MENA', 'Middle East and North Africa']],
    ['western-hemisphere', ['Western Hemisphere', 'Americas']],
  ] as const) {
    it(`reads ${region} in any case and under its other names`, () => {
      expect(written.map(readRegion)).to.deep.equal(written.map(() => region));
    });
  }

  it('knows all of them, and nothing else', () => {
    expect(regions.map(readRegion)).to.deep.equal(regions);
    expect(['', 'Kosovo', 'constructor', 'the', 'Euro'].map(readRegion)).to.deep.equal(Array(5).fill(undefined));
  });
});
