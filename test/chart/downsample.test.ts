import {expect} from '@open-wc/testing';
import {fewerPoints} from '@tip-figures/chart/line/downsample.js';
import {exactly, highOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import fc from '../support/fast-check.js';

interface Point {
  readonly at: number;
  readonly quantity: Quantity;
  readonly stretch: number;
}

const row = (quantities: readonly Quantity[], stretchOf = (_index: number) => 0): Point[] =>
  quantities.map((quantity, index) => ({at: index / (quantities.length - 1), quantity, stretch: stretchOf(index)}));

const fewer = (points: readonly Point[], most = 400) => fewerPoints(points, (point) => point, most);

describe('fewer points of a line', () => {
  it('leaves as many as are told apart as they are', () => {
    const points = row(Array.from({length: 400}, (_, index) => exactly(index % 7)));
    expect(fewer(points)).to.equal(points);
  });

  it('keeps the lowest and highest of every column, of 100,000 points too', () => {
    let seed = 7;
    const next = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32);
    const points = row(Array.from({length: 100_000}, () => exactly(next() % 1000)));
    const kept = fewer(points);

    expect(kept.length).to.be.within(300, 404);
    expect(edges(kept)).to.deep.equal(edges(points));
    expect(kept[0]).to.equal(points[0]);
    expect(kept.at(-1)).to.equal(points.at(-1));
  });

  it('keeps where the line stops: what is not known, and where another stretch begins', () => {
    const quantities = Array.from({length: 2000}, (_, index) => (index === 777 ? unknownQuantity : exactly(5)));
    const kept = fewer(row(quantities, (index) => (index < 1200 ? 0 : 1)));

    expect(kept.filter(({quantity}) => quantity === unknownQuantity)).to.have.length(1);
    const second = kept.filter(({stretch}) => stretch === 1);
    expect(second[0]?.at).to.equal(1200 / 1999);
    expect(kept[kept.indexOf(second[0]!) - 1]?.at).to.equal(1199 / 1999);
  });

  it('draws no value that is not there, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), {minLength: 30, maxLength: 200}), (counts) => {
        const points = row(counts.map((count) => exactly(count)));
        const kept = fewer(points, 20);
        const places = kept.map((point) => points.indexOf(point));
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        expect(places.includes(-1)).to.equal(false);
        expect(extent(kept)).to.deep.equal(extent(points));
      }),
    );
  });
});

const extent = (points: readonly Point[]) => {
  const values = points.map(({quantity}) => highOf(quantity) ?? NaN);
  return [Math.min(...values), Math.max(...values)];
};

/** The lowest and highest of every hundredth of the way. */
function edges(points: readonly Point[]) {
  const columns = Array.from({length: 101}, (): Point[] => []);
  for (const point of points) columns[Math.floor(point.at * 100)]!.push(point);
  return columns.filter(({length}) => length > 0).map(extent);
}
