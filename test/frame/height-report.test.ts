import {expect} from '@open-wc/testing';
import {HeightReport} from '@tip-figures/frame/height-report.js';

/** What is told of heights that are seen one after the other, all at one width. */
function told(heights: readonly number[], every: number): number[] {
  const report = new HeightReport();
  return heights.flatMap((height, index) => report.next(height, 300, index * every) ?? []);
}

describe('the heights that are told', () => {
  for (const [what, heights, expected] of [
    ['are the first, and each that is larger', [400, 400, 401], [400, 401]],
    ['are whole pixels that cut nothing off', [400.2, 400.9], [401]],
    ['are smaller where much less is needed', [400, 397, 396], [400, 396]],
    ['are none of a page without content', [0, 0], []],
  ] as const) {
    it(what, () => expect(told(heights, 2000)).to.deep.equal(expected));
  }

  it('are none of a frame that is not shown', () => {
    expect(new HeightReport().next(400, 0, 0)).to.equal(undefined);
  });

  it('come to an end where each brings another one, and the largest stands', () => {
    const heights = Array.from({length: 200}, (_, index) => (index % 2 ? 712 : 733));
    const all = told(heights, 16);

    expect(all.length).to.be.below(8);
    expect(all.at(-1)).to.equal(733);
  });

  it('follow a reader who opens and closes a table at leisure', () => {
    expect(told([400, 900, 400, 900, 400, 900, 400], 1500)).to.deep.equal([400, 900, 400, 900, 400, 900, 400]);
  });
});
