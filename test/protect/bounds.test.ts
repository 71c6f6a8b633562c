import {expect} from '@open-wc/testing';
import {boundsOf} from '@tip-figures/record/protect/bounds.js';
import type {Cell, Interval} from '@tip-figures/record/protect/counts/cells.js';
import type {Line} from '@tip-figures/record/protect/counts/lines.js';
import fc from '../support/fast-check.js';
import {canBe} from './attacker.js';

const cell = (stated: Interval): Cell => ({kind: '', where: '', period: '', stated, places: [], published: false});
const line = (total: Cell, parts: readonly Cell[]): Line => ({path: '', total, parts, rest: parts.at(-1)!});
const known = ({stated}: Cell) => stated;
const interval = fc.tuple(fc.nat({max: 6}), fc.nat({max: 6})).map(([low, more]) => ({low, high: low + more}));

describe('boundsOf', () => {
  it('subtracts what is known from a total', () => {
    const [total, some, rest] = [cell({low: 36, high: 36}), cell({low: 26, high: 30}), cell({low: 0, high: Infinity})];
    const at = boundsOf([line(total, [some, rest])], known);

    expect(at(rest)).to.deep.equal({low: 6, high: 10});
  });

  it('knows no more of a count outside all lines than it says itself', () => {
    expect(boundsOf([], known)(cell({low: 1, high: 4}))).to.deep.equal({low: 1, high: 4});
  });

  it('learns nothing from a line that cannot be true', () => {
    const [total, some, more] = [cell({low: 36, high: 36}), cell({low: 30, high: 40}), cell({low: 7, high: 9})];

    expect(boundsOf([line(total, [some, more])], known)(some)).to.deep.equal({low: 30, high: 40});
  });

  it('is exact in a forest, as trying everything shows', () => {
    const inside = fc.array(interval, {minLength: 2, maxLength: 3});
    fc.assert(
      fc.property(interval, inside, inside, inside, (all, a, b, c) => {
        const total = cell({low: all.low, high: all.high + 12});
        const [first, second, third] = [a, b, c].map((list) => list.map(cell)) as [Cell[], Cell[], Cell[]];
        // Two tables of one total, and one of them goes into more detail.
        const lines = [line(total, first), line(total, second), line(first[0]!, third)];
        const cells = [total, ...first, ...second, ...third];
        const name = (one: Cell) => String(cells.indexOf(one));
        const sums = lines.map((one) => ({total: name(one.total), parts: one.parts.map(name), complete: true}));
        const open = new Map(cells.map((one) => [name(one), one.stated] as const));
        const at = boundsOf(lines, known);

        for (const one of cells) {
          const possible = Array.from({length: 31}, (_, n) => n).filter((n) => canBe(open, sums, name(one), n));
          if (possible.length) expect([at(one).low, at(one).high]).to.deep.equal([possible[0], possible.at(-1)]);
        }
      }),
      {numRuns: 300},
    );
  });
});
