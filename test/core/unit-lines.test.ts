import {expect} from '@open-wc/testing';
import {lineClasses, linesFor, unitRules, type UnitLine} from '@tip-figures/core/marks/unit-lines.js';
import fc from '../support/fast-check.js';

/** The line that rows of at most `longest` marks have in a width. */
const lineIn = (width: number, longest: number): UnitLine | undefined =>
  linesFor(longest).findLast((line) => line.width <= width);

/** How wide a line of the smallest marks is, worked out mark by mark. */
const widthOf = (marks: number): number =>
  Array.from({length: marks}, (_, index) => 7 + (index === marks - 1 ? 0 : 1 + (index % 10 === 9 ? 6 : 0))).reduce(
    (sum, one) => sum + one,
    0,
  );

describe('linesFor', () => {
  for (const [width, longest, marks] of [
    // One crowd of 36 fits into a column of 320 pixels, a backlog of 95 takes three lines there.
    [320, 36, 36],
    [300, 36, 20],
    [320, 95, 35],
    [680, 95, 50],
    [252, 30, 30],
    [240, 30, 15],
  ] as const) {
    it(`draws ${longest} marks in ${width} pixels in lines of ${marks}`, () => {
      expect(lineIn(width, longest)?.marks).to.equal(marks);
    });
  }

  it('takes the fewest lines that have room at every width, and then the shortest', () => {
    const numbers = fc.tuple(fc.integer({min: 48, max: 760}), fc.integer({min: 1, max: 205}));

    fc.assert(
      fc.property(numbers, ([width, longest]) => {
        const line = lineIn(width, longest);
        const fives = Array.from({length: 19}, (_, index) => 5 * (index + 1)).filter((one) => widthOf(one) <= width);
        const fewest = widthOf(longest) <= width ? 1 : Math.ceil(longest / Math.max(5, ...fives));
        // No line of fewer is drawn than where there is room for one of five.
        expect(line && Math.ceil(longest / line.marks)).to.equal(line && fewest);
        expect(line === undefined || widthOf(line.marks) === line.width).to.equal(true);
      }),
    );
  });

  it('has a rule for each line that a class names', () => {
    for (let longest = 0; longest <= 205; longest++) {
      for (const name of lineClasses(longest).split(' ')) expect(unitRules.cssText).to.contain(`.${name} .units{`);
    }
  });
});
