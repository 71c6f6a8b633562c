import {expect} from '@open-wc/testing';
import {has, inside, isSeen, type AnyFigure} from '../support/reading.js';
import {figureNames, sampleOf, type FigureName} from '../support/samples.js';
import {until} from '../support/until.js';

/** What pages do to all their elements; none of it is meant for a figure. */
const sheets: Record<string, string> = {
  'no rules at all': '',
  'a root of ten pixels': 'html { font-size: 62.5% }',
  'a reset of everything': '* { all: unset }',
  'a reset that brooks no other rule': '*, ::before, ::after { all: unset !important }',
  'initial values for everything': '* { all: initial }',
  'an old reset':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important }',
  'elements that are hidden by name':
    'figure, figcaption, h2, h3, p, ul, ol, li, b, i, table, svg, canvas, button, span, div > * > div { display: none !important }',
  'elements that are hidden by class, id and attribute':
    '.title, .table, .text, .rows, .tally, .loud, .marks, .small, .vh, [id], [part], [aria-hidden], [role], :empty { display: none !important }',
  'huge letters': '* { font: bold italic 40px/3 fantasy !important }',
  'tiny letters': '* { font-size: 5px !important; line-height: 0 !important }',
  'letters set apart and words in one line':
    'body { letter-spacing: 1em; word-spacing: 3em; text-indent: 100px; text-transform: uppercase; white-space: pre }',
  'a right margin to lean on': 'body { text-align: right; text-align-last: right }',
  'movement everywhere': '*, ::before { transition: all 9s !important; animation: x 9s infinite !important }',
};

/** Which of a figure's elements read worse than a newspaper would print them. */
function unreadable(figure: AnyFigure): string[] {
  const root = inside(figure, 'figure')!;
  // A number that leads is 3.7 times as large as the text, which follows the reader's.
  const largest = 3.7 * Math.max(15, 0.9 * parseFloat(getComputedStyle(figure).fontSize)) + 0.1;
  const words = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      isSeen(element) &&
      !element.closest('.vh') &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
  );
  return words.flatMap((element) => {
    const {fontSize, lineHeight, letterSpacing, wordSpacing, textIndent, textTransform, whiteSpace} =
      getComputedStyle(element);
    const size = parseFloat(fontSize);
    const problems = [
      size < 14 || size > largest ? `letters of ${fontSize}` : '',
      parseFloat(lineHeight) < (size > 28 ? 0.9 : 1) * size ? `lines of ${lineHeight}` : '',
      letterSpacing === 'normal' || parseFloat(letterSpacing) < 2 ? '' : `letters ${letterSpacing} apart`,
      parseFloat(wordSpacing) > 0 ? `words ${wordSpacing} apart` : '',
      parseFloat(textIndent) > 0 ? `an indent of ${textIndent}` : '',
      textTransform === 'none' ? '' : textTransform,
      /^pre$/.test(whiteSpace) ? 'one line' : '',
    ];
    return problems.filter(Boolean).map((problem) => `${element.localName}.${element.className}: ${problem}`);
  });
}

/** Boxes that ask what is in them how wide to be. */
const boxes: Record<string, string> = {
  'a row of boxes': 'display: flex',
  'a column of boxes that are not stretched': 'display: flex; flex-direction: column; align-items: center',
  'a grid that fits what is in it': 'display: grid; grid-template-columns: max-content; max-width: 320px',
  'a grid with a part of the room': 'display: grid; grid-template-columns: 1fr; width: 320px',
  'a float': 'float: left',
  'a box in a line': 'display: inline-block',
  'a table': 'display: table',
  'a box on top of the page': 'position: absolute',
  'a dialog': 'position: fixed; inset: 0; width: fit-content; height: fit-content; margin: auto',
};

async function drawUnder(css: string, name: FigureName, check: (figure: AnyFigure) => void): Promise<void> {
  const sheet = Object.assign(document.createElement('style'), {textContent: css});
  const box = Object.assign(document.createElement('div'), {className: 'box'});
  // A page can have no column without saying so; the important reset takes even this from it.
  if (!css.startsWith('.box')) box.style.cssText = 'display: block !important; width: 320px !important';
  const figure = document.createElement(`tip-${name}`) as AnyFigure;
  Object.assign(figure, {lang: 'en', data: sampleOf(name), textContent: 'The same in words.'});
  document.head.append(sheet);
  box.append(figure);
  document.body.prepend(box);
  try {
    await figure.settled;
    // A chart waits until it is near the view.
    if (has(figure, 'canvas')) await until(() => has(figure, '.spots button'), 'the chart is drawn');
    check(figure);
  } finally {
    box.remove();
    sheet.remove();
  }
}

for (const name of figureNames) {
  describe(`the styles of a page around a ${name}`, () => {
    for (const [what, css] of Object.entries(sheets)) {
      it(`leave it whole and readable: ${what}`, async () => {
        await drawUnder(css, name, (figure) => {
          const root = inside(figure, 'figure')!;
          const body = inside(figure, '[part=figure]')!;
          // A figure need not have a title or notes.
          const some = ['[part~=title]', '[part=caveat]'].filter((part) => has(figure, part));
          const parts = [...some, '[part=figure]', '[part=source]', '[part=tools] button'];
          expect(parts.filter((part) => !isSeen(inside(figure, part)))).to.deep.equal([]);
          expect([body.offsetHeight > 20, body.offsetWidth > 200], 'the drawing has room').to.deep.equal([true, true]);
          // Slanted letters of that size may reach a few pixels over the edge.
          expect(root.scrollWidth, 'width').to.be.at.most(root.clientWidth + 3);
          expect(root.offsetWidth, 'column').to.be.at.most(320);
          expect(unreadable(figure)).to.deep.equal([]);
          expect(inside(figure, '.table')?.offsetHeight ?? 0, 'the closed table').to.be.at.most(1);
        });
      });
    }

    for (const [what, style] of Object.entries(boxes)) {
      it(`leave it room to be read: ${what}`, async () => {
        await drawUnder(`.box { ${style} }`, name, (figure) => {
          expect(figure.offsetWidth).to.be.within(300, 760);
          expect(inside(figure, 'figure')!.scrollWidth).to.be.at.most(figure.clientWidth + 1);
        });
      });
    }

    it('can make it narrower than it would be', async () => {
      await drawUnder('.box { display: flex; width: 240px !important }', name, (figure) => {
        expect(figure.offsetWidth).to.equal(240);
      });
    });
  });
}
