import {expect} from '@open-wc/testing';
import {faultsIn} from './support.js';

const loud = '<b style="font-size: 56px; line-height: 1">';
const words = (many: number) => Array.from({length: many}, (_, index) => `word${index}`).join(' ');

describe('the rules on a drawing as a whole', () => {
  it('find a space higher than 40 px', () => {
    const spaced = (height: number) => `<p>105</p><div style="height: ${height}px"></div><p>people</p>`;
    expect(faultsIn(spaced(60)).join()).to.match(/^empty: \d+ px at \d+$/);
    expect(faultsIn(spaced(0))).to.deep.equal([]);
  });

  it('take a tint for empty, and a line for something', () => {
    const holds = (style: string) => `<p>105</p><div style="height: 60px; ${style}"></div><p>people</p>`;
    expect(faultsIn(holds('background: #f3f5f6')).join()).to.match(/^empty/);
    expect(faultsIn(holds('background: #6f8fa6'))).to.deep.equal([]);
    expect(faultsIn(holds('border: 1px dashed #6f8fa6'))).to.deep.equal([]);
  });

  it('find two loud things, where one may be', () => {
    expect(faultsIn(`${loud}1 <small>of 24</small></b> <span>people</span>`)).to.deep.equal([]);
    expect(faultsIn(`${loud}105</b> <br> ${loud}26</b>`)).to.deep.equal(['loud twice: 105 and 26']);
  });

  it('find more words than a figure may have', () => {
    expect(faultsIn(`<p>${words(72)}</p>`)).to.deep.equal([]);
    expect(faultsIn(`<p>${words(73)}</p>`)).to.deep.equal(['too many words: 73, of 72']);
    expect(faultsIn(`<p>${words(39)}</p>`, {isCompact: true})).to.deep.equal(['too many words: 39, of 38']);
  });

  it('count more where there are many values, and little of what the record says at length', () => {
    const row = {name: 'women', value: '1', unit: 'people', precision: 'exact'};
    expect(faultsIn(`<p>${words(75)}</p>`, {rows: Array.from({length: 16}, () => row)})).to.deep.equal([]);
    expect(faultsIn(`<p>${words(102)}</p>`, {isMade: true, rows: Array.from({length: 16}, () => row)})).to.deep.equal(
      [],
    );
    expect(faultsIn(`<p>${words(100)}</p>`, {own: [words(40)]})).to.deep.equal([]);
    expect(faultsIn(`<p>${words(70)} Bosnia and Herzegovina</p>`, {places: ['Bosnia and Herzegovina']})).to.deep.equal(
      [],
    );
  });
});
