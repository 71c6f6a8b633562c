import {expect} from '@open-wc/testing';
import {faultsIn} from './support.js';

describe('the rules on texts of drawings', () => {
  it('find nothing in plain rows', () => {
    expect(
      faultsIn('<ul><li>17,004 people <i style="display: block; height: 14px; background: navy"></i></li></ul>'),
    ).to.deep.equal([]);
  });

  for (const [name, text] of [
    ['number', '17,004'],
    ['number with its unit', '3.2 million'],
    ['range', '2015–2016'],
    ['date', '31 December 2016'],
    ['month', 'March 2017'],
    ['word', 'investigated'],
  ] as const) {
    it(`find a ${name} on two lines`, () => {
      const drawing = `<p style="width: 20px; word-break: break-all">${text}</p>`;
      const rule = name === 'word' ? 'broken word' : 'broken number';
      expect(faultsIn(drawing)).to.include(`${rule}: ${text}`);
      expect(faultsIn(`<p style="white-space: nowrap">${text}</p>`)).to.deep.equal([]);
    });
  }

  it('find the outlet on two lines, but not two other words', () => {
    const drawing = '<p style="width: 60px">Kosovo 2.0</p>';
    expect(faultsIn(drawing, {names: ['Kosovo 2.0']})).to.deep.equal(['broken number: Kosovo 2.0']);
    expect(faultsIn(drawing)).to.deep.equal([]);
  });

  it('find a text on another', () => {
    const drawing = '<p>at or above</p><p style="margin-top: -28px">61 below</p>';
    expect(faultsIn(drawing)).to.deep.equal(['text on text: at or above × 61 below']);
  });

  it('find a text on a mark of another row, not on one of its own or on a tint', () => {
    const mark = '<i class="bar" style="position: absolute; inset: 0; background: navy"></i>';
    const rows = (first: string, second: string) =>
      `<ul style="position: relative; margin: 0"><li>${first}</li><li>${second}</li></ul>`;
    expect(faultsIn(rows('105 people', mark))).to.deep.equal(['text on a mark: 105 people on <i.bar>']);
    expect(faultsIn(rows(`105 people${mark}`, ''))).to.deep.equal([]);
    expect(faultsIn(rows('105 people', mark.replace('navy', '#fdf4ec')))).to.deep.equal([]);
  });

  it('find a tick through the words beside it, though they are of its row', () => {
    const drawn = (left: number) =>
      `<ul style="position: relative; margin: 0"><li class="row">2015: 28<i class="tick" style="position: absolute;
        left: ${left}px; top: 0; width: 2px; height: 20px; background: black"></i></li></ul>`;
    expect(faultsIn(drawn(60))).to.deep.equal(['text on a mark: 2015: 28 on <i.tick>']);
    expect(faultsIn(drawn(30))).to.deep.equal([]);
  });

  it('find letters of 13 px', () => {
    expect(faultsIn('<small style="font-size: 13px">about 40</small>')).to.deep.equal([
      'small letters: 13.0 px: about 40',
    ]);
    expect(faultsIn('<small style="font-size: 14px">about 40</small>')).to.deep.equal([]);
  });

  it('find a text beside the figure, and one that is cut off', () => {
    expect(faultsIn('<p style="margin-left: 290px; white-space: nowrap">105 people</p>')[0]).to.match(
      /^outside: 105 people by \d+ px$/,
    );
    const cut = '<p style="width: 40px; overflow: hidden; white-space: nowrap">105 people</p>';
    expect(faultsIn(cut)).to.deep.equal(['cut off: 105 people']);
  });

  it('find a mark beside the figure', () => {
    const mark = '<i style="display: block; width: 312px; height: 4px; background: navy"></i>';
    expect(faultsIn(mark)).to.deep.equal(['outside: <i> by 12 px']);
  });

  it('look at nothing that is for listeners alone', () => {
    const hidden =
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); font-size: 9px';
    expect(faultsIn(`<p>105</p><span style="${hidden}">a description of many words</span>`)).to.deep.equal([]);
  });
});
