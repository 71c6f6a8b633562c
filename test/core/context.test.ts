import {expect} from '@open-wc/testing';
import {contextFields, contextOf} from '@tip-figures/record/section/context.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readFields} from '@tip-figures/record/fields/kind.js';
import {known} from '../support/reading.js';

const parse = (section: Record<string, unknown>) => contextOf(readFields(contextFields, section, []));

/** Whom it names, without the list of all. */
const named = (section: Record<string, unknown>) => {
  const {sources: _sources, ...context} = parse(section);
  return known(context);
};

const state = {publisher: 'U.S. Department of State', title: 'Trafficking in Persons Report 2017'};
const outlet = {publisher: 'Kosovo 2.0', url: 'https://kosovotwopointzero.com/en/'};
const sources = {tip2017: state, k20: {...outlet, cites: 'tip2017'}};

describe('contextOf', () => {
  it('reads what all sections share', () => {
    const section = {
      version: 1,
      country: 'XK',
      place: 'Kosovo',
      report: 2017,
      period: '2016',
      asOf: '2017-06-29',
      example: true,
    };

    expect(known(parse(section))).to.deep.equal({
      country: 'XK',
      place: {'': 'Kosovo'},
      report: 2017,
      period: {from: '2016'},
      asOf: '2017-06-29',
      example: 'data',
    });
  });

  it('reads attribute text as it reads the values of JSON', () => {
    const attributes = {version: '1', country: 'XK', report: '2017', period: '2016', asOf: '2017-06-29', example: ''};
    const json = {version: 1, country: 'XK', report: 2017, period: 2016, asOf: '2017-06-29', example: 'data'};

    expect(parse(attributes)).to.deep.equal(parse(json));
  });

  it('takes example="true" for true, since that is what the refusal tells people to write', () => {
    expect(parse({example: 'true'})).to.deep.equal(parse({example: true}));
  });

  it('names the source that a cited one goes back to, and the outlet that reports it', () => {
    const {origin, via} = parse({sources, source: 'k20'});

    expect(known(origin)).to.deep.equal({publisher: {'': state.publisher}, title: {'': state.title}});
    expect(via).to.deep.include({publisher: {'': outlet.publisher}, url: outlet.url});
  });

  it('names one source alone when it cites no other', () => {
    expect(named({sources, source: 'tip2017'})).to.deep.equal({
      origin: {publisher: {'': state.publisher}, title: {'': state.title}},
    });
  });

  it('takes a source that is no key for the name of the publisher', () => {
    expect(named({sources, source: 'GRETA'})).to.deep.equal({origin: {publisher: {'': 'GRETA'}}});
  });

  it('reads source and outlet from four attributes', () => {
    const attributes = {
      source: state.publisher,
      sourceUrl: 'https://www.state.gov/',
      via: outlet.publisher,
      viaUrl: outlet.url,
    };

    expect(known(parse(attributes))).to.deep.equal({
      origin: {publisher: {'': state.publisher}, url: 'https://www.state.gov/'},
      via: {publisher: {'': outlet.publisher}, url: outlet.url},
    });
  });

  it('keeps a publisher in several languages', () => {
    const publisher = {en: 'Ministry of Justice', sq: 'Ministria e Drejtësisë'};

    expect(named({sources: {md: {publisher}}, source: 'md'})).to.deep.equal({origin: {publisher}});
  });

  for (const [name, section, path] of [
    ['a newer version', {version: 2}, 'version'],
    ['a country in words', {country: 'Kosovo'}, 'country'],
    ['a country in small letters', {country: 'xk'}, 'country'],
    ['an empty country', {country: ''}, 'country'],
    ['a union of countries', {country: 'EU'}, 'country'],
    ['a code of no country', {country: 'ZZ'}, 'country'],
    ['an empty place', {place: ' '}, 'place'],
    ['a report of another century', {report: 1917}, 'report'],
    ['a report that is no year', {report: 'latest'}, 'report'],
    ['a report in a list', {report: [2017]}, 'report'],
    ['a version in a list', {version: [1]}, 'version'],
    ['a period that is none', {period: 'last year'}, 'period'],
    ['a day that is a quarter', {asOf: '2017-Q2'}, 'asOf'],
    ['a month that no year has', {fiscalYear: 13}, 'fiscalYear'],
    ['the name of a month', {fiscalYear: 'October'}, 'fiscalYear'],
    ['the United Kingdom by the code of the EU', {country: 'UK'}, 'country'],
    ['Serbia and Montenegro, whose code Intl takes for Serbia', {country: 'CS'}, 'country'],
    ['Yugoslavia', {country: 'YU'}, 'country'],
    ['the Soviet Union', {country: 'SU'}, 'country'],
    ['Zaire', {country: 'ZR'}, 'country'],
    ['a date of a source that is none', {sources: {k20: {...outlet, date: 'May'}}}, 'sources.k20.date'],
    ['a day that no calendar has', {asOf: '2017-06-31'}, 'asOf'],
    ['an example that is none', {example: 'maybe'}, 'example'],
    ['an empty source', {source: ''}, 'source'],
    ['a javascript: link', {source: 'a', sourceUrl: 'javascript:alert(1)'}, 'sourceUrl'],
    ['a javascript: link with a tab in it', {source: 'a', sourceUrl: 'java\tscript:alert(1)'}, 'sourceUrl'],
    ['a data: link', {via: 'a', viaUrl: 'data:text/html,<script>'}, 'viaUrl'],
    ['a link without its site', {source: 'a', sourceUrl: '/report.html'}, 'sourceUrl'],
    ['an empty link', {source: 'a', sourceUrl: ''}, 'sourceUrl'],
    ['sources in a list', {sources: [state]}, 'sources'],
    ['a source that is a text', {sources: {k20: 'Kosovo 2.0'}}, 'sources.k20'],
    ['a source without publisher', {sources: {k20: {title: 'x'}}}, 'sources.k20.publisher'],
    ['a source with a number as title', {sources: {k20: {...outlet, title: 7}}}, 'sources.k20.title'],
    ['a source with a javascript: link', {sources: {'k-20': {...outlet, url: 'javascript:1'}}}, 'sources["k-20"].url'],
    ['a source that cites an unknown one', {sources: {k20: {...outlet, cites: 'tip'}}}, 'sources.k20.cites'],
  ] as const) {
    it(`refuses ${name}, naming ${path}`, () => {
      expect(() => parse(section))
        .to.throw(FigureError, `${path}: expected `)
        .with.include({code: 'schema', path});
    });
  }

  it('says which code is right, where one is often mistaken', () => {
    expect(() => parse({country: 'UK'})).to.throw('country: expected GB, got "UK"; write GB');
    expect(() => parse({country: 'EL'})).to.throw('country: expected GR, got "EL"; write GR');
    expect(parse({country: 'GB'}).country).to.equal('GB');
  });

  it('reads a day, a month or a year as the time of the numbers, and the month in which fiscal years begin', () => {
    expect(['2017-06-29', '2017-06', '2017', 2017].map((asOf) => parse({asOf}).asOf)).to.deep.equal([
      '2017-06-29',
      '2017-06',
      '2017',
      '2017',
    ]);
    expect([{from: 4, named: 'start'}, '4 start'].map((fiscalYear) => parse({fiscalYear}).fiscalYear)).to.deep.equal([
      {from: 4, named: 'start'},
      {from: 4, named: 'start'},
    ]);
    expect([10, '10', '04', ' 4 '].map((fiscalYear) => parse({fiscalYear}).fiscalYear)).to.deep.equal([10, 10, 4, 4]);
  });

  it('reads when a source was published, and of a series from when to when', () => {
    const dateOf = (date: unknown) =>
      readFields(contextFields, {sources: {a: {publisher: 'x', date}}}, []).sources?.get('a')?.date;

    expect(['2017-06-27', '2017-06', 2017, '2001/2025'].map(dateOf)).to.deep.equal([
      '2017-06-27',
      '2017-06',
      '2017',
      '2001/2025',
    ]);
  });

  it('names what it got, so that the mistake can be found', () => {
    expect(() => parse({sourceUrl: 'javascript:alert(1)'})).to.throw(
      'sourceUrl: expected an address such as https://…, got "javascript:alert(1)"',
    );
  });
});
