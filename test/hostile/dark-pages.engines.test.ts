import {expect} from '@open-wc/testing';
import '@tip-figures/tier-badge/define.js';
import {lightnessOf} from '@tip-figures/core/frame/scheme.js';
import {draw} from '../support/draw.js';
import {inside, type AnyFigure} from '../support/reading.js';
import {until} from '../support/until.js';

const tag = '<tip-tier-badge country="XK" report="2017" tier="2" source="Kosovo 2.0"></tip-tier-badge>';

/** A figure in a box with these styles, which say nothing of a colour scheme unless they name one. */
const drawnOn = (style: string, markup = tag): Promise<AnyFigure> => draw(`<div style="${style}">${markup}</div>`);

const titleOf = (figure: AnyFigure): Element => inside(figure, '[part~=title]')!;
/** How light the letters are, from 0 to 1. */
const ink = (figure: AnyFigure): number => lightnessOf(getComputedStyle(titleOf(figure)).color)!;

describe('a figure on the ground of a page', () => {
  for (const [what, style] of [
    ['of a dark colour', 'background: #111'],
    ['of a dark colour in another notation', 'background: oklch(0.2 0.02 250)'],
    ['of a mixed dark colour', 'background: color-mix(in srgb, black, white 10%)'],
    ['with light letters on a picture', 'color: #eee; background: linear-gradient(#000, #222)'],
  ] as const) {
    it(`has light letters on one ${what}, though the page is called light`, async () => {
      expect(ink(await drawnOn(style))).to.be.above(0.8);
    });
  }

  for (const [what, style] of [
    ['of a light colour', 'color-scheme: dark; background: #fff'],
    ['with dark letters on a picture', 'color-scheme: dark; color: #222; background: linear-gradient(#fff, #eee)'],
  ] as const) {
    it(`has dark letters on one ${what}, though the page is called dark`, async () => {
      expect(ink(await drawnOn(style))).to.be.below(0.3);
    });
  }

  it('follows the scheme of the page where nothing is painted', async () => {
    expect(ink(await drawnOn('color-scheme: dark'))).to.be.above(0.8);
    expect(ink(await drawnOn('color-scheme: light'))).to.be.below(0.3);
  });

  it('looks through veils that are more than half transparent', async () => {
    expect(
      ink(await drawnOn('background: #111', `<p style="background: rgb(255 255 255 / 0.1)">${tag}</p>`)),
    ).to.be.above(0.8);
  });

  it('sees the ground of a shadow root that it is slotted into', async () => {
    const figure = await drawnOn('');
    figure.parentElement!.attachShadow({mode: 'open'}).innerHTML = '<div style="background: #111"><slot></slot></div>';
    figure.parentElement!.append(figure);
    await figure.updateComplete;
    expect(ink(figure)).to.be.above(0.8);
  });

  it('keeps the theme that its tag names', async () => {
    const light = await drawnOn('background: #111', tag.replace(' ', ' theme="light" '));
    expect(ink(light)).to.be.below(0.3);
  });

  it('follows a box that changes both its ground and its scheme', async () => {
    const figure = await drawnOn('color-scheme: light; background: #fff');
    figure.parentElement!.setAttribute('style', 'color-scheme: dark; background: #111');
    expect(ink(figure)).to.be.above(0.8);
  });

  it('follows a page that changes its ground while it is read', async () => {
    const figure = await drawnOn('');
    expect(ink(figure)).to.be.below(0.3);
    const page = document.head.appendChild(document.createElement('style'));
    page.textContent = 'body.night { background: #111 }';
    document.body.classList.add('night');
    try {
      await until(() => ink(figure) > 0.8, 'the dark ground is seen');
    } finally {
      document.body.classList.remove('night');
    }
    await until(() => ink(figure) < 0.3, 'the light ground is seen');
    page.remove();
  });
});
