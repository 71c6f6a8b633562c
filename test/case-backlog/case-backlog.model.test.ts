import {expect} from '@open-wc/testing';
import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';

const open = '2016-12-31: 95';

/** The message with which a section is refused; empty when it is taken. */
function refusalOf(section: Record<string, unknown>): string {
  try {
    parseCaseBacklog(section);
    return '';
  } catch (error) {
    expect(error).to.be.instanceOf(FigureError);
    return (error as FigureError).message;
  }
}

const quantity = 'expected a quantity such as 9, "about 9" or "under 5"';

describe('parseCaseBacklog', () => {
  it('reads the same from an attribute and from JSON, oldest day first', () => {
    const attribute = parseCaseBacklog({open: '2016-12-31: 95; 2015-12-31: about 80; 2015-06-30: 6..9'});

    expect(attribute.open).to.deep.equal([
      {day: '2015-06-30', quantity: {precision: 'range', low: 6, high: 9}},
      {day: '2015-12-31', quantity: {precision: 'about', value: 80}},
      {day: '2016-12-31', quantity: {precision: 'exact', value: 95}},
    ]);
    expect(attribute).to.deep.equal(
      parseCaseBacklog({
        open: {'2015-12-31': {value: 80, qualifier: 'about'}, '2016-12-31': 95, '2015-06-30': {low: 6, high: 9}},
      }),
    );
  });

  it('has the steps of the flow that are written, and says nothing of others', () => {
    expect(parseCaseBacklog({open, flow: 'opening: 80; closed: unknown; closing: 95'}).flow).to.deep.equal({
      opening: {precision: 'exact', value: 80},
      closed: {precision: 'unknown'},
      closing: {precision: 'exact', value: 95},
    });
    expect(parseCaseBacklog({open}).flow).to.equal(undefined);
  });

  for (const flow of [
    'opening: 80; new: 40; closed: 25; closing: 95',
    'opening: 0; new: 0; closed: 0; closing: 0',
    'opening: about 80; new: 40; closed: 20; closing: 95',
    'opening: almost 80; new: 40; closed: 20; closing: 95',
    'opening: just over 70; new: 40; closed: 20; closing: 95',
    'opening: 80; new: 40; closed: under 30; closing: 95',
    'opening: 80; new: 30..40; closed: 20..30; closing: 95',
    'opening: 80; new: 40; closed: 25; closing: unknown',
    'opening: 80; new: withheld; closed: 25; closing: 95',
    'new: 40',
  ]) {
    it(`takes a flow that can add up: ${flow}`, () => {
      expect(refusalOf({open, flow})).to.equal('');
    });
  }

  const sum = 'as in opening + new - closed, got';
  for (const [flow, message] of [
    ['opening: 80; new: 40; closed: 24; closing: 95', `flow: expected 96 ${sum} "95"`],
    ['opening: 10; new: 0; closed: 25; closing: 0', `flow: expected -15 ${sum} "0"`],
    ['opening: about 80; new: 40; closed: 25; closing: 200', `flow: expected 86 to 104 ${sum} "200"`],
    ['opening: 80; new: 40; closed: under 5; closing: 95', `flow: expected 116 to 120 ${sum} "95"`],
    ['opening: 80; new: 30..40; closed: 10; closing: 95', `flow: expected 100 to 110 ${sum} "95"`],
    ['opening: 80; new: 10; closing: 95', `flow: expected at most 90 ${sum} "95"`],
    ['new: 5; opening: 10; closed: 12; closing: just over 9', `flow: expected 3 ${sum} "just over 9"`],
  ] as const) {
    it(`refuses a flow that cannot add up, and shows the sum: ${flow}`, () => {
      expect(refusalOf({open, flow})).to.equal(message);
    });
  }

  for (const [name, section] of [
    ['the day of its end', {flow: {opening: 80, closing: 95}, period: '2016'}],
    ['a rounded number', {flow: {opening: 'about 85', closing: 'just over 60'}, period: '2016'}],
    ['a number that is not known', {flow: {opening: 'unknown', new: 40}, period: '2016'}],
    ['another period', {flow: {opening: 70, closing: 71}, period: '2014'}],
    ['no period', {flow: {opening: 70, closing: 71}}],
  ] as const) {
    it(`takes a flow beside what was open on ${name}`, () => {
      expect(refusalOf({open: '2015-12-31: 80; 2016-12-31: 95', ...section})).to.equal('');
    });
  }

  for (const [period, day, there, step, here] of [
    ['2016', '2016-12-31', 95, 'closing', 99],
    ['2016', '2015-12-31', 80, 'opening', 81],
    ['2016-02', '2016-02-29', 'about 95', 'closing', 120],
    ['2016-03', '2016-02-29', 5, 'opening', 'just over 9'],
    ['2016-07/2016-12', '2016-06-30', 7, 'opening', 'under 5'],
    ['2016-07-01/2016-07-15', '2016-07-15', 7, 'closing', '8..9'],
  ] as const) {
    it(`refuses ${there} and ${here} for ${day}, by the ${step} of ${period}`, () => {
      expect(refusalOf({period, open: {[day]: there}, flow: {[step]: here}})).to.equal(
        `flow.${step}: expected ${there} as in open on ${day}, got "${here}"`,
      );
    });
  }

  const day = 'expected a day such as 2016-12-31, 2016-12 or 2016, got';
  for (const [section, message] of [
    [{}, 'open: missing'],
    [{open: ''}, 'open: expected a list such as "key: value; key: value", got ""'],
    [{open: {}}, 'open: expected at least 1 entry, got 0'],
    [{open: 95}, 'open: expected an object such as "key: value; key: value", got 95'],
    [{open: '2016-02-30: 95'}, `open["2016-02-30"]: ${day} "2016-02-30"`],
    [{open: '2016-01-01/2016-12-31: 95'}, `open["2016-01-01/2016-12-31"]: ${day} "2016-01-01/2016-12-31"`],
    [{open: '2016-12-31: 95; 2016-12-31: 96'}, 'open: duplicate key, got "2016-12-31"'],
    [{open: '2016-12-31: ninety'}, `open["2016-12-31"]: ${quantity}, got "ninety"`],
    [{open: {'2016-12-31': -1}}, 'open["2016-12-31"]: expected at least 0, got -1'],
    [{open: {'2016-12-31': 1.5}}, 'open["2016-12-31"]: expected a whole number of cases, got 1.5'],
    [{open, flow: 'opened: 3'}, 'flow.opened: expected one of opening, new, closed, closing, got "opened"'],
    [{open, flow: {closed: -3}}, 'flow.closed: expected at least 0, got -3'],
    [{open, flow: {}}, 'flow: expected at least 1 entry, got 0'],
    [{open, flow: 'new: 3; new: 4'}, 'flow: duplicate key, got "new"'],
  ] as const) {
    it(`refuses ${JSON.stringify(section)}, and says where and why`, () => {
      expect(refusalOf(section)).to.equal(message);
    });
  }

  it('is never given the same day twice by JSON', () => {
    expect(() => readJson('{"open": {"2016-12-31": 95, "2016-12-31": 96}}')).to.throw(FigureError, 'duplicate key');
  });
});
