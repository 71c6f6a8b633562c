import {expect, nextFrame} from '@open-wc/testing';
import {place} from '../support/draw.js';
import {allText, has, inside, isSeen, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf} from '../support/samples.js';
import {until} from '../support/until.js';

/** Ways in which pages hide what they show later. */
const hiding = [
  ['a tab', '<div hidden>', '</div>', (box: Element) => box.removeAttribute('hidden')],
  ['an accordion', '<details><summary>More</summary>', '</details>', (box: Element) => box.setAttribute('open', '')],
  ['no height', '<div style="height: 0; overflow: hidden">', '</div>', (box: Element) => box.removeAttribute('style')],
  ['not drawn', '<div style="content-visibility: hidden">', '</div>', (box: Element) => box.removeAttribute('style')],
  ['a closed dialog', '<dialog>', '</dialog>', (box: Element) => (box as HTMLDialogElement).show()],
] as const;

async function expectChart(figure: AnyFigure): Promise<void> {
  await until(() => has(figure, '.spots button'), 'the chart is drawn');
  const {width, height} = inside<HTMLCanvasElement>(figure, 'canvas')!.getBoundingClientRect();
  expect([width > 200, height > 20]).to.deep.equal([true, true]);
}

for (const name of figureNames) {
  describe(`copies of a ${name}`, () => {
    const json = `<script type="application/json">${JSON.stringify(sampleOf(name))}</script>`;
    const original = () => place(`<tip-${name} lang="en" loading="eager"><p>fallback</p>${json}</tip-${name}>`);

    it('say the same, cloned from one that is drawn', async () => {
      const figure = await original();
      await figure.settled;
      const copy = figure.cloneNode(true) as AnyFigure;
      figure.after(copy);
      await copy.settled;

      expect([copy.state, copy.summary, copy.toCsv()]).to.deep.equal(['fresh', figure.summary, figure.toCsv()]);
    });

    it('say the same, imported from a template or written by a script', async () => {
      const figure = await original();
      await figure.settled;
      const template = document.createElement('template');
      template.innerHTML = figure.outerHTML;
      const [copy] = document.importNode(template.content, true).children as unknown as AnyFigure[];
      figure.after(copy!);
      await copy!.settled;

      expect(copy!.summary).to.equal(figure.summary);
    });

    it('keep their looks on the way through another document', async () => {
      const figure = await original();
      await figure.settled;
      const box = figure.parentElement!;
      const looks = () => getComputedStyle(inside(figure, 'figure')!).borderTopStyle;
      expect(looks()).to.equal('solid');
      document.implementation.createHTMLDocument().body.append(document.adoptNode(figure));
      await nextFrame();
      box.append(figure);
      await figure.settled;

      expect([looks(), figure.state]).to.deep.equal(['solid', 'fresh']);
    });

    it('keep their looks, and their chart, in the document of a frame', async () => {
      const figure = await original();
      await figure.settled;
      const text = allText(figure);
      const frame = document.createElement('iframe');
      figure.parentElement!.append(frame);
      frame.contentDocument!.body.append(figure);
      await figure.settled;
      const view = frame.contentWindow!;

      expect(allText(figure)).to.contain(text.slice(0, 40));
      expect(view.getComputedStyle(inside(figure, 'figure')!).borderTopStyle).to.equal('solid');
      expect(isSeen(inside(figure, '.table table'))).to.equal(false);
      // A frame that goes takes what is in it along without a word.
      figure.remove();
    });
  });

  describe(`a ${name} that is hidden at first`, () => {
    for (const [what, open, close, show] of hiding) {
      for (const loading of ['lazy', 'eager']) {
        it(`is whole when it is shown: ${what}, ${loading}`, async () => {
          const box = document.createElement('div');
          box.innerHTML = `${open}<tip-${name} lang="en" loading="${loading}"><p>fallback</p></tip-${name}>${close}`;
          document.body.prepend(box);
          try {
            const figure = box.querySelector<AnyFigure>(`tip-${name}`)!;
            figure.data = sampleOf(name);
            await figure.settled;
            show(box.firstElementChild!);
            await nextFrame();
            await figure.settled;
            expect(figure.state).to.equal('fresh');
            expect(inside(figure, '[part=figure]')!.offsetHeight).to.be.above(20);
            if (has(figure, 'canvas')) await expectChart(figure);
          } finally {
            box.remove();
          }
        });
      }
    }
  });
}
