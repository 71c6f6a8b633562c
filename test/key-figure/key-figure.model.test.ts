import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {known} from '../support/reading.js';

const clubs = {value: 34, unit: 'nightclubs'};

describe('parseKeyFigure', () => {
  it('needs no more than a number and its unit', () => {
    expect(known(parseKeyFigure(clubs))).to.deep.equal({
      context: {},
      value: {precision: 'exact', value: 34},
      unit: {'': 'nightclubs'},
      previous: [],
    });
  });

  it('keeps its line of context apart from where and when', () => {
    const model = parseKeyFigure({...clubs, country: 'XK', period: '2017-06', context: 'No more is known.'});

    expect([model.context.country, model.remark]).to.deep.equal(['XK', {'': 'No more is known.'}]);
  });

  for (const [written, expected] of [
    ['about 40', {precision: 'about', value: 40}],
    ['almost 10000', {precision: 'almost', value: 10000}],
    ['just over 1000', {precision: 'just-over', value: 1000}],
    ['under 5', {precision: 'under', value: 5}],
    ['6..9', {precision: 'range', low: 6, high: 9}],
    ['unknown', {precision: 'unknown'}],
    ['withheld', {precision: 'withheld'}],
    ['-12.5', {precision: 'exact', value: -12.5}],
  ] as const) {
    it(`reads ${written}`, () => {
      expect(parseKeyFigure({...clubs, value: written}).value).to.deep.equal(expected);
    });
  }

  it('keeps what a source says a sum of money is in other currencies', () => {
    const {value} = parseKeyFigure({value: {value: 784, also: 'USD: 22; EUR: about 20'}, unit: 'THB'});

    expect(value).to.deep.equal({
      precision: 'exact',
      value: 784,
      also: [
        {currency: 'USD', quantity: {precision: 'exact', value: 22}},
        {currency: 'EUR', quantity: {precision: 'about', value: 20}},
      ],
    });
  });

  it('reads a share as a number in per cent, with all that is said beside it', () => {
    const given = {share: 71, qualifier: 'about', of: 'victims', note: 'Rounded.'};
    const {value, base, previous} = parseKeyFigure({value: given, unit: '%', previous: '2015: 20..25%'});

    expect([value, base]).to.deep.equal([{precision: 'about', value: 71, note: {'': 'Rounded.'}}, {'': 'victims'}]);
    expect(previous[0]?.quantity).to.deep.equal({precision: 'range', low: 20, high: 25});
  });

  it('puts earlier numbers in order, written as a list or as JSON', () => {
    const model = parseKeyFigure({...clubs, previous: '2016: about 30; 2015: 28'});

    expect(model.previous.map(({period}) => period.from)).to.deep.equal(['2015', '2016']);
    expect(parseKeyFigure({...clubs, previous: {2016: 'about 30', 2015: 28}})).to.deep.equal(model);
  });

  for (const unit of ['percent', 'Per cent', 'për qind']) {
    it(`takes “${unit}” for the sign, and not for what is counted`, () => {
      expect(parseKeyFigure({value: 23, unit}).unit).to.deep.equal(parseKeyFigure({value: 23, unit: '%'}).unit);
    });
  }

  for (const [name, section, path, message] of [
    ['no number', {unit: 'people'}, 'value', 'missing'],
    ['no unit', {value: 34}, 'unit', 'missing'],
    ['no unit of a share', {value: '71%'}, 'unit', 'unit: missing'],
    ['a share of people', {...clubs, value: '71%'}, 'unit', 'unit: expected %, got "nightclubs"'],
    ['an earlier share', {...clubs, previous: '2015: 71%'}, 'unit', 'unit: expected %, got "nightclubs"'],
    ['more than all', {value: '171%', unit: '%'}, 'value', 'at most 100%'],
    [
      'another currency that is none',
      {value: {value: 5, also: {QQQ: 5}}, unit: 'THB'},
      'value.also.QQQ',
      'value.also.QQQ: expected a currency code such as EUR, got "QQQ"',
    ],
    ['an empty unit', {value: 34, unit: ' '}, 'unit', 'expected a text, got ""'],
    ['a number in words', {...clubs, value: 'many'}, 'value', 'got "many"'],
    ['a number with separators', {...clubs, value: '171,010'}, 'value', 'write 171010'],
    ['a phrase that is none', {...clubs, phrase: 3}, 'phrase', 'expected a text'],
    ['a list as context', {...clubs, context: []}, 'context', 'expected a text'],
    ['an earlier number of no period', {...clubs, previous: 28}, 'previous', 'expected an object such as "key: value'],
    ['an earlier number in words', {...clubs, previous: {2015: 'few'}}, 'previous["2015"]', 'got "few"'],
    ['an earlier period that is none', {...clubs, previous: {before: 28}}, 'previous.before', 'expected a period'],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(() => parseKeyFigure(section))
        .to.throw(FigureError, message)
        .with.property('path', path);
    });
  }
});
