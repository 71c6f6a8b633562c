import {expect} from '@open-wc/testing';
import type {ValueRow} from '../../scripts/look/rules/facts.js';
import {faultsIn} from './support.js';

const row = (name: string, value: string, more: Partial<ValueRow> = {}): ValueRow => ({
  ...{name, value, unit: 'people', precision: 'exact'},
  ...more,
});

/** Rows on a line of 240 px: each with the words of its number and its marks. */
const block = (...rows: readonly (readonly [label: string, number: string, marks: string])[]): string => `<style>
    ul {margin: 0; padding: 0; list-style: none}
    .line {position: relative; display: flex; inline-size: 240px; block-size: 14px}
    .line i {block-size: 14px}
    .solid {background: navy; border-radius: 0 7px 7px 0}
    .square {background: navy}
    .range, .under {box-sizing: border-box; border: 1px dashed navy}
    .dot {background: navy; mask: radial-gradient(navy, navy) 0 0 / 12px 12px}
    .dot + .dot {margin-left: 4px}
    .tick {position: absolute; inline-size: 2px; background: black}
  </style><div class="counts"><ul>${rows
    .map(
      ([label, number, marks]) =>
        `<li class="row"><span class="label">${label}</span> <b>${number}</b>
          <span class="marks"><span class="scale"><span class="line">${marks}</span></span></span></li>`,
    )
    .join('')}</ul></div>`;

const bar = (width: number, kind = 'solid') => `<i class="${kind}" style="width: ${width}px"></i>`;
const tick = (at: number) => `<i class="tick" style="left: ${at - 1}px"></i>`;
const dots = (...tens: readonly number[]) =>
  tens.map((many) => `<i class="dot" style="width: ${many * 12}px; height: 12px"></i>`).join('');

const bars = [row('women', '480'), row('men', '120')];

describe('the rules on counts', () => {
  it('find nothing where each length is its number', () => {
    const drawing = block(['women', '480', bar(240)], ['men', '120', bar(60)]);
    expect(faultsIn(drawing, {rows: bars})).to.deep.equal([]);
  });

  it('find a bar that is too short, by its number and by the scale', () => {
    const short = block(['women', '480', bar(240)], ['men', '120', bar(57)]);
    expect(faultsIn(short, {rows: bars})).to.deep.equal(['length: men 120 ends at 57.0 px, not 60.0']);
    const both = block(['women', '480', bar(160)], ['men', '120', bar(40)]);
    expect(faultsIn(both, {rows: bars})).to.deep.equal(['scale: 480 ends at 160.0 of 240.0 px']);
  });

  it('let a number near zero be two px long, and zero one', () => {
    const rows = [row('women', '4800'), row('men', '1'), row('others', '0')];
    const drawing = (of1: string) =>
      block(['women', '4,800', bar(240)], ['men', '1', of1], ['others', '0', bar(1, 'square')]);
    expect(faultsIn(drawing(bar(2)), {rows})).to.deep.equal([]);
    expect(faultsIn(drawing(bar(6)), {rows})).to.deep.equal(['length: men 1 ends at 6.0 px, not 0.1']);
    expect(faultsIn(drawing(''), {rows})).to.deep.equal(['no mark: men 1']);
  });

  it('find the ends of a range, and of what is open', () => {
    const rows = [
      row('women', '480'),
      row('men', '120..240', {precision: 'range'}),
      row('others', 'under 60', {precision: 'below'}),
    ];
    const drawing = (low: number, under: number) =>
      block(
        ['women', '480', bar(240)],
        ['men', '120 to 240', bar(low) + bar(120 - low, 'range')],
        ['others', 'fewer than 60', bar(under, 'under')],
      );
    expect(faultsIn(drawing(60, 30), {rows})).to.deep.equal([]);
    expect(faultsIn(drawing(50, 30), {rows})).to.deep.equal(['length: men 120 to 240 ends at 50.0 px, not 60.0']);
    expect(faultsIn(drawing(60, 40), {rows})).to.deep.equal(['length: others 60 ends at 40.0 px, not 30.0']);
  });

  it('count dots', () => {
    const rows = [row('people', '12')];
    expect(faultsIn(block(['people', '12', dots(10, 2)]), {rows})).to.deep.equal([]);
    expect(faultsIn(block(['people', '12', dots(10, 1)]), {rows})).to.deep.equal(['number of marks: people 12 has 11']);
  });

  it('find a tick beside its number, and one that is not there', () => {
    const rows = [row('women', '480'), row('women, 2016', '240')];
    const drawing = (more: string) => block(['women', '480', bar(240) + more]);
    expect(faultsIn(drawing(tick(120)), {rows})).to.deep.equal([]);
    expect(faultsIn(drawing(tick(117)), {rows})).to.deep.equal(['tick: women 480: at 117.0 px, not 120.0']);
    expect(faultsIn(drawing(''), {rows})).to.deep.equal(['no tick: women 480']);
  });

  it('find a tick in dots behind the gaps of its tens', () => {
    const rows = [row('people', '12'), row('people, 2016', '11')];
    expect(faultsIn(block(['people', '12', dots(10, 2) + tick(136)]), {rows})).to.deep.equal([]);
    expect(faultsIn(block(['people', '12', dots(10, 2) + tick(132)]), {rows})).to.deep.equal([
      'tick: people 12: at 132.0 px, not 136.0',
    ]);
  });

  it('find a number that no data have, and people drawn as cases', () => {
    const drawing = block(['women', '480', bar(240)], ['men', '121', bar(60.5)]);
    expect(faultsIn(drawing, {rows: [row('women', '480'), row('men', '130')]})).to.deep.equal([
      'not in the data: men 121',
    ]);
    const squares = block(['women', '480', bar(240, 'solid" style="border-radius: 0; width: 240px')]);
    expect(faultsIn(squares, {rows: [row('women', '480')]})).to.deep.equal(['shape: women 480 is drawn as no people']);
  });
});
