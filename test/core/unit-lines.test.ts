import {expect} from '@open-wc/testing';
import {lineClasses, linesFor, unitRules, type UnitLine} from '@tip-figures/core/marks/unit-lines.js';
import fc from '../support/fast-check.js';

/** The line that rows of at most `longest` marks have in a width. */
const lineIn = (width: number, longest: number): UnitLine =>
  linesFor(longest).findLast((line) => line.width <= width) ?? linesFor(longest)[0]!;

/** How wide a line of marks is, worked out mark by mark. */
function widthOf(marks: number, dot: number): number {
  let width = 0;
  for (let n = 1; n <= marks; n++) width += dot + (n === marks ? 0 : (dot > 8 ? 2 : 1.5) + (n % 10 ? 0 : 6));
  return width;
}

/** The best of all lines that fit, tried one by one. */
function bestIn(width: number, longest: number) {
  const fitting = [10, 9, 8].flatMap((dot) =>
    Array.from({length: 15}, (_, index) => 5 * (index + 1))
      .filter((marks) => widthOf(marks, dot) <= width)
      .map((marks) => ({marks, dot, lines: Math.ceil(longest / marks)})),
  );
  const fewest = Math.min(...fitting.map(({lines}) => lines));
  const dot = Math.max(...fitting.filter(({lines}) => lines === fewest).map((one) => one.dot));
  const same = fitting.filter((one) => one.dot === dot && one.lines === fewest).map(({marks}) => marks);
  const tens = same.filter((marks) => marks % 10 === 0);
  return {dot, lines: fewest, marks: Math.max(...(tens.length ? tens : same))};
}

describe('linesFor', () => {
  for (const [width, longest, marks, dot] of [
    // One crowd of 36 and a backlog of 95 in columns of 320 and 680 pixels.
    [320, 36, 20, 10],
    [320, 95, 25, 10],
    [680, 95, 50, 10],
    // A five only where it saves a line, and smaller dots before a second line.
    [440, 35, 35, 10],
    [310, 27, 30, 8],
    [330, 30, 30, 8],
    [350, 30, 30, 9],
    // However narrow, there are five in a line.
    [30, 36, 5, 8],
  ] as const) {
    it(`draws ${longest} marks in ${width} pixels in lines of ${marks}, each of ${dot} pixels`, () => {
      const line = lineIn(width, longest);

      expect([line.fives * 5, line.dot]).to.deep.equal([marks, dot]);
    });
  }

  it('takes fewest lines, then the larger dot, then whole tens, then the longer line, at every width', () => {
    const numbers = fc.tuple(fc.integer({min: 48, max: 760}), fc.integer({min: 1, max: 205}));

    fc.assert(
      fc.property(numbers, ([width, longest]) => {
        const line = lineIn(width, longest);
        const best = bestIn(width, longest);
        const drawn = {dot: line.dot, lines: Math.ceil(longest / 5 / line.fives)};
        expect(drawn).to.deep.equal({dot: best.dot, lines: best.lines});
        // A line that holds all of them is as good as a longer one.
        if (best.lines > 1) expect(line.fives * 5).to.equal(best.marks);
        expect(widthOf(line.fives * 5, line.dot)).to.equal(line.width);
        expect(line.width).to.be.at.most(width);
      }),
    );
  });

  it('has a rule for each line that a class names', () => {
    for (let longest = 0; longest <= 205; longest++) {
      for (const name of lineClasses(longest).split(' ')) expect(unitRules.cssText).to.contain(`.${name} .units{`);
    }
  });
});
