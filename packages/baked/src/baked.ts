import {drawnFigures, type DrawnFigure} from '@tip-figures/core/data/drawn-figures.js';
import {native} from '@tip-figures/core/page/native.js';
import {above, schemeFor} from '@tip-figures/core/frame/scheme.js';
import {directionOf, languageOf} from '@tip-figures/core/text/format/locale.js';
import {isAt, siteOf} from './addresses.js';
import {apart} from './apart.js';
import {buildNodes} from './build-nodes.js';
import type * as Drawn from './drawn.js';
import {onFirstNeed} from './first-need.js';
import {documentOf, tagsOf} from './page-tags.js';

/** A figure as it was drawn at publication. */
export interface Baked extends DrawnFigure {
  /** Path of its document, below the site's address. */
  readonly path: string;
  /** The content of its root by language; the first is for languages that figures do not speak. */
  readonly html: Readonly<Record<string, string>>;
  /** Which of the sheets it has. */
  readonly sheets: readonly number[];
}

/** How long a tag with another address is left to the script of another figure, in milliseconds. */
const patience = 2000;

/**
 * Draws figures in the tags of a page that name their documents, now and when such tags are added. An element takes over
 * when a reader or the page needs what a drawing cannot do, and draws what no script of a figure does.
 *
 * @param path - of the script, below the site's address.
 * @param bases - addresses of the site: the present one, then former ones.
 * @param folder - the address of the elements, from that of the site.
 * @param texts - of the style sheets.
 * @param languages - that figures speak.
 */
export default function draw(
  path: string,
  bases: readonly string[],
  folder: string,
  texts: readonly string[],
  languages: readonly string[],
  figures: readonly Baked[],
): void {
  const site = siteOf(path, bases);
  const library = new URL(folder, site).href;
  const sheets = texts.map(sheetOf);
  const names = [...new Set(figures.map(({name}) => name))];
  const seen = new WeakSet<Element>();
  /** What was drawn in a tag, and how the page was around it. */
  const drawn = new WeakMap<Element, readonly [figure: Baked, around: string]>();
  let failures = '';
  let isSoon = false;
  let isLeft = false;

  for (const figure of figures) drawnFigures().set(site + figure.path, figure);
  // A page may change in every frame.
  new MutationObserver(() => {
    if (!isSoon) requestAnimationFrame(look);
    isSoon = true;
  }).observe(document, {childList: true, subtree: true});
  // One for all tags: what watches the page for a tag would keep that in memory.
  const watch = new MutationObserver((changes) => {
    const targets = changes.map(({target}) => target as HTMLElement);
    for (const host of targets.every((target) => drawn.has(target)) ? targets : tagsOf(names)) {
      const [figure, around] = drawn.get(host) ?? [];
      const isOwn = changes.some((one) => one.target === host && !apart.test(String(one.attributeName)));
      if (figure && (isOwn || aroundOf(host, figure).join() !== around)) wake(figure.name);
    }
  });
  const {documentElement, body} = native(document);
  for (const node of [documentElement, body]) watch.observe(node, {attributes: true});
  addEventListener('beforeprint', () => {
    for (const host of tagsOf(names)) if (drawn.has(host)) wake(host.localName.slice(4));
  });
  look();

  function look(): void {
    isSoon = false;
    const plans: (() => void)[] = [];
    for (const host of tagsOf(names)) {
      const figure = figures.find((one) => isOf(host, one));
      if (!figure && !isLeft) {
        isLeft = true;
        setTimeout(fetchOthers, patience);
      }
      if (!figure || seen.has(host)) continue;
      seen.add(host);
      plans.push(planOf(host, figure));
    }
    // What the page says is read of all before anything is drawn: between two drawings it would be laid out each time.
    for (const put of plans) put();
  }

  function isOf(host: HTMLElement, {name, path}: Baked): boolean {
    return host.localName === `tip-${name}` && [site, ...bases].some((base) => isAt(documentOf(host), base, path));
  }

  /** Fetches the elements of tags whose documents no script has drawn. */
  function fetchOthers(): void {
    isLeft = false;
    for (const host of tagsOf(names)) {
      if (seen.has(host) || host.shadowRoot) continue;
      seen.add(host);
      wake(host.localName.slice(4));
    }
  }

  function wake(name: string): void {
    later((code) => code.wake(name, library));
  }

  function later(run: (code: typeof Drawn) => unknown): void {
    import(`${library}drawn.js${failures}`)
      .catch((error: unknown) => {
        failures += '#';
        console.warn('tip-figures: not loaded', error);
      })
      .then((code: typeof Drawn | undefined) => code && run(code))
      .catch(() => undefined);
  }

  /** Reads what a drawing depends on; what comes of it draws. */
  function planOf(host: HTMLElement, figure: Baked): () => void {
    const {html, name, path} = figure;
    const tag = languageFor(host, html);
    const around = aroundOf(host, figure);
    const [, direction, scheme] = around;
    const isOther =
      tag === undefined ||
      host.getAttributeNames().some((one) => !apart.test(one) && one !== 'src' && one !== 'refresh') ||
      host.shadowRoot !== null ||
      Object.hasOwn(host, 'data') ||
      host.querySelector('script') !== null;
    const address = site + path;
    return () => {
      // The element asks for what is there: an address of a site that has moved leads nowhere, or to somebody else.
      if (documentOf(host) !== address) host.setAttribute('src', address);
      if (isOther) {
        wake(name);
        return;
      }
      try {
        const root = host.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [
          ...(scheme ? [sheetOf(`:host{color-scheme:${scheme}}`)] : []),
          ...figure.sheets.flatMap((at) => sheets[at] ?? []),
        ];
        buildNodes(root, html[tag] ?? '');
        root.firstElementChild?.setAttribute('dir', direction);
        drawn.set(host, [figure, around.join()]);
        onFirstNeed(host, () => wake(name));
        watch.observe(host, {attributes: true});
        if (!host.hasAttribute('refresh')) return;
        // The place of the line that says since when the numbers stand.
        const line = native(document).createElement('p');
        line.className = 'live small';
        root.querySelector('figcaption')?.prepend(line);
        later(({follow}) => follow(site, library));
      } catch (error) {
        console.warn('tip-figures: not drawn', error);
      }
    };
  }

  function aroundOf(host: HTMLElement, {html}: Baked) {
    return [languageOf(host), directionOf(host, languageFor(host, html) ?? ''), schemeFor(above(host))] as const;
  }

  /** The language of a drawing in a page; `undefined` for one that only the element speaks. */
  function languageFor(host: Element, html: Baked['html']): string | undefined {
    for (let tag = languageOf(host); tag; tag = tag.replace(/-?[^-]*$/, '')) {
      if (Object.hasOwn(html, tag)) return tag;
      if (languages.includes(tag)) return undefined;
    }
    return Object.keys(html)[0];
  }
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
