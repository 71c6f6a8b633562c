import {fixture, html} from '@open-wc/testing';
import type {AnyFigure} from './reading.js';
import './without-words.js';

/** Puts markup into the page as an outlet's system does, and hands back its first figure. */
export async function place(markup: string): Promise<AnyFigure> {
  return (await placeAll(markup))[0]!;
}

/** Places figures and waits until all are drawn, or say why not; hands back the first. */
export async function draw(markup: string): Promise<AnyFigure> {
  const figures = await placeAll(markup);
  await Promise.all(figures.map(({settled}) => settled));
  return figures[0]!;
}

async function placeAll(markup: string): Promise<AnyFigure[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return [...page.querySelectorAll<AnyFigure>('*')].filter(({localName}) => localName.startsWith('tip-'));
}
