// What a reader has under their eyes and hands when newer data come.

import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import '@tip-figures/victim-breakdown/define.js';
import '@tip-figures/victims-trend/define.js';
import {amended} from '@tip-figures/core/data/amend/amendment.js';
import type {FigureInputs} from '@tip-figures/core/data/figure-inputs.js';
import {victimBreakdown} from '@tip-figures/record/figures/victim-breakdown.js';
import {heardIn} from '../support/counts.js';
import {draw} from '../support/draw.js';
import {aboutIn, inside, textIn, textsIn, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const dataOf = (total: number, more: object = {}) => ({
  country: 'XK',
  period: '2016',
  total,
  sex: {female: 9, male: total - 9},
  ...more,
});

const breakdown = async (more = ''): Promise<AnyFigure> =>
  draw(`<tip-victim-breakdown lang="en" data='${JSON.stringify(dataOf(36))}' ${more}></tip-victim-breakdown>`);

const update = async (figure: AnyFigure, data: object) => {
  figure.data = data;
  await figure.settled;
};

const rows = (figure: Element) => heardIn(figure).slice(1);
const values = (figure: Element) => textsIn(figure, 'tbody td:nth-child(2)');
const nodesIn = (figure: Element) => [...figure.shadowRoot!.querySelectorAll('*')];

describe('a figure that loads', () => {
  it('draws its view once, and what comes later beside it', async () => {
    const {figure: recipe} = customElements.get('tip-victim-breakdown') as unknown as {figure: {view: () => unknown}};
    const {view} = recipe;
    let drawings = 0;
    recipe.view = (...given) => {
      drawings += 1;
      return view(...given);
    };
    // A record that no other test has drawn.
    const data = JSON.stringify(dataOf(4321));
    const figure = await draw(`<tip-victim-breakdown lang="en" data='${data}'></tip-victim-breakdown>`);
    recipe.view = view;

    expect(values(figure)).to.deep.equal(['4,321', '4,312', '9']);
    expect(drawings).to.equal(1);
  });
});

describe('newer data', () => {
  it('leave all nodes where they are, with the new numbers in them', async () => {
    const figure = await breakdown();
    const before = nodesIn(figure).filter((node) => !node.matches('.dot'));
    await update(figure, dataOf(37));

    expect(before.filter((node) => !figure.shadowRoot!.contains(node))).to.deep.equal([]);
    expect([rows(figure), values(figure)]).to.deep.equal([
      ['Sex: male 28', 'female 9'],
      ['37', '28', '9'],
    ]);
    expect(figure.shadowRoot!.textContent).not.to.contain('36');
  });

  it('leave the focus, the open details and their scroll to the reader', async () => {
    const figure = await draw(
      `<div style="inline-size: 200px"><tip-victim-breakdown lang="en" data='${JSON.stringify(dataOf(36, {source: {en: 'x'.repeat(90)}}))}'></tip-victim-breakdown></div>`,
    );
    const about = inside(figure, '[aria-controls=d]')!;
    about.click();
    await figure.updateComplete;
    const details = inside(figure, '#d')!;
    details.style.cssText = 'inline-size: 50px';
    details.scrollLeft = 20;
    about.focus();
    await update(figure, dataOf(37));

    expect(figure.shadowRoot!.activeElement === about).to.equal(true);
    expect([details.hidden, details.scrollLeft, about.getAttribute('aria-expanded')]).to.deep.equal([
      false,
      20,
      'true',
    ]);
    about.click();
    await figure.updateComplete;
    expect(details.getAttribute('hidden')).to.equal('until-found');
  });

  it('leave the ends of a selection where the reader has set them', async () => {
    const figure = await breakdown();
    const [one, other] = [inside(figure, '.counts .row')!, inside(figure, '[part=figure] li')!];
    const range = document.createRange();
    range.setStart(one, 0);
    range.setEndAfter(other.lastChild!);
    const before = range.toString();
    await update(figure, dataOf(37));

    expect(before).to.contain('36');
    expect(range.toString()).to.equal(before.replace('36', '37').replace('27', '28'));
    range.selectNodeContents(document.createTextNode(''));
  });

  it('take away what they do not have, and bring what they have more', async () => {
    const figure = await breakdown('heading="People" highlight="female"');
    const body = inside(figure, '[part=figure]');
    await update(figure, dataOf(37, {age: {child: 7, adult: 30}}));
    const more = rows(figure).length;
    figure.removeAttribute('heading');
    figure.removeAttribute('highlight');
    await update(figure, dataOf(38));

    expect(more).to.be.above(2);
    expect(rows(figure)).to.deep.equal(['Sex: male 29', 'female 9']);
    expect(inside(figure, '[part=label]')).to.equal(null);
    expect(inside(figure, '[part=figure]') === body).to.equal(true);
  });

  it('bring their correction above the picture, which stays', async () => {
    // Fetches the code of corrections.
    await breakdown('suppress-below="2"');
    const figure = await breakdown();
    const body = inside(figure, '[part=figure]');
    await update(figure, dataOf(37, {corrections: [{date: '2017-07-04', path: 'sex.male', was: 27}]}));
    await until(() => textIn(figure, '.remark'), 'the correction is told');

    expect(textIn(figure, '.remark')).to.equal('Corrected 4 July 2017: male was 27');
    expect(aboutIn(figure, 'Corrections')).to.have.length(1);
    expect([inside(figure, '[part=figure]') === body, values(figure)[0]]).to.deep.equal([true, '37']);
  });

  it('are in each of three equal figures, in nodes of its own', async () => {
    const figures = [await breakdown(), await breakdown(), await breakdown()];
    const bodies = figures.map((figure) => inside(figure, '[part=figure]'));
    for (const figure of figures) await update(figure, dataOf(37));

    expect(figures.map((figure) => rows(figure)[0])).to.deep.equal(['Sex: male 28', 'Sex: male 28', 'Sex: male 28']);
    expect(figures.map((figure) => inside(figure, '[part=figure]'))).to.deep.equal(bodies);
    expect(new Set(bodies).size).to.equal(3);
  });

  it('leave a chart its canvas, its marks and the reader’s place among them', async () => {
    const points = (count: number) =>
      Object.fromEntries(Array.from({length: count}, (_, index) => [2005 + index, 20 + index]));
    const figure = await draw(
      `<tip-victims-trend lang="en" example loading="eager" data='${JSON.stringify({points: points(11)})}'></tip-victims-trend>`,
    );
    const marks = () => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.spots button')];
    await until(() => marks().length === 11, 'the chart is drawn');
    const canvas = inside(figure, 'canvas');
    marks()[0]!.focus();
    await update(figure, {points: points(12)});
    await until(() => marks().length === 12, 'the chart is drawn again');

    expect(inside(figure, 'canvas') === canvas).to.equal(true);
    expect(figure.shadowRoot!.activeElement === marks()[0]).to.equal(true);
    expect(inside(figure, '.chart > .text')!.getAttribute('aria-hidden')).to.equal('true');
    await update(figure, {points: points(4)});
    expect(inside(figure, '.spots, canvas')).to.equal(null);
    expect(inside(figure, '[part=figure] [aria-hidden=true]:has(li)')).to.equal(null);
  });

  for (const [what, change] of [
    ['moved a row', (figure) => inside(figure, '[part=figure] ul')!.append(inside(figure, '[part=figure] li')!)],
    [
      'put an element before a number',
      (figure) => inside(figure, '.counts .row')!.prepend(document.createElement('b')),
    ],
    ['written another number', (figure) => (inside(figure, 'tbody td')!.textContent = '99')],
    ['taken the figure out', (figure) => inside(figure, 'figure')!.remove()],
    ['put the figure elsewhere', (figure) => document.body.append(inside(figure, 'figure')!)],
    ['removed the picture', (figure) => inside(figure, '[part=figure]')!.remove()],
  ] as const satisfies readonly (readonly [string, (figure: AnyFigure) => unknown])[]) {
    it(`are shown where a page has ${what}`, async () => {
      const figure = await breakdown();
      change(figure);
      await update(figure, dataOf(37));
      for (const stray of document.querySelectorAll('body > figure')) stray.remove();

      expect([rows(figure), values(figure)]).to.deep.equal([
        ['Sex: male 28', 'female 9'],
        ['37', '28', '9'],
      ]);
      expect(figure.shadowRoot!.textContent).not.to.match(/36|99/);
      expect(figure.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
    });
  }

  it('come to a figure that was a chip in the meantime', async () => {
    const figure = await breakdown();
    figure.setAttribute('size', 'inline');
    await figure.settled;
    figure.removeAttribute('size');
    await figure.settled;

    expect(rows(figure)).to.deep.equal(['Sex: male 27', 'female 9']);
  });
});

describe('what a figure reads of a document', () => {
  const figure = {name: 'victim-breakdown', parts: undefined, declarations: [victimBreakdown]} as never;
  const inputs = (attributes: object, more: Partial<FigureInputs> = {}) =>
    ({
      attributes,
      section: undefined,
      data: undefined,
      child: undefined,
      page: 'en',
      ready: true,
      refresh: undefined,
      src: 'a.json',
      ...more,
    }) as FigureInputs;
  const read = (given: FigureInputs, document: object) => amended(given, document, figure, () => undefined);

  it('is shared by figures with equal attributes and nothing else of their own', () => {
    const document = {country: 'XK', 'victim-breakdown': dataOf(36)};
    const one = read(inputs({period: '2016'}), document);

    expect(read(inputs({period: '2016'}), document) === one).to.equal(true);
    expect(read(inputs({period: '2015'}), document)!.section['period']).to.equal('2015');
    expect(read(inputs({period: '2016'}, {child: '{"total": 12}'}), document)!.section['total']).to.equal(12);
    expect(read(inputs({period: '2016'}), {...document}) === one).to.equal(false);
  });
});
