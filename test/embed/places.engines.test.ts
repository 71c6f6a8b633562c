import {expect, fixture, html} from '@open-wc/testing';
import {basesIn} from '@tip-figures/embed/bases.js';
import {placesIn, tagsIn} from '@tip-figures/embed/places.js';

const ours = 'https://figures.example';
const bases = basesIn(`${ours}/ https://example.org/figures/`);
const link = `<a href="${ours}/f/xk-2017-tier-badge/">Kosovo: Tier 2</a>`;

async function pageWith(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return page;
}

/** Elements that would get a figure, with the path of the published one. */
async function found(markup: string): Promise<string[]> {
  await pageWith(markup);
  return placesIn(document, bases).map(({element, published}) =>
    [element.localName, published?.pathname].filter(Boolean).join(' '),
  );
}

describe('a place for a figure is', () => {
  for (const [what, markup, places] of [
    ['a figure element that names one', '<figure class="tip-embed" data-tip-figure="quote"></figure>', ['figure']],
    ['any element that names one', `<div class="a tip-embed" data-tip-figure="quote">${link}</div>`, ['div']],
    ['a paragraph of a link alone', `<p>${link}</p>`, ['p /f/xk-2017-tier-badge/']],
    [
      'the same with what content systems add',
      `<p>\n<br>&nbsp;<strong>${link.replace('tier-badge/', 'tier-badge/?ref=site&amp;utm_source=a#b')}</strong>&nbsp;&#8203;<br><span></span></p>`,
      ['p /f/xk-2017-tier-badge/'],
    ],
    [
      'the same around a picture',
      `<p>${link.replace('Kosovo: Tier 2', '<img alt="Tier 2">')}</p>`,
      ['p /f/xk-2017-tier-badge/'],
    ],
    ['the same without the last slash', `<p>${link.replace('/"', '"')}</p>`, ['p /f/xk-2017-tier-badge']],
    [
      'an element that is marked, around a link',
      `<div class="tip-embed"><p>See ${link}.</p></div>`,
      ['div /f/xk-2017-tier-badge/'],
    ],
    [
      'the same beside another link',
      `<div class="tip-embed"><a href="${ours}/a/pdf/b">PDF</a> ${link}</div>`,
      ['div /f/xk-2017-tier-badge/'],
    ],
  ] as const) {
    it(what, async () => {
      expect(await found(markup)).to.deep.equal(places);
    });
  }
});

describe('no place for a figure is', () => {
  for (const [what, markup] of [
    ['a link in a sentence', `<p>See ${link}.</p>`],
    ['a link beside another', `<p>${link} <a href="/"></a></p>`],
    ['a link beside a picture', `<p>${link}<img alt=""></p>`],
    ['a link that is no paragraph', `<ul><li>${link}</li></ul>${link}`],
    ['a link to another site', `<p><a href="https://other.example/f/a/">a</a></p>`],
    [
      'a link to another folder of a site, in whatever way',
      `<p><a href="https://example.org/uploads/f/a/">a</a></p><p><a href="https://example.org/figures/../uploads/f/a/">a</a></p>
      <p><a href="https://example.org/figures/%2e%2e/uploads/f/a/">a</a></p><p><a href="https://example.org/figures/..%2Fuploads/f/a/">a</a></p>
      <p><a href="https://example.org\\figures\\f\\a">a</a></p>`,
    ],
    [
      'a link to something else',
      `<p><a href="${ours}/f/a/b/">a</a></p><p><a href="${ours}/f/">a</a></p><p><a href="${ours}/if/a">a</a></p>`,
    ],
    ['a link that is marked itself', `<a class="tip-embed" href="${ours}/f/a/">a</a>`],
    [
      'what holds a figure already',
      `<figure class="tip-embed" data-tip-figure="quote"><tip-quote>${link}</tip-quote></figure>`,
    ],
    ['what stands in a figure', `<tip-quote><p>${link}</p></tip-quote>`],
    ['what wants none', `<p data-tip-embed="off">${link}</p>`],
    ['a link that wants none', `<p>${link.replace('<a', '<a data-tip-embed="off"')}</p>`],
    [
      'what is around by that wish',
      `<div data-tip-embed="off"><div class="tip-embed" data-tip-figure="quote"></div></div>`,
    ],
    [
      'what shows no figure in it',
      `<svg><text class="tip-embed" data-tip-figure="quote">9</text></svg><img class="tip-embed" data-tip-figure="quote" alt="">
      <textarea class="tip-embed" data-tip-figure="quote">9</textarea><button><span class="tip-embed" data-tip-figure="quote">9</span></button>`,
    ],
    ['what is edited', `<div contenteditable><p>${link}</p></div>`],
    ['an island in what is edited', `<div contenteditable><div contenteditable="false"><p>${link}</p></div></div>`],
    [
      'what is in a template',
      `<template><p>${link}</p><div class="tip-embed" data-tip-figure="quote"></div></template>`,
    ],
  ] as const) {
    it(what, async () => {
      expect(await found(markup)).to.deep.equal([]);
    });
  }

  it('what was one before', async () => {
    await pageWith('<div class="tip-embed" data-tip-figure="quote"></div>');
    const begun = new WeakSet<Element>(placesIn(document, bases).map(({element}) => element));
    expect(placesIn(document, bases, begun)).to.deep.equal([]);
  });

  it('anything where the site names no base', async () => {
    await pageWith(`<p>${link}</p><div class="tip-embed" data-tip-figure="tier-badge" data-tip-tier="2"></div>`);
    expect(placesIn(document, [])).to.deep.equal([]);
  });

  it('a page that is edited as a whole', async () => {
    document.designMode = 'on';
    try {
      expect(await found(`<p>${link}</p>`)).to.deep.equal([]);
    } finally {
      document.designMode = 'off';
    }
  });

  it('no longer edited, it is one', async () => {
    expect(await found(`<div contenteditable="false"><p>${link}</p></div>`)).to.have.length(1);
  });
});

describe('a tag without a script', () => {
  it('is found wherever it is ours, and free', async () => {
    await pageWith(
      `<p><tip-case-backlog></tip-case-backlog></p><tip-other></tip-other><div contenteditable><tip-quote></tip-quote></div>
      <template><tip-quote></tip-quote></template><tip-quote data-tip-embed="off"></tip-quote>`,
    );
    expect(tagsIn(document).map(({localName}) => localName)).to.deep.equal(['tip-case-backlog']);
  });
});
