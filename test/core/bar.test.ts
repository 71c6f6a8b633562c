import {expect, fixture} from '@open-wc/testing';
import {cells} from '@tip-figures/core/counts/cells.js';
import {bar} from '@tip-figures/core/marks/bar.js';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {html} from 'lit';

const quantity = (input: unknown) => readQuantity(input) as Quantity;

const piecesIn = (drawn: Element) => [...drawn.querySelectorAll<HTMLElement>('i')];

describe('bar', () => {
  for (const [input, lengths] of [
    [500, {'': 50}],
    ['about 500', {'': 47, about: 3}],
    ['over 500', {'': 50, over: 6}],
    ['at least 500', {'': 50, 'at-least': 6}],
    ['up to 500', {'up-to': 50}],
    ['under 500', {under: 50}],
    ['500..600', {'': 50, range: 10}],
  ] as const) {
    it(`draws ${input} of 1000 as ${JSON.stringify(lengths)}`, async () => {
      const drawn = piecesIn(await fixture(html`<p>${bar(barParts(quantity(input), 1000), 1000)}</p>`));

      expect(drawn.map(({className}) => className)).to.deep.equal(Object.keys(lengths));
      for (const piece of drawn) {
        const length = Object.entries(lengths).find(([name]) => name === piece.className)?.[1];
        expect(Number(piece.style.getPropertyValue('--w'))).to.be.closeTo(length ?? 0, 1);
      }
    });
  }

  it('outlines the rest of the whole', async () => {
    const drawn = piecesIn(await fixture(html`<p>${bar({solid: 300, unsure: 0, kind: 'exact'}, 1000, 1000)}</p>`));

    expect(drawn.map(({className, style}) => [className, style.getPropertyValue('--w')])).to.deep.equal([
      ['', '30'],
      ['rest', '70'],
    ]);
  });
});

describe('cells', () => {
  for (const [input, filled, unsure] of [
    [62, [1, 1, 1, 1, 1, 1, 0.2, 0, 0, 0], 0],
    [21.7, [1, 1, 0.17, 0, 0, 0, 0, 0, 0, 0], 0],
    ['about 30', [1, 1, 0.7, 0, 0, 0, 0, 0, 0, 0], 3],
    ['20..25', [1, 1, 0, 0, 0, 0, 0, 0, 0, 0], 5],
    ['under 5', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 5],
  ] as const) {
    it(`are filled to ${input} per cent`, async () => {
      const drawn = piecesIn(await fixture(html`<p>${cells(quantity(input))}</p>`));
      const values = (name: string) => drawn.map(({style}) => Number(style.getPropertyValue(name)));
      const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

      values('--to').forEach((value, cell) => expect(value).to.be.closeTo(filled[cell]!, 0.001));
      expect(10 * (sum(values('--unsure')) - sum(values('--to')))).to.be.closeTo(unsure, 0.01);
    });
  }
});
