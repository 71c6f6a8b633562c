import {expect} from '@open-wc/testing';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {fundingGapWords} from '@tip-figures/funding-gap/funding-gap.words.js';
import {plain} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

const article = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'victim-protection',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
  victims: '2015: 28; 2016: 36',
};
const shelters = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'shelter',
  amounts: '2016: 171010',
  need: '250000',
  needSource: 'the shelters',
};

/** The words of a section, with plain spaces. */
function wordsOf(section: Record<string, unknown>, locale: TestLanguage = 'en') {
  const words = fundingGapWords(parseFundingGap({verb: 'allocated', ...section}), textContextOf('funding-gap', locale));
  return {
    title: plain(words.title),
    subtitle: plain(words.subtitle),
    big: plain(`${words.big ?? ''} | ${words.bigLine ?? ''}`),
    summary: plain(words.summary),
    notes: plain(words.notes.join(' ')),
    rows: words.rows.map(({date, label, rest}) => plain(`${date} ${label} ${rest}`)),
    table: words.table.rows.map(({label, value, precision}) => plain(`${label} | ${value} | ${precision}`)),
    caption: plain(`${words.table.caption} | ${words.table.rowHeading} | ${words.table.valueHeading}`),
    raw: words.table.rows.map(({raw, unit}) => `${raw} ${unit}`),
  };
}

describe('the words of a funding gap', () => {
  it("tell the article's numbers as the design has them", () => {
    expect(wordsOf(article)).to.deep.equal({
      title: 'Victim protection funding fell while identified victims rose',
      subtitle: 'Money allocated for victim protection in Kosovo, euros',
      big: '171,010 euros | in 2016, almost 10,000 less than in 2015 (about 5%)',
      summary:
        'Kosovo allocated 171,010 euros for victim protection in 2016, almost 10,000 euros less than in 2015, while identified victims rose from 28 to 36.',
      notes: 'The amount for 2015 is approximate (hatched end): the source gives only the difference.',
      rows: ['2015 about 181,000 euros', '2016 171,010 euros'],
      table: [
        '2015 | about 181,000 | approximate',
        '2016 | 171,010 | exact',
        'Change from 2015 to 2016 | almost 10,000 less | a little below the number',
      ],
      caption: 'Money allocated for victim protection, Kosovo | Year | Euros',
      raw: ['about 181000 EUR', '171010 EUR', 'almost -10000 EUR'],
    });
  });

  it('tell them in Albanian', () => {
    expect(wordsOf(article, 'sq')).to.deep.equal({
      title: 'Fondet për mbrojtjen e viktimave u ulën, viktimat e identifikuara u shtuan',
      subtitle: 'Para të ndara për mbrojtjen e viktimave në Kosovë, euro',
      big: '171 010 euro | në vitin 2016, gati 10 000 më pak se në vitin 2015 (rreth 5%)',
      summary:
        'Në Kosovë u ndanë 171 010 euro për mbrojtjen e viktimave në vitin 2016, gati 10 000 euro më pak se në vitin 2015, ndërsa viktimat e identifikuara u shtuan nga 28 në 36.',
      notes: 'Shuma për 2015 është e përafërt (skaji me vija): burimi jep vetëm ndryshimin.',
      rows: ['2015 rreth 181 000 euro', '2016 171 010 euro'],
      table: [
        '2015 | rreth 181 000 | e përafërt',
        '2016 | 171 010 | e saktë',
        'Ndryshimi nga 2015 në 2016 | gati 10 000 më pak | pak nën këtë numër',
      ],
      caption: 'Para të ndara për mbrojtjen e viktimave, Kosovë | Viti | Euro',
      raw: ['about 181000 EUR', '171010 EUR', 'almost -10000 EUR'],
    });
  });

  it('say how far a stated need is met, and whose figure it is', () => {
    expect(wordsOf(shelters)).to.deep.equal({
      title: 'Shelter funding covers about two thirds of the stated need',
      subtitle: 'Money allocated for shelters and stated need in Kosovo, euros',
      big: 'About 79,000 euros | short of the stated need in 2016',
      summary:
        'Kosovo allocated 171,010 euros for shelters in 2016, which covers about two thirds of the stated need of 250,000 euros and leaves a gap of about 79,000 euros.',
      notes: 'The need is stated by the shelters (outlined, hatched).',
      rows: ['2016 171,010 allocated about 79,000 short of 250,000 needed'],
      table: ['Money allocated, 2016 | 171,010 | exact', 'Stated need | 250,000 | exact', 'Gap | 78,990 | exact'],
      caption: 'Money allocated for shelters and stated need, Kosovo | Item | Euros',
      raw: ['171010 EUR', '250000 EUR', '78990 EUR'],
    });
  });

  it('say so in Albanian', () => {
    const words = wordsOf({...shelters, needSource: 'strehimoret'}, 'sq');

    expect(words.title).to.equal('Fondet për strehimoret mbulojnë rreth dy të tretat e nevojës së deklaruar');
    expect(words.big).to.equal('Rreth 79 000 euro | më pak se nevoja e deklaruar në vitin 2016');
    expect(words.summary).to.equal(
      'Në Kosovë u ndanë 171 010 euro për strehimoret në vitin 2016, që mbulojnë rreth dy të tretat e nevojës së deklaruar prej 250 000 euro; mungojnë rreth 79 000 euro.',
    );
    expect(words.rows).to.deep.equal(['2016 171 010 të ndara mungojnë rreth 79 000 nga 250 000 të nevojshme']);
    expect(words.notes).to.equal('Burimi i nevojës së deklaruar (me kontur dhe vija): strehimoret.');
  });

  it('keep a summary within forty words, and say less where there is too much', () => {
    for (const section of [article, shelters]) {
      for (const locale of ['en', 'sq'] as const) {
        expect(wordsOf(section, locale).summary.split(' ').length).to.be.at.most(40);
      }
    }
    const spans = {
      '2013-04/2014-03': 'unknown',
      '2014-04/2015-03': 'unknown',
      '2015-04/2016-03': '150000..160000',
      '2016-04/2017-03': '171010',
    };
    const long = wordsOf({...article, amounts: spans, change: undefined, victims: undefined});

    expect(long.summary).to.equal(
      'Kosovo allocated 171,010 euros for victim protection in the period April 2016 – March 2017, 11,010 to 21,010 euros more than in the period April 2015 – March 2016.',
    );
  });

  describe('title', () => {
    const two = (before: number, after: number, victims?: string) => ({
      ...article,
      amounts: {2015: before, 2016: after},
      change: undefined,
      victims,
    });

    for (const [section, title, sq] of [
      [
        two(100, 200, '2015: 36; 2016: 28'),
        'Victim protection funding rose while identified victims fell',
        'Fondet për mbrojtjen e viktimave u shtuan, viktimat e identifikuara u pakësuan',
      ],
      [
        two(100, 200, '2015: 28; 2016: 36'),
        'Victim protection funding rose, and so did identified victims',
        'Fondet për mbrojtjen e viktimave u shtuan, po ashtu edhe viktimat e identifikuara',
      ],
      [
        two(200, 100, '2015: 36; 2016: 36'),
        'Victim protection funding fell while identified victims stayed the same',
        'Fondet për mbrojtjen e viktimave u ulën, numri i viktimave të identifikuara mbeti i njëjtë',
      ],
      [
        two(100, 100, '2015: 28; 2016: 36'),
        'Victim protection funding stayed the same while identified victims rose',
        'Fondet për mbrojtjen e viktimave nuk ndryshuan, viktimat e identifikuara u shtuan',
      ],
      [two(200, 100), 'Victim protection funding fell', 'Fondet për mbrojtjen e viktimave u ulën'],
      [
        {...article, amounts: '2016: 171010', change: undefined, purpose: undefined},
        'Funding in Kosovo',
        'Fondet në Kosovë',
      ],
      [
        {...two(200, 100), amounts: '2014: 150; 2015: 200; 2016: 100'},
        'Victim protection funding fell in 2016',
        'Fondet për mbrojtjen e viktimave u ulën në vitin 2016',
      ],
      [
        {...two(200, 100), amounts: '2014: unknown; 2015: unknown; 2016: 100'},
        'Victim protection funding in Kosovo',
        'Fondet për mbrojtjen e viktimave në Kosovë',
      ],
      [
        {...two(200, 100), purpose: {en: 'legal aid', sq: 'ndihmën juridike'}},
        'Funding for legal aid fell',
        'Fondet për ndihmën juridike u ulën',
      ],
      [{...two(200, 100), purpose: undefined}, 'Funding fell', 'Fondet u ulën'],
    ] as const) {
      it(title, () => {
        expect(wordsOf(section).title).to.equal(title);
        expect(wordsOf(section, 'sq').title).to.equal(sq);
      });
    }
  });

  describe('share of the need', () => {
    for (const [amount, title, sq] of [
      [125000, 'covers half of the stated need', 'mbulojnë gjysmën e nevojës së deklaruar'],
      [126000, 'covers about half of the stated need', 'mbulojnë rreth gjysmën e nevojës së deklaruar'],
      [83000, 'covers about a third of the stated need', 'mbulojnë rreth një të tretën e nevojës së deklaruar'],
      [62500, 'covers a quarter of the stated need', 'mbulojnë një të katërtën e nevojës së deklaruar'],
      [
        190000,
        'covers about three quarters of the stated need',
        'mbulojnë rreth tri të katërtat e nevojës së deklaruar',
      ],
      [100000, 'covers 40% of the stated need', 'mbulojnë 40% të nevojës së deklaruar'],
      [101010, 'covers about 40% of the stated need', 'mbulojnë rreth 40% të nevojës së deklaruar'],
      [249990, 'covers about 99% of the stated need', 'mbulojnë rreth 99% të nevojës së deklaruar'],
      [1000, 'falls short of the stated need', 'nuk e mbulojnë nevojën e deklaruar'],
      [250000, 'covers the stated need', 'e mbulojnë nevojën e deklaruar'],
      [300000, 'covers the stated need', 'e mbulojnë nevojën e deklaruar'],
      ['about 251000', 'and the stated need', 'dhe nevoja e deklaruar'],
    ] as const) {
      it(`of ${amount} beside 250000: ${title}`, () => {
        const section = {...shelters, amounts: {2016: amount}};

        expect(wordsOf(section).title).to.equal(`Shelter funding ${title}`);
        expect(wordsOf(section, 'sq').title).to.equal(`Fondet për strehimoret ${sq}`);
      });
    }

    it('of a need that is met leaves no gap', () => {
      const words = wordsOf({...shelters, need: '150000'});

      expect(words.big).to.equal('171,010 euros | in 2016, which covers the stated need of 150,000 euros');
      expect(words.rows).to.deep.equal(['2016 171,010 allocated 150,000 needed']);
      expect(words.notes).to.equal('The need is stated by the shelters (upright line).');
      expect(words.table).to.deep.equal(['Money allocated, 2016 | 171,010 | exact', 'Stated need | 150,000 | exact']);
    });

    it('of a need that is a range leaves a range', () => {
      const words = wordsOf({...shelters, need: '200000..250000'});

      expect(words.title).to.equal('Shelter funding falls short of the stated need');
      expect(words.big).to.equal('28,990 to 78,990 euros | short of the stated need in 2016');
      expect(words.summary).to.equal(
        'Kosovo allocated 171,010 euros for shelters in 2016, 28,990 to 78,990 euros less than the stated need of 200,000 to 250,000 euros.',
      );
    });

    it('names no change beside a need, and lists every year in the table', () => {
      const words = wordsOf({...shelters, amounts: article.amounts, change: article.change, victims: article.victims});

      expect(words.title).to.equal('Shelter funding covers about two thirds of the stated need');
      expect(words.summary).not.to.contain('2015');
      expect(words.rows.length).to.equal(1);
      expect(words.table[0]).to.equal('Money allocated, 2015 | about 181,000 | approximate');
    });
  });

  describe('big number and summary', () => {
    const base = {currency: 'EUR'};

    for (const [section, big, summary] of [
      [
        {...base, amounts: '2015: 171010; 2016: 181000'},
        '181,000 euros | in 2016, 9,990 more than in 2015 (about 6%)',
        '181,000 euros were allocated in 2016, 9,990 euros more than in 2015.',
      ],
      [
        {...base, amounts: '2015: 200000; 2016: 150000'},
        '150,000 euros | in 2016, 50,000 less than in 2015 (25%)',
        '150,000 euros were allocated in 2016, 50,000 euros less than in 2015.',
      ],
      [
        {...base, amounts: '2015: 5000; 2016: 5000', victims: '2015: 3; 2016: 3'},
        '5,000 euros | in 2016, the same as in 2015',
        '5,000 euros were allocated in 2016, the same as in 2015, while identified victims stayed at 3.',
      ],
      [
        {...base, amounts: '2015: 19; 2016: 12'},
        '12 euros | in 2016, 7 less than in 2015',
        '12 euros were allocated in 2016, 7 euros less than in 2015.',
      ],
      [
        {...base, amounts: '2015: unknown; 2016: about 171000', place: 'Pristina'},
        'About 171,000 euros | in 2016',
        'Pristina allocated about 171,000 euros in 2016; the source gives no figure for 2015.',
      ],
      [
        {...base, amounts: '2015: unknown; 2016: about 171000'},
        'About 171,000 euros | in 2016',
        'About 171,000 euros were allocated in 2016; the source gives no figure for 2015.',
      ],
      [
        {...base, amounts: '2015: unknown; 2016: 171010', change: 'almost -10000'},
        '171,010 euros | in 2016, almost 10,000 less than in 2015',
        '171,010 euros were allocated in 2016, almost 10,000 euros less than in 2015; the source gives no figure for 2015.',
      ],
      [
        {...base, amounts: '2015: 6000..9000; 2016: 5000'},
        '5,000 euros | in 2016, 1,000 to 4,000 less than in 2015',
        '5,000 euros were allocated in 2016, 1,000 to 4,000 euros less than in 2015.',
      ],
      [
        {...base, amounts: '2015: withheld; 2016: 6000..9000'},
        '6,000 to 9,000 euros | in 2016',
        '6,000 to 9,000 euros were allocated in 2016.',
      ],
      [
        {...base, amounts: '2016-04/2017-03: 100.5', purpose: 'shelter'},
        '100.50 euros | in the period April 2016 – March 2017',
        '100.50 euros were allocated for shelters in the period April 2016 – March 2017.',
      ],
      [
        {...base, amounts: '2015: unknown; 2016: withheld', country: 'XK', purpose: 'shelter'},
        '|',
        'Shelter funding in Kosovo: no amount; the source gives no figure for 2015.',
      ],
      [
        {currency: 'USD', amounts: '2016: 5000'},
        '5,000 US dollars | in 2016',
        '5,000 US dollars were allocated in 2016.',
      ],
    ] as const) {
      it(summary, () => {
        const words = wordsOf(section);

        expect(words.big).to.equal(big);
        expect(words.summary).to.equal(summary);
      });
    }
  });

  describe('notes', () => {
    const notes = (amounts: string, locale: TestLanguage = 'en') => wordsOf({currency: 'EUR', amounts}, locale).notes;

    it('explain the hatched end of what is only rounded', () => {
      expect(notes('2015: about 181000; 2016: 171010')).to.equal('The amount for 2015 is approximate (hatched end).');
      expect(notes('2015: about 181000; 2016: just over 171000')).to.equal(
        'The amounts for 2015 and 2016 are approximate (hatched ends).',
      );
      expect(notes('2015: about 181000; 2016: just over 171000', 'sq')).to.equal(
        'Shumat për 2015 dhe 2016 janë të përafërta (skajet me vija).',
      );
    });

    it('explain the outline of what the source leaves open', () => {
      expect(notes('2015: 6000..9000; 2016: under 5000')).to.equal(
        'The source gives no exact amount for 2015 and 2016 (dashed outline).',
      );
    });

    it('are not there for exact, unknown and withheld amounts', () => {
      expect(notes('2014: 5; 2015: unknown; 2016: withheld')).to.equal('');
    });
  });

  it('call money “less than” where people would be “fewer than”', () => {
    const section = {currency: 'EUR', amounts: '2016: under 20000'};

    expect(wordsOf(section)).to.include({
      big: 'Less than 20,000 euros | in 2016',
      summary: 'Less than 20,000 euros were allocated in 2016.',
    });
    expect(wordsOf(section).rows).to.deep.equal(['2016 less than 20,000 euros']);
    expect(wordsOf(section).table).to.deep.equal(['2016 | less than 20,000 | fewer than the number']);
    expect(wordsOf(section, 'sq').summary).to.equal('U ndanë më pak se 20 000 euro në vitin 2016.');
  });

  it('give an unknown amount no number, and say which amount is withheld', () => {
    const words = wordsOf({currency: 'EUR', amounts: '2015: unknown; 2016: withheld'});

    expect(words.rows).to.deep.equal(['2015 No figure in this source', '2016 Withheld to protect people']);
    expect(words.table).to.deep.equal([
      '2015 | no figure | no figure in this source',
      '2016 | withheld | withheld to protect people',
    ]);
    expect(words.raw).to.deep.equal(['unknown EUR', 'withheld EUR']);
  });
});

describe('the words of funding by fiscal year', () => {
  const baht = {country: 'TH', currency: 'THB', amounts: 'FY2017: about 3200000; FY2018: 3600000'};

  it('name the year in both languages', () => {
    expect(wordsOf(baht).summary).to.equal(
      'Thailand allocated 3,600,000 Thai baht in fiscal year 2018, about 400,000 Thai baht more than in fiscal year 2017.',
    );
    expect(wordsOf(baht).rows).to.deep.equal([
      'fiscal year 2017 about 3,200,000 Thai baht',
      'fiscal year 2018 3,600,000 Thai baht',
    ]);
    expect(wordsOf(baht).notes).to.contain('The amount for fiscal year 2017 is approximate');
    expect(wordsOf(baht, 'sq').summary).to.contain('në vitin fiskal 2018').and.contain('se në vitin fiskal 2017.');
    expect(wordsOf(baht, 'sq').notes).to.contain('Shuma për vitin fiskal 2017');
  });

  it('give quarters the article and the case that they need', () => {
    const quarters = {place: 'EU', currency: 'EUR', amounts: '2023-Q2: 1000; 2023-Q3: 1100', change: 100};

    expect(wordsOf(quarters).summary).to.equal(
      'The European Union allocated 1,100 euros in the third quarter of 2023, 100 euros more than in the second quarter of 2023.',
    );
    expect(wordsOf(quarters).table.at(-1)).to.contain(
      'Change from the second quarter of 2023 to the third quarter of 2023',
    );
    expect(wordsOf(quarters, 'sq').table.at(-1)).to.contain(
      'Ndryshimi nga tremujori i dytë 2023 në tremujorin e tretë 2023',
    );
    expect(wordsOf(quarters, 'sq').summary).to.match(/^Në Bashkimin Evropian u ndanë/);
  });
});

describe('the words of funding by verb', () => {
  const section = {...shelters, need: undefined, needSource: undefined, amounts: '2015: 200; 2016: 300'};

  for (const [verb, en, sq] of [
    ['allocated', 'Kosovo allocated 300 euros for shelters in 2016', 'Në Kosovë u ndanë 300 euro për strehimoret'],
    ['budgeted', 'Kosovo budgeted 300 euros for shelters in 2016', 'Në Kosovë u buxhetuan 300 euro'],
    ['spent', 'Kosovo spent 300 euros for shelters in 2016', 'Në Kosovë u shpenzuan 300 euro'],
    ['disbursed', 'Kosovo disbursed 300 euros for shelters in 2016', 'Në Kosovë u disbursuan 300 euro'],
    ['pledged', 'Kosovo pledged 300 euros for shelters in 2016', 'Në Kosovë u zotuan 300 euro'],
    ['provided', 'Kosovo provided 300 euros for shelters in 2016', 'Në Kosovë u siguruan 300 euro'],
  ] as const) {
    it(`say that it was ${verb}, and nothing else`, () => {
      const words = wordsOf({...section, verb});

      expect(words.summary).to.contain(`${en}, 100 euros more than in 2015`);
      expect(words.subtitle).to.equal(`Money ${verb} for shelters in Kosovo, euros`);
      expect(words.caption).to.contain(`Money ${verb} for shelters, Kosovo`);
      expect(wordsOf({...section, verb}, 'sq').summary).to.contain(sq);
      expect(wordsOf({...section, verb}, 'sq').subtitle).to.match(/^Para të [a-z]+ra për strehimoret/);
      if (verb !== 'allocated') expect(JSON.stringify(words)).not.to.match(/allocat|government/i);
    });
  }

  it('say nothing of what was done with it where the source does not', () => {
    const words = wordsOf({...section, verb: undefined});

    expect(words.summary).to.equal('Shelter funding in Kosovo was 300 euros in 2016, 100 euros more than in 2015.');
    expect(words.subtitle).to.equal('Funding for shelters in Kosovo, euros');
    expect(wordsOf({...section, verb: undefined}, 'sq').summary).to.equal(
      'Fondet për strehimoret në Kosovë ishin 300 euro në vitin 2016, 100 euro më shumë se në vitin 2015.',
    );
    expect(JSON.stringify(words)).not.to.match(/allocat|government/i);
    expect(wordsOf({...shelters, verb: undefined}).table[0]).to.equal('2016 | 171,010 | exact');
  });

  it('say who gave no figure only where the data say so', () => {
    const given = {...section, amounts: '2014: unknown; 2015: unreported; 2016: 300'};

    expect(wordsOf(given).summary).to.contain(
      '; the source gives no figure for 2014; the government gave no figure for 2015.',
    );
    expect(wordsOf({...section, amounts: '2015: 200; 2017: 300'}).summary).not.to.contain('no figure');
    expect(wordsOf({...section, amounts: '2016: unreported'}).summary).to.equal(
      'Shelter funding in Kosovo: no amount; the government gave no figure for 2016.',
    );
  });

  it('refuse another verb', () => {
    expect(() => wordsOf({...section, verb: 'gave'})).to.throw(/verb: expected one of allocated, budgeted, spent/);
  });
});
