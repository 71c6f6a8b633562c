import {expect} from '@open-wc/testing';
import type {ValueRow} from '../../scripts/look/rules/facts.js';
import {yearsIn} from '../../scripts/look/rules/axis.js';
import {faultsIn} from './support.js';

const dot = (filled: boolean) =>
  `<i style="display: block; width: 10px; height: 10px; border: 2px solid navy; ${filled ? 'background: navy' : ''}"></i>`;
const stage = (name: string, filled: boolean) =>
  `<ol class="stages"><li><span class="dots">${dot(filled)}</span> <span class="stage">${name}</span></li></ol>`;

describe('the rule on stages of a case', () => {
  it('finds one that is filled before a decision, and a conviction that is hollow', () => {
    for (const name of ['Investigated', 'Arrested', 'Charged', 'Indicted', 'On trial']) {
      expect(faultsIn(stage(name, false))).to.deep.equal([]);
      expect(faultsIn(stage(name, true))).to.deep.equal([`filled stage: ${name} is drawn as decided`]);
    }
    expect(faultsIn(stage('Convicted', true))).to.deep.equal([]);
    expect(faultsIn(stage('Convicted', false))).to.deep.equal(['hollow stage: Convicted is drawn as open']);
  });
});

describe('the rule on columns and on bars of money', () => {
  const column = (value: string, height: number) =>
    `<li style="display: inline-block"><span class="value">${value}</span>
      <span class="bar"><i style="display: block; width: 20px; height: ${height}px; background: navy"></i></span></li>`;
  const amount = (value: string, width: number) =>
    `<li><span class="value">${value}</span>
      <span class="bar"><i style="display: block; height: 20px; width: ${width}px; background: navy"></i></span></li>`;

  it('finds one that is not as long as its number among the others', () => {
    const columns = (height: number) => `<ul class="columns">${column('4,000', 80)}${column('1,000', height)}</ul>`;
    expect(faultsIn(columns(20))).to.deep.equal([]);
    expect(faultsIn(columns(26))).to.deep.equal(['length: 1,000 is 26.0 px, not 20.0']);
    const amounts = (width: number) =>
      `<ul class="amounts">${amount('3.2 million euros', 200)}${amount('1.6 million euros', width)}</ul>`;
    expect(faultsIn(amounts(100))).to.deep.equal([]);
    expect(faultsIn(amounts(110))).to.deep.equal(['length: 1.6 million euros is 110.0 px, not 100.0']);
  });
});

describe('the rule on an axis of years', () => {
  const row = (name: string, value: string): ValueRow => ({name, value, unit: 'people', precision: 'exact'});
  const at = (left: number, width = 2) =>
    `position: absolute; left: ${left}px; width: ${width}px; height: 9px; background: navy`;
  const axis = `<div class="axis" style="position: relative; height: 20px">
      <i class="base" style="${at(0, 200)}; height: 1px"></i><span class="step" style="${at(100, 100)}; background: none"><b>5</b></span>
      <b class="last" style="position: absolute; left: 220px">10 years</b></div>`;
  const drawing = (words: string, marks: string) =>
    `<div class="years"><ul style="margin: 0; padding: 0"><li><p style="margin: 0">${words}</p>
      <div class="plot" style="position: relative; height: 12px">${marks}</div></li></ul>${axis}</div>`;
  const box = (left: number, width: number) => `<div class="box" style="${at(left, width)}"></div>`;
  const stack = (left: number, many: number) =>
    `<span class="stack" style="position: absolute; left: ${left - 4}px; width: 8px">${'<i></i>'.repeat(many)}</span>`;

  it('finds a box that ends at another year than its row says', () => {
    expect(faultsIn(drawing('2 to 6 years', box(40, 80)))).to.deep.equal([]);
    expect(faultsIn(drawing('2 to 6 years', box(40, 86)))).to.deep.equal([
      'axis: 2 to 6 years: at 6.30 years, not 2 or 6',
    ]);
  });

  it('finds a number at another place', () => {
    const moved = drawing('2 to 6 years', box(40, 80)).replace('left: 100px', 'left: 104px');
    expect(faultsIn(moved)).to.deep.equal(['axis: 5: at 5.20 years, not 5']);
  });

  it('finds dots that are not at the term of so many people', () => {
    const rows = [row('3 years', '2'), row('7 years', '1')];
    expect(faultsIn(drawing('exact terms', stack(60, 2) + stack(140, 1)), {rows})).to.deep.equal([]);
    expect(faultsIn(drawing('exact terms', stack(60, 1)), {rows})).to.deep.equal([
      'axis: 1 dots: at 3.00 years, not 7',
    ]);
  });

  it('reads lengths of time', () => {
    expect(yearsIn('from 8 to 15\u00a0years')).to.deep.equal([8, 15]);
    expect(yearsIn('5 years 6 months')).to.deep.equal([5.5]);
    expect(yearsIn('6 months to 2 years')).to.deep.equal([0.5, 2]);
  });
});

describe('the rule on the tiles of a map', () => {
  const map = (...tiles: readonly (readonly [code: string, size: number])[]) =>
    `<div class="map"><div class="tiles">${tiles
      .map(([code, size]) => `<b class="tile" style="display: inline-block; width: ${size}px">${code}</b>`)
      .join(' ')}</div></div>`;

  it('finds a government twice, and tiles of two sizes', () => {
    expect(faultsIn(map(['AL', 24], ['XK', 24]))).to.deep.equal([]);
    expect(faultsIn(map(['AL', 24], ['XK', 24], ['AL', 24]))).to.deep.equal(['tile twice: AL']);
    expect(faultsIn(map(['AL', 24], ['XK', 30]))).to.deep.equal(['tile size: 24 to 30 px']);
  });
});
