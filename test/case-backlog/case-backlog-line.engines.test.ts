import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import {buttonsOf, canvasOf, hasChart} from '../chart/canvas.js';
import {seenIn} from '../support/counts.js';
import {draw} from '../support/draw.js';
import {has, tableOf, textIn, textsIn} from '../support/reading.js';

const many =
  '2007-12-31: 60; 2008-06-30: unknown; 2008-12-31: about 70; 2009-12-31: 80; 2010-12-31: 95; 2011-12-31: 1; 2012-12-31: under 5; 2013-12-31: withheld; 2014-12-31: 66; 2015-12-31: 82; 2016-12-31: 97';

const backlog = (open: string, lang = 'en', more = '') =>
  draw(`<tip-case-backlog lang="${lang}" loading="eager" open="${open}" ${more}></tip-case-backlog>`);

const names = (figure: Element) => buttonsOf(figure).map((button) => button.getAttribute('aria-label'));

// In a file of its own: once any test has drawn a chart, its code is there for all.
describe('the line of a <tip-case-backlog>', () => {
  it('joins ten days or more, each where it is in time', async () => {
    const figure = await backlog(many);
    const marks = buttonsOf(figure).map((button) => button.getBoundingClientRect().x);
    const [first = 0, half = 0, second = 0] = marks;
    const last = marks.at(-1) ?? 0;

    expect(hasChart(canvasOf(figure))).to.equal(true);
    expect(seenIn(figure)).to.deep.equal([]);
    expect(second - first).to.be.closeTo((last - first) / 9, 3);
    expect(half - first).to.be.closeTo((last - first) / 18, 3);
  });

  it('names every point whole, also where there is no number', async () => {
    expect(names(await backlog(many))).to.deep.equal([
      '31 December 2007: 60 cases',
      '30 June 2008: No figure in this source',
      '31 December 2008: about 70 cases',
      '31 December 2009: 80 cases',
      '31 December 2010: 95 cases',
      '31 December 2011: 1 case',
      '31 December 2012: fewer than 5 cases',
      '31 December 2013: Withheld to protect people',
      '31 December 2014: 66 cases',
      '31 December 2015: 82 cases',
      '31 December 2016: 97 cases',
    ]);
  });

  it('says in words what the line shows, and in the table', async () => {
    const figure = await backlog(many);

    expect(textIn(figure, '[part~=title]')).to.equal('Trafficking cases open, 31 December 2007 – 31 December 2016');
    expect(figure.summary).to.contain(' 31 December 2007: 60. 30 June 2008: no figure. 31 December 2008: about 70.');
    expect(tableOf(figure)).to.have.length(12);
  });

  it('prints the first and the last, in Albanian too', async () => {
    const figure = await backlog(many, 'sq');

    expect(textsIn(figure, '.plot .date')).to.include.members(['fund 2007', 'fund 2016']);
    expect(textsIn(figure, '.plot .above, .plot .below, .plot .last')).to.include.members(['60', '97']);
  });

  it('stands above a flow', async () => {
    const figure = await backlog(many, 'en', 'flow="new: 40"');

    expect(hasChart(canvasOf(figure))).to.equal(true);
    expect(seenIn(figure)).to.deep.equal(['40 new | 100% bar']);
  });

  it('is not drawn where there is little room', async () => {
    const figure = await backlog(many, 'en', 'size="compact"');

    expect(has(figure, 'canvas')).to.equal(false);
    expect(textsIn(figure, '.loud')).to.deep.equal(['97']);
  });

  for (const lang of ['en', 'sq']) {
    it(`is accessible in ${lang}`, async () => {
      await expect(await backlog(many, lang)).to.be.accessible();
    });
  }
});
