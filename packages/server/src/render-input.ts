import type {Context} from '@tip-figures/record/section/context.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';

/**
 * What a figure is drawn as. `live`: its tag, which looks the same before its script has come and then takes over. `still`: the
 * same look without a script, and without buttons. `plain`: title, description, table and source, for feeds and e-mail.
 */
export type Form = 'live' | 'still' | 'plain';

/** A figure to be drawn on a server. */
export interface RenderInput {
  /** The tag without `tip-`. */
  readonly figure: FigureName;
  /** A record, or the section of the figure, as it was parsed; what `attributes.src` holds where that is given. */
  readonly record?: unknown;
  /** Attributes of the tag, such as `section`, `size`, `lang` or `suppress-below`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** `live` where left out. */
  readonly form?: Form;
  /** The folder of tiers with reports of the outlet's own, as `tip-figures tiers add` writes it; the package's if left out. */
  readonly tiers?: string;
  /** Address of a copy of the folder `dist`, whose style sheets are linked; left out, the styles stand in `<style>`. */
  readonly assets?: string;
  /**
   * Where the rules for the lengths of marks stand: at an address where the page serves `css`, or in a `<style>` with a
   * nonce; left out, in a `<style>` without one.
   */
  readonly lengths?: {readonly href: string} | {readonly nonce: string};
}

/** A figure as it was drawn, and what it says. */
export interface RenderedFigure {
  readonly html: string;
  /** The rules for the lengths of marks, which every figure has others of. */
  readonly css: string;
  /** Addresses of the sheets that the HTML links. A page may link them in its head too. */
  readonly stylesheets: readonly string[];
  /** What stands in its `<style>` elements, for a policy that knows them by their hashes. */
  readonly styles: readonly string[];
  /** The finding, as the figure's heading. */
  readonly title: string;
  /** What it is of and where, without any number: for words that nobody can take back. */
  readonly topic: string;
  /** Its period in words, or the year of the report that it is about. */
  readonly period?: string;
  readonly subtitle?: string;
  /** What the figure says: its label and its values, in the order in which they are drawn. */
  readonly summary: string;
  /** What the editor wrote for those who do not see the picture. */
  readonly alt?: string;
  /** The table as CSV, with source and date in each row. */
  readonly csv: string;
  /** The source line as text. */
  readonly source: string;
  /** The same line as HTML, in which each day is a `<time>`, and nothing is a link. */
  readonly credit: string;
  /** What was put right, oldest first: a text each. */
  readonly corrections: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the figure is about, and whom it is from: place, period, date, sources, whether it is an example. */
  readonly context: Context;
  /** The day on which it was withdrawn: it says no number then. */
  readonly withdrawn?: string;
}
