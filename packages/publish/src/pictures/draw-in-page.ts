import type {Heights} from '@tip-figures/core/menu/code.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';

/** A figure of which pictures are drawn. */
export interface PictureInput {
  /** The tag without `tip-`. */
  readonly figure: FigureName;
  /** A record, or the section of the figure, without what is withheld. */
  readonly record: unknown;
  /** Attributes of the tag, such as `lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Its size in the list of all figures. */
  readonly listed: 'full' | 'compact';
}

/** The figure without its title, as narrow as a phone, for the list of all figures. */
export interface ListPictures {
  readonly light: string;
  readonly dark: string;
}

/** The pictures as texts and the heights, or why there are none. */
export type DrawnInPage =
  | {
      readonly svg: string;
      readonly png: string;
      readonly mail: string;
      readonly heights: Heights;
      readonly list: ListPictures;
    }
  | {readonly refused: string};

/** What the elements of all figures have, as far as pictures need it. */
interface DrawnElement extends HTMLElement {
  data: unknown;
  readonly settled: Promise<void>;
  toSvg(options: {card: 'figure'}): Promise<string>;
  toPng(options: {card: 'wide' | 'newsletter'}): Promise<Blob>;
}

/**
 * Draws a figure by the code of its menu. It is sent to the page as text, so that all it needs stands in it.
 *
 * The PNGs are a card for other sites and one for newsletters, in base64; the SVG is the figure itself.
 */
export async function drawInPage({figure, record, attributes, listed}: PictureInput): Promise<DrawnInPage> {
  const element = document.createElement(`tip-${figure}`) as DrawnElement;
  for (const [name, value] of Object.entries({theme: 'light', ...attributes})) element.setAttribute(name, value);
  element.data = record;
  document.body.replaceChildren(element);
  try {
    await customElements.whenDefined(element.localName);
    await Promise.all([...document.fonts].map((face) => face.load()));
    const svg = await element.toSvg({card: 'figure'});
    const pngOf = async (card: 'wide' | 'newsletter'): Promise<string> => {
      const bytes = await element.toPng({card});
      const reader = new FileReader();
      return new Promise((resolve) => {
        reader.addEventListener('load', () => resolve((reader.result as string).replace(/^.*,/, '')));
        reader.readAsDataURL(bytes);
      });
    };
    const png = await pngOf('wide');
    const mail = await pngOf('newsletter');
    // Around a figure of no theme is nothing.
    element.style.padding = '0';
    const heightAt = (width: number): number => {
      element.style.inlineSize = `${width}px`;
      return Math.ceil(element.getBoundingClientRect().height);
    };
    const heights = {narrow: heightAt(320), wide: heightAt(680)};
    // Between a card on the smallest phone and one of three beside each other.
    element.style.inlineSize = '296px';
    element.setAttribute('size', listed);
    // The card around it has its headline and its edges.
    const bare = new CSSStyleSheet();
    bare.replaceSync(
      'figure {border: 0; padding-block: 0} figcaption:has(> .title:last-child), .title {display: none}',
    );
    element.shadowRoot?.adoptedStyleSheets.push(bare);
    const inTheme = async (theme: string): Promise<string> => {
      element.setAttribute('theme', theme);
      await element.settled;
      return element.toSvg({card: 'figure'});
    };
    const list = {light: await inTheme('light'), dark: await inTheme('dark')};
    return {svg, png, mail, heights, list};
  } catch (cause) {
    return {refused: cause instanceof Error ? cause.message : String(cause)};
  } finally {
    element.remove();
  }
}
