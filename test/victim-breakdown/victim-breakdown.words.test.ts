import {expect} from '@open-wc/testing';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';
import {victimBreakdownWords} from '@tip-figures/victim-breakdown/victim-breakdown.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  victimBreakdownWords(parseVictimBreakdown(section), textContextOf('victim-breakdown', locale));

const kosovo = {
  country: 'XK',
  period: '2016',
  total: 36,
  exploitation: 'sex-trafficking: 26; forced-labour: 9; slavery-servitude: 1',
  sex: 'female: 34',
  age: 'child: 18',
  previous: '2015: 28',
};

describe('victimBreakdownWords', () => {
  it('says all of a breakdown in English', () => {
    const {title, subtitle, summary, change, notes, forms, people, table} = words(kosovo);

    expect({title, subtitle, summary, change, notes, caption: table.caption}).to.deep.equal({
      title: 'Kosovo identified 36 victims of trafficking in 2016',
      subtitle: 'People formally identified as victims, by type of exploitation, sex and age',
      summary:
        'Of 36 people identified in 2016, 26 were subjected to sex trafficking, nine to forced labour and one to slavery and servitude; 34 were women and girls and half were children.',
      change: '8 more than in 2015 (28)',
      notes: [
        'The two groups of rows describe the same 36 people. The source does not say how they overlap.',
        'Identified victims are not an estimate of everyone affected.',
      ],
      caption: 'People identified as victims, Kosovo, 2016',
    });
    expect([forms.heading, ...forms.rows.map(({label}) => label)]).to.deep.equal([
      'By type of exploitation',
      'Sex trafficking',
      'Forced labour',
      'Slavery and servitude',
    ]);
    expect([people.heading, ...people.rows.map(({label}) => label)]).to.deep.equal([
      'Of the same 36 people',
      'women and girls',
      'children',
    ]);
  });

  it('says all of a breakdown in Albanian', () => {
    const {title, summary, change, people} = words(kosovo, 'sq');

    expect({title, summary, change, heading: people.heading}).to.deep.equal({
      title: 'Në Kosovë u identifikuan 36 viktima të trafikimit në vitin 2016',
      summary:
        'Nga 36 personat e identifikuar në vitin 2016, sipas llojit të shfrytëzimit: trafikim seksual 26, punë e detyruar 9 dhe skllavëri dhe robërim 1; 34 ishin gra dhe vajza dhe gjysma ishin fëmijë.',
      change: '8 më shumë se në 2015 (28)',
      heading: 'Nga të njëjtët 36 persona',
    });
  });

  it('lists every value with its share of the total', () => {
    const {extraHeading, valueHeading, rows} = words(kosovo).table;

    expect([valueHeading, extraHeading]).to.deep.equal(['People', 'Share of 36']);
    expect(
      rows.map(({label, value, raw, unit, precision, extra}) => [label, value, raw, unit, precision, extra]),
    ).to.deep.equal([
      ['All identified victims', '36', '36', 'people', 'exact', undefined],
      ['Sex trafficking', '26', '26', 'people', 'exact', '72%'],
      ['Forced labour', '9', '9', 'people', 'exact', '25%'],
      ['Slavery and servitude', '1', '1', 'people', 'exact', '3%'],
      ['Women and girls', '34', '34', 'people', 'exact', '94%'],
      ['Children', '18', '18', 'people', 'exact', '50%'],
      ['All identified victims, 2015', '28', '28', 'people', 'exact', undefined],
    ]);
  });

  for (const [total, title, summary, albanian] of [
    [
      '171010',
      'Kosovo identified 171,010 victims of trafficking',
      '171,010 people were identified as victims.',
      'U identifikuan 171 010 persona si viktima.',
    ],
    [
      '1',
      'Kosovo identified 1 victim of trafficking',
      '1 person was identified as a victim.',
      'U identifikua 1 person si viktimë.',
    ],
    [
      '0',
      'Kosovo identified no victims of trafficking',
      'Nobody was identified as a victim.',
      'Askush nuk u identifikua si viktimë.',
    ],
    [
      'about 40',
      'Kosovo identified about 40 victims of trafficking',
      'About 40 people were identified as victims.',
      'U identifikuan rreth 40 persona si viktima.',
    ],
    [
      'almost 40',
      'Kosovo identified almost 40 victims of trafficking',
      'Almost 40 people were identified as victims.',
      'U identifikuan gati 40 persona si viktima.',
    ],
    [
      'just over 40',
      'Kosovo identified just over 40 victims of trafficking',
      'Just over 40 people were identified as victims.',
      'U identifikuan pak më shumë se 40 persona si viktima.',
    ],
    [
      'under 5',
      'Kosovo identified fewer than 5 victims of trafficking',
      'Fewer than 5 people were identified as victims.',
      'U identifikuan më pak se 5 persona si viktima.',
    ],
    [
      '6..9',
      'Kosovo identified 6 to 9 victims of trafficking',
      '6 to 9 people were identified as victims.',
      'U identifikuan 6 deri në 9 persona si viktima.',
    ],
    [
      'unknown',
      'Kosovo: no figure for identified victims of trafficking',
      'The source gives no figure for the people identified as victims.',
      'Burimi nuk jep shifër për personat e identifikuar si viktima.',
    ],
    [
      'withheld',
      'Kosovo: number of identified victims of trafficking withheld',
      'The number of people identified as victims is withheld.',
      'Shifra e personave të identifikuar si viktima është e fshehur.',
    ],
  ] as const) {
    it(`says a total of ${total} in a title and a sentence, in both languages`, () => {
      const section = {country: 'XK', total};

      expect(words(section)).to.include({title, summary});
      expect(plain(words(section, 'sq').summary)).to.equal(albanian);
    });
  }

  for (const [name, section, title, summary] of [
    [
      'no place',
      {total: 36, period: '2016'},
      '36 victims of trafficking identified in 2016',
      '36 people were identified as victims in 2016.',
    ],
    [
      'a month',
      {total: 36, period: '2017-06'},
      '36 victims of trafficking identified in June 2017',
      '36 people were identified as victims in June 2017.',
    ],
    [
      'a longer span',
      {total: 36, period: '2016-04/2017-03'},
      '36 victims of trafficking identified, April 2016 – March 2017',
      '36 people were identified as victims, April 2016 – March 2017.',
    ],
    [
      'an unknown total of a year',
      {total: 'unknown', period: '2016', sex: 'female: 3'},
      'No figure for identified victims of trafficking in 2016',
      'The source gives no figure for the people identified as victims in 2016; three were women and girls.',
    ],
    [
      'one person',
      {total: 1, exploitation: 'forced-labour: 1', age: 'child: 1'},
      '1 victim of trafficking identified',
      'Of 1 person identified, one was subjected to forced labour; one was a child.',
    ],
  ] as const) {
    it(`speaks of ${name}`, () => {
      const said = words(section);

      expect([plain(said.title), plain(said.summary)]).to.deep.equal([title, summary]);
    });
  }

  for (const [name, parts, summary] of [
    [
      'sexes alone',
      {sex: 'female: 34; male: 2'},
      'Of 36 people identified, 34 were women and girls and two were men and boys.',
    ],
    [
      'forms alone',
      {exploitation: 'forced-labour: under 5'},
      'Of 36 people identified, fewer than five were subjected to forced labour.',
    ],
    [
      'a withheld part',
      {sex: 'female: withheld'},
      'Of 36 people identified, the number of women and girls is withheld.',
    ],
    ['a part without figure', {age: 'child: unknown'}, 'Of 36 people identified, no figure is given for children.'],
    ['a range in words', {age: 'child: 6..9'}, 'Of 36 people identified, six to nine were children.'],
    [
      'more forms than a sentence holds',
      {exploitation: 'sex-trafficking: 20; forced-labour: 9; forced-begging: 4; other: 3'},
      'Of 36 people identified, 20 were subjected to sex trafficking, nine to forced labour, four to forced begging and others were subjected to further forms.',
    ],
  ] as const) {
    it(`speaks of ${name} of 36 people`, () => {
      expect(words({total: 36, ...parts}).summary).to.equal(summary);
    });
  }

  it('says “half” only of exactly half of an exact total that is more than two people', () => {
    const summary = (total: unknown, child: unknown) => words({total, age: {child}}).summary;

    expect(summary(36, 18)).to.contain('half were children');
    for (const [total, child] of [
      [36, 17],
      [2, 1],
      ['about 36', 18],
      [36, 'about 18'],
    ]) {
      expect(summary(total, child)).not.to.contain('half');
    }
  });

  it('gives no share of fewer than 20 people, nor of an uncertain total, nor of an uncertain part', () => {
    const table = (section: Record<string, unknown>) => words(section).table;

    expect(table({total: 19, age: 'child: 9'})).not.to.have.property('extraHeading');
    expect(table({total: 'about 36', age: 'child: 9'})).not.to.have.property('extraHeading');
    expect(table({total: 20, age: 'child: 10; adult: about 9'}).rows.map(({extra}) => extra)).to.deep.equal([
      undefined,
      '50%',
      undefined,
    ]);
  });

  for (const [total, previous, change] of [
    [36, '2015: 28', '8 more than in 2015 (28)'],
    [20, '2015: 28', '8 fewer than in 2015 (28)'],
    [28, '2015: 28', 'As many as in 2015'],
    ['about 36', '2015: 28', '28 in 2015'],
    [36, '2015: unknown', 'no figure in 2015'],
    [1500, '2014: 9; 2015: 3000', '1,500 fewer than in 2015 (3,000)'],
  ] as const) {
    it(`says “${change}”`, () => {
      expect(words({total, previous}).change).to.equal(change);
    });
  }

  it('compares with the period before its own, not with its own', () => {
    expect(words({total: 36, period: '2016', previous: '2015: 28; 2016: 36'}).change).to.equal(
      '8 more than in 2015 (28)',
    );
  });

  it('does not say that one person overlaps', () => {
    const {notes} = words({total: 1, exploitation: 'forced-labour: 1', age: 'child: 1'});

    expect(notes).to.deep.equal(['Identified victims are not an estimate of everyone affected.']);
  });

  it('names a form and a person of the source’s own in the language of the reader', () => {
    const section = {
      total: 36,
      exploitation: {porn: {label: {en: 'pornography', sq: 'pornografi'}, value: 3}},
      age: {teen: {label: {en: 'people aged 16 and 17', sq: 'persona 16 dhe 17 vjeç'}, value: 4}},
    };

    expect(words(section).summary).to.equal(
      'Of 36 people identified, three were subjected to pornography; four were people aged 16 and 17.',
    );
    expect(words(section, 'sq').summary).to.contain('pornografi 3; 4 ishin persona 16 dhe 17 vjeç.');
  });

  it('puts the note of a number, or how it was derived, into the table', () => {
    const {rows} = words({
      total: 36,
      age: {child: {value: 18, derivedFrom: 'exactly half of 36'}, adult: {value: 18, note: 'not counted'}},
    }).table;

    expect(rows.map(({note}) => note)).to.deep.equal([undefined, 'exactly half of 36', 'not counted']);
  });
});

describe('a breakdown of several countries', () => {
  for (const [place, period, english, albanian] of [
    [
      'world',
      'FY2018',
      'Countries worldwide identified 36 victims of trafficking in fiscal year 2018',
      'Në mbarë botën u identifikuan 36 viktima të trafikimit në vitin fiskal 2018',
    ],
    [
      'EU',
      '2023-Q3',
      'The European Union identified 36 victims of trafficking in the third quarter of 2023',
      'Në Bashkimin Evropian u identifikuan 36 viktima të trafikimit në tremujorin e tretë 2023',
    ],
    [
      'Europe',
      '2018/19',
      'Europe identified 36 victims of trafficking in 2018/19',
      'Në Evropë u identifikuan 36 viktima të trafikimit në vitin 2018/19',
    ],
  ] as const) {
    it(`says ${place} and ${period} as each language does`, () => {
      expect(words({place, period, total: 36}).title).to.equal(english);
      expect(words({place, period, total: 36}, 'sq').title).to.equal(albanian);
    });
  }
});
