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
  const counted = `globalThis['${name}']=(globalThis['${name}']??0)+1`;
  const library = `data:text/javascript,let code;export const wake=()=>code??=${counted},follow=()=>{}//`;
  const html = {
    en: '<figure lang="en"><figcaption></figcaption>Tier 2</figure>',
    sq: '<figure lang="sq">Niveli 2</figure>',
  };
  const baked: Baked = {name, path, hash: 1, order: '', html, sheets: [0], ...changes};
  const start = () =>
    draw('f/kosovo-tier-badge/figure.js', bases, library, ['figure{color:rgb(1, 2, 3)}'], languages, [baked]);
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

  for (const [what, address] of [
    ['with a query and a fragment', `${src}?v=1#x`],
    ['of its site as it was', 'https://old.example/figures/f/kosovo-tier-badge/figure.json'],
    ['of another scheme', src.replace('https', 'http')],
    ['in an archive', `https://archive.example/web/2026/${src}`],
    [
      'in an archive, of its site as it was',
      'https://archive.example/http://old.example/figures/f/kosovo-tier-badge/figure.json',
    ],
  ]) {
    it(`stands in a tag that names its document ${what}, and has the element ask where it is now`, () => {
      const {tag, start} = drawn();
      document.body.innerHTML = `<${tag} src="${address}">Text</${tag}>`;
      start();
      const host = document.querySelector(tag);

      expect(host?.shadowRoot?.querySelector('figure')?.textContent).to.equal('Tier 2');
      expect(host?.getAttribute('src')).to.equal(src);
    });
  }

  for (const [what, address] of [
    ['of another outlet that has the same slug', 'https://other.example/f/kosovo-tier-badge/figure.json'],
    ['of a host whose name only ends so', 'https://evilfigures.example/f/kosovo-tier-badge/figure.json'],
    ['with the address in its query', `https://other.example/?${src}`],
    ['of another folder', 'https://figures.example/x/f/kosovo-tier-badge/figure.json'],
    ['with a user', 'https://a@figures.example/f/kosovo-tier-badge/figure.json'],
  ]) {
    it(`leaves a tag alone that names a document ${what}`, async () => {
      const {tag, start} = drawn();
      document.body.innerHTML = `<${tag} src="${address}">Text</${tag}>`;
      start();
      await settled();

      expect(document.querySelector(tag)?.shadowRoot).to.equal(null);
      expect(document.querySelector(tag)?.getAttribute('src')).to.equal(address);
    });
  }

  it('reads all of a page before it draws in it, however many tags there are', () => {
    const {tag, start} = drawn();
    document.body.innerHTML = `<${tag} src="${src}"></${tag}>`.repeat(3);
    const order: string[] = [];
    const {attachShadow} = Element.prototype;
    const {getComputedStyle} = window;
    Element.prototype.attachShadow = function (...given) {
      order.push('draw');
      return attachShadow.apply(this, given);
    };
    window.getComputedStyle = (...given) => {
      order.push('read');
      return getComputedStyle(...given);
    };
    try {
      start();
    } finally {
      Object.assign(Element.prototype, {attachShadow});
      Object.assign(window, {getComputedStyle});
    }

    expect(order.indexOf('draw')).to.equal(order.lastIndexOf('read') + 1);
    expect(order.filter((one) => one === 'draw')).to.have.length(3);
  });

  it('draws the others where one tag cannot be drawn, and says so at the console', () => {
    const {tag, start} = drawn();
    document.body.innerHTML = `<${tag} src="${src}"></${tag}>`.repeat(2);
    const [first, second] = document.querySelectorAll<HTMLElement>(tag);
    Object.assign(first!, {attachShadow: () => undefined});
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(words[0]);
    start();
    console.warn = warn;

    expect(second?.shadowRoot?.textContent).to.equal('Tier 2');
    expect(warned).to.deep.equal(['tip-figures: not drawn']);
  });

  it('takes no drawing for a language that a page has put into the prototype of all objects', () => {
    const pollution = Object.prototype as unknown as Record<string, string>;
    pollution['xx'] = '<script>globalThis.stolen = true</script>';
    const {host} = place('', {around: '<div lang="xx">'});
    delete pollution['xx'];

    expect(host.shadowRoot?.querySelector('script')).to.equal(null);
    expect(host.shadowRoot?.textContent).to.equal('Tier 2');
  });

  it('watches the page once for all tags, so that removed ones are kept by nothing', () => {
    const {tag, start} = drawn();
    document.body.innerHTML = `<${tag} src="${src}"></${tag}>`.repeat(50);
    const {observe} = MutationObserver.prototype;
    const {addEventListener} = window;
    let [watched, listeners] = [0, 0];
    MutationObserver.prototype.observe = function (...given) {
      if (!(given[0] instanceof Element && given[0].localName.startsWith('tip-'))) watched += 1;
      observe.apply(this, given);
    };
    window.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener(...given);
    };
    try {
      start();
    } finally {
      Object.assign(MutationObserver.prototype, {observe});
      Object.assign(window, {addEventListener});
    }

    // The document for new tags, its root and its body.
    expect([watched, listeners]).to.deep.equal([3, 1]);
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
