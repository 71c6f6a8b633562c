import {expect} from '@open-wc/testing';
import '@tip-figures/case-backlog/define.js';
import {buttonsOf, canvasOf, hasChart} from '../chart/canvas.js';
import {draw} from '../support/draw.js';
import {has, isSeen, inside, tableOf, textIn, textsIn} from '../support/reading.js';

const many = '2013-12-31: 60; 2014-06-30: unknown; 2014-12-31: about 70; 2015-12-31: 80; 2016-12-31: 95';

const backlog = (open: string, lang = 'en', more = '') =>
  draw(`<tip-case-backlog lang="${lang}" loading="eager" open="${open}" ${more}></tip-case-backlog>`);

const names = (figure: Element) => buttonsOf(figure).map((button) => button.getAttribute('aria-label'));

describe('the line of a <tip-case-backlog>', () => {
  it('joins three days or more, each where it is in time', async () => {
    const figure = await backlog(many);
    const marks = buttonsOf(figure).map((button) => button.getBoundingClientRect().x);
    const [first = 0, half = 0, second = 0, third = 0, last = 0] = marks;

    expect(hasChart(canvasOf(figure))).to.equal(true);
    expect(has(figure, '.units, .rows')).to.equal(false);
    expect(second - first).to.be.closeTo((last - first) / 3, 3);
    expect(half - first).to.be.closeTo((last - first) / 6, 3);
    expect(third - second).to.be.closeTo(last - third, 3);
  });

  it('names every point whole, also where there is no number', async () => {
    expect(names(await backlog(many))).to.deep.equal([
      'End of 2013: 60 cases',
      '30 June 2014: No figure in this source',
      'End of 2014: about 70 cases',
      'End of 2015: 80 cases',
      'End of 2016: 95 cases',
    ]);
    expect(
      names(await backlog('2014-12-31: 1; 2015-12-31: under 5; 2016-12-31: withheld; 2017-12-31: 3')),
    ).to.deep.equal([
      'End of 2014: 1 case',
      'End of 2015: fewer than 5 cases',
      'End of 2016: Withheld to protect people',
      'End of 2017: 3 cases',
    ]);
  });

  it('says in words what the line shows, and where it breaks', async () => {
    const figure = await backlog(many);

    expect(textIn(figure, '.big')).to.equal(
      '95 cases still open at the end of 2016, 15 more than at the end of 2015 (80)',
    );
    expect(figure.summary).to.contain('; the source gives no figure for 30 June 2014.');
    expect(isSeen(inside(figure, '[part=summary]'))).to.equal(true);
    expect(textIn(figure, '[part=notes]'))
      .to.contain('The line breaks where the source gives no figure.')
      .and.to.contain('Dashed or hatched: the source gives no exact number for the end of 2014.');
    expect(tableOf(figure)).to.have.length(6);
  });

  it('prints dates and numbers', async () => {
    const figure = await backlog('2014-12-31: 60; 2015-06-30: 80; 2016-12-31: 1295', 'sq');

    expect(textsIn(figure, '.plot .date')).to.deep.equal(['fund 2014', '30 qershor 2015', 'fund 2016']);
    expect(textsIn(figure, '.plot .above, .plot .below, .plot .last')).to.have.members(['60', '80', '1295']);
  });

  it('is not drawn through two numbers', async () => {
    const figure = await backlog('2014-12-31: 60; 2015-12-31: unknown; 2016-12-31: 95');

    expect(has(figure, 'canvas')).to.equal(false);
    expect(textsIn(figure, '.rows .label')).to.deep.equal(['End of 2014', 'End of 2015', 'End of 2016']);
  });

  it('stands above a flow, which has squares', async () => {
    const figure = await backlog(many, 'en', 'flow="new: 40"');

    expect(hasChart(canvasOf(figure))).to.equal(true);
    expect(textsIn(figure, '.rows .label')).to.have.length(4);
    expect(textsIn(figure, '.unit-key .vh')).to.deep.equal(['Each square is one open case']);
  });

  for (const lang of ['en', 'sq']) {
    it(`is accessible in ${lang}`, async () => {
      await expect(await backlog(many, lang)).to.be.accessible();
    });
  }
});
