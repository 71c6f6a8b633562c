// Reading the list of a new report: what is read, and that nothing else is.

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';
import {readTable} from '../../scripts/tiers/write-tiers.mjs';

const {CountryNames, allCountries, readList} = await loadSource({
  '@tip-figures/tiers/country-names.js': ['CountryNames', 'allCountries'],
  '@tip-figures/tiers/read-list.js': ['readList'],
});
const {placements} = await readTable();
const newest = placements.filter(({report}) => report === 2025);
const names = new CountryNames(2026);

/** Rows as `KR 1`, or with the text that could not be read. */
const rowsOf = (text, column) =>
  readList(text, names, 2026, column).rows.map(
    ({country, written, tier}) => `${country ?? `“${written}”`} ${tier ?? '?'}`,
  );
const listOf = (nameOf) =>
  ['1', '2', '2WL', '3', 'SC']
    .map((tier) => [
      {1: 'Tier 1', 2: 'TIER 2', '2WL': 'Tier 2 Watch List', 3: 'Tier 3', SC: 'Special Case'}[tier],
      ...newest.filter((one) => one.tier === tier).map(({country}) => nameOf(country)),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n\n');

describe('a list of the 188 placements', () => {
  const expected = newest.map(({country, tier}) => `${country} ${tier}`).sort();
  const namesIn = (language) => {
    const platform = new Intl.DisplayNames(language, {type: 'region'});
    return (code) => platform.of(code);
  };

  it('is read with names in es, but for Congo, which is the name of two', () => {
    const rows = rowsOf(listOf((code) => (code === 'CG' ? 'Congo' : namesIn('es')(code)))).map((row) =>
      row.replace('“Congo”', 'CG'),
    );
    assert.deepEqual(rows.sort(), expected);
    assert.deepEqual(names.near('Congo').sort(), ['CD', 'CG']);
  });

  for (const language of ['sq', 'sr', 'sr-Latn', 'fr', 'ar', 'de']) {
    it(`is read with names in ${language}`, () => {
      assert.deepEqual(rowsOf(listOf(namesIn(language))).sort(), expected);
    });
  }

  it('is read with the names of the table', () => {
    assert.deepEqual(rowsOf(listOf((code) => allCountries[code].en)).sort(), expected);
  });

  it('is read as a table, with the column of its year among others', () => {
    const rows = newest.map(({country, tier}, index) => [index + 1, allCountries[country].en, country, '2', tier]);
    const text = [['No.', 'Country', 'ISO', 'Tier 2025', 'Tier 2026'], ...rows].map((row) => row.join('\t')).join('\n');
    assert.deepEqual(rowsOf(text).sort(), expected);
  });
});

describe("the report's own spelling", () => {
  for (const [written, code] of [
    ['Korea, South', 'KR'],
    ['Korea, North', 'KP'],
    ['Burma', 'MM'],
    ['The Gambia', 'GM'],
    ['Gambia, The', 'GM'],
    ['Congo, Republic of the', 'CG'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Cabo Verde', 'CV'],
    ['Eswatini', 'SZ'],
    ['Micronesia', 'FM'],
    ['St. Lucia', 'LC'],
    ['St. Vincent & the Grenadines', 'VC'],
    ['Hong Kong', 'HK'],
    ['Aruba', 'AW'],
    ['Curacao', 'CW'],
    ['Sint Maarten', 'SX'],
    ['Haiti*', 'HT'],
    ['China (PRC)', 'CN'],
  ]) {
    it(`${written} is ${code}`, () => assert.equal(names.codeOf(written), code));
  }

  for (const text of ['Congo', 'Korea', 'Guinea Ecuador', 'Netherlands Antilles', 'constructor', '']) {
    it(`${JSON.stringify(text)} is no country`, () => assert.equal(names.codeOf(text), undefined));
  }
});

describe('tiers', () => {
  for (const [heading, tier] of [
    ['TIER 2 WATCH LIST', '2WL'],
    ['Tier 2 Watch List (26 countries)', '2WL'],
    ['Tier II', '2'],
    ['Niveli 2 – Lista e Vëzhgimit', '2WL'],
    ['Kategorija 2 – lista za praćenje', '2WL'],
    ['Категорија 3', '3'],
    ['Niveau 2 – liste de surveillance', '2WL'],
    ['Lista de Vigilancia de Nivel 2', '2WL'],
    ['قائمة المراقبة من المستوى 2', '2WL'],
    ['المستوى ٣', '3'],
    ['Stufe 1', '1'],
    ['Sonderfälle', 'SC'],
    ['Special Cases:', 'SC'],
  ]) {
    it(`${heading} is ${tier}`, () => assert.deepEqual(rowsOf(`${heading}\nAlbania`), [`AL ${tier}`]));
  }

  it('are read behind a name, and before names on one line', () => {
    assert.deepEqual(rowsOf('Brazil – Tier 2 Watch List\nPeru: Tier 3\nTier 1: Albania, Korea, South and Chad'), [
      'BR 2WL',
      'PE 3',
      'AL 1',
      'KR 1',
      'TD 1',
    ]);
  });

  it('are headings of columns, of which the first names those that are merged with it', () => {
    const text = 'Tier 1\t\tTier 3\nAlbania\tAngola\tChad\nAustria\t\tCuba';
    assert.deepEqual(rowsOf(text), ['AL 1', 'AO 1', 'TD 3', 'AT 1', 'CU 3']);
  });

  it('give totals', () => {
    const {totals} = readList('Tier 1 (2)\nAlbania\nTier 3: 1 country\nChad\nTotal: 3', names, 2026);
    assert.deepEqual(
      [...totals],
      [
        ['1', 2],
        ['3', 1],
        ['total', 3],
      ],
    );
  });
});

describe('nothing is guessed', () => {
  it('of names that run into each other', () => {
    assert.deepEqual(rowsOf('Tier 3\nKorea, South Sudan'), ['“Korea” 3', 'SS 3']);
    assert.deepEqual(rowsOf('Tier 3\nKorea, South, Sudan'), ['KR 3', 'SD 3']);
    assert.deepEqual(rowsOf('Tier 3\nKorea South Sudan'), ['“Korea South Sudan” 3']);
    assert.deepEqual(rowsOf('Tier 3\nAlbania Armenia Korea, South'), ['AL 3', 'AM 3', 'KR 3']);
    assert.deepEqual(rowsOf('Tier 3\nGuinea Guinea-Bissau Equatorial Guinea Papua New Guinea'), [
      'GN 3',
      'GW 3',
      'GQ 3',
      'PG 3',
    ]);
  });

  it('of a name before any heading, of one that nobody knows, and of a row without a tier', () => {
    assert.deepEqual(rowsOf('Albania\nTier 1\nKazkhstan'), ['AL ?', '“Kazkhstan” 1']);
    assert.deepEqual(rowsOf('Country;Tier\nAlbania;2\nChad;?\nCuba;3'), ['AL 2', 'TD ?', 'CU 3']);
  });

  it('of a row that names two countries', () => {
    assert.deepEqual(rowsOf('AL,Albania,2\nTD,Cuba,3\nAT,Austria,1'), ['AL 2', '“TD” 3', 'AT 1']);
  });

  it('of several columns with tiers', () => {
    const {columns, rows} = readList('Country,Before,Now\nAlbania,2,1\nCuba,3,3', names, 2026);
    assert.deepEqual([columns, rows], [['Before', 'Now'], []]);
    assert.deepEqual(rowsOf('Country,Before,Now\nAlbania,2,1\nCuba,3,3', 'Now'), ['AL 1', 'CU 3']);
  });

  it('of columns that only spaces part', () => {
    assert.equal(readList('Tier 1     Tier 2\nAlbania   Chad\n          Cuba', names, 2026).refused, 'spaces');
  });

  it('of rows of other reports', () => {
    const text = 'Country,Year,Tier\nAlbania,2025,2\nAlbania,2026,1\nCuba,2026,3';
    assert.deepEqual(rowsOf(text), ['AL 1', 'CU 3']);
    assert.equal(readList(text.replaceAll('2026', '2024'), names, 2026).refused, 'other-report');
  });

  it('of sentences, which are passed over and said so', () => {
    const text = 'Tier 1\nCountries whose governments fully meet the standards of the law\nAlbania';
    const {rows, passed} = readList(text, names, 2026);
    assert.equal(rows.length, 1);
    assert.deepEqual(passed, [{line: 2, text: 'Countries whose governments fully meet the standards of the law'}]);
  });
});

describe('hostile text', () => {
  for (const [what, text, refused] of [
    ['nothing', '', 'no-rows'],
    ['a page of code', '<script>alert(1)</script>\n'.repeat(100), 'no-rows'],
    ['more than any report', 'Albania\n'.repeat(30_000), 'too-long'],
    ['thousands of cells', 'Tier 1\n' + 'a,'.repeat(50_000), undefined],
    ['thousands of words', 'Tier 1\n' + 'Guinea '.repeat(20_000), undefined],
    ['thousands of quotation marks', '"'.repeat(50_000), 'no-rows'],
    [
      'thousands of names that are none',
      'Tier 1\n' + Array.from({length: 1900}, (_, i) => `Name${i}x`).join('\n'),
      undefined,
    ],
    ['spaces', `Tier 1${' '.repeat(100_000)}x`, undefined],
    ['names of properties', 'Tier 1\n__proto__\nconstructor, toString', undefined],
  ]) {
    it(`is read in a moment and says no country that is not there: ${what}`, () => {
      const begun = performance.now();
      const list = readList(text, names, 2026);
      assert.ok(performance.now() - begun < 4000, `${performance.now() - begun} ms`);
      if (refused) assert.equal(list.refused, refused);
      if (!/Albania|Guinea/.test(text)) assert.equal(list.rows.filter(({country}) => country).length, 0);
    });
  }
});
