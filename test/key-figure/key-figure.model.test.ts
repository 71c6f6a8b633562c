import {expect} from '@open-wc/testing';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {parseKeyFigure} from '@tip-figures/key-figure/key-figure.model.js';
import {known} from '../support/reading.js';

const clubs = {value: 34, counts: 'things', label: 'nightclubs'};

describe('parseKeyFigure', () => {
  it('needs no more than a number', () => {
    expect(known(parseKeyFigure({value: 34}))).to.deep.equal({
      context: {},
      value: {precision: 'exact', value: 34},
      previous: [],
    });
  });

  it('keeps its line of context apart from where and when', () => {
    const model = parseKeyFigure({...clubs, country: 'XK', period: '2017-06', context: 'No more is known.'});

    expect([model.context.country, model.remark]).to.deep.equal(['XK', {'': 'No more is known.'}]);
  });

  for (const [written, expected] of [
    ['about 40', {precision: 'about', value: 40}],
    ['under 5', {precision: 'under', value: 5}],
    ['6..9', {precision: 'range', low: 6, high: 9}],
    ['unknown', {precision: 'unknown'}],
    ['-12.5', {precision: 'exact', value: -12.5}],
  ] as const) {
    it(`reads ${written}`, () => {
      expect(parseKeyFigure({...clubs, value: written}).value).to.deep.equal(expected);
    });
  }

  it('keeps what a source says a sum of money is in other currencies', () => {
    const {value, counts, currency} = parseKeyFigure({
      value: {value: 784, also: 'USD: 22; EUR: about 20'},
      counts: 'money',
      unit: 'THB',
    });

    expect([counts, currency]).to.deep.equal(['money', 'THB']);
    expect(value).to.deep.equal({
      precision: 'exact',
      value: 784,
      also: [
        {currency: 'USD', quantity: {precision: 'exact', value: 22}},
        {currency: 'EUR', quantity: {precision: 'about', value: 20}},
      ],
    });
  });

  it('takes a percent sign for a share, a number in per cent with all that is said beside it', () => {
    const given = {share: 71, qualifier: 'about', of: 'victims', note: 'Rounded.'};
    const {value, base, counts, previous} = parseKeyFigure({value: given, previous: '2015: 20..25%; 2014: unknown'});

    expect([value, base, counts]).to.deep.equal([
      {precision: 'about', value: 71, note: {'': 'Rounded.'}},
      {'': 'victims'},
      'share',
    ]);
    expect(previous.map(({quantity}) => quantity)).to.deep.equal([
      {precision: 'unknown'},
      {precision: 'range', low: 20, high: 25},
    ]);
  });

  it('puts earlier numbers in order, written as a list or as JSON', () => {
    const model = parseKeyFigure({...clubs, previous: '2016: about 30; 2015: 28'});

    expect(model.previous.map(({period}) => period.from)).to.deep.equal(['2015', '2016']);
    expect(parseKeyFigure({...clubs, previous: {2016: 'about 30', 2015: 28}})).to.deep.equal(model);
  });

  describe('of records of before', () => {
    for (const [name, section, counts, label, currency] of [
      ['the unit of people', {unit: 'people'}, 'people', 'people', undefined],
      [
        'the unit of cases beside a phrase',
        {unit: 'cases', phrase: 'cases closed'},
        'cases',
        'cases closed',
        undefined,
      ],
      ['a percent sign', {unit: '%', phrase: 'of cases'}, 'share', 'of cases', undefined],
      ['a currency', {unit: 'EUR', phrase: 'in fines'}, 'money', 'in fines', 'EUR'],
      ['a currency alone', {unit: 'EUR'}, 'money', undefined, 'EUR'],
      ['another word', {unit: 'nightclubs'}, undefined, 'nightclubs', undefined],
      ['another word beside a phrase', {unit: 'nightclubs', phrase: 'shut down'}, undefined, 'shut down', undefined],
      [
        'a label beside both',
        {unit: 'nightclubs', phrase: 'shut down', label: 'closed'},
        undefined,
        'closed',
        undefined,
      ],
    ] as const) {
      it(`reads ${name}`, () => {
        const model = parseKeyFigure({value: 34, ...section});

        expect([model.counts, model.label?.[''], model.currency]).to.deep.equal([counts, label, currency]);
      });
    }
  });

  for (const [name, section, path, message] of [
    ['no number', {counts: 'people'}, 'value', 'missing'],
    ['what nothing counts', {...clubs, counts: 'bars'}, 'counts', 'one of people, cases, things, money, share'],
    ['a share of things', {...clubs, value: '71%'}, 'value', 'expected a number, got "71%"'],
    ['a share of people', {value: '71%', counts: 'people'}, 'value', 'expected a number, got "71%"'],
    ['an earlier share', {...clubs, previous: '2015: 71%'}, 'previous["2015"]', 'expected a number, got "71%"'],
    ['a share without its sign', {value: 34, counts: 'share'}, 'value', 'expected a share such as 34%, got "34"'],
    ['an earlier one without it', {value: '34%', previous: '2015: 30'}, 'previous["2015"]', 'expected a share'],
    ['more than all', {value: '171%'}, 'value', 'at most 100%'],
    ['a fraction of a person', {value: 3.5, counts: 'people'}, 'value', 'expected a whole number of people, got 3.5'],
    ['money of no currency', {value: 34, counts: 'money'}, 'unit', 'a currency code'],
    ['money in words', {value: 34, counts: 'money', unit: 'euros'}, 'unit', 'a currency code'],
    ['a currency of things', {...clubs, unit: 'EUR'}, 'counts', 'expected money, got "things"'],
    [
      'another currency that is none',
      {value: {value: 5, also: {QQQ: 5}}, unit: 'THB'},
      'value.also.QQQ',
      'a currency code',
    ],
    ['an empty label', {value: 34, label: ' '}, 'label', 'expected a text'],
    ['a number in words', {...clubs, value: 'many'}, 'value', 'got "many"'],
    ['a list as context', {...clubs, context: []}, 'context', 'expected a text'],
    ['an earlier number of no period', {...clubs, previous: 28}, 'previous', 'expected an object'],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(() => parseKeyFigure(section))
        .to.throw(FigureError, message)
        .with.property('path', path);
    });
  }
});
