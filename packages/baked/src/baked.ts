import {native} from '@tip-figures/core/element/native.js';
import {above, schemeFor} from '@tip-figures/core/frame/scheme.js';
import {directionOf, languageOf} from '@tip-figures/core/text/locale.js';
import {buildNodes} from './build-nodes.js';
import {onFirstNeed} from './first-need.js';
import {lookForNews} from './look-for-news.js';

/** A figure as it was drawn at publication. */
export interface Baked {
  /** The tag without `tip-`. */
  readonly name: string;
  /** Address of its folder, from the script. */
  readonly folder: string;
  /** Number of its document, as `hashOf` gives it. */
  readonly hash: number;
  /** The content of its root by language; the first is for languages that figures do not speak. */
  readonly html: Readonly<Record<string, string>>;
  /** Which of the sheets it has. */
  readonly sheets: readonly number[];
}

/** Attributes that change nothing in a drawing, or that its styles follow. */
const apart = /^(class|style|id|slot|part|hidden|title|tabindex|theme|loading|lang|dir|(data|aria)-.+)$/;

/**
 * Draws figures in the tags of a page that name their documents, now and when such tags are added. An element takes over
 * when a reader or the page needs what a drawing cannot do.
 *
 * @param script - the address of the script, beside which the documents are.
 * @param library - the address of the elements, from the script.
 * @param texts - of the style sheets.
 * @param languages - that figures speak.
 */
export default function draw(
  script: string,
  library: string,
  texts: readonly string[],
  languages: readonly string[],
  figures: readonly Baked[],
): void {
  const sheets = texts.map(sheetOf);
  const seen = new WeakSet<Element>();
  let isSoon = false;
  // A page may change in every frame.
  new MutationObserver(() => {
    if (!isSoon) requestAnimationFrame(look);
    isSoon = true;
  }).observe(document, {childList: true, subtree: true});
  look();

  function look(): void {
    isSoon = false;
    for (const figure of figures)
      for (const host of native(document).querySelectorAll<HTMLElement>(`tip-${figure.name}:not(:defined)`)) {
        const src = host.getAttribute('src') ?? '';
        const isOf = URL.canParse(src, host.baseURI) && new URL(src, host.baseURI).href === documentOf(figure);
        if (!isOf || seen.has(host)) continue;
        seen.add(host);
        put(host, figure);
      }
  }

  function documentOf({folder}: Baked): string {
    return new URL(`${folder}figure.json`, script).href;
  }

  function put(host: HTMLElement, figure: Baked): void {
    const {name, hash, html} = figure;
    let coming: Promise<unknown> | undefined;
    let failures = '';
    const fetchElement = (): Promise<unknown> =>
      (coming ??= import(new URL(`${library}${name}.js${failures}`, script).href).catch((error: unknown) => {
        coming = undefined;
        // Some browsers keep a failed answer for an address, so that another attempt needs another one.
        failures += '#';
        throw error;
      }));
    const wake = () => void fetchElement().catch(() => undefined);
    const tag = languageFor(host, html);
    const names = host.getAttributeNames().filter((one) => !apart.test(one) && one !== 'src' && one !== 'refresh');
    if (!tag || names.length || host.shadowRoot || 'data' in host || host.querySelector('script')) {
      wake();
      return;
    }
    const root = host.attachShadow({mode: 'open'});
    const around = () => [languageOf(host), directionOf(host, tag), schemeFor(above(host))] as const;
    const [language, direction, scheme] = around();
    root.adoptedStyleSheets = [
      ...(scheme ? [sheetOf(`:host{color-scheme:${scheme}}`)] : []),
      ...figure.sheets.flatMap((at) => sheets[at] ?? []),
    ];
    buildNodes(root, html[tag] ?? '');
    root.firstElementChild?.setAttribute('dir', direction);
    onFirstNeed(host, wake);
    const observer = new MutationObserver((changes) => {
      const isOther = around().join() !== [language, direction, scheme].join();
      if (isOther || changes.some(({target, attributeName}) => target === host && !apart.test(String(attributeName))))
        wake();
    });
    const {documentElement, body} = native(document);
    for (const node of [host, documentElement, body]) observer.observe(node, {attributes: true});
    const refresh = host.getAttribute('refresh');
    if (refresh === null) return;
    // The place of the line that says since when the numbers stand.
    const line = native(document).createElement('p');
    line.className = 'live small';
    root.querySelector('figcaption')?.prepend(line);
    lookForNews(Number(refresh) || 0, documentOf(figure), hash, fetchElement);
  }

  /** The language of a drawing in a page; `undefined` for one that only the element speaks. */
  function languageFor(host: Element, html: Baked['html']): string | undefined {
    for (let tag = languageOf(host); tag; tag = tag.replace(/-?[^-]*$/, '')) {
      if (tag in html) return tag;
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
