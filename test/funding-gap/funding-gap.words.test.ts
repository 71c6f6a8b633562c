import {expect} from '@open-wc/testing';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapWords} from '@tip-figures/funding-gap/funding-gap.words.js';
import {plain, plainMoney} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const article = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'victim-protection',
  verb: 'allocated',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
};
const shelters = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'shelter',
  verb: 'allocated',
  amounts: '2016: 171010',
  need: '250000',
  needSource: 'the shelters',
};

/** The words of a section, with plain spaces. */
function wordsOf(section: Record<string, unknown>, locale: TestLanguage = 'en') {
  const words = fundingGapWords(parseFundingGap(section), textContextOf('funding-gap', locale));
  return {
    form: words.form,
    title: plain(words.title),
    subtitle: plain(words.subtitle),
    summary: plain(words.summary),
    notes: plain(words.notes.join(' ')),
    rows: words.rows.map(({date, label, also, rest}) => plain([date, label, also && `(${also})`, rest].join(' '))),
    table: words.table.rows.map(({label, heading = '', value, precision}) =>
      plain(`${label} | ${heading} | ${value} | ${precision}`),
    ),
    caption: plain(`${words.table.caption} | ${words.table.rowHeading} | ${words.table.valueHeading}`),
    raw: words.table.rows.map(({raw, unit}) => `${raw} ${unit}`),
    chip: plain(words.chip),
    phrase: words.phrase,
  };
}

const titles = (section: Record<string, unknown>) => [wordsOf(section).title, wordsOf(section, 'sq').title];

describe('the words of no money', () => {
  const emirates = {country: 'AE', currency: 'AED', purpose: 'shelter', verb: 'provided', amounts: '2020: none'};
  const before = {amounts: '2019: 500000; 2020: none'};

  for (const [name, section, english, albanian] of [
    [
      'say that none was provided',
      {},
      'The United Arab Emirates provided no money for shelters in 2020.',
      'Në Emiratet e Bashkuara Arabe nuk u siguruan para për strehimoret në vitin 2020.',
    ],
    [
      'say so without a place',
      {country: undefined},
      'No money was provided for shelters in 2020.',
      'Nuk u siguruan para për strehimoret në vitin 2020.',
    ],
    [
      'say against what there was none, where the source says neither what for nor what was done',
      {purpose: undefined, verb: undefined},
      'There was no funding for anti-trafficking work in the United Arab Emirates in 2020.',
      'Nuk pati fonde për luftën kundër trafikimit në Emiratet e Bashkuara Arabe në vitin 2020.',
    ],
    [
      'say that there was none, where the source does not say what was done with it',
      {verb: undefined},
      'There was no funding for shelters in the United Arab Emirates in 2020.',
      'Nuk pati fonde për strehimoret në Emiratet e Bashkuara Arabe në vitin 2020.',
    ],
    [
      'say what there was before',
      before,
      'The United Arab Emirates provided no money for shelters in 2020, down from 500,000 dirhams in 2019.',
      'Në Emiratet e Bashkuara Arabe nuk u siguruan para për strehimoret në vitin 2020, në rënie nga 500 000 dirhamë të ' +
        'Emirateve të Bashkuara Arabe në vitin 2019.',
    ],
    [
      'say once how much came after none',
      {amounts: '2019: none; 2020: 500000'},
      'The United Arab Emirates provided 500,000 dirhams for shelters in 2020, up from 0 in 2019.',
      'Në Emiratet e Bashkuara Arabe u siguruan 500 000 dirhamë të Emirateve të Bashkuara Arabe për strehimoret në ' +
        'vitin 2020, në rritje nga 0 në vitin 2019.',
    ],
    [
      'say once what is needed',
      {need: 1_000_000, needSource: 'An organisation'},
      'The United Arab Emirates provided no money for shelters in 2020; the stated need is 1 million dirhams.',
      'Në Emiratet e Bashkuara Arabe nuk u siguruan para për strehimoret në vitin 2020; nevoja e deklaruar është 1 ' +
        'milion dirhamë të Emirateve të Bashkuara Arabe.',
    ],
  ] as const) {
    it(name, () => {
      const summaryIn = (locale: TestLanguage) => wordsOf({...emirates, ...section}, locale).summary;

      expect([summaryIn('en'), summaryIn('sq')]).to.deep.equal([english, albanian]);
    });
  }

  it('are the title of a number that stands alone, too', () => {
    expect(titles(emirates)).to.deep.equal([
      'The United Arab Emirates provided no money for shelters in 2020',
      'Në Emiratet e Bashkuara Arabe nuk u siguruan para për strehimoret në vitin 2020',
    ]);
  });

  it('leave it to the source how it says the change', () => {
    expect(wordsOf({...emirates, ...before, change: 'almost -500000'}).title).to.equal(
      'The United Arab Emirates provided no money for shelters in 2020, almost 500,000 less than in 2019',
    );
  });

  it('print the number at its mark and in the table', () => {
    const {rows, table, raw} = wordsOf({...emirates, ...before, need: 1_000_000, needSource: 'An organisation'});

    expect(rows).to.deep.equal(['2019 500,000 dirhams', '2020 0 dirhams 1 million dirhams needed']);
    expect([table[1], raw[1]]).to.deep.equal(['Money provided, 2020 | | 0 | exact', '0 AED']);
  });
});

describe('the words of a funding gap', () => {
  it("tell the article's numbers as the design has them", () => {
    expect(wordsOf(article)).to.deep.equal({
      form: 'rows',
      title: 'Kosovo allocated 171,010 euros for victim protection in 2016, almost 10,000 less than in 2015',
      subtitle: '',
      summary: 'Kosovo allocated 171,010 euros for victim protection in 2016, almost 10,000 less than in 2015.',
      notes: 'The amount for 2015 is worked out from “almost 10,000 less” (hatched end).',
      rows: ['2015 about 181,000 euros', '2016 171,010 euros'],
      table: [
        '2015 | | about 181,000 | approximate',
        '2016 | | 171,010 | exact',
        'Change from 2015 to 2016 | | almost 10,000 less | a little below the number',
      ],
      caption: 'Money allocated for victim protection, Kosovo | Year | Euros',
      raw: ['about 181000 EUR', '171010 EUR', 'almost -10000 EUR'],
      chip: '171,010 euros allocated, 2016',
      phrase: 'allocated',
    });
  });

  it('tell them in Albanian', () => {
    const words = wordsOf(article, 'sq');

    expect(words.title).to.equal(
      'Në Kosovë u ndanë 171 010 euro për mbrojtjen e viktimave në vitin 2016, gati 10 000 më pak se në vitin 2015',
    );
    expect(words.notes).to.equal('Shuma për 2015 është nxjerrë nga “gati 10 000 më pak” (skaji me vija).');
    expect(words.rows).to.deep.equal(['2015 rreth 181 000 euro', '2016 171 010 euro']);
    expect(words.caption).to.equal('Para të ndara për mbrojtjen e viktimave, Kosova | Viti | Euro');
    expect(words.chip).to.equal('171 010 euro të ndara, 2016');
  });

  it('print millions and billions in words, and call fiscal years so', () => {
    const thailand = {
      country: 'TH',
      currency: 'THB',
      fiscalYear: 10,
      verb: 'allocated',
      amounts: 'FY2017: about 3.2 billion; FY2018: about 3.6 billion',
    };

    expect(wordsOf(thailand)).to.include({
      title: 'Thailand allocated about 3.6 billion baht in fiscal year 2018, up from about 3.2 billion',
      subtitle: 'Fiscal year 2018 ends in September 2018',
      summary:
        'Thailand allocated about 3.6 billion baht in fiscal year 2018, up from about 3.2 billion in fiscal year 2017.',
      caption: 'Money allocated, Thailand | Period | Baht',
      notes: '',
    });
    expect(wordsOf(thailand).rows).to.deep.equal([
      'Fiscal year 2017 about 3.2 billion baht',
      'Fiscal year 2018 about 3.6 billion baht',
    ]);
    const {title, subtitle} = wordsOf(thailand, 'sq');
    expect([plainMoney(title), subtitle]).to.deep.equal([
      'Në Tajlandë u ndanë rreth 3,6 miliard bata tajlandeze në vitin fiskal 2018, në rritje nga rreth 3,2 miliard',
      'Viti fiskal 2018 mbaron në shtator 2018',
    ]);
    // Nothing is said of months that the data do not tell.
    expect(wordsOf({...thailand, fiscalYear: undefined}).subtitle).to.equal('');
    // As in Japan, where fiscal year 2020 ends in 2021.
    expect(wordsOf({...thailand, fiscalYear: '4 start'}).subtitle).to.equal('Fiscal year 2018 ends in March 2019');
    expect(wordsOf({...thailand, fiscalYear: 1}).subtitle).to.equal('Fiscal year 2018 ends in December 2018');
  });

  it('set a second currency beside the first, in the rows and in the table', () => {
    const albania = {
      country: 'AL',
      currency: 'ALL',
      verb: 'provided',
      purpose: 'shelter',
      amounts: {
        2016: {value: 15_300_000, also: {USD: 138340}},
        2017: {value: 20_200_000, also: 'USD: about 182640; EUR: 150000..160000'},
      },
    };

    expect(wordsOf(albania)).to.deep.include({
      title: 'Albania provided 20.2 million lekë for shelters in 2017, 4.9 million more than in 2016',
      rows: [
        '2016 15.3 million lekë (138,340 US dollars)',
        '2017 20.2 million lekë (about 182,640 US dollars and 150,000 to 160,000 euros)',
      ],
      notes: 'US dollars and euros as the source gives them; bars and change follow the lekë.',
      table: [
        '2016 | | 15.3 million | exact',
        '2016 | US dollars | 138,340 | exact',
        '2017 | | 20.2 million | exact',
        '2017 | US dollars | about 182,640 | approximate',
        '2017 | Euros | 150,000 to 160,000 | range',
      ],
      raw: ['15300000 ALL', '138340 USD', '20200000 ALL', 'about 182640 USD', '150000..160000 EUR'],
    });
    expect(plainMoney(wordsOf(albania, 'sq').rows[0]!)).to.equal('2016 15,3 milion lekë (138 340 dollarë amerikanë)');
    expect(wordsOf({...albania, amounts: {2016: {value: 5, also: {USD: 1}}}}).notes).to.equal(
      'US dollars as the source gives them.',
    );
  });

  it('show what a source remarks on an amount beside others', () => {
    const amounts = {
      FY2020: '24 million',
      FY2021: {value: '25 million', note: {en: 'For 15 months', sq: 'Për 15 muaj'}},
    };
    const italy = {country: 'IT', currency: 'EUR', amounts};

    expect([wordsOf(italy).notes, wordsOf(italy, 'sq').notes]).to.deep.equal([
      'Fiscal year 2021: For 15 months',
      'Viti fiskal 2021: Për 15 muaj',
    ]);
  });

  it('show one amount as a number with its phrase, which the title does not repeat', () => {
    const pledge = {country: 'SA', currency: 'USD', verb: 'pledged', purpose: 'vulnerable migrants'};
    const amount = {value: 2_200_000, note: 'pledged to an international organisation'};

    expect(wordsOf({...pledge, amounts: {2019: amount}})).to.deep.include({
      form: 'number',
      title: 'Saudi Arabia pledged money for vulnerable migrants in 2019',
      summary: 'Saudi Arabia pledged 2.2 million US dollars for vulnerable migrants in 2019.',
      rows: ['2019 2.2 million US dollars'],
      phrase: 'pledged to an international organisation',
      chip: '2.2 million US dollars pledged, 2019',
    });
    expect(wordsOf({...pledge, amounts: '2019: 5'}).phrase).to.equal('pledged');
    expect(wordsOf({...pledge, amounts: '2019: 5'}, 'sq')).to.include({phrase: 'të zotuara'});
    expect(wordsOf({...pledge, verb: undefined, amounts: '2019: 5'})).to.include({
      title: 'Funding for vulnerable migrants in Saudi Arabia in 2019',
      phrase: '',
    });
  });

  it('keep a long purpose out of the title', () => {
    const purpose = 'managing migrant labour and for action against trafficking';
    const words = wordsOf({...article, purpose});

    expect(words.title).to.equal('Kosovo allocated 171,010 euros in 2016, almost 10,000 less than in 2015');
    expect(words.subtitle).to.equal(`For ${purpose}`);
    expect(words.summary).to.contain(`171,010 euros for ${purpose} in 2016`);
  });

  it('say beside a stated need how the money changed', () => {
    const section = {...shelters, amounts: {2015: 150_000, 2016: 170_000}};

    expect(wordsOf(section).summary).to.equal(
      'Kosovo allocated 170,000 euros for shelters in 2016, 20,000 more than in 2015; this covers about two thirds of the stated need of 250,000 euros and leaves a gap of 80,000 euros.',
    );
    expect(wordsOf(section, 'sq').summary).to.equal(
      'Në Kosovë u ndanë 170 000 euro për strehimoret në vitin 2016, 20 000 më shumë se në vitin 2015; rreth dy të tretat e nevojës së deklaruar prej 250 000 euro; mungojnë 80 000 euro.',
    );
    expect(wordsOf({...section, need: 170_000}).summary).to.equal(
      'Kosovo allocated 170,000 euros for shelters in 2016, 20,000 more than in 2015; this covers the stated need of 170,000 euros.',
    );
  });

  it('say how far a stated need is met, and whose figure it is', () => {
    expect(wordsOf(shelters)).to.deep.include({
      form: 'rows',
      title: 'Kosovo allocated 171,010 euros for shelters in 2016, about two thirds of the stated need',
      summary:
        'Kosovo allocated 171,010 euros for shelters in 2016, which covers about two thirds of the stated need of 250,000 euros and leaves a gap of about 79,000 euros.',
      notes: 'The need is stated by the shelters (outlined).',
      rows: ['2016 171,010 euros about 79,000 short of 250,000 euros needed'],
      table: [
        'Money allocated, 2016 | | 171,010 | exact',
        'Stated need (the shelters) | | 250,000 | exact',
        'Gap (worked out) | | 78,990 | exact',
      ],
      caption: 'Money allocated for shelters and stated need, Kosovo | Item | Euros',
    });
    expect(wordsOf({...shelters, needSource: 'strehimoret'}, 'sq')).to.deep.include({
      title: 'Në Kosovë u ndanë 171 010 euro për strehimoret në vitin 2016, rreth dy të tretat e nevojës së deklaruar',
      rows: ['2016 171 010 euro mungojnë rreth 79 000 nga 250 000 euro të nevojshme'],
      notes: 'Burimi i nevojës së deklaruar (me kontur): strehimoret.',
    });
  });

  describe('title', () => {
    const two = (amounts: unknown) => ({...article, purpose: undefined, change: undefined, amounts});

    for (const [amounts, change, sq] of [
      ['2015: 100; 2016: 200', ', 100 more than in 2015', ', 100 më shumë se në vitin 2015'],
      ['2015: 200; 2016: 150', ', 50 less than in 2015', ', 50 më pak se në vitin 2015'],
      ['2015: 100; 2016: 100', ', the same as in 2015', ', njësoj si në vitin 2015'],
      ['2015: about 200; 2016: 100', ', down from about 200', ', në rënie nga rreth 200'],
      ['2015: over 200; 2016: under 100', ', down from more than 200', ', në rënie nga më shumë se 200'],
      ['2015: under 100; 2016: over 200', ', up from less than 100', ', në rritje nga më pak se 100'],
      ['2015: over 100; 2016: over 200', '', ''],
      // "Up from 100 to 120" would name another amount.
      ['2015: 100..120; 2016: 200', ', more than in 2015', ', më shumë se në vitin 2015'],
      ['2015: 300..400; 2016: 200', ', less than in 2015', ', më pak se në vitin 2015'],
      ['2015: 100..220; 2016: 200', '', ''],
      ['2014: 100; 2015: unknown; 2016: 200', ', 100 more than in 2014', ', 100 më shumë se në vitin 2014'],
      [
        '2014: about 100; 2015: withheld; 2016: 200',
        ', up from about 100 in 2014',
        ', në rritje nga rreth 100 në vitin 2014',
      ],
      ['2015: under 100; 2016: 200', ', up from less than 100', ', në rritje nga më pak se 100'],
      ['2015: about 200; 2016: 201', '', ''],
      ['2015: unknown; 2016: 200', '', ''],
    ] as const) {
      it(`of ${amounts}: ${change || 'no change'}`, () => {
        const [english = '', albanian = ''] = titles(two(amounts));

        expect(english).to.match(/^Kosovo allocated (more than |less than )?[\d.,]+ euros in 2016/);
        expect(english.replace(/^.* euros in 2016/, '')).to.equal(change);
        expect(albanian.replace(/^.* euro në vitin 2016/, '')).to.equal(sq);
      });
    }

    it('keeps a name of the data’s own as it is in Albanian', () => {
      const own = {...two('2015: 100; 2016: 200'), country: undefined, place: {en: 'Prizren', sq: 'Prizreni'}};

      expect(titles(own)[1]).to.equal('Prizreni: u ndanë 200 euro në vitin 2016, 100 më shumë se në vitin 2015');
      expect(titles({...own, amounts: '2016: 200'})[1]).to.equal('Prizreni: u ndanë para në vitin 2016');
      expect(titles({...own, verb: undefined})[1]).to.match(/^Fondet .*\(Prizreni\) ishin 200 euro në vitin 2016/);
    });

    it('says what the place did, or that funding was so much', () => {
      const none = {...article, verb: undefined};

      expect(wordsOf(none).title).to.equal(
        'Funding for victim protection in Kosovo was 171,010 euros in 2016, almost 10,000 less than in 2015',
      );
      expect(wordsOf({...none, country: undefined, purpose: undefined}).title).to.match(
        /^Funding for anti-trafficking work was 171,010 euros/,
      );
      expect(wordsOf({...article, country: undefined}).title).to.match(
        /^171,010 euros were allocated for victim protection in 2016, /,
      );
      expect(wordsOf({...article, country: undefined, place: 'EU'}).title).to.match(/^The European Union allocated/);
      expect(
        titles({...article, country: undefined, place: 'world', amounts: '2016: 171010', change: undefined}),
      ).to.deep.equal([
        'Money allocated for victim protection worldwide in 2016',
        'Në mbarë botën u ndanë para për mbrojtjen e viktimave në vitin 2016',
      ]);
      expect(wordsOf({...article, country: undefined, place: 'africa'}).title).to.match(
        /^171,010 euros were allocated for victim protection in Africa in 2016, /,
      );
      expect(wordsOf(none, 'sq').title).to.match(/^Fondet për mbrojtjen e viktimave në Kosovë ishin 171 010 euro/);
    });

    it('names the subject alone where no amount is known', () => {
      const silent = {...article, change: undefined, amounts: '2015: unknown; 2016: withheld'};

      expect(titles(silent)).to.deep.equal([
        'Funding for victim protection in Kosovo',
        'Fondet për mbrojtjen e viktimave në Kosovë',
      ]);
      expect(wordsOf(silent).chip).to.equal('Funding: withheld, 2016');
    });
  });

  describe('share of the need', () => {
    for (const [amount, clause, sq] of [
      [125000, 'half of the stated need', 'gjysma e nevojës së deklaruar'],
      [126000, 'about half of the stated need', 'rreth gjysma e nevojës së deklaruar'],
      [83000, 'about a third of the stated need', 'rreth një e treta e nevojës së deklaruar'],
      [62500, 'a quarter of the stated need', 'një e katërta e nevojës së deklaruar'],
      [190000, 'about three quarters of the stated need', 'rreth tri të katërtat e nevojës së deklaruar'],
      [100000, '40% of the stated need', '40% e nevojës së deklaruar'],
      [101010, 'about 40% of the stated need', 'rreth 40% e nevojës së deklaruar'],
      [249990, 'about 99% of the stated need', 'rreth 99% e nevojës së deklaruar'],
      [1000, 'less than the stated need', 'më pak se nevoja e deklaruar'],
      [250000, 'which covers the stated need', 'që e mbulojnë nevojën e deklaruar'],
      [300000, 'which covers the stated need', 'që e mbulojnë nevojën e deklaruar'],
      ['about 251000', 'beside a stated need of 250,000 euros', 'përballë një nevoje të deklaruar prej 250 000 euro'],
    ] as const) {
      it(`of ${amount} beside 250000: ${clause}`, () => {
        const [english = '', albanian = ''] = titles({...shelters, amounts: {2016: amount}});

        expect(english.replace(/^.* in 2016, /, '')).to.equal(clause);
        expect(albanian.replace(/^.* në vitin 2016, /, '')).to.equal(sq);
      });
    }

    it('of a need that is met leaves no gap', () => {
      const words = wordsOf({...shelters, need: '150000'});

      expect(words.rows).to.deep.equal(['2016 171,010 euros 150,000 euros needed']);
      expect(words.notes).to.equal('The need is stated by the shelters (upright line).');
      expect(words.table).to.have.length(2);
    });

    it('of a need that is a range leaves a range', () => {
      const words = wordsOf({...shelters, need: '200000..250000'});

      expect(words.title).to.match(/, less than the stated need$/);
      expect(words.rows).to.deep.equal([
        '2016 171,010 euros 28,990 to 78,990 short of 200,000 to 250,000 euros needed',
      ]);
    });

    for (const [amount, need, clause] of [
      ['almost 3000000', '6000000..7000000', ', less than the stated need of 6 million to 7 million euros'],
      ['up to 3000000', 'over 3000000', ', less than the stated need of more than 3 million euros'],
      ['under 3000000', '3000000', ', less than the stated need of 3 million euros'],
      ['at least 3000000', 'up to 2500000', ', which covers the stated need of up to 2.5 million euros'],
      ['up to 3000000', 'at least 3000000', '; the stated need is at least 3 million euros'],
      ['2000000..3000000', '3000000..5000000', '; the stated need is 3 million to 5 million euros'],
      ['at least 2000000', '3000000..5000000', '; the stated need is 3 million to 5 million euros'],
    ] as const) {
      it(`of ${need} beside ${amount} is compared, without a gap that nobody can tell`, () => {
        const {summary, table} = wordsOf({...shelters, amounts: {2016: amount}, need});

        expect(summary.replace(/^.*? in 2016/, '')).to.equal(`${clause}.`);
        expect(table.filter((row) => row.startsWith('Gap'))).to.deep.equal([]);
      });
    }

    it('says the change beside a need, and draws and lists every year', () => {
      const words = wordsOf({...shelters, amounts: article.amounts, change: article.change});

      expect(words.summary).to.contain(', almost 10,000 less than in 2015; this covers ');
      expect(words.rows.length).to.equal(2);
      expect(words.table).to.deep.equal([
        'Money allocated, 2015 | | about 181,000 | approximate',
        'Money allocated, 2016 | | 171,010 | exact',
        'Change from 2015 to 2016 | | almost 10,000 less | a little below the number',
        'Stated need (the shelters) | | 250,000 | exact',
        'Gap (worked out) | | 78,990 | exact',
      ]);
    });

    it('may be up to so much, and says whose dollars stand beside it', () => {
      const words = wordsOf({...shelters, need: {value: 'up to 250000', also: {USD: 280000}}});

      expect(words.title).to.match(/, beside a stated need of up to 250,000 euros$/);
      expect(words.notes).to.match(/^US dollars as the source gives them; bars and change follow the euros\./);
      expect(() => parseFundingGap({...shelters, need: '0'})).to.throw('expected a need such as 250000, got "0"');
    });

    it('is not left without its owner where there is little room', () => {
      const {caveat} = fundingGapWords(parseFundingGap(shelters), textContextOf('funding-gap', 'en'));

      expect(caveat).to.equal('The need is stated by the shelters (outlined).');
    });
  });

  describe('beside people', () => {
    const victims = '2015: 28; 2016: 36';

    it('have none in the sentence where they are a range, which would read as two rises', () => {
      const {summary} = wordsOf({...article, victims: '2015: 20..28; 2016: 36'});

      expect(summary).not.to.contain('victims');
    });

    it('have both in the sentence and the table, and no ratio', () => {
      const words = wordsOf({...article, victims});

      expect(words.form).to.equal('columns');
      expect(words.title).not.to.contain('victims rose');
      expect(words.summary).to.match(/, while identified victims rose from 28 to 36\.$/);
      expect(words.notes).to.contain('Two scales, one time: no amount per person is worked out.');
      expect(words.table.slice(3)).to.deep.equal([
        'Identified victims, 2015 | Identified victims | 28 | exact',
        'Identified victims, 2016 | Identified victims | 36 | exact',
      ]);
      expect(words.raw.slice(3)).to.deep.equal(['28 people', '36 people']);
      expect(wordsOf({...article, victims}, 'sq').summary).to.match(
        /, ndërsa viktimat e identifikuara u shtuan nga 28 në 36\.$/,
      );
    });

    it('call fiscal years so where the axis has the year alone', () => {
      const fiscal = {...article, change: undefined, amounts: 'FY2015: 5; FY2016: 6', victims: 'FY2015: 1; FY2016: 2'};

      expect(wordsOf(fiscal).subtitle).to.equal('By fiscal year');
      expect(wordsOf({...fiscal, fiscalYear: 4}).subtitle).to.equal('Fiscal year 2016 ends in March 2016');
    });

    it('leave people to the table beside a line and a need', () => {
      const years = Array.from({length: 10}, (_, index) => `${2007 + index}: ${100 + index}`).join('; ');

      expect(wordsOf({...article, change: undefined, amounts: years, victims})).to.include({
        form: 'line',
        subtitle: 'In euros',
        notes: 'The numbers of identified victims are in the data table.',
      });
      expect(wordsOf({...shelters, victims}).notes).to.contain('are in the data table');
    });
  });

  for (const [verb, en, sq] of [
    ['allocated', 'Kosovo allocated 300 euros for shelters in 2016', 'Në Kosovë u ndanë 300 euro për strehimoret'],
    ['budgeted', 'Kosovo budgeted 300 euros for shelters in 2016', 'Në Kosovë u buxhetuan 300 euro'],
    ['spent', 'Kosovo spent 300 euros on shelters in 2016', 'Në Kosovë u shpenzuan 300 euro'],
    ['disbursed', 'Kosovo disbursed 300 euros for shelters in 2016', 'Në Kosovë u disbursuan 300 euro'],
    ['pledged', 'Kosovo pledged 300 euros for shelters in 2016', 'Në Kosovë u zotuan 300 euro'],
    ['provided', 'Kosovo provided 300 euros for shelters in 2016', 'Në Kosovë u siguruan 300 euro'],
  ] as const) {
    it(`say that it was ${verb}, and nothing else`, () => {
      const section = {country: 'XK', currency: 'EUR', purpose: 'shelter', amounts: '2015: 200; 2016: 300', verb};
      const words = wordsOf(section);

      expect(words.title).to.equal(`${en}, 100 more than in 2015`);
      expect(words.caption).to.contain(`Money ${verb} ${verb === 'spent' ? 'on' : 'for'} shelters, Kosovo`);
      expect(wordsOf(section, 'sq').title).to.contain(sq);
      if (verb !== 'allocated') expect(JSON.stringify(words)).not.to.match(/allocat|government/i);
    });
  }

  it('refuse another verb', () => {
    expect(() => wordsOf({...article, verb: 'gave'})).to.throw(/verb: expected one of allocated, budgeted, spent/);
  });

  it('say who gave no figure only where the data say so', () => {
    const section = {country: 'XK', currency: 'EUR', purpose: 'shelter', verb: 'spent'};

    expect(wordsOf({...section, amounts: '2014: unknown; 2015: unreported; 2016: 300'}).summary).to.equal(
      'Kosovo spent 300 euros on shelters in 2016; the source gives no figure for 2014; the government gave no figure for 2015.',
    );
    expect(wordsOf({...section, amounts: '2015: 200; 2017: 300'}).summary).not.to.contain('no figure');
    expect(wordsOf({...section, amounts: '2016: unreported'}).summary).to.equal(
      'Funding for shelters in Kosovo: no amount; the government gave no figure for 2016.',
    );
    expect(wordsOf({...section, amounts: '2015: 200; 2016: withheld'}).summary).to.equal(
      'Kosovo spent 200 euros on shelters in 2015; the figure for 2016 is withheld.',
    );
    expect(wordsOf({...section, amounts: '2016: withheld'}, 'sq').summary).to.match(
      /; shifra për 2016 është e fshehur\.$/,
    );
  });

  for (const [written, label, precision] of [
    ['5000', '5,000 euros', 'exact'],
    ['about 5000', 'about 5,000 euros', 'approximate'],
    ['almost 5000', 'almost 5,000 euros', 'a little below the number'],
    ['just over 5000', 'just over 5,000 euros', 'a little above the number'],
    ['over 784 million', 'more than 784 million euros', 'more than the number'],
    ['at least 5000', 'at least 5,000 euros', 'not below the number'],
    ['up to 5000', 'up to 5,000 euros', 'no more than the number'],
    ['under 5000', 'less than 5,000 euros', 'below the number'],
    ['3 million..4 million', '3 million to 4 million euros', 'range'],
    ['withheld', 'Withheld to protect people', 'withheld to protect people'],
    ['unknown', 'No figure in this source', 'no figure in this source'],
    ['unreported', 'The government did not report this', 'not reported by the government'],
  ] as const) {
    it(`print ${written} with its word, in the row and the table`, () => {
      const {rows, table} = wordsOf({currency: 'EUR', amounts: `2015: 7000; 2016: ${written}`});

      expect(rows[1]).to.equal(`2016 ${label}`);
      expect(table[1]?.split(' | ').at(-1)).to.equal(precision);
    });
  }

  it('give quarters the article and the case that they need', () => {
    const quarters = {
      place: 'EU',
      currency: 'EUR',
      verb: 'spent',
      amounts: '2023-Q2: 1000; 2023-Q3: 1100',
      change: 100,
    };

    expect(wordsOf(quarters).title).to.equal(
      'The European Union spent 1,100 euros in the third quarter of 2023, 100 more than in the second quarter of 2023',
    );
    expect(wordsOf(quarters).table.at(-1)).to.contain(
      'Change from the second quarter of 2023 to the third quarter of 2023',
    );
    expect(wordsOf(quarters, 'sq').table.at(-1)).to.contain(
      'Ndryshimi nga tremujori i dytë i vitit 2023 në tremujorin e tretë të vitit 2023',
    );
  });

  it('keep a summary within forty words, and say less where there is too much', () => {
    const purpose = Array.from({length: 30}, () => 'word').join(' ');
    const years = Object.fromEntries(Array.from({length: 8}, (_, index) => [2008 + index, 'unknown']));
    const long = wordsOf({...article, purpose, victims: '2015: 28; 2016: 36'});
    const silent = wordsOf({...article, amounts: {...years, 2016: 171010}, change: undefined});

    expect(long.summary.split(' ').length).to.be.at.most(40);
    expect(long.summary).to.contain('Kosovo allocated 171,010 euros');
    expect(silent.summary.split(' ').length).to.be.at.most(40);
  });
});
