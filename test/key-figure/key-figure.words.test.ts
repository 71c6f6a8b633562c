import {expect} from '@open-wc/testing';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {keyFigureWords} from '@tip-figures/key-figure/key-figure.words.js';
import fc from '../support/fast-check.js';
import {expectWellWritten} from '../support/sentences.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const words = (section: Record<string, unknown>, locale: TestLanguage = 'en') =>
  keyFigureWords(parseKeyFigure(section), textContextOf('key-figure', locale));

const clubs = {
  country: 'XK',
  report: 2017,
  period: '2017-06',
  value: 34,
  unit: {en: 'nightclubs', sq: 'klube nate'},
  phrase: {en: 'nightclubs shut down by police', sq: 'klube nate të mbyllura nga policia'},
  context: {en: 'No more is known.', sq: 'Më shumë nuk dihet.'},
};
const people = {period: '2016', unit: 'people'};

describe('keyFigureWords', () => {
  it('says all of it in English', () => {
    const {title, summary, number, phrase, remark, change, notes, table} = words({...clubs, previous: '2016-06: 28'});

    expect({title, summary, number, phrase, remark, change, notes, caption: table.caption}).to.deep.equal({
      title: 'Nightclubs shut down by police in Kosovo, June 2017',
      summary: '34 nightclubs shut down by police (Kosovo, June 2017), up from 28 in June 2016.',
      number: '34',
      phrase: 'nightclubs shut down by police',
      remark: 'No more is known.',
      change: 'Up from 28 in June 2016',
      notes: [],
      caption: 'Nightclubs shut down by police in Kosovo, June 2017',
    });
  });

  it('says all of it in Albanian', () => {
    const {title, summary, remark, change, notes} = words({...clubs, previous: '2016-06: 28'}, 'sq');

    expect({title, summary, remark, change, notes}).to.deep.equal({
      title: 'Klube nate të mbyllura nga policia në Kosovë, qershor 2017',
      summary: '34 klube nate të mbyllura nga policia (Kosova, qershor 2017), në rritje nga 28 në qershor 2016.',
      remark: 'Më shumë nuk dihet.',
      change: 'Në rritje nga 28 në qershor 2016',
      notes: [],
    });
  });

  it('prints money with its currency, also where the phrase does not name it', () => {
    const seized = {place: 'Example country', unit: 'THB', value: 'more than 784 million'};

    expect(plain(words({...seized, phrase: 'seized from traffickers'}).summary)).to.equal(
      'More than 784 million Thai baht seized from traffickers (Example country).',
    );
    expect(plain(words(seized).summary)).to.equal('More than 784 million Thai baht (Example country).');
  });

  for (const [section, title, albanian] of [
    [
      {unit: 'people', value: 36, place: 'world', period: '2016'},
      'People worldwide, 2016',
      'People në mbarë botën, 2016',
    ],
    [{unit: '%', value: 36, country: 'GB'}, 'Share in the United Kingdom', 'Pjesa në Mbretërinë e Bashkuar'],
    [{unit: 'EUR', value: 36, period: 'FY2018'}, 'Amount, fiscal year 2018', 'Shuma, viti fiskal 2018'],
    [{unit: clubs.unit, value: 36}, 'Nightclubs', 'Klube nate'],
  ] as const) {
    it(`has the title “${title}”, in both languages`, () => {
      expect([words(section).title, words(section, 'sq').title]).to.deep.equal([title, albanian]);
    });
  }

  for (const [value, number, summary, albanian] of [
    ['36', '36', '36 people (2016).', '36 people (2016).'],
    ['about 1300', 'about 1,300', 'About 1,300 people (2016).', 'Rreth 1300 people (2016).'],
    ['almost 40', 'almost 40', 'Almost 40 people (2016).', 'Gati 40 people (2016).'],
    ['just over 40', 'just over 40', 'Just over 40 people (2016).', 'Pak më shumë se 40 people (2016).'],
    ['under 5', 'fewer than 5', 'Fewer than 5 people (2016).', 'Më pak se 5 people (2016).'],
    ['6..9', '6 to 9', '6 to 9 people (2016).', '6 deri në 9 people (2016).'],
    [
      'unknown',
      'No figure in this source',
      'People (2016): no figure in this source.',
      'People (2016): nuk ka shifër në këtë burim.',
    ],
    ['withheld', 'Number withheld', 'People (2016): number withheld.', 'People (2016): shifra është e fshehur.'],
  ] as const) {
    it(`says ${value} as its source does, in both languages`, () => {
      expect(words({...people, value})).to.include({
        number,
        summary,
        missing: value === 'unknown' || value === 'withheld' ? value : undefined,
      });
      expect(words({...people, value}, 'sq').summary).to.equal(albanian);
    });
  }

  for (const [value, previous, change, albanian] of [
    ['36', '2015: 28', 'Up from 28 in 2015', 'Në rritje nga 28 në vitin 2015'],
    ['20', '2015: 28', 'Down from 28 in 2015', 'Në rënie nga 28 në vitin 2015'],
    ['28', '2015: 28', 'The same as in 2015', 'Njësoj si në vitin 2015'],
    ['about 36', '2015: 28', 'Up from 28 in 2015', 'Në rritje nga 28 në vitin 2015'],
    ['about 30', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2015: under 5', 'Up from fewer than 5 in 2015', 'Në rritje nga më pak se 5 në vitin 2015'],
    ['under 30', '2015: over 40', 'Down from more than 40 in 2015', 'Në rënie nga më shumë se 40 në vitin 2015'],
    ['over 30', '2015: over 40', 'In 2015: more than 40', 'Në vitin 2015: më shumë se 40'],
    ['36', '2015: 6..9', 'In 2015: 6 to 9', 'Në vitin 2015: 6 deri në 9'],
    ['unknown', '2015: 28', 'In 2015: 28', 'Në vitin 2015: 28'],
    ['36', '2014: 50; 2015: unknown', 'In 2015: no figure', 'Në vitin 2015: pa shifër'],
    ['36', '2015-06: 28', 'In June 2015: 28', 'Në qershor 2015: 28'],
    ['36', '2014: 20; 2015-06: 28', 'Up from 20 in 2014', 'Në rritje nga 20 në vitin 2014'],
    ['36', '2013/2015: 28', 'For comparison, 2013–2015: 28', 'Për krahasim, 2013–2015: 28'],
    [
      '36',
      '2014-07/2015-06: 28',
      'Up from 28 (July 2014 – June 2015)',
      'Në rritje nga 28 (korrik 2014 – qershor 2015)',
    ],
    [
      '28',
      '2014-07/2015-06: 28',
      'The same as before (July 2014 – June 2015)',
      'Njësoj si më parë (korrik 2014 – qershor 2015)',
    ],
  ] as const) {
    it(`says “${change}” of ${value} after ${previous}`, () => {
      expect(words({...people, value, previous}).change).to.equal(change);
      expect(words({...people, value, previous}, 'sq').change).to.equal(albanian);
    });
  }

  for (const [name, period, previous, summary] of [
    ['half a year with a year', '2016-01/2016-06', '2015: 40', '34 people (January – June 2016); in 2015: 40.'],
    ['a month with a year', '2017-06', '2016: 4', '34 people (June 2017); in 2016: 4.'],
    [
      'a year with one that had not ended',
      '2016',
      '2015-07/2016-06: 40',
      '34 people (2016); for comparison, July 2015 – June 2016: 40.',
    ],
    ['no period with a year', undefined, '2017: 40', '34 people; in 2017: 40.'],
  ] as const) {
    it(`tells no direction when it compares ${name}`, () => {
      expect(words({unit: 'people', value: 34, period, previous}).summary).to.equal(summary);
    });
  }

  it('compares days with a year of the same length', () => {
    const section = {...people, period: '2016-01-01/2016-12-31', value: 34, previous: '2015: 40'};

    expect(words(section).change).to.equal('Down from 40 in 2015');
  });

  it('compares with what was before its own period alone', () => {
    expect(words({...people, value: 36, previous: '2017: 50'})).not.to.have.property('change');
  });

  it('writes a percent sign at its number, and no unit after it', () => {
    const {number, phrase, summary, table} = words({
      value: 91.7,
      unit: '%',
      period: '2016',
      previous: '2015: about 90',
    });

    expect({number, phrase, summary}).to.deep.equal({
      number: '91.7%',
      phrase: '',
      summary: '91.7% (2016); in 2015: about 90%.',
    });
    expect(table.rows.map(({value, raw, unit}) => [value, raw, unit])).to.deep.equal([
      ['91.7%', '91.7', '%'],
      ['about 90%', 'about 90', '%'],
    ]);
  });

  it('lists every number in the table, as sure as its source is', () => {
    const {table} = words({...clubs, value: {value: 34, qualifier: 'about', note: 'Rounded.'}, previous: '2015: 28'});

    expect([table.rowHeading, table.valueHeading]).to.deep.equal(['Measure', 'Nightclubs']);
    expect(table.rows).to.deep.equal([
      {
        label: 'Nightclubs shut down by police, June 2017',
        value: 'about 34',
        raw: 'about 34',
        unit: 'nightclubs',
        precision: 'approximate',
        inexact: true,
        note: 'Rounded.',
      },
      {label: 'For comparison, 2015', value: '28', raw: '28', unit: 'nightclubs', precision: 'exact', inexact: false},
    ]);
  });

  it('leaves out of the sentence what would make it too long to hear, and one stop of two', () => {
    const phrase = `${'very '.repeat(32)}long words.`;
    const {summary} = words({...people, country: 'XK', value: 36, phrase, previous: '2015: 28'});

    expect(summary).to.equal(`36 ${'very '.repeat(32)}long words, up from 28 in 2015.`);
    expect(words({value: 36, unit: 'people', phrase: `${'very '.repeat(60)}long`}).summary).to.match(
      /^36 very .*long\.$/,
    );
  });

  it('writes well whatever the data', () => {
    const quantity = fc.oneof(
      fc.integer({min: 0, max: 2_000_000}),
      fc.constantFrom('about 40', 'almost 10000', 'just over 1000', 'under 5', '6..9', 'unknown', 'withheld', '0.5'),
    );
    const periods = fc.constantFrom('2015', '2016', '2017-06', '2016-04/2017-03', '2012/2014');
    const section = fc.record(
      {
        value: quantity,
        unit: fc.constantFrom('people', '%', 'EUR', clubs.unit),
        phrase: fc.constantFrom(clubs.phrase, 'people assisted.', 'of all'),
        context: fc.constant(clubs.context),
        country: fc.constantFrom('XK', 'GB', 'CD'),
        report: fc.constantFrom(2016, 2017),
        period: periods,
        previous: fc.dictionary(periods, quantity, {minKeys: 1}),
      },
      {requiredKeys: ['value', 'unit']},
    );

    fc.assert(
      fc.property(section, fc.constantFrom('en', 'sq'), (one, locale) => {
        const {summary, ...rest} = words(one, locale);
        // Decimals have a stop of their own.
        expectWellWritten({...rest, summary: summary.replace(/(?<=\d)\.(?=\d)/g, '')});
      }),
    );
  });
});

describe('a key figure of a year that is no calendar year', () => {
  const detained = {country: 'US', report: 2019, value: 34, unit: 'people'};

  it('compares with the year of its kind before, whatever their months are', () => {
    expect(words({...detained, period: 'FY2018', previous: 'FY2017: 30'}).change).to.equal(
      'Up from 30 in fiscal year 2017',
    );
    expect(words({...detained, period: '2018/19', previous: '2017/18: 30'}).change).to.equal('Up from 30 in 2017/18');
    expect(words({...detained, period: 'FY2018', previous: 'FY2017: 30'}, 'sq').change).to.contain(
      'në vitin fiskal 2017',
    );
  });

  it('claims no direction from a calendar year', () => {
    expect(words({...detained, period: 'FY2018', previous: '2017: 30'}).change).to.equal('In 2017: 30');
  });
});

describe('a key figure in per cent', () => {
  const served = {
    country: 'DE',
    period: '2018',
    unit: '%',
    phrase: {
      en: 'of the people convicted served time in prison',
      sq: 'e personave të dënuar vuajtën burgim',
    },
  };

  for (const value of [23, '23%', {value: 23}, {share: 23}]) {
    it(`reads ${JSON.stringify(value)} with the unit %`, () => {
      const {number, summary, table} = words({...served, value, previous: {2017: value}});

      expect([number, summary]).to.deep.equal([
        '23%',
        '23% of the people convicted served time in prison (Germany, 2018), the same as in 2017.',
      ]);
      expect(table.rows.map((row) => [row.label, row.value, row.raw, row.unit])).to.deep.equal([
        ['A share of the people convicted served time in prison, 2018', '23%', '23', '%'],
        ['For comparison, 2017', '23%', '23', '%'],
      ]);
    });
  }

  it('has what it is a share of as its title, in both languages', () => {
    expect([words({...served, value: '23%'}).title, words({...served, value: '23%'}, 'sq').title]).to.deep.equal([
      'A share of the people convicted served time in prison in Germany, 2018',
      'Një pjesë e personave të dënuar vuajtën burgim në Gjermani, 2018',
    ]);
  });

  it('completes a share with its base, where nothing else does', () => {
    const share = {...served, phrase: undefined, value: {share: 23, qualifier: 'about', of: 'suspects'}};

    expect([words(share).summary, words(share, 'sq').summary]).to.deep.equal([
      'About 23% of suspects (Germany, 2018).',
      'Rreth 23% nga suspects (Gjermania, 2018).',
    ]);
    expect(words(share).title).to.equal('A share of suspects in Germany, 2018');
  });

  it('says what it is a share of beside a phrase that does not', () => {
    const share = (phrase: string, of: unknown, language: TestLanguage = 'en') =>
      words({...served, phrase, value: {share: 23, qualifier: 'at-least', of}}, language);

    expect(share('were women', 'detected victims').summary).to.equal(
      'At least 23% of detected victims were women (Germany, 2018).',
    );
    expect(share('were women', 'detected victims').title).to.equal(
      'A share of detected victims who were women, Germany, 2018',
    );
    expect(share('served time in prison', 'the people convicted').summary).to.equal(
      'At least 23% of the people convicted served time in prison (Germany, 2018).',
    );
    expect(share('ishin gra', 'viktimat e zbuluara', 'sq').summary).to.equal(
      'Së paku 23% nga viktimat e zbuluara ishin gra (Gjermania, 2018).',
    );
    expect(share('children', 'detected victims').summary).to.equal(
      'At least 23% children (of detected victims) (Germany, 2018).',
    );
    expect(share('of detected girls were exploited', 'girls').summary).to.equal(
      'At least 23% of detected girls were exploited (Germany, 2018).',
    );
  });

  it('leaves a phrase that says what they were to the number', () => {
    const share = {...served, value: '71%', phrase: {en: 'were children', sq: 'ishin fëmijë'}};

    expect([words(share).title, words(share, 'sq').title]).to.deep.equal([
      'Share in Germany, 2018',
      'Pjesa në Gjermani, 2018',
    ]);
    expect(words(share).beside).to.equal('were children');
    const unknown = {...share, value: 'unknown'};
    expect([words(unknown).summary, words(unknown, 'sq').summary]).to.deep.equal([
      'Share that were children (Germany, 2018): no figure in this source.',
      'Pjesa që ishin fëmijë (Gjermania, 2018): nuk ka shifër në këtë burim.',
    ]);
    expect(words(unknown).phrase).to.equal('Share that were children');
  });

  it('is less, not fewer', () => {
    expect(words({...served, value: 'under 5%'}).number).to.equal('less than 5%');
  });

  for (const value of [0, '0%', 'unknown', 'withheld']) {
    it(`does not claim in its title that there was a share, of ${value}`, () => {
      expect(words({...served, value}).title).to.equal('Share in Germany, 2018');
    });
  }
});

describe('the sentence of a key figure', () => {
  const found = {country: 'XK', period: '2021', value: 27, unit: 'nightclubs'};

  it('names a place and a period once', () => {
    const {summary} = words({...found, phrase: 'nightclubs closed in Kosovo in 2021'});

    expect(summary).to.equal('27 nightclubs closed in Kosovo in 2021.');
  });

  it('does not take one place for another whose name begins so', () => {
    expect(words({...found, country: 'NE', phrase: 'nightclubs closed in Nigeria'}).summary).to.equal(
      '27 nightclubs closed in Nigeria (Niger, 2021).',
    );
  });

  it('names a rate as it is called where there is none', () => {
    expect(words({...found, unit: '%', value: 'unknown', phrase: 'conviction rate'}).summary).to.equal(
      'Conviction rate (Kosovo, 2021): no figure in this source.',
    );
  });

  it('has the unit where the phrase begins after it', () => {
    const section = {...found, country: undefined, period: undefined, value: 'up to 3', unit: 'people'};

    expect(words({...section, phrase: 'convicted of trafficking'}).summary).to.equal(
      'Up to 3 people convicted of trafficking.',
    );
    expect(words({...section, phrase: 'identified through calls'}).summary).to.equal(
      'Up to 3 people identified through calls.',
    );
    expect(words({...section, phrase: 'received permits'}).summary).to.equal('Up to 3 people received permits.');
    expect(words({...section, phrase: 'of them were children'}).summary).to.equal('Up to 3 of them were children.');
    expect(words({...section, phrase: 'of all were children'}).summary).to.equal('Up to 3 of all were children.');
    for (const phrase of ['in shelters', 'në strehimore', 'të dënuar', 'që u dënuan', 'pa dokumente']) {
      expect(words({...section, unit: 'persona', phrase}, 'sq').summary).to.equal(`Deri në 3 persona ${phrase}.`);
    }
  });

  for (const [unit, phrase, summary, title] of [
    [
      'shelters',
      'of protection run by NGOs',
      '3 shelters of protection run by NGOs.',
      'Shelters of protection run by NGOs',
    ],
    ['times', 'as many victims as in 2021', '3 times as many victims as in 2021.', undefined],
    ['states', 'of 27 had operations', '3 states of 27 had operations.', undefined],
    ['shelters', 'are run by NGOs', '3 shelters are run by NGOs.', 'Shelters run by NGOs'],
    ['years', 'was the longest sentence', '3 years was the longest sentence.', undefined],
    ['people', 'held against their will', '3 people held against their will.', 'People held against their will'],
    ['people', 'who were held by police', '3 people who were held by police.', 'People who were held by police'],
    ['people', 'without contracts', '3 people without contracts.', 'People without contracts'],
    ['children', 'out of school', '3 children out of school.', 'Children out of school'],
    ['women', 'returned home', '3 women returned home.', 'Women returned home'],
    [
      'people',
      'convicted and sentenced to prison',
      '3 people convicted and sentenced to prison.',
      'People convicted and sentenced to prison',
    ],
    ['people', 'trained and certified teachers', '3 trained and certified teachers.', 'People'],
    ['EUR', 'is the highest fine', '3 euros is the highest fine.', 'Amount'],
  ] as const) {
    it(`goes on after “${unit}” with “${phrase}”, if that is how it begins`, () => {
      const said = words({unit, phrase, value: 3});

      expect(plain(said.summary)).to.equal(summary);
      if (title) expect(said.title).to.equal(title);
    });
  }

  it('names the unit before a verb in Albanian, too', () => {
    expect(words({unit: 'persona', phrase: 'u trajnuan', value: 40}, 'sq').summary).to.equal('40 persona u trajnuan.');
  });

  it('says in its row what the phrase says of time once', () => {
    const row = (phrase: string) => words({...found, phrase}).table.rows[0]?.label;

    expect(row('nightclubs raided in 2021')).to.equal('Nightclubs raided in 2021');
    expect(row('nightclubs raided')).to.equal('Nightclubs raided, 2021');
  });

  it('has the line of context with it where nothing is drawn', () => {
    const {summary, inFull} = words({...found, context: 'For the third year in a row.'});

    expect(inFull).to.equal(`${summary} For the third year in a row.`);
  });
});

describe('the title of a key figure', () => {
  const {en, sq} = {en: 'Thailand, 2017', sq: 'Tajlanda, 2017'};

  for (const [unit, phrase, title, albanian, other] of [
    [
      {en: 'workers', sq: 'punëtorë'},
      'workers were trained before they left for work abroad',
      `Workers trained before they left for work abroad, ${en}`,
      'punëtorë u trajnuan para se të niseshin',
      `Punëtorë që u trajnuan para se të niseshin, ${sq}`,
    ],
    ['shelters', 'shelters for victims were closed', `Shelters for victims closed, ${en}`],
    ['people', 'were trained', `People trained, ${en}`, 'u trajnuan', `People që u trajnuan, ${sq}`],
    ['defendants', 'new defendants were charged', `New defendants charged, ${en}`],
    ['children', 'children were in school', `Children who were in school, ${en}`],
    ['shelters', 'shelters for children were full', `Shelters for children that were full, ${en}`],
    [
      'nightclubs',
      'nightclubs shut down by police at the end of the month',
      `Nightclubs shut down by police at the end of the month, ${en}`,
    ],
    ['people', 'people who were trained', 'People who were trained in Thailand, 2017'],
    ['people', 'people found where raids were made', 'People found where raids were made in Thailand, 2017'],
    ['nightclubs', 'shut down by police', 'Nightclubs in Thailand, 2017'],
    ['people', 'officials prosecuted', 'Officials prosecuted in Thailand, 2017'],
    ['people', 'Cuban medical workers in 53 countries', 'Cuban medical workers in 53 countries in Thailand, 2017'],
    ['people', 'nurses sent abroad', 'Nurses sent abroad, Thailand, 2017'],
    ['%', 'of victims exploited abroad', 'A share of victims exploited abroad, Thailand, 2017'],
    ['people', 'domestic workers were assisted', 'Domestic workers assisted, Thailand, 2017'],
    ['people', 'convicted of trafficking', 'People convicted of trafficking in Thailand, 2017'],
    ['people', 'in shelters', 'People in shelters in Thailand, 2017'],
    ['cedis', 'allocated to shelters', 'Cedis allocated to shelters in Thailand, 2017'],
    ['people', 'still held by officers', 'People in Thailand, 2017'],
    ['people', 'awaiting trials', 'People in Thailand, 2017'],
    ['people', 'registered victims', 'People in Thailand, 2017'],
    ['people', 'more than the victims', 'People in Thailand, 2017'],
    ['people', 'were in shelters', 'People who were in shelters, Thailand, 2017'],
    [
      '%',
      'of the people under investigation were German citizens',
      `A share of the people under investigation who were German citizens, ${en}`,
      'e personave nën hetim ishin shtetas gjermanë',
      `Një pjesë e personave nën hetim që ishin shtetas gjermanë, ${sq}`,
    ],
    ['%', 'of cases were closed', `A share of cases that were closed, ${en}`],
    ['%', 'of detected victims', 'A share of detected victims in Thailand, 2017'],
    ['%', 'of workers with E-9 visas were screened', `A share of workers with E-9 visas who were screened, ${en}`],
    ['nightclubs', 'nightclubs closed in Thailand', 'Nightclubs closed in Thailand, 2017'],
    ['nightclubs', 'nightclubs closed in 2017', 'Nightclubs closed in 2017 in Thailand'],
    ['people', 'people in Thailand in 2017 were trained', 'People in Thailand, 2017'],
    [
      '%',
      'of victims in Thailand',
      'A share of victims in Thailand, 2017',
      'e viktimave në Tajlandë',
      'Një pjesë e viktimave në Tajlandë, 2017',
    ],
  ] as const) {
    it(`names what is counted by “${phrase}”, and claims nothing`, () => {
      const section = {country: 'TH', period: '2017', value: 40, unit};

      expect(words({...section, phrase}).title).to.equal(title);
      if (albanian) expect(words({...section, phrase: albanian}, 'sq').title).to.equal(other);
    });
  }

  for (const [unit, phrase, language = 'en'] of [
    ['people', 'people were trained. Others were not'],
    ['people', 'people who were trained were paid'],
    ['people', 'people, most of them women, were helped'],
    ['people', 'people were told: “you are free”'],
    ['people', 'people (they are workers)'],
    ['people', 'people were trained and three were hired'],
    ['people', 'people were'],
    ['people', 'police trained 40 people'],
    ['people', 'PEOPLE WERE TRAINED'],
    ['people', 'victims identified, of whom 12 were children'],
    ['people', 'there were people'],
    ['%', 'A share less was budgeted'],
    ['%', 'victims were women'],
    ['%', 'of 36 were women'],
    ['%', 'of victims, who were women, were helped'],
    ['%', 'OF VICTIMS WERE WOMEN'],
    ['%', 'children'],
    ['EUR', 'more was budgeted'],
    ['EUR', 'what was budgeted'],
    ['EUR', 'the state was fined'],
    ['EUR', 'of what was needed missing'],
    ['persona', 'persona, që u trajnuan, u paguan', 'sq'],
  ] as const) {
    it(`leaves “${phrase}” to the number, as it was written`, () => {
      const {title, beside, table} = words({country: 'TH', unit, value: 40, phrase}, language);
      const [names, where] =
        language === 'sq'
          ? [{persona: 'Persona', '%': 'Pjesa'}, 'në Tajlandë']
          : [{people: 'People', '%': 'Share', EUR: 'Amount'}, 'in Thailand'];

      expect([title, beside]).to.deep.equal([`${(names as Record<string, string>)[unit]} ${where}`, phrase]);
      expect(table.rows[0]!.label.toLowerCase()).to.contain(phrase.toLowerCase());
    });
  }

  for (const [phrase, language, title] of [
    ['fewer victims than in 2016', 'en', 'Change in Thailand, 2017'],
    ['less was budgeted than in 2016', 'en', 'Change in Thailand, 2017'],
    ['më pak viktima se në 2016', 'sq', 'Ndryshimi në Tajlandë, 2017'],
  ] as const) {
    it(`is of a change where a percentage goes on with “${phrase}”`, () => {
      const section = {country: 'TH', period: '2017', unit: '%', value: 62, phrase};
      const said = words(section, language);

      expect([said.title, said.beside, said.chip]).to.deep.equal([title, phrase, `62% ${phrase}`]);
      expect(said.table.rows[0]?.label.toLowerCase()).to.equal(`${phrase}, 2017`);
    });
  }

  for (const [unit, phrase, title] of [
    ['people', 'people are held in what was a school', 'People held in what was a school, Thailand'],
    ['people', 'people in what are called hotspots', 'People in what are called hotspots in Thailand'],
    ['%', 'of what was budgeted', 'A share of what was budgeted in Thailand'],
    ['EUR', 'for shelters was allocated', 'Euros for shelters that was allocated, Thailand'],
  ] as const) {
    it(`takes a verb after a joining word for that of another clause, as in “${phrase}”`, () =>
      expect(words({country: 'TH', unit, value: 40, phrase}).title).to.equal(title));
  }

  it('looks for no English verbs in a phrase of another language', () => {
    const section = {country: 'NL', unit: 'mensen', value: 40, phrase: 'mensen is asiel gegeven'};
    const {title} = keyFigureWords(parseKeyFigure(section), {...textContextOf('key-figure', 'en'), locale: 'nl'});

    expect(title).to.match(/^Mensen is asiel gegeven /);
  });

  it('leaves the unit alone beside the number, which the title completes', () => {
    const section = {country: 'TH', period: '2017', unit: 'workers', phrase: 'workers were trained'};

    expect(words({...section, value: 40}).beside).to.equal('workers');
    expect(words({...section, value: 0})).to.include({
      title: 'Workers in Thailand, 2017',
      beside: 'workers were trained',
    });
  });
});

it('has a title of its own for each number of one country and year', async () => {
  const record = (await (await fetch('/demo/data/uk-nrm-2023.json')).json()) as Record<string, unknown>;
  const {country, period, sources} = record;
  const titles = (record['key-figure'] as object[]).map(
    (section) => words({country, period, sources, source: 'ho', ...section}).title,
  );

  expect(titles).to.deep.equal([
    'Conclusive grounds decisions made, the United Kingdom, 2023',
    'Reasonable grounds decisions made, the United Kingdom, 2023',
  ]);
});

describe('a key figure of money', () => {
  const seized = {
    country: 'TH',
    period: '2016',
    unit: 'THB',
    value: {value: 784_000_000, qualifier: 'over', also: {USD: 21_910_000}},
    phrase: {en: 'were seized from traffickers', sq: 'u sekuestruan nga trafikantët'},
  };

  for (const [unit, phrase, summary, locale = 'en'] of [
    ['THB', 'baht seized from traffickers', '784 million baht seized from traffickers (Thailand).'],
    ['THB', 'Thai baht seized', '784 million baht seized (Thailand).'],
    ['USD', 'dollars seized', '784 million US dollars seized (Thailand).'],
    ['EUR', 'euros', '784 million euros (Thailand).'],
    ['EUR', 'EUR in fines were collected', '784 million euros in fines were collected (Thailand).'],
    ['USD', 'US shelters were given', 'US shelters were given (Thailand): 784 million US dollars.'],
    ['EUR', 'allocated in euros to shelters', '784 million euros allocated to shelters (Thailand).'],
    ['EUR', 'paid (in euros)', '784 million euros paid (Thailand).'],
    ['THB', 'in fines, in Thai baht, to victims', '784 million baht in fines, to victims (Thailand).'],
    ['EUR', 'paid in US dollars', '784 million euros paid in US dollars (Thailand).'],
    ['EUR', 'paid in eurobonds', '784 million euros paid in eurobonds (Thailand).'],
    ['EUR', 'të paguara në euro', '784 milionë euro të paguara (Tajlanda).', 'sq'],
    ['USD', 'dollarë u sekuestruan', '784 milionë dollarë amerikanë u sekuestruan (Tajlanda).', 'sq'],
  ] as const) {
    it(`names its currency once before “${phrase}”`, () => {
      const said = words({country: 'TH', unit, value: 784_000_000, phrase}, locale);

      expect(plain(said.summary)).to.equal(summary);
    });
  }

  it('says what it is about in its title, in both languages', () => {
    expect([words(seized).title, words(seized, 'sq').title].map(plain)).to.deep.equal([
      'Baht seized from traffickers in Thailand, 2016',
      'Bata tajlandeze që u sekuestruan nga trafikantët në Tajlandë, 2016',
    ]);
  });

  it('completes the number with the phrase as it was written', () => {
    const {phrase, summary, table} = words(seized);

    expect([phrase, plain(summary), table.rows[0]?.label]).to.deep.equal([
      'were seized from traffickers',
      'More than 784 million baht (21.91 million US dollars) were seized from traffickers (Thailand, 2016).',
      'Seized from traffickers, 2016',
    ]);
  });

  for (const value of ['none', 'unreported']) {
    it(`does not claim in its title that there was any, of ${value}`, () => {
      expect(words({...seized, value}).title).to.equal('Amount in Thailand, 2016');
    });
  }

  it('keeps a phrase that is too long for a title where it completes the number', () => {
    const phrase = `for ${'very '.repeat(18)}long reasons`;
    const said = words({...seized, phrase});

    expect([said.title, said.phrase]).to.deep.equal(['Amount in Thailand, 2016', phrase]);
  });

  it('has the same sum in other currencies, as the source gives it', () => {
    const said = words({...seized, previous: {2015: {value: 3_000_000, also: {USD: 84_000, EUR: 75_000}}}});

    expect(plain(said.also)).to.equal('21.91 million US dollars');
    expect(plain(said.summary)).to.equal(
      'More than 784 million baht (21.91 million US dollars) were seized from traffickers (Thailand, 2016), up from 3 million baht in 2015.',
    );
    expect(plain(words(seized, 'sq').also)).to.equal('21,91 milionë dollarë amerikanë');
    expect(said.table.rows.map(({label, value, raw, unit}) => [label, plain(value), raw, unit])).to.deep.equal([
      ['Seized from traffickers, 2016', 'more than 784 million baht', 'over 784000000', 'THB'],
      ['Seized from traffickers, 2016', '21.91 million US dollars', '21910000', 'USD'],
      ['For comparison, 2015', '3 million baht', '3000000', 'THB'],
      ['For comparison, 2015', '84,000 US dollars', '84000', 'USD'],
      ['For comparison, 2015', '75,000 euros', '75000', 'EUR'],
    ]);
  });

  it('ends its chip with the number where nothing completes it', () => {
    expect(words({...seized, phrase: undefined, value: 500}).chip).to.equal('500\u00a0baht');
  });

  it('has its currency once in a range, and is less, not fewer', () => {
    const numberOf = (value: string) => plain(words({...seized, value}).number);

    expect(numberOf('3 million..5 million')).to.equal('3 million to 5 million baht');
    expect(numberOf('under 500')).to.equal('less than 500 baht');
  });
});

describe('a key figure of millions', () => {
  const forced = {place: 'world', period: '2021', unit: 'people', phrase: 'people in forced labour'};

  for (const [value, number, albanian] of [
    ['27.6 million', '27.6 million', '27,6 milionë'],
    ['about 3 billion', 'about 3 billion', 'rreth 3 miliardë'],
    ['27654321', '27,654,321', '27 654 321'],
    ['999999', '999,999', '999 999'],
    ['0.5', '0.5', '0,5'],
  ] as const) {
    it(`prints ${value} people as its source does`, () => {
      expect([words({...forced, value}).number, words({...forced, value}, 'sq').number].map(plain)).to.deep.equal([
        number,
        albanian,
      ]);
    });
  }

  it('is worldwide', () => {
    const value = '27.6 million';

    expect(plain(words({...forced, value}).summary)).to.equal(
      '27.6 million people in forced labour (worldwide, 2021).',
    );
    expect(words({...forced, value}, 'sq').summary).to.contain('(në mbarë botën, 2021)');
    expect(words({...forced, place: 'EU', value}).summary).to.contain('(in the European Union, 2021)');
  });
});

describe('a key figure whose phrase names it', () => {
  const india = {country: 'IN', period: '2021'};

  for (const [unit, value, phrase, title, summary, locale = 'en'] of [
    [
      '%',
      16,
      'conviction rate',
      'Conviction rate in India, 2021',
      'Conviction rate (India, 2021): 16%, up from 11% in 2020.',
    ],
    [
      '%',
      16,
      'conviction rate in cases that were tried',
      'Conviction rate in cases that were tried in India, 2021',
      'Conviction rate in cases that were tried (India, 2021): 16%, up from 11% in 2020.',
    ],
    [
      '%',
      16,
      'shkalla e dënimeve',
      'Shkalla e dënimeve në Indi, 2021',
      'Shkalla e dënimeve (India, 2021): 16%, në rritje nga 11% në vitin 2020.',
      'sq',
    ],
    [
      '%',
      'unreported',
      'conviction rate',
      'Conviction rate in India, 2021',
      'Conviction rate (India, 2021): not reported by the government; in 2020: 11%.',
    ],
    [
      '%',
      12,
      'increase in arrests',
      'Increase in arrests in India, 2021',
      'Increase in arrests (India, 2021): 12%, up from 11% in 2020.',
    ],
    [
      '%',
      12,
      'reduction in arrests',
      'Reduction in arrests in India, 2021',
      'Reduction in arrests (India, 2021): 12%, up from 11% in 2020.',
    ],
    [
      'USD',
      'about 2 million',
      'illegal profits',
      'Illegal profits in India, 2021',
      'Illegal profits (India, 2021): about 2 million US dollars, up from 11 US dollars in 2020.',
    ],
    [
      'USD',
      0,
      'dollars compensation to victims',
      'Compensation to victims in India, 2021',
      'Compensation to victims (India, 2021): 0 US dollars, down from 11 US dollars in 2020.',
    ],
    [
      'USD',
      'about 2 million',
      'fitime të paligjshme',
      'Fitime të paligjshme në Indi, 2021',
      'Fitime të paligjshme (India, 2021): rreth 2 milionë dollarë amerikanë, në rritje nga 11 dollarë amerikanë në vitin 2020.',
      'sq',
    ],
    [
      'USD',
      40000,
      'fines were paid',
      'Fines that were paid, India, 2021',
      'Fines were paid (India, 2021): 40,000 US dollars, up from 11 US dollars in 2020.',
    ],
    [
      'USD',
      40000,
      'restitution was ordered for three victims',
      'Restitution ordered for three victims, India, 2021',
      'Restitution was ordered for three victims (India, 2021): 40,000 US dollars, up from 11 US dollars in 2020.',
    ],
    [
      'USD',
      40000,
      'gjoba u paguan',
      'Gjoba që u paguan, India, 2021',
      'Gjoba u paguan (India, 2021): 40 000 dollarë amerikanë, në rritje nga 11 dollarë amerikanë në vitin 2020.',
      'sq',
    ],
  ] as const) {
    it(`is told by its name before the number: ${value} ${unit}, “${phrase}”`, () => {
      const said = words({...india, unit, value, phrase, previous: '2020: 11'}, locale);

      expect([said.title, said.summary].map(plain)).to.deep.equal([title, summary]);
      expect(plain(said.table.rows[0]?.label ?? '')).to.match(/2021$/);
      expect(said.table.rows[0]?.label.toLowerCase()).to.contain(said.title.split(' ')[0]?.toLowerCase());
    });
  }

  it('is named first in a line of text, too', () => {
    expect(words({...india, unit: '%', value: 16, phrase: 'conviction rate'}).chip).to.equal('conviction rate: 16%');
    expect(plain(words({...india, unit: 'USD', value: 16, phrase: 'for shelters'}).chip)).to.equal(
      '16 US dollars for shelters',
    );
  });

  for (const phrase of [
    'per victim',
    'a year',
    'paid to victims',
    'were paid',
    'spent on shelters',
    'worth of goods',
    'that were seized',
  ]) {
    it(`reads on after money with “${phrase}”`, () => {
      expect(plain(words({...india, unit: 'USD', value: 300, phrase}).summary)).to.equal(
        `300 US dollars ${phrase} (India, 2021).`,
      );
    });
  }

  it('looks for no nouns in a phrase of another language', () => {
    const section = {...india, unit: 'EUR', value: 300, phrase: 'boetes'};
    const {summary} = keyFigureWords(parseKeyFigure(section), {...textContextOf('key-figure', 'en'), locale: 'nl'});

    expect(plain(summary)).to.match(/^300 euro boetes /);
  });
});

describe('a key figure of a rate', () => {
  it('has its unit at the number, whatever the phrase is', () => {
    const rate = {country: 'IN', unit: 'per thousand people', value: 3.5};

    expect(words({...rate, phrase: 'estimated prevalence'}).summary).to.equal(
      '3.5 per thousand people, estimated prevalence (India).',
    );
    const counted = words({...rate, phrase: 'registered victims'});
    expect([counted.title, counted.summary]).to.deep.equal([
      'Registered victims per thousand people in India',
      '3.5 registered victims per thousand people (India).',
    ]);
    expect(words({...rate, phrase: 'victims per thousand people'}).summary).to.equal(
      '3.5 victims per thousand people (India).',
    );
    expect(words(rate).summary).to.equal('3.5 per thousand people (India).');
  });
});

describe('a key figure without a number', () => {
  const trained = {
    country: 'TH',
    period: '2017',
    unit: {en: 'workers', sq: 'punëtorë'},
    phrase: {en: 'workers were trained', sq: 'punëtorë u trajnuan'},
  };

  for (const [value, number, english, albanian] of [
    [
      'unreported',
      'The government did not report this',
      'Workers trained (Thailand, 2017): not reported by the government.',
      'Punëtorë që u trajnuan (Tajlanda, 2017): qeveria nuk e raportoi.',
    ],
    [
      'unknown',
      'No figure in this source',
      'Workers trained (Thailand, 2017): no figure in this source.',
      'Punëtorë që u trajnuan (Tajlanda, 2017): nuk ka shifër në këtë burim.',
    ],
    [
      'withheld 1..4',
      'Number withheld (1 to 4)',
      'Workers trained (Thailand, 2017): number withheld (1 to 4).',
      'Punëtorë që u trajnuan (Tajlanda, 2017): shifra është e fshehur (1 deri në 4).',
    ],
  ] as const) {
    it(`says first what there is none of, of ${value}`, () => {
      const said = words({...trained, value});

      expect([said.phrase, said.number, said.summary]).to.deep.equal(['Workers trained', number, english]);
      expect(words({...trained, value}, 'sq').summary).to.equal(albanian);
      expect(said.chip).to.match(/^workers trained: /);
    });
  }

  it('says so of money and of a share, too', () => {
    expect(words({...trained, value: 'unreported', unit: 'THB', phrase: 'were seized'}).summary).to.equal(
      'Baht seized (Thailand, 2017): not reported by the government.',
    );
    expect(words({...trained, value: 'unknown', unit: '%', phrase: 'of suspects were women'}).summary).to.equal(
      'Share of suspects who were women (Thailand, 2017): no figure in this source.',
    );
  });
});
