import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {draw} from '../support/draw.js';
import {embedCodeOf, tagIn} from '../support/embed-code.js';
import {inside, plain, textIn, type AnyFigure} from '../support/reading.js';

const badge = (attributes = '', width = 680, child = '') =>
  draw(
    `<div style="inline-size: ${width}px">
      <tip-tier-badge lang="en" country="XK" report="2017" tier="2" source="State" ${attributes}>${child}</tip-tier-badge>
    </div>`,
  );

const boxOf = (figure: Element) => inside(figure, '.outlet')!.getBoundingClientRect();

/** The place of what the line says of the source. */
function sourceBox(figure: Element): DOMRect {
  const range = document.createRange();
  const line = inside(figure, '[part=source]')!;
  range.setStartAfter(inside(figure, '.outlet')!);
  range.setEndAfter(line.lastChild!);
  return [...range.getClientRects()].find(({width}) => width > 8)!;
}

describe('the name of the outlet', () => {
  it('stands first in the foot, in front of the source', async () => {
    const figure = await badge('outlet="The Sample Gazette"');

    expect(plain(textIn(figure, '[part=source]'))).to.equal('The Sample Gazette Source: State');
    expect(sourceBox(figure).top).to.be.closeTo(boxOf(figure).top, 2);
    expect(sourceBox(figure).left).to.be.greaterThan(boxOf(figure).right);
    expect(getComputedStyle(inside(figure, '.outlet')!).fontWeight).to.equal('700');
  });

  it('has a line of its own in a narrow figure', async () => {
    const figure = await badge('outlet="The Sample Gazette"', 320);

    expect(sourceBox(figure).top).to.be.at.least(boxOf(figure).bottom - 1);
    expect(sourceBox(figure).left).to.be.closeTo(boxOf(figure).left, 1);
  });

  it('stands in the compact figure, and in no line of text', async () => {
    expect(textIn(await badge('outlet="A" size="compact"'), '.outlet')).to.equal('A');
    expect(inside(await badge('outlet="A" size="inline"'), '.outlet')).to.equal(null);
  });

  it('is left out where none is given', async () => {
    expect(inside(await badge(), '.outlet')).to.equal(null);
  });

  it('is said in the language of the figure', async () => {
    const child = `<script type="application/json">${JSON.stringify({outlet: {en: 'The Gazette', sq: 'Gazeta'}})}</script>`;

    expect(textIn(await badge('lang="sq"', 680, child), '.outlet')).to.equal('The Gazette');
    expect(
      textIn(
        await draw(`<tip-tier-badge lang="sq" country="XK" report="2017" tier="2">${child}</tip-tier-badge>`),
        '.outlet',
      ),
    ).to.equal('Gazeta');
  });

  for (const [what, name] of [
    ['long', 'Gazette'.repeat(40)],
    ['from right to left', 'صحيفة (2) المثال'],
    ['turned', 'Gazette \u202e\u2067eman a'],
    ['markup', '<img src=x onerror="document.title=1">'],
  ] as const) {
    it(`stays text, and inside the figure: ${what}`, async () => {
      const figure = await badge('', 280);
      figure.setAttribute('outlet', name);
      await figure.settled;

      expect(inside(figure, '[part=source] img')).to.equal(null);
      expect(textIn(figure, '.outlet').replace(/[\u202a-\u202e\u2066-\u2069]/g, '')).to.equal(
        name.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''),
      );
      expect(boxOf(figure).right).to.be.at.most(figure.getBoundingClientRect().right + 1);
      expect(plain(textIn(figure, '[part=source]'))).to.match(/Source: State$/);
    });
  }

  it('goes with the figure: into its plain form, its picture and its code', async () => {
    const figure = (await badge('outlet="The &lt;Sample> Gazette"')) as AnyFigure & {toSvg(): Promise<string>};

    expect(await figure.toHtml()).to.contain('<p><b>The &lt;Sample&gt; Gazette.</b> Source: State.</p>');
    expect(await figure.toSvg()).to.contain('>The &lt;Sample&gt; Gazette<');
    expect(tagIn(await embedCodeOf(figure))).to.contain(' outlet="The &lt;Sample&gt; Gazette"');
    expect(figure.toCsv()).not.to.contain('Gazette');
  });
});
