// What stands in the tags of the demo for readers without script: what the figure itself says, and who is named as its source.

import {expect} from '@playwright/test';
import {test} from './demo.mjs';

for (const path of ['/demo/story.html', '/demo/attributes.html']) {
  test(`the text in each tag of ${path.slice(1)} is what its figure says, with its source`, async ({page, site}) => {
    await page.goto(site.url + path);
    const figures = await page.evaluate(readFigures);
    expect(figures.length).toBeGreaterThan(14);
    for (const {tag, fallback, title, summary, sources} of figures) {
      await test.step(`${tag}: ${title}`, () => {
        expect(fallback.includes(summary) || fallback.includes(title), `${fallback} / ${title} / ${summary}`).toBe(
          true,
        );
        for (const source of sources) expect(fallback).toContain(source);
      });
    }
  });
}

/** Of each figure but the chips, which are words in a line, and quotations whose words stand in their tag. */
async function readFigures() {
  const plain = (text = '') =>
    text
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const all = [...document.querySelectorAll('main *')].filter(({localName}) => localName.startsWith('tip-'));
  const told = all.filter((figure) => !figure.hasAttribute('variant') && !figure.querySelector('q'));
  await Promise.all(told.map(({localName}) => customElements.whenDefined(localName)));
  for (const figure of told) Object.assign(figure, {loading: 'eager', size: 'full'});
  await Promise.all(told.map(({settled}) => settled));
  const within = (figure, part) => plain(figure.shadowRoot.querySelector(`[part~=${part}]`)?.textContent);
  return told.map((figure) => ({
    tag: figure.localName,
    fallback: plain(figure.textContent),
    title: within(figure, 'title'),
    summary: plain(figure.summary),
    // By name, without their years, which a fallback may leave out.
    sources: within(figure, 'source')
      .replace(/^[^:]*: |, [\d–]+$/g, '')
      .split(/ via |, nga |; /),
  }));
}
