import {expect} from '@open-wc/testing';
import {pngOf} from '@tip-figures/core/image/canvas-writer.js';
import type {Outline, Run} from '@tip-figures/core/image/scene.js';
import {svgText} from '@tip-figures/core/image/svg-writer.js';
import {colorAt, parsed, pixelsOf, sceneWith} from '../../support/picture.js';

const square: Outline = {path: 'M10 10L30 10L30 30L10 30Z', fill: 'rgb(255, 0, 0)'};
const words: Run = {
  text: 'a "b" & <c>\u0001\ud800',
  x: 5,
  y: 20,
  length: 30,
  family: '"A face", sans-serif',
  size: 16,
  weight: '700',
  style: 'normal',
  color: 'rgb(0, 0, 255)',
  isRtl: false,
};
const ink = 'rgb(0, 0, 0)';

describe('a picture as SVG', () => {
  it('says of itself what is read where it is not seen', () => {
    const svg = parsed(svgText(sceneWith([])));

    expect([svg.getAttribute('role'), svg.getAttribute('lang'), svg.getAttribute('viewBox')]).to.deep.equal([
      'img',
      'en',
      '0 0 40 40',
    ]);
    expect([...svg.children].slice(0, 2).map((one) => [one.localName, one.textContent])).to.deep.equal([
      ['title', 'A title'],
      ['desc', 'A sentence'],
    ]);
  });

  it('keeps words as text, whatever letters are in them', () => {
    const text = parsed(svgText(sceneWith([words]))).querySelector('text')!;

    expect(text.textContent).to.equal('a "b" & <c>');
    expect(['x', 'y', 'textLength', 'font-family', 'font-weight'].map((name) => text.getAttribute(name))).to.deep.equal(
      ['5', '20', '30', '"A face", sans-serif', '700'],
    );
  });

  it('has words from right to left, and turned ones', () => {
    const turn = {angle: 90, x: 1, y: 2};
    const [arabic, upright] = parsed(
      svgText(
        sceneWith([
          {...words, isRtl: true},
          {...words, turn},
        ]),
      ),
    ).querySelectorAll('text');

    expect(arabic!.getAttribute('direction')).to.equal('rtl');
    expect(upright!.getAttribute('transform')).to.equal('rotate(90 1 2)');
  });

  it('has outlines with dashes, edges and fades', () => {
    const fade = {from: 10, to: 30, stops: [[0, 0] as const, [1, 1] as const]};
    const svg = parsed(
      svgText(
        sceneWith([
          {path: square.path, stroke: 'red', width: 2, dash: [3, 2]},
          {...square, fade, clip: 'M0 0L20 0L20 40Z'},
        ]),
      ),
    );
    const [dashed, faded] = svg.querySelectorAll('g path');

    expect([dashed!.getAttribute('stroke-dasharray'), dashed!.getAttribute('fill')]).to.deep.equal(['3 2', 'none']);
    const named = (name: string) => svg.querySelector(/\((.*)\)/.exec(faded!.getAttribute(name)!)![1]!)!;
    expect([...named('fill').children].map((stop) => stop.getAttribute('stop-opacity'))).to.deep.equal(['0', '1']);
    expect(named('clip-path').firstElementChild!.getAttribute('d')).to.equal('M0 0L20 0L20 40Z');
  });

  it('moves and scales what belongs together', () => {
    const scene = {...sceneWith([]), parts: [{x: 4, y: 5, scale: 2, shapes: [square]}]};

    expect(parsed(svgText(scene)).querySelector('g')!.getAttribute('transform')).to.equal(
      'translate(4 5) scale(2.0000)',
    );
  });
});

describe('a picture as PNG', () => {
  it('has the size and the colours of the shapes', async () => {
    const png = await pngOf(sceneWith([square]), 1);
    const pixels = await pixelsOf(png);

    expect([png.type, pixels.width, pixels.height]).to.deep.equal(['image/png', 40, 40]);
    expect([colorAt(pixels, 20, 20), pixels.data[3]]).to.deep.equal(['255 0 0', 0]);
  });

  it('is as many times larger as is asked for, up to what browsers can draw', async () => {
    const large = await pixelsOf(await pngOf(sceneWith([square]), 2));
    const largest = await pixelsOf(await pngOf(sceneWith([square], {width: 4, height: 40}), 1000));

    expect([large.width, colorAt(large, 58, 58)]).to.deep.equal([80, '255 0 0']);
    expect([largest.width, largest.height]).to.deep.equal([819, 8192]);
  });

  it('has dashes, edges, fades and turned shapes', async () => {
    const line: Outline = {path: 'M0 5L40 5', stroke: ink, width: 4, dash: [10, 10]};
    const pixels = await pixelsOf(
      await pngOf(
        sceneWith([
          {path: 'M0 0L40 0L40 40L0 40Z', fill: 'rgb(255, 255, 255)'},
          line,
          {...line, path: 'M0 20L40 20', turn: {angle: 90, x: 20, y: 20}, dash: [1000]},
          {path: 'M0 30L18 30L18 40L0 40Z', fill: ink, clip: 'M0 30L5 30L5 40L0 40Z'},
          {
            path: 'M24 30L40 30L40 40L24 40Z',
            fill: 'rgb(255, 0, 0)',
            fade: {
              from: 24,
              to: 40,
              stops: [
                [0, 0],
                [1, 1],
              ],
            },
          },
        ]),
        1,
      ),
    );

    expect([colorAt(pixels, 3, 5), colorAt(pixels, 13, 5)]).to.deep.equal(['0 0 0', '255 255 255']);
    expect([colorAt(pixels, 20, 24), colorAt(pixels, 5, 20)]).to.deep.equal(['0 0 0', '255 255 255']);
    expect([colorAt(pixels, 2, 35), colorAt(pixels, 10, 35)]).to.deep.equal(['0 0 0', '255 255 255']);
    const [faint, strong] = [26, 38].map((x) => Number(colorAt(pixels, x, 35).split(' ')[1]));
    expect([faint! > 190, strong! < 60]).to.deep.equal([true, true]);
  });

  it('has words as long as they are in the page', async () => {
    const pixels = await pixelsOf(
      await pngOf(sceneWith([{...words, text: 'H', x: 5, y: 30, length: 30, size: 20}]), 1),
    );
    const inked = Array.from({length: 40}, (_, x) => x).filter((x) =>
      Array.from({length: 40}, (_, y) => y).some((y) => pixels.data[4 * (y * 40 + x) + 3]! > 100),
    );

    expect([inked[0]! >= 5, inked[0]! < 12, inked.at(-1)! > 26, inked.at(-1)! <= 35]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });
});
