import {contextFields} from '@tip-figures/record/section/context.js';
import type {CSSResult, LitElement, PropertyDeclarations} from 'lit';
import type {FigureErrorEvent, FigureLoadEvent, FigureStaleEvent, FigureUpdateEvent} from './events.js';
import type {HeadingLevel} from '../frame/frame.js';
import {sheetOf} from '../render/sheet-of.js';
import {propertiesOf, type PropertiesOf} from './declared-properties.js';
import {QueuedElement} from './queued-element.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/**
 * The outside of all figures: attributes, parts, events, and the tokens of the design.
 *
 * @slot - What readers see without script, and when the data cannot be had: a sentence with the figure and a link.
 * @csspart title - The heading: the editor's own, or the label.
 * @csspart label - What is counted, where and when.
 * @csspart subtitle - The editor's line below it.
 * @csspart figure - The drawn figure.
 * @csspart caveat - What can mislead, in a few words.
 * @csspart note - The editor's note on a mark.
 * @csspart about - All about the numbers: marks, table, definitions, notes, corrections, source.
 * @csspart notes - What else is told of the numbers, among these.
 * @csspart source - The source line.
 * @csspart tools - The buttons for these and for the menu.
 * @csspart table - The table of all values.
 * @fires {FigureLoadEvent} tip-load - The data were read and accepted, and the figure is drawn.
 * @fires {FigureUpdateEvent} tip-update - The data changed after the figure was first drawn, or are fresh again.
 * @fires {FigureStaleEvent} tip-stale - Newer data could not be had; the figure shows the last good ones, and says so.
 * @fires {FigureErrorEvent} tip-error - The data could not be had, or were refused.
 * @cssprop [--tip-surface] - Ground of the menu, and of the figure when a theme is forced.
 * @cssprop [--tip-raised] - Ground of ranges and of empty history cells.
 * @cssprop [--tip-ink] - Text.
 * @cssprop [--tip-ink-2] - Label, caveat, source and axis text.
 * @cssprop [--tip-rule] - Decorative hairlines.
 * @cssprop [--tip-axis] - Baselines, borders, hollow and dashed marks.
 * @cssprop [--tip-accent] - Links, buttons and the focus ring.
 * @cssprop [--tip-mark] - Marks of what was reported.
 * @cssprop [--tip-mark-2] - Marks beside those: parts, earlier values.
 * @cssprop [--tip-case] - Marks of cases, offences and incidents.
 * @cssprop [--tip-case-2] - Marks of some of these.
 * @cssprop [--tip-law] - Ground of what a law allows.
 * @cssprop [--tip-ref] - The standard that it is measured against.
 * @cssprop [--tip-point] - The mark that an editor highlights, and the note on it.
 * @cssprop [--tip-font] - Typeface; the page's own if not set.
 * @cssprop [--tip-size] - Size of the text, from which all others follow.
 * @cssprop [--tip-fs-note] - Size of notes, source and axis text.
 * @cssprop [--tip-fs-label] - Size of labels.
 * @cssprop [--tip-fs-title] - Size of the title.
 * @cssprop [--tip-fs-num] - Size of a number that leads.
 * @cssprop [--tip-fs-loud] - Size of the number that the figure is about.
 * @cssprop [--tip-s1] - Smallest space.
 * @cssprop [--tip-s2] - Second space.
 * @cssprop [--tip-s3] - Third space.
 * @cssprop [--tip-s4] - Widest space.
 * @cssprop [--tip-radius] - Corners of cells, chips and buttons.
 * @cssprop [--tip-dot] - Largest diameter of a dot that stands for a person, at most 11px; narrow figures draw smaller ones.
 * @cssprop [--tip-reserve] - Height that `reserve.css` keeps until the figure is drawn, without the edge of a forced theme; that of a usual figure if not set.
 * @cssprop [--tip-far] - `auto` lets the browser skip layout and paint of figures far from the view, for pages with dozens of them; a screenshot of the whole page then lacks those.
 */
export class FigureAttributes extends QueuedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    section: {},
    size: {reflect: true},
    debug: {type: Boolean},
    refresh: {},
    announce: {},
    heading: {},
    subheading: {},
    alt: {},
    highlight: {},
    annotation: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    theme: {reflect: true},
    loading: {},
    row: {reflect: true},
    ...propertiesOf(contextFields),
    data: {},
  };

  /** Address of a JSON document, this figure’s section or a record of several, or of such a record as CSV. */
  declare src?: string;
  /** Which of several sections of this figure documents hold, by its `id`; the first otherwise. */
  declare section?: string;
  /** `compact` has only the title, the picture and the source; `inline` is a chip in a line of text. */
  declare size?: 'full' | 'compact' | 'inline';
  /** Says on the page why data were refused. */
  declare debug: boolean;
  /** Looks for a newer document every so many seconds, 15 or more. */
  declare refresh?: string | number;
  /** `polite` has screen readers told of changed figures; otherwise updates are silent. */
  declare announce?: 'polite';
  /** Heading to show above the written label. */
  declare heading?: string;
  /** Line below the label. */
  declare subheading?: string;
  /** What a picture without text says to who does not see it. */
  declare alt?: string;
  /** Key of one mark, such as `2018` or `child`, to draw in the accent. */
  declare highlight?: string;
  /** A note on one mark, behind its key: `2018: a new law came into force`. */
  declare annotation?: string;
  /** Level of the heading, 2 to 6; 0 for a paragraph. */
  declare headingLevel: HeadingLevel;
  /** `auto` can be read on the ground behind the figure; `light` and `dark` paint one of their own. */
  declare theme?: 'auto' | 'light' | 'dark';
  /** `lazy` waits with the document until the figure is near the view; `eager` draws a chart at once. */
  declare loading?: 'lazy' | 'eager';
  /** Figures side by side with the same text here are as high as the highest of them, their source lines on one line. */
  declare row?: string;
  /** The document as an object, or as JSON text; between attributes and the JSON child in precedence. */
  declare data?: unknown;

  /** The sheets of a drawing that a script has put into the root; they stay as long as it. */
  protected drawnSheets: readonly CSSStyleSheet[] = [];

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  /** The attributes that the page has given, by their names in a section. */
  protected given(fields: readonly string[]): Record<string, unknown> {
    const {values} = this;
    return Object.fromEntries(fields.flatMap((field) => (values[field] == null ? [] : [[field, values[field]]])));
  }

  /** All properties by name. */
  protected get values(): Readonly<Record<string, unknown>> {
    return objectOf(this);
  }

  /** A shadow root that moves to another document loses its style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  /** Does the same as in Lit, but in any document, and puts the drawing of a server before what is rendered. */
  protected override createRenderRoot(): ShadowRoot {
    const {elementStyles, shadowRootOptions} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    const own = elementStyles.flatMap((style) => sheetOf(style as CSSResult, this.ownerDocument) ?? []);
    // It is called again where the figure moves to another document before it has started.
    this.drawnSheets = root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    root.adoptedStyleSheets = [...this.drawnSheets, ...own];
    return root;
  }
}

/** The fields that every section has, as properties. */
export interface FigureAttributes extends PropertiesOf<typeof contextFields> {}

// The events are declared here so that the bundled types have them.
declare global {
  interface GlobalEventHandlersEventMap {
    'tip-load': FigureLoadEvent;
    'tip-update': FigureUpdateEvent;
    'tip-stale': FigureStaleEvent;
    'tip-error': FigureErrorEvent;
  }
}
