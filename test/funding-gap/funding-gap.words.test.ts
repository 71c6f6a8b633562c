import {expect} from '@open-wc/testing';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {rowsOf} from '@tip-figures/funding-gap/funding-gap.rows.js';
import {fundingGapWords} from '@tip-figures/funding-gap/funding-gap.words.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {plain, plainMoney} from '../support/reading.js';
import {textContextOf, type TestLanguage} from '../support/text-context.js';

type Section = Record<string, unknown>;

const kosovo = {
  country: 'XK',
  currency: 'EUR',
  purpose: 'victim-protection',
  verb: 'allocated',
  amounts: '2015: about 181000; 2016: 171010',
  change: 'almost -10000',
};
const need = {need: 250000, needSource: 'the shelters'};

const words = (section: Section, locale: TestLanguage = 'en') =>
  fundingGapWords(parseFundingGap({currency: 'EUR', ...section}), textContextOf('funding-gap', locale));

/** Names, values, units and certainty of all rows of the table. */
const rows = (section: Section, locale?: TestLanguage) =>
  words(section, locale).table.rows.map(({label, heading, value, raw, unit}) =>
    [plain(`${label}: ${value}`), ...(heading ? [heading] : []), `${raw} ${unit}`].join(' | '),
  );

describe('what money tells', () => {
  for (const [name, section, ...facts] of [
    ['one amount', {amounts: '2016: 171010'}, 'amount 2016 171010 latest lone'],
    [
      'amounts, oldest first, and the difference only as stated',
      kosovo,
      'amount 2015 about 181000',
      'amount 2016 171010 latest',
      'change 2015 2016 fell almost -10000',
    ],
    [
      'no difference that the source does not state',
      {amounts: '2015: 181000; 2016: 171010'},
      'amount 2015 181000',
      'amount 2016 171010 latest',
    ],
    [
      'the newest amount that is known as the latest',
      {amounts: '2015: 181000; 2016: unreported'},
      'amount 2015 181000 latest',
      'amount 2016 unreported',
    ],
    [
      'a need and who states it, and nothing worked out from it',
      {amounts: '2016: 171010', ...need},
      'amount 2016 171010 latest lone',
      'need 250000 the shelters',
    ],
    [
      'victims last',
      {amounts: '2016: 171010', victims: '2015: 28; 2016: 36'},
      'amount 2016 171010 latest lone',
      'victims 2015 28',
      'victims 2016 36',
    ],
  ] as readonly (readonly [string, Section, ...string[]])[]) {
    it(`is ${name}`, () => {
      const told = rowsOf(parseFundingGap({currency: 'EUR', ...section})).map((row) => {
        switch (row.kind) {
          case 'amount': {
            const {period, quantity, isLatest, isLone} = row;
            const said = `amount ${writePeriod(period)} ${writeQuantity(quantity)}`;
            return [said, isLatest && 'latest', isLone && 'lone'].filter(Boolean).join(' ');
          }
          case 'change': {
            const [from, to] = [row.from, row.to].map(({period}) => writePeriod(period));
            return `change ${from} ${to} ${row.move} ${writeQuantity(row.quantity)}`;
          }
          case 'need':
            return `need ${writeQuantity(row.quantity)} ${row.source['']}`;
          case 'victims':
            return `victims ${writePeriod(row.period)} ${writeQuantity(row.quantity)}`;
        }
      });

      expect(told).to.deep.equal(facts);
    });
  }
});

describe('fundingGapWords', () => {
  for (const [locale, title, summary, chip] of [
    [
      'en',
      'Money allocated: victim protection, Kosovo',
      'Money allocated: victim protection, Kosovo. 2015: about 181,000 euros. 2016: 171,010 euros. Change from 2015 to 2016: almost 10,000 less.',
      '171,010 euros allocated, 2016',
    ],
    [
      'sq',
      'Para të ndara: mbrojtja e viktimave, Kosova',
      'Para të ndara: mbrojtja e viktimave, Kosova. 2015: rreth 181 000 euro. 2016: 171 010 euro. Ndryshimi nga 2015 në 2016: gati 10 000 më pak.',
      '171 010 euro të ndara, 2016',
    ],
  ] as const) {
    it(`is a list of labels and values in the order drawn, in ${locale}`, () => {
      const said = words(kosovo, locale);

      expect([said.title, said.summary, said.chip].map((one) => plain(one))).to.deep.equal([title, summary, chip]);
      expect([said.label, said.caveats]).to.deep.equal([said.title, []]);
    });
  }

  for (const [verb, label, chip] of [
    ['allocated', 'Money allocated', '5 euros allocated, 2016'],
    ['budgeted', 'Money budgeted', '5 euros budgeted, 2016'],
    ['spent', 'Money spent', '5 euros spent, 2016'],
    ['disbursed', 'Money disbursed', '5 euros disbursed, 2016'],
    ['pledged', 'Money pledged', '5 euros pledged, 2016'],
    ['provided', 'Money provided', '5 euros provided, 2016'],
    [undefined, 'Money', '5 euros, 2016'],
  ] as const) {
    it(`says of money no more than that it was ${verb ?? 'there'}`, () => {
      const said = words({country: 'LY', verb, amounts: '2016: 5'});

      expect([said.title, plain(said.chip)]).to.deep.equal([`${label}, Libya, 2016`, chip]);
    });
  }

  const recovery = {en: 'recovery and reintegration of victims', sq: 'rimëkëmbjen dhe riintegrimin e viktimave'};
  for (const [name, section, english, albanian] of [
    ['no purpose where none is given', {amounts: '2019: 5'}, 'Money, Libya, 2019', 'Para, Libia, 2019'],
    [
      'a purpose without a verb',
      {purpose: 'shelter', amounts: '2019: 5'},
      'Money: shelters, Libya, 2019',
      'Para: strehimoret, Libia, 2019',
    ],
    [
      'a purpose of its own, whole and in one language',
      {purpose: recovery, verb: 'spent', amounts: '2018: 4; 2019: 5'},
      'Money spent: recovery and reintegration of victims, Libya',
      'Para të shpenzuara: rimëkëmbjen dhe riintegrimin e viktimave, Libia',
    ],
    [
      'a fiscal year as such',
      {verb: 'spent', amounts: 'FY2019: 5'},
      'Money spent, Libya, fiscal year 2019',
      'Para të shpenzuara, Libia, viti fiskal 2019',
    ],
  ] as const) {
    it(`calls money by ${name}`, () => {
      const titles = (['en', 'sq'] as const).map((locale) => words({country: 'LY', ...section}, locale).title);

      expect(titles).to.deep.equal([english, albanian]);
    });
  }

  it('names no period of the record above amounts that have their own', () => {
    expect(words({...kosovo, period: '2016'}).title).to.equal('Money allocated: victim protection, Kosovo');
  });

  it('leads with the number where there is only one', () => {
    expect(plain(words({verb: 'pledged', amounts: '2019: over 2 million'}).summary)).to.equal(
      'Money pledged, 2019: more than 2 million euros.',
    );
  });

  for (const [amount, value] of [
    ['0', '0 euros'],
    ['about 5', 'about 5 euros'],
    ['under 5', 'less than 5 euros'],
    ['3..5', '3 to 5 euros'],
    ['unknown', 'no figure'],
    ['unreported', 'not reported'],
    ['withheld', 'withheld'],
  ] as const) {
    it(`says ${amount} as it is`, () => {
      const {summary, caveats, chip} = words({amounts: {2016: amount}});

      expect(plain(summary)).to.equal(`Money, 2016: ${value}.`);
      expect(plain(chip)).to.equal(`${/\d/.test(value) ? value : `Money: ${value}`}, 2016`);
      expect(caveats).to.deep.equal(amount === 'withheld' ? ['Counts withheld to protect people.'] : []);
    });
  }

  for (const [change, value, albanian] of [
    ['-9990', '9,990 less', '9990 më pak'],
    ['almost -10000', 'almost 10,000 less', 'gati 10 000 më pak'],
    ['-12000..-9000', '9,000 to 12,000 less', '9000 deri në 12 000 më pak'],
  ] as const) {
    it(`prints a difference of ${change} as its source has it`, () => {
      const printed = (['en', 'sq'] as const).map((locale) =>
        plain(words({...kosovo, change}, locale).table.rows[2]?.value),
      );

      expect(printed).to.deep.equal([value, albanian]);
    });
  }

  it('has every number in its table: currencies, need, victims and remarks', () => {
    const section = {
      verb: 'provided',
      currency: 'ALL',
      country: 'AL',
      amounts: {
        2016: {value: '15.3 million', also: {USD: 138340}, note: 'paid in June'},
        2017: {value: '20.2 million', derivedFrom: 'two sums'},
      },
      change: '4.9 million',
      need: {value: '30 million', also: {USD: 'about 300000'}},
      needSource: 'An organisation',
      victims: '2016: 95; 2017: unknown',
    };

    expect(rows(section)).to.deep.equal([
      '2016: 15.3 million | 15300000 ALL',
      '2016: 138,340 | US dollars | 138340 USD',
      '2017: 20.2 million | 20200000 ALL',
      'Change from 2016 to 2017: 4.9 million more | 4900000 ALL',
      'Needed (An organisation): 30 million | 30000000 ALL',
      'Needed (An organisation): about 300,000 | US dollars | about 300000 USD',
      'Victims identified, 2016: 95 | Victims identified | 95 people',
      'Victims identified, 2017: no figure | Victims identified | unknown people',
    ]);
    expect(
      words(section)
        .table.rows.map(({note}) => note)
        .filter(Boolean),
    ).to.deep.equal(['paid in June', 'two sums']);
    expect(plain(words(section).summary)).to.equal(
      'Money provided, Albania. 2016: 15.3 million lekë (138,340 US dollars). 2017: 20.2 million lekë. ' +
        'Change from 2016 to 2017: 4.9 million more. ' +
        'Needed (An organisation): 30 million lekë (about 300,000 US dollars).',
    );
  });

  it('has the same table in Albanian', () => {
    const {table} = words({...kosovo, ...need, victims: '2016: 36'}, 'sq');

    expect([table.rowHeading, table.valueHeading]).to.deep.equal(['Periudha', 'Euro']);
    expect(table.rows.map(({label, value}) => plainMoney(plain(`${label}: ${value}`)))).to.deep.equal([
      '2015: rreth 181 000',
      '2016: 171 010',
      'Ndryshimi nga 2015 në 2016: gati 10 000 më pak',
      'Nevojiten (the shelters): 250 000',
      'Viktima të identifikuara, 2016: 36',
    ]);
  });

  for (const [fiscalYear, notes] of [
    [undefined, []],
    [10, ['Fiscal year 2018 ends in September 2018.']],
    [1, ['Fiscal year 2018 ends in December 2018.']],
    // As in Japan, where fiscal year 2020 ends in 2021.
    ['4 start', ['Fiscal year 2018 ends in March 2019.']],
  ] as const) {
    it(`says when a fiscal year ends only where that is known: ${fiscalYear ?? 'not'}`, () => {
      expect(words({fiscalYear, amounts: 'FY2017: 3; FY2018: 4'}).notes).to.deep.equal(notes);
    });
  }
});
