import {fixture, html} from '@open-wc/testing';
import type {AnyFigure} from './reading.js';

/** Puts markup into the page as an outlet's system does, and hands back its first figure. */
export async function place(markup: string): Promise<AnyFigure> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return [...page.querySelectorAll<AnyFigure>('*')].find(({localName}) => localName.startsWith('tip-'))!;
}

/** Places a figure and waits until it is drawn, or says why not. */
export async function draw(markup: string): Promise<AnyFigure> {
  const figure = await place(markup);
  await figure.settled;
  return figure;
}
