import {expect} from '@open-wc/testing';
import {readCorrections} from '@tip-figures/record/corrections/corrections.js';
import {place} from '../support/draw.js';
import {expectNothingRan, expectOnlyText} from '../support/intrusions.js';
import {payloads} from '../support/payloads.js';
import {allText, errorLines, textIn, type AnyFigure} from '../support/reading.js';
import {figureNames, ownOf, sampleOf} from '../support/samples.js';

describe('hostile corrections', () => {
  const later = '2017-07-04';
  const paths = [
    '__proto__.x',
    '__proto__',
    'constructor.prototype.x',
    'constructor',
    'toString',
    'hasOwnProperty.call',
    'sources.__proto__.x',
    'corrections[0].was',
    'corrections.length',
    'pinned',
    'a'.repeat(100_000),
    '.a'.repeat(100_000),
    '["'.repeat(50_000),
    '['.repeat(100_000),
    '["__proto__"]["x"]',
    '<img src=x onerror=__ran=1>',
  ];

  for (const name of figureNames) {
    it(`reach nothing outside of a ${name}'s own fields, whatever their path`, async () => {
      const figure = await place(`<tip-${name} lang="en"></tip-${name}>`);
      Object.assign(figure, {data: {...ownOf(name), corrections: []}, pinned: '2017-01-01'});
      await figure.settled;
      const numbers = allText(figure);
      await errorLines(async () => {
        for (const path of [...paths, ...paths.map((one) => `${name}.${one}`)]) {
          figure.data = {...ownOf(name), corrections: [{date: later, path, was: {x: 'polluted'}, now: 2}]};
          await figure.settled;
          if (figure.state === 'fresh')
            expect(allText(figure).startsWith(numbers.slice(0, 60)), path.slice(0, 40)).to.equal(true);
          else expect(figure.error).to.include({code: 'schema'}).and.property('path').not.equal('');
          expectOnlyText(figure, path.slice(0, 40));
        }
      });
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect(['x' in {}, 'polluted' in Object, typeof Object.prototype.toString]).to.deep.equal([
        false,
        false,
        'function',
      ]);
      await expectNothingRan();
    });
  }

  it('concern a figure by a field that it has, not by one that every object has', async () => {
    const figure = await place('<tip-tier-badge lang="en"></tip-tier-badge>');
    figure.data = {
      tier: '2',
      corrections: [
        {date: later, path: 'toString', was: 1, now: 2},
        {date: later, path: 'constructor.name', was: 3, now: 4},
      ],
    };
    await figure.settled;

    expect(textIn(figure, '[part=about]')).to.contain('Source').and.not.to.contain('Corrected');
  });

  it('show what stood there and why as text', async () => {
    const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    await errorLines(async () => {
      for (const payload of payloads) {
        for (const reason of [payload, {en: payload, sq: payload}]) {
          figure.data = {total: 36, corrections: [{date: later, path: 'total', was: payload, now: payload, reason}]};
          await figure.settled;
          expect(figure.state, JSON.stringify(payload)).to.equal('fresh');
          expectOnlyText(figure, JSON.stringify(payload));
        }
      }
    });
    await expectNothingRan();
  });

  it('are refused past fifty, and not worked through, however many there are', async () => {
    const corrections = Array.from({length: 10_000}, (_, index) => ({
      date: later,
      path: `corrections[${index}].was`,
      was: 1,
      now: 2,
    }));
    const section = {total: 36, corrections};

    const figure: AnyFigure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
    await errorLines(async () => {
      Object.assign(figure, {data: section, pinned: '2017-01-01'});
      await figure.settled;
    });
    expect(figure.error).to.include({code: 'schema', path: 'corrections'});
  });

  it("are read once, getters and all, and not at the figure's mercy afterwards", () => {
    let read = 0;
    const one = {
      date: later,
      path: 'total',
      get reason() {
        read += 1;
        return 'x'.repeat(read);
      },
    };
    const [correction] = readCorrections([one]);

    expect([read, correction?.reason]).to.deep.equal([1, {'': 'x'}]);
  });

  for (const [what, value] of [
    ['no object', [null, 1, 'x', [], true]],
    ['a number past counting', [{date: later, path: 'total', was: 1e300}]],
    ['a day that the calendar does not have', [{date: '2017-02-31', path: 'total'}]],
    ['a day with a year to come', [{date: '9999-01-01', path: 'total'}]],
    ['a path that is a list', [{date: later, path: ['total']}]],
    ['a reason that is a book', [{date: later, path: 'total', reason: 'x'.repeat(501)}]],
  ] as const) {
    it(`are refused with a path: ${what}`, async () => {
      const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
      await errorLines(async () => {
        figure.data = {...sampleOf('victim-breakdown'), corrections: value};
        await figure.settled;
      });
      expect([figure.state, figure.error?.path.startsWith('corrections[0]')]).to.deep.equal(['error', true]);
    });
  }
});
