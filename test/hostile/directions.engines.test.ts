import {expect} from '@open-wc/testing';
import '@tip-figures/victim-breakdown/define.js';
import {place} from '../support/draw.js';
import {inside, type AnyFigure} from '../support/reading.js';

/** Names that run from right to left, or try to. */
const names = [
  'אבג',
  'كوسوفو',
  'ܐܒܓ',
  '\u{1e900}\u{1e901}',
  'אבג (3–9',
  'ABC\u200f',
  'ABC\u061c',
  '\u202eABC',
  'ABC\u202e',
  '\u2067ABC',
  'ABC\u2067',
  '\u2066\u2066\u202e\u2069ABC',
];

/** Where the first `part` stands after `from`, from the left; the line that it stands in too. */
function spotOf(element: Element, from: string, part: string): {left: number; top: number} {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(part, node.data.indexOf(from) + from.length);
    if (!node.data.includes(from) || at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + part.length);
    const {left, top} = range.getBoundingClientRect();
    return {left, top};
  }
  throw new Error(`no ${part} after ${from}`);
}

async function draw(data: unknown): Promise<AnyFigure> {
  const figure = await place('<tip-victim-breakdown lang="en"></tip-victim-breakdown>');
  figure.style.inlineSize = '760px';
  figure.data = data;
  await figure.settled;
  expect(figure.state).to.equal('fresh');
  return figure;
}

function expectInOrder(element: Element, from: string, low: string, high: string): void {
  const [first, second] = [spotOf(element, from, low), spotOf(element, from, high)];
  if (first.top === second.top) expect(first.left, `${low} is left of ${high}`).to.be.below(second.left);
}

describe('a name that runs from right to left', () => {
  for (const name of names) {
    const written = JSON.stringify(name).replace(
      /[\u0590-\u08ff\u200f\u061c\u202e\u2066-\u2069]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );

    it(`turns no period around, as the place: ${written}`, async () => {
      const figure = await draw({place: name, total: 36, period: '2015/2016'});

      expectInOrder(inside(figure, '[part~=title]')!, 'identified', '2015', '2016');
    });

    it(`turns no range around, as a form of exploitation: ${written}`, async () => {
      const exploitation = {
        first: {label: name, value: 41},
        second: {label: name, low: 13, high: 37},
        third: {label: name, low: 12, high: 36},
      };
      const figure = await draw({total: 99, exploitation});

      expectInOrder(inside(figure, 'li:nth-child(2)')!, '', '13', '37');
      expectInOrder(inside(figure, 'li:nth-child(3)')!, '', '12', '36');
    });

    it(`turns no correction around: ${written}`, async () => {
      const corrections = [
        {date: '2017-07-04', path: 'total', was: name, now: '13..37', reason: name},
        {date: '2017-07-05', path: 'total', was: '14..38', now: '15..39', reason: name},
      ];
      const figure = await draw({total: 99, corrections});
      inside(figure, '[part=tools] button')!.click();
      await figure.updateComplete;
      const [first, second] = [...figure.shadowRoot!.querySelectorAll('#d li')].filter(({textContent}) =>
        textContent.includes('Corrected'),
      );

      expectInOrder(first!, 'changed', '13', '37');
      expectInOrder(second!, 'Corrected', '14', '38');
      expect(spotOf(second!, '', 'Corrected').top).to.be.at.most(spotOf(second!, '', '14').top);
    });
  }

  it('is written into the CSV as it was given', async () => {
    const figure = await draw({total: 36, exploitation: {first: {label: 'אבג', value: 36}}});

    expect(figure.toCsv().split('\r\n')[2]).to.match(/^אבג,36,/);
  });
});
