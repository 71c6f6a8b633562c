import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {draw} from '../support/draw.js';
import {inside, type AnyFigure} from '../support/reading.js';

const box = (figure: AnyFigure, selector: string) => inside(figure, selector)!.getBoundingClientRect();

const boxesIn = (figure: AnyFigure, selector: string) =>
  [...figure.shadowRoot!.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

async function drawIn(width: number, markup: string): Promise<AnyFigure> {
  const figure = await draw(markup);
  figure.style.width = `${width}px`;
  return figure;
}

const breakdown = (width: number, attributes: string) =>
  drawIn(width, `<tip-victim-breakdown lang="en" ${attributes}></tip-victim-breakdown>`);

describe('the frame', () => {
  it('keeps the tag of an example with its head', async () => {
    const figure = await breakdown(320, 'example total="36"');
    const tag = box(figure, '.tag');

    expect(box(figure, '.title').top - box(figure, 'figure').top, 'above the title').to.equal(14);
    expect(tag.top - box(figure, '.title').bottom, 'above the tag').to.be.closeTo(10, 0.5);
    expect(box(figure, '[part=figure]').top - tag.bottom, 'below the tag').to.be.closeTo(14, 0.5);
  });
});

describe('rows of marks', () => {
  const referred = 'status="referred" total="17004" sex="male: 12903; female: 4088; other: 13"';

  it('have their labels at one edge where there is room, however long their numbers are', async () => {
    const figure = await breakdown(680, referred);
    const edges = boxesIn(figure, '.counts li .label').map(({left}) => left);

    expect(edges).to.deep.equal(edges.map(() => edges[0]));
  });

  it('draw people whom a source leaves open in the ink of the others', async () => {
    const figure = await breakdown(320, 'total="30" sex="female: 26" remainder="not-stated"');
    const [dot, open] = ['li .dot:not(.range)', 'li .range'].map((mark) => getComputedStyle(inside(figure, mark)!));

    expect(open!.borderTopColor).to.equal(dot!.backgroundColor);
  });
});

describe('compact figures', () => {
  it('have a low ladder', async () => {
    const figure = await drawIn(320, '<tip-tier-badge lang="en" size="compact" tier="2"></tip-tier-badge>');

    expect(box(figure, '.ladder').height).to.be.at.most(52);
  });

  it('have low columns', async () => {
    const points = 'points="2015: 28; 2016: 36; 2017: 32; 2018: 15"';
    const heightOf = async (size: string) =>
      box(await drawIn(320, `<tip-victims-trend lang="en" size="${size}" ${points}></tip-victims-trend>`), '.columns')
        .height;

    expect(await heightOf('compact')).to.be.closeTo((await heightOf('full')) - 16, 4);
  });
});
