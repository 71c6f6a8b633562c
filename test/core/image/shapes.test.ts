import {expect} from '@open-wc/testing';
import {shapesOf} from '@tip-figures/core/image/walk.js';
import {hatch} from '@tip-figures/core/marks/hatch.js';
import {countMarkStyles} from '@tip-figures/core/counts/count-marks.styles.js';
import {boxOf, isOutline, isRun} from '../../support/picture.js';

let host: HTMLElement;

/** Lays out markup with styles, in a box of 200 pixels. */
function laidOut(markup: string, styles = ''): HTMLElement {
  host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = `<style>* { box-sizing: border-box } ${styles}</style>
    <div id="all" style="position: relative; inline-size: 200px; font: 16px/20px sans-serif; color: rgb(1, 2, 3)">${markup}</div>`;
  return root.getElementById('all')!;
}

const outlines = (root: HTMLElement) => shapesOf(root).filter(isOutline);
const runs = (root: HTMLElement) => shapesOf(root).filter(isRun);
const rounded = ({x, y, width, height}: ReturnType<typeof boxOf>) =>
  // Nor is there a zero below zero.
  [x, y, width, height].map((length) => Math.round(length) + 0);

describe('the shapes of what is laid out', () => {
  afterEach(() => host.remove());

  it('are grounds at their places', () => {
    const [box] = outlines(
      laidOut(
        '<div style="margin-inline-start: 30px; inline-size: 50px; block-size: 20px; background: rgb(9, 8, 7)"></div>',
      ),
    );

    expect([box!.fill, ...rounded(boxOf(box!))]).to.deep.equal(['rgb(9, 8, 7)', 30, 0, 50, 20]);
  });

  it('have the same places where the page is scaled', () => {
    const root = laidOut('<div style="margin-left: 30px; inline-size: 50px; block-size: 20px; background: red"></div>');
    host.style.transform = 'scale(0.5)';

    expect(rounded(boxOf(outlines(root)[0]!))).to.deep.equal([30, 0, 50, 20]);
  });

  it('are borders as one line around where all sides are alike, solid or dashed', () => {
    const [solid, dashed] = outlines(
      laidOut(`<p style="margin: 0; block-size: 20px; border: 2px solid red"></p>
        <p style="margin: 0; block-size: 20px; border: 1px dashed red; border-radius: 4px"></p>`),
    );

    expect([solid!.stroke, solid!.width, solid!.dash]).to.deep.equal(['rgb(255, 0, 0)', 2, undefined]);
    expect(rounded(boxOf(solid!))).to.deep.equal([1, 1, 198, 18]);
    expect([dashed!.width, dashed!.dash]).to.deep.equal([1, [3, 2]]);
    expect(dashed!.path.match(/A/g)).to.have.length(4);
  });

  it('are borders as lines along the sides that there are', () => {
    const [top, end] = outlines(
      laidOut(
        '<p style="margin: 0; block-size: 20px; border: 0 solid red; border-top-width: 2px; border-right: 4px solid blue">',
      ),
    );

    expect([top!.stroke, end!.stroke]).to.deep.equal(['rgb(255, 0, 0)', 'rgb(0, 0, 255)']);
    expect(rounded(boxOf(top!))).to.deep.equal([0, 1, 198, 0]);
    expect(rounded(boxOf(end!))).to.deep.equal([198, 1, 0, 19]);
  });

  it('are a dot where a round border leaves nothing inside', () => {
    const [dot] = outlines(
      laidOut('<p style="margin: 0; inline-size: 12px; border: 6px solid red; border-radius: 50%">'),
    );

    expect([dot!.fill, dot!.stroke, ...rounded(boxOf(dot!))]).to.deep.equal([
      'rgb(255, 0, 0)',
      undefined,
      0,
      0,
      12,
      12,
    ]);
  });

  it('are the stripes of a hatch, cut at the edge of its box, and not of what is in it', () => {
    const [ground, stripes, ...others] = outlines(
      laidOut(
        '<p><b></b></p>',
        `p { margin: 0; inline-size: 40px; block-size: 10px; background: rgb(0, 0, 9); --mark: ${hatch.cssText}; color: red } b { display: block; block-size: 9px }`,
      ),
    );

    // The way across the stripes is (40 + 10) / √2, and each has five pixels of it.
    expect(stripes!.path.match(/M/g)).to.have.length(8);
    expect([ground!.fill, stripes!.stroke, stripes!.width]).to.deep.equal(['rgb(0, 0, 9)', 'rgb(255, 0, 0)', 1.5]);
    expect([stripes!.clip, others]).to.deep.equal(['M0 0L40 0L40 10L0 10Z', []]);
  });

  it('are dots and squares that masks cut out, as one outline for those that stand together', () => {
    const [dots, squares] = outlines(
      laidOut(
        ['people', 'cases']
          .map(
            (unit, index) =>
              `<div class="counts ${unit}" style="--m: 5"><div class="marks"><div class="scale dots"><div class="line"><i class="dot" style="--n: ${5 - 3 * index}"></i></div></div></div></div>`,
          )
          .join(''),
        `${countMarkStyles.map(({cssText}) => cssText).join('')} .counts { --tip-dot: 10.4px; --tip-mark-2: blue; --tip-case-2: red; inline-size: 320px }`,
      ),
    );

    const count = (path: string) => path.match(/M/g)?.length;
    expect([dots!.fill, count(dots!.path)]).to.deep.equal(['rgb(0, 0, 255)', 5]);
    expect(rounded(boxOf(dots!))).to.deep.equal([1, 1, 58, 10]);
    expect([count(squares!.path), ...rounded(boxOf(squares!)).slice(2)]).to.deep.equal([2, 22, 10]);
  });

  it('fade where a mask says over how much, in half of the box at most', () => {
    const [box] = outlines(
      laidOut(
        '<p style="margin: 0; inline-size: 100px; block-size: 10px; background: red; --in: 20px; --out: 90px; mask: linear-gradient(red, red)">',
      ),
    );

    expect([box!.fade!.from, box!.fade!.to]).to.deep.equal([0, 100]);
    expect(box!.fade!.stops.map(([share, alpha]) => [share, alpha])).to.deep.equal([
      [0, 0],
      [0.2, 1],
      [0.5, 1],
      [1, 0],
    ]);
  });

  it('are pseudo-elements: placed ones, and those before and after what is in the box', () => {
    const boxes = outlines(
      laidOut(
        '<p><span></span></p>',
        `p { position: relative; margin: 0; block-size: 40px }
        span { display: block; block-size: 30px; padding: 5px }
        p::before { content: ''; position: absolute; inset: 3px auto auto 7px; inline-size: 10px; block-size: 4px; background: red }
        span::before { content: ''; display: block; inline-size: 20px; block-size: 4px; margin-inline: auto; background: lime }
        span::after { content: ''; display: block; block-size: 6px; margin-block-start: 10px; background: blue }`,
      ),
    );

    expect(boxes.map((box) => [box.fill, ...rounded(boxOf(box))])).to.deep.equal([
      ['rgb(0, 255, 0)', 90, 5, 20, 4],
      ['rgb(0, 0, 255)', 5, 19, 190, 6],
      ['rgb(255, 0, 0)', 7, 3, 10, 4],
    ]);
  });

  it('are turned as their boxes are', () => {
    const [mark] = outlines(
      laidOut(
        '<p style="position: relative; margin: 0; inline-size: 20px; block-size: 20px"></p>',
        "p::after { content: ''; position: absolute; inset: 9px 0; background: red; transform: rotate(-45deg) }",
      ),
    );

    expect(mark!.turn).to.deep.equal({angle: -45, x: 10, y: 10});
  });

  it('are lines of words, where and as long as the page has them', () => {
    const root = laidOut('<p style="margin: 0">One line of words that is longer than <b>two hundred</b> pixels</p>');
    const lines = runs(root);

    expect(lines.map(({text}) => text).join(' ')).to.equal('One line of words that is longer than two hundred pixels');
    expect(new Set(lines.map(({y}) => y)).size).to.be.greaterThan(1);
    expect(lines[0]!.x).to.equal(0);
    const bold = lines.find(({weight}) => weight === '700')!;
    const {left, width} = root.querySelector('b')!.getClientRects()[0]!;
    expect(bold.x).to.be.closeTo(left - root.getBoundingClientRect().left, 0.1);
    expect(bold.length).to.be.closeTo(width, 0.6);
    expect([bold.color, bold.size]).to.deep.equal(['rgb(1, 2, 3)', 16]);
    // The feet of the letters stand in their line.
    expect(lines[0]!.y).to.be.within(11, 18);
  });

  it('are words from the right where these run so, and from the left in them where they are of another language', () => {
    const [arabic, english] = runs(
      laidOut(`<p dir="rtl" style="margin: 0">مرحبا</p>
        <p dir="rtl" style="margin: 0; unicode-bidi: plaintext; text-align: right">As of <time>24 June</time></p>`),
    );

    expect([arabic!.isRtl, Math.round(arabic!.x)]).to.deep.equal([true, 200]);
    expect([english!.isRtl, english!.x > 50]).to.deep.equal([false, true]);
  });

  it('are words that stand upright', () => {
    const [word] = runs(laidOut('<p style="margin: 0; writing-mode: vertical-rl">upright</p>'));

    expect(word!.turn!.angle).to.equal(90);
    expect([word!.y, word!.length > 30]).to.deep.equal([0, true]);
  });

  it('are words of pseudo-elements in a line, and words in a hidden part are not among them', () => {
    const lines = runs(
      laidOut(
        `<p><b>one</b><b>two</b></p><p hidden>never</p><p class="vh">heard</p><button>press</button>
          <p style="visibility: hidden">unseen</p>`,
        `b + b::before { content: '; ' } .vh { position: absolute; clip-path: inset(50%) }`,
      ),
    );

    expect(lines.map(({text}) => text).join(' ')).to.equal('one ; two');
  });

  it('follow each other as the page draws them, whatever their order in it', () => {
    const order = outlines(
      laidOut(
        `<p style="position: relative; z-index: 2; background: rgb(2, 0, 0)">a</p><p style="position: relative; background: rgb(1, 0, 0)">b</p>
          <p style="background: rgb(0, 0, 0)">c</p>`,
      ),
    );

    expect(order.map(({fill}) => fill)).to.deep.equal(['rgb(0, 0, 0)', 'rgb(1, 0, 0)', 'rgb(2, 0, 0)']);
  });

  it('are cut where a box lets nothing out', () => {
    const [inner] = outlines(
      laidOut(
        '<p style="margin: 0; inline-size: 20px; block-size: 10px; overflow: hidden"><b style="display: block; block-size: 30px; background: red"></b></p>',
      ),
    );

    expect(inner!.clip).to.equal('M0 0L20 0L20 10L0 10Z');
  });
});
