import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {knownPartOf, parseFundingGap, type FundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';

const article = {currency: 'EUR', amounts: '2015: about 181000; 2016: 171010', change: 'almost -10000'};

/** What is refused, and where. */
function refusalOf(section: Record<string, unknown>): {path: string; message: string} {
  try {
    parseFundingGap(section);
  } catch (error) {
    expect(error).to.be.instanceOf(FigureError);
    const {code, path, message} = error as FigureError;
    expect(code).to.equal('schema');
    return {path, message};
  }
  return {path: 'accepted', message: ''};
}

const changeOf = ({change}: FundingGap) =>
  change && [writePeriod(change.from.period), writeQuantity(change.quantity), writePeriod(change.to.period)].join(' ');

describe('parseFundingGap', () => {
  it("reads the article's own numbers", () => {
    const model = parseFundingGap({...article, purpose: 'victim protection', victims: '2015: 28; 2016: 36'});

    expect(model.currency).to.equal('EUR');
    expect(model.purpose?.kind).to.equal('protection');
    expect(model.amounts.map(({quantity}) => writeQuantity(quantity))).to.deep.equal(['about 181000', '171010']);
    expect(changeOf(model)).to.equal('2015 almost -10000 2016');
    expect(model.change?.move).to.equal('fell');
    expect(model.victims.map(({quantity}) => writeQuantity(quantity))).to.deep.equal(['28', '36']);
    expect(model.need).to.equal(undefined);
  });

  it('reads amounts as JSON writes them, whatever their order', () => {
    const amounts = {2016: 171010, 2015: {value: 181000, qualifier: 'about', derivedFrom: 'almost 10,000 more'}};
    const model = parseFundingGap({currency: 'EUR', amounts});

    expect(model.amounts.map(({period}) => writePeriod(period))).to.deep.equal(['2015', '2016']);
    expect(model.amounts[0]?.quantity.derivedFrom).to.deep.equal({'': 'almost 10,000 more'});
  });

  it('reads a sum in other currencies, as an object or a list', () => {
    for (const also of [{USD: 138340, GBP: 'about 90000'}, 'USD: 138340; GBP: about 90000']) {
      const {amounts} = parseFundingGap({currency: 'ALL', amounts: {2016: {value: 15_300_000, also}}});

      expect(
        amounts[0]?.quantity.also?.map(({currency, quantity}) => [currency, writeQuantity(quantity)]),
      ).to.deep.equal([
        ['USD', '138340'],
        ['GBP', 'about 90000'],
      ]);
    }
  });

  for (const [purpose, kind] of [
    ['victim protection', 'protection'],
    ['victim-protection', 'protection'],
    ['Victim protection', 'protection'],
    ['shelter', 'shelter'],
    ['legal aid', 'other'],
    [{en: 'legal aid', sq: 'ndihmë juridike'}, 'other'],
  ] as const) {
    it(`knows the purpose ${JSON.stringify(purpose)} as ${kind}`, () => {
      expect(parseFundingGap({...article, purpose}).purpose?.kind).to.equal(kind);
    });
  }

  describe('change', () => {
    for (const [amounts, stated, change] of [
      ['2015: about 181000; 2016: 171010', 'almost -10000', '2015 almost -10000 2016'],
      ['2014: 150000; 2015: 171010; 2016: 181000', '9990', '2015 9990 2016'],
      ['2015: 171010; 2016: 171010', '0', '2015 0 2016'],
      ['2015: unknown; 2016: 171010', 'almost -10000', '2015 almost -10000 2016'],
      ['2015: 181000; 2016: 171010', 'unknown', undefined],
      ['2015: 181000; 2016: 171010', undefined, undefined],
      ['2016: 171010', undefined, undefined],
    ] as const) {
      it(`from ${amounts}, stated as ${stated ?? 'nothing'}, is ${change ?? 'not worked out'}`, () => {
        expect(changeOf(parseFundingGap({currency: 'EUR', amounts, change: stated}))).to.equal(change);
      });
    }
  });

  it('leaves out a need of which the source gives no number', () => {
    const amounts = '2016: 171010';

    expect(parseFundingGap({currency: 'EUR', amounts, need: 'unknown', needSource: 'x'}).need).to.equal(undefined);
  });

  describe('refuses', () => {
    for (const [title, section, path, message] of [
      ['no currency', {amounts: '2016: 1'}, 'currency', 'missing'],
      ['a currency that is none', {...article, currency: 'EUROS'}, 'currency', 'expected a currency code such as EUR'],
      ['a currency by its symbol', {...article, currency: '€'}, 'currency', 'got "€"'],
      ['two currencies', {...article, currency: 'EUR USD'}, 'currency', 'expected a currency code such as EUR'],
      ['no amounts', {currency: 'EUR'}, 'amounts', 'missing'],
      ['empty amounts', {currency: 'EUR', amounts: ''}, 'amounts', 'got ""'],
      ['amounts without a year', {currency: 'EUR', amounts: '171010'}, 'amounts', 'key: value'],
      ['separators', {currency: 'EUR', amounts: '2016: 171,010'}, 'amounts["2016"]', 'write 171010'],
      ['a negative amount', {currency: 'EUR', amounts: '2016: -5'}, 'amounts["2016"]', 'expected at least 0, got -5'],
      ['words', {currency: 'EUR', amounts: {2016: 'a lot'}}, 'amounts["2016"]', 'expected a quantity'],
      ['a year that is none', {currency: 'EUR', amounts: 'last year: 5'}, 'amounts["last year"]', 'expected a period'],
      [
        'a fiscal year beside a calendar year',
        {currency: 'EUR', amounts: '2017: 1; FY2018: 2'},
        'amounts.FY2018',
        'amounts.FY2018: expected a period as in 2017, got "FY2018"',
      ],
      [
        'a year over two calendar years beside one of them',
        {currency: 'EUR', amounts: '2018/19: 1; 2019: 2'},
        'amounts["2019"]',
        'amounts["2019"]: expected a period as in 2018/19, got "2019"',
      ],
      ['a year twice', {currency: 'EUR', amounts: '2016: 1; 2016: 2'}, 'amounts', 'duplicate key'],
      [
        'a year in two spellings',
        {currency: 'EUR', amounts: {2016: 1, ' 2016': 2}},
        'amounts["2016"]',
        'duplicate key',
      ],
      [
        'half a year beside a year',
        {currency: 'EUR', amounts: '2015: 2; 2016-06: 1'},
        'amounts["2016-06"]',
        'amounts["2016-06"]: expected a period as in 2015, got "2016-06"',
      ],
      [
        'spans that overlap',
        {currency: 'EUR', amounts: '2015-01/2015-12: 2; 2015-07/2016-06: 1'},
        'amounts["2015-07/2016-06"]',
        'amounts["2015-07/2016-06"]: expected a period as in 2015-01/2015-12, got "2015-07/2016-06"',
      ],
      [
        'a change against the amounts',
        {...article, change: 'almost 10000'},
        'change',
        'change: expected a change of about 181000 to 171010 as in amounts, got "almost 10000"',
      ],
      [
        'a change far from the amounts',
        {...article, change: 'almost -50000'},
        'change',
        'change: expected a change of about 181000 to 171010 as in amounts, got "almost -50000"',
      ],
      [
        'a change of one amount',
        {currency: 'EUR', amounts: '2016: 1', change: '-5'},
        'change',
        'change: expected at least 2 amounts, got 1',
      ],
      [
        'a change to nothing known',
        {currency: 'EUR', amounts: '2015: 1; 2016: unknown', change: '-5'},
        'change',
        'change: expected a number as in amounts["2016"]',
      ],
      ['an empty change', {...article, change: ''}, 'change', 'got ""'],
      ['a need that nobody stated', {...article, need: '250000'}, 'needSource', 'needSource: need without source'],
      [
        'a need of nothing',
        {...article, need: '0', needSource: 'x'},
        'need',
        'need: expected a need such as 250000, got "0"',
      ],
      ['half a person', {...article, victims: '2016: 1.5'}, 'victims["2016"]', 'whole number of people'],
      [
        'another currency that is none',
        {currency: 'EUR', amounts: {2016: {value: 1, also: {DOLLARS: 1}}}},
        'amounts["2016"].also.DOLLARS',
        'expected a currency code such as EUR',
      ],
      [
        'separators in another currency',
        {currency: 'EUR', amounts: {2016: {value: 1, also: {USD: '1,000'}}}},
        'amounts["2016"].also.USD',
        'write 1000',
      ],
      [
        'a debt in another currency',
        {currency: 'EUR', amounts: '2016: 1', need: {value: 2, also: {USD: -3}}, needSource: 'x'},
        'need.also.USD',
        'expected at least 0, got -3',
      ],
      [
        'no other currency',
        {currency: 'EUR', amounts: {2016: {value: 1, also: {}}}},
        'amounts["2016"].also',
        'at least 1 entry',
      ],
      [
        'other currencies as a number',
        {currency: 'EUR', amounts: {2016: {value: 1, also: 5}}},
        'amounts["2016"].also',
        'got 5',
      ],
      ['an empty purpose', {...article, purpose: ' '}, 'purpose', 'got ""'],
    ] as const) {
      it(title, () => {
        const refusal = refusalOf(section);

        expect(refusal.path).to.equal(path);
        expect(refusal.message).to.contain(message);
      });
    }
  });
});

describe('knownPartOf', () => {
  const parts = (section: Record<string, unknown>) => {
    const model = parseFundingGap({currency: 'EUR', ...section});
    return model.amounts.map((amount) => knownPartOf(model, amount));
  };

  it('is the other amount where the source gives only that and the difference', () => {
    expect(parts(article)).to.deep.equal([171010, undefined]);
    expect(parts({amounts: '2015: 171010; 2016: about 181000', change: 'almost 10000'})).to.deep.equal([
      undefined,
      171010,
    ]);
  });

  it('is not there for an amount that is rounded for a reason of its own', () => {
    expect(parts({amounts: article.amounts})).to.deep.equal([undefined, undefined]);
    expect(parts({...article, amounts: '2015: about 185000; 2016: 171010', change: 'about -10000'})).to.deep.equal([
      undefined,
      undefined,
    ]);
  });
});
