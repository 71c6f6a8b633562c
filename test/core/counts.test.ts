import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import '@tip-figures/victim-breakdown/define.js';
import {countScale, tickOf, type Counted, type CountUnit} from '@tip-figures/core/counts/count-scale.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {draw} from '../support/draw.js';
import {drawnIn, seenIn} from '../support/counts.js';
import {emulate} from '../support/emulate.js';

const quantity = (input: unknown) => readQuantity(input, {shares: true}) as Quantity;

/** A number, with that of the year before. */
const counted = (now: unknown, before?: unknown): Counted => ({
  quantity: quantity(now),
  earlier: before === undefined ? [] : [{period: {from: '2015'}, quantity: quantity(before)}],
});

describe('the scale of a block of counts', () => {
  for (const [what, rows, unit, form, most] of [
    ['up to 36 people', [counted(36), counted(1)], 'people', 'dots', 36],
    ['more of them', [counted(37), counted(1)], 'people', 'crowd', 37],
    ['up to 200', [counted(200)], 'cases', 'crowd', 200],
    ['more than 200', [counted(201)], 'cases', 'bars', 201],
    ['few after many', [counted(5, 37)], 'people', 'crowd', 37],
    ['fewer than what was before, which has no place', [counted(5, 'under 300')], 'people', 'dots', 5],
    ['the upper end of a range', [counted('30..40')], 'people', 'crowd', 40],
    [
      'what is withheld, not known or a share, of which nothing is drawn to a scale',
      [counted(9), counted('withheld 10..90'), counted('unknown', 50), counted('72%')],
      'people',
      'dots',
      9,
    ],
    ['nobody', [counted(0)], 'people', 'dots', 0],
    ['no number', [counted('unknown')], 'people', 'dots', 0],
    ['few offences, which have no mark each', [counted(9)], 'offences', 'bars', 9],
    ['few incidents', [counted(9)], 'incidents', 'bars', 9],
    ['what nobody said the unit of', [counted(9)], 'none', 'bars', 9],
  ] as readonly (readonly [string, readonly Counted[], CountUnit, string, number])[]) {
    it(`has ${form} for ${what}`, () => {
      expect(countScale(rows, unit)).to.include({unit, form, most});
    });
  }

  it('keeps room for what goes on beyond its number', () => {
    const hasTail = (input: string) => countScale([counted(9), counted(input)], 'people').hasTail;

    expect(['about 9', 'over 9', 'just over 9', 'at least 9'].map(hasTail)).to.deep.equal([true, true, true, true]);
    expect(['9', 'under 9', 'up to 9', '8..9', '72%', 'withheld', 'unknown'].some(hasTail)).to.equal(false);
  });
});

describe('the tick of a count', () => {
  for (const [now, before, at] of [
    [36, 28, 28],
    [0, 12, 12],
    ['about 36', 'about 28', 28],
    [36, 'just over 28', 28],
    [36, 'under 5', undefined],
    [36, 'over 28', undefined],
    [36, '20..28', undefined],
    [36, 'withheld', undefined],
    [36, undefined, undefined],
    ['unknown', 28, undefined],
    ['withheld', 28, undefined],
    ['72%', 28, undefined],
  ] as const) {
    it(`is ${at === undefined ? 'nowhere' : `at ${at}`} for ${now} after ${before ?? 'nothing'}`, () => {
      expect(tickOf(counted(now, before))?.value).to.equal(at);
    });
  }
});

describe('the alphabet of certainty', () => {
  const alphabet = ['30', 'about 30', 'over 30', 'at least 30', 'up to 30', 'under 30', '29..30'];
  const looks = {
    dots: [
      '30 dots',
      '29 dots, 1 hatched',
      '30 dots, tail apart',
      '30 dots, tail',
      '30 marked end',
      '30 open end',
      '29 dots, 1 dashed',
    ],
    bars: [
      '10% bar',
      '5% bar, 10% hatched',
      '10% bar, tail apart',
      '10% bar, tail',
      '10% marked end',
      '10% open end',
      '10% bar, 1% dashed',
    ],
  };

  for (const mode of ['screen', 'forced colours', 'print'] as const) {
    for (const [form, total] of [
      ['dots', 36],
      ['bars', 300],
    ] as const) {
      it(`has a look of its own for each number, as ${form}, in ${mode}`, async function () {
        const features = mode === 'forced colours' ? {'forced-colors': 'active'} : {};
        if (!(await emulate({media: mode === 'print' ? 'print' : 'screen', features}))) this.skip();
        const drawn = [];
        for (const number of alphabet) {
          const figure = await draw(
            `<tip-victim-breakdown total="${total}" age="child: ${number}"></tip-victim-breakdown>`,
          );
          drawn.push(drawnIn(figure)[1]);
        }
        await emulate({});

        expect(drawn).to.deep.equal(looks[form]);
      });
    }
  }
});

describe('the colours of counts', () => {
  const [mark, mark2, case1, case2, point] = ['#0f3a5b', '#6f8fa6', '#4c565e', '#7f8890', '#b4530a'];

  for (const [what, tag, ...colors] of [
    ['of people, the loud number dark', 'victim-breakdown total="36" age="child: 18"', mark, mark2],
    ['of cases, in grey', 'case-backlog open="2016-12-31: 95" flow="new: 40; closing: 95"', case2, case1],
    [
      'around a highlight, all others light',
      'victim-breakdown total="36" age="child: 18; adult: 2" highlight="child"',
      mark2,
      point,
      mark2,
    ],
    [
      'around a highlight of cases',
      'case-backlog open="2016-12-31: 95" flow="new: 40; closing: 95" highlight="new"',
      point,
      case2,
    ],
  ] as const) {
    it(`are those ${what}`, async () => {
      const figure = await draw(`<tip-${tag} theme="light"></tip-${tag.split(' ')[0]!}>`);
      const drawn = [...figure.shadowRoot!.querySelectorAll('.row')].map(
        (row) => getComputedStyle(row.querySelector('.line i')!).color,
      );
      const asked = colors.map((color) => {
        figure.style.color = color!;
        return getComputedStyle(figure).color;
      });

      expect(drawn).to.deep.equal(asked);
    });
  }
});

describe('what stands at ticks', () => {
  const breakdown = async (section: object) =>
    seenIn(
      await draw(
        `<tip-victim-breakdown lang="en"><script type="application/json">${JSON.stringify(section)}</script></tip-victim-breakdown>`,
      ),
    );
  const female = (previous: object) => ({sex: {female: {value: 9, previous}, male: {value: 8, previous: {2015: 7}}}});

  for (const [what, section, ...drawn] of [
    [
      'its period and number, at a total',
      {total: 20, previous: {2015: 15}, ...female({2015: 3})},
      '2015: 15 at 15',
      'at 3',
      'at 7',
    ],
    ['the period alone, at the first part without one', {total: 20, ...female({2015: 3})}, '', '2015 at 3', 'at 7'],
    [
      'the own period of a part',
      {total: 20, previous: {2015: 15}, ...female({2014: 3})},
      '2015: 15 at 15',
      '2014 at 3',
      '2015 at 7',
    ],
    [
      'the period, at the first of several statuses',
      {
        statuses: {
          identified: {value: 9, previous: {2015: 3}},
          potential: {value: 8, previous: {2015: 7}},
        },
      },
      '2015 at 3',
      'at 7',
    ],
    ['the newest of several', {total: 20, previous: {2014: 1, 2015: 15}}, '2015: 15 at 15'],
  ] as readonly (readonly [string, object, ...string[]])[]) {
    it(`is ${what}`, async () => {
      expect((await breakdown(section)).map((row) => row.split(' | ')[2] ?? '')).to.deep.equal(drawn);
    });
  }
});
