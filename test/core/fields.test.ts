import {expect} from '@open-wc/testing';
import {period, text} from '@tip-figures/record/fields/common.js';
import {duration} from '@tip-figures/record/fields/duration.js';
import {optional, readFields} from '@tip-figures/record/fields/kind.js';
import {count, quantitiesByPeriod} from '@tip-figures/record/fields/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {describe as quote} from '@tip-figures/record/problem.js';
import {pathOf, stepsOf} from '@tip-figures/record/path.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    expect(error).to.be.instanceOf(FigureError).with.property('code', 'schema');
    return (error as FigureError).message;
  }
  throw new Error('nothing was refused');
};

describe('readFields', () => {
  const fields = {
    total: count('people'),
    minimum: optional(duration('P5Y')),
    amounts: optional(quantitiesByPeriod({})),
    period: optional(period),
    place: optional(text),
  };

  for (const [input, message] of [
    [{}, 'total: missing'],
    [{total: 'nine'}, 'total: expected a quantity such as 9, "about 9" or "under 5", got "nine"'],
    [{total: -1}, 'total: expected at least 0, got -1'],
    [{total: 1.5}, 'total: expected a whole number of people, got 1.5'],
    [{total: 1, minimum: 'long'}, 'minimum: expected a duration such as P5Y6M, 8 years or 45 days, got "long"'],
    [
      {total: 1, period: 'May'},
      'period: expected a period such as 2016, 2017-06, 2023-Q3, FY2018, 2018/19 or 2016-04/2017-03, got "May"',
    ],
    [{total: 1, place: 7}, 'place: expected a text such as "…" or {"en": "…"}, got 7'],
    [
      {total: 1, amounts: {2016: '171,010'}},
      'amounts["2016"]: expected a quantity such as 9, "about 9" or "under 5", got "171,010"; write 171010',
    ],
    [{total: 1, amounts: '2016: x'}, 'amounts["2016"]: expected a quantity such as 9, "about 9" or "under 5", got "x"'],
    [
      {total: 1, amounts: {May: 1}},
      'amounts.May: expected a period such as 2016, FY2018 or 2016-04/2017-03, got "May"',
    ],
    [{total: 1, amounts: []}, 'amounts: expected an object such as "key: value; key: value", got a list'],
  ] as const) {
    it(`says “${message.slice(0, 70)}”`, () => {
      expect(messageOf(() => readFields(fields, input, []))).to.equal(message);
    });
  }

  it('puts amounts in the order of time, however they are written', () => {
    const {amounts} = readFields(fields, {total: 1, amounts: '2016: 2; 2014: 1; 2015: unknown'}, []);

    expect(amounts?.map(({period: {from}}) => from)).to.deep.equal(['2014', '2015', '2016']);
  });

  it('ignores fields that it does not know, which newer documents may have', () => {
    expect(() => readFields(fields, {total: 1, later: {}}, [])).not.to.throw();
  });
});

describe('the message of a refusal', () => {
  it('names the path and says how to write it right', () => {
    expect(messageOf(() => parseVictimBreakdown({total: 36, exploitation: {'forced-labour': 'nine'}}))).to.equal(
      'exploitation["forced-labour"]: expected a quantity such as 9, "about 9" or "under 5", got "nine"',
    );
  });

  it('is the same for an attribute and for JSON', () => {
    const refused = (exploitation: unknown) => messageOf(() => parseVictimBreakdown({total: 36, exploitation}));

    expect(refused('forced-labour: nine')).to.equal(refused({'forced-labour': 'nine'}));
  });
});

describe('pathOf', () => {
  for (const [steps, path] of [
    [[], ''],
    [['total'], 'total'],
    [['exploitation', 'forced-labour'], 'exploitation["forced-labour"]'],
    [['history', 1, 'report'], 'history[1].report'],
    [['amounts', '2016'], 'amounts["2016"]'],
    [['a', ''], 'a[""]'],
    [['a', 'say "b"'], 'a["say \\"b\\""]'],
    [['victim-breakdown', 'total'], 'victim-breakdown.total'],
  ] as const) {
    it(`writes ${path || 'nothing for no steps'}`, () => {
      expect(pathOf(steps)).to.equal(path);
    });

    it(`is read back by stepsOf: ${path || 'nothing'}`, () => {
      expect(stepsOf(path)).to.deep.equal(steps);
    });
  }
});

describe('the quotation of a refused value', () => {
  for (const [value, words] of [
    [undefined, 'nothing'],
    [null, 'null'],
    ['nine', '"nine"'],
    [[1, 2], 'a list'],
    [{a: 1}, 'an object'],
    [Symbol('a'), 'Symbol(a)'],
  ] as const) {
    it(`is ${words}`, () => {
      expect(quote(value)).to.equal(words);
    });
  }

  it('is short, however long the value', () => {
    expect(quote('x'.repeat(1000))).to.have.length.below(61);
  });
});
