import {expect, waitUntil} from '@open-wc/testing';
import draw, {type Baked} from '@tip-figures/baked/baked.js';

const site = 'https://figures.example/';
const path = 'f/kosovo-tier-badge/figure.json';
const bases = [site, 'https://old.example/figures/'];
const src = 'https://figures.example/f/kosovo-tier-badge/figure.json';
const languages = ['en', 'sq', 'fr'];
let count = 0;

/** A script that counts how often an element was fetched; each test has a tag and a counter of its own. */
function drawn(changes: Partial<Baked> = {}) {
  const name = `baked-${(count += 1)}`;
  const library = `data:text/javascript,globalThis['${name}']=(globalThis['${name}']??0)+1//`;
  const html = {
    en: '<figure lang="en"><figcaption></figcaption>Tier 2</figure>',
    sq: '<figure lang="sq">Niveli 2</figure>',
  };
  const baked: Baked = {name, path, hash: 1, order: '', html, sheets: [0], ...changes};
  const start = () => draw('f/kosovo-tier-badge/figure.js', bases, library, ['figure{color:rgb(1, 2, 3)}'], languages, [baked]);
  const fetched = () => Number((globalThis as Record<string, unknown>)[name] ?? 0);
  return {tag: `tip-${name}`, start, fetched};
}

/** Puts a tag into the page, and draws. */
function place(
  attributes = '',
  {
    around = '<div>',
    inside = '<a href="/">Kosovo: Tier 2</a>',
    ...changes
  }: Partial<Baked> & {around?: string; inside?: string} = {},
) {
  const {tag, start, fetched} = drawn(changes);
  const box = document.createElement('div');
  box.innerHTML = `${around}<${tag} src="${src}" ${attributes}>${inside}</${tag}>`;
  document.body.append(box);
  start();
  const host = box.querySelector<HTMLElement>(tag);
  if (!host) throw new Error('expected the tag in the page');
  return {host, box, fetched};
}

/** Observers are called in a microtask; an import takes a task at least. */
const awake = (fetched: () => number) => waitUntil(() => fetched() > 0, 'expected the element to be fetched');
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('a figure that was drawn at publication', () => {
  afterEach(() => document.body.replaceChildren());

  it('stands in the tag that names its document, with its styles, and fetches nothing', async () => {
    const {host, fetched} = place();
    await settled();

    expect(host.shadowRoot?.querySelector('figure')?.textContent).to.equal('Tier 2');
    expect(getComputedStyle(host.shadowRoot?.querySelector('figure') as Element).color).to.equal('rgb(1, 2, 3)');
    expect(fetched()).to.equal(0);
  });

  it('stands in a tag that is added later', async () => {
    const {host} = place();
    const other = host.cloneNode(true) as HTMLElement;
    document.body.append(other);
    await waitUntil(() => other.shadowRoot);

    expect(other.shadowRoot?.querySelector('figure')?.textContent).to.equal('Tier 2');
  });

  for (const [what, other] of [
    ['another document', 'src="https://figures.example/f/other/figure.json"'],
    ['no address', 'src="https://:"'],
    ['nothing', ''],
  ]) {
    it(`leaves a tag alone that names ${what}`, async () => {
      const {tag, start, fetched} = drawn();
      document.body.innerHTML = `<${tag} ${other}>Text</${tag}>`;
      start();
      await settled();

      expect(document.querySelector(tag)?.shadowRoot).to.equal(null);
      expect(fetched()).to.equal(0);
    });
  }

  for (const [lang, text] of [
    ['sq', 'Niveli 2'],
    ['SQ-xk', 'Niveli 2'],
    ['en-GB', 'Tier 2'],
    ['de', 'Tier 2'],
    ['not a language', 'Tier 2'],
    ['constructor', 'Tier 2'],
  ]) {
    it(`speaks the language of the page, or that of its record: ${lang}`, () => {
      const {host} = place('', {around: `<div lang="${lang}">`});

      expect(host.shadowRoot?.querySelector('figure')?.textContent).to.equal(text);
    });
  }

  it('leaves a language to the element that it was not drawn in', async () => {
    const {host, fetched} = place('', {around: '<div lang="fr-CH">'});
    await awake(fetched);

    expect(host.shadowRoot).to.equal(null);
  });

  it('has the direction of the page', () => {
    const {host} = place('', {around: '<div dir="rtl">'});

    expect(host.shadowRoot?.querySelector('figure')?.dir).to.equal('rtl');
  });

  it('is readable on a dark page that declares no scheme', () => {
    const {host} = place('', {around: '<div style="background:#111">'});

    expect(getComputedStyle(host).colorScheme).to.equal('dark');
  });

  for (const attributes of [
    'size="compact"',
    'pinned="2017-07-01"',
    'tier="3"',
    'suppress-below="5"',
    'heading="Own"',
  ]) {
    it(`leaves the drawing to the element where the page chooses another: ${attributes}`, async () => {
      const {host, fetched} = place(attributes);
      await awake(fetched);

      expect(host.shadowRoot).to.equal(null);
    });
  }

  for (const attributes of [
    'class="wide"',
    'id="a"',
    'theme="dark"',
    'loading="eager"',
    'data-x="1"',
    'aria-label="x"',
  ]) {
    it(`is drawn beside attributes that change nothing in it: ${attributes}`, async () => {
      const {host, fetched} = place(attributes);
      await settled();

      expect(host.shadowRoot?.querySelector('figure')?.textContent).to.equal('Tier 2');
      expect(fetched()).to.equal(0);
    });
  }

  it('leaves a tag to the element that has data of its own', async () => {
    const {host, fetched} = place('', {inside: '<script type="application/json">{"tier": "3"}</script>'});
    await awake(fetched);

    expect(host.shadowRoot).to.equal(null);
  });

  const changes: Readonly<Record<string, (host: HTMLElement) => void>> = {
    'another document': (host) => host.setAttribute('src', 'https://figures.example/f/other/figure.json'),
    'an attribute': (host) => host.setAttribute('size', 'compact'),
    'another language of the page': () => (document.documentElement.lang = 'sq'),
    'another direction of the page': () => (document.documentElement.dir = 'rtl'),
    'a dark page': () => document.body.setAttribute('style', 'background:#111'),
    'a pointer': (host) => host.shadowRoot?.firstElementChild?.dispatchEvent(new Event('pointerover', {bubbles: true})),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`fetches the element once for ${what}`, async () => {
      const {host, fetched} = place();
      change(host);
      await awake(fetched);
      host.shadowRoot?.firstElementChild?.dispatchEvent(new Event('click', {bubbles: true}));
      await settled();

      expect(fetched()).to.equal(1);
      document.documentElement.lang = 'en';
      for (const name of ['dir', 'style'])
        for (const node of [document.documentElement, document.body]) node.removeAttribute(name);
    });
  }

  it('keeps its drawing while a page changes in what it does not show', async () => {
    const {host, fetched} = place();
    host.className = 'seen';
    document.body.setAttribute('style', 'background:#fafafa');
    document.documentElement.dataset['scroll'] = '1';
    await settled();

    expect(fetched()).to.equal(0);
    document.body.removeAttribute('style');
    delete document.documentElement.dataset['scroll'];
  });

  it('keeps the place of the line that a live figure has', () => {
    const {host} = place('refresh="60"');

    expect(host.shadowRoot?.querySelector('figcaption > .live')?.textContent).to.equal('');
  });

  it('is drawn in a page that hides the platform behind names of its own', () => {
    const {tag, start} = drawn();
    const {body} = document;
    const names = ['querySelectorAll', 'documentElement', 'createElementNS', 'body'];
    const hiding = names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
    body.innerHTML = `${hiding}<${tag} src="${src}"></${tag}>`;
    start();
    const text = body.querySelector(tag)?.shadowRoot?.querySelector('figure')?.textContent;
    body.innerHTML = '';

    expect(text).to.equal('Tier 2');
  });
});
