import {LitElement} from 'lit';
import type {PropertyDeclarations} from 'lit';

/** Attributes of every figure that stand for a field of its section. */
export const sharedFields = [
  'country',
  'place',
  'report',
  'period',
  'source',
  'sourceUrl',
  'via',
  'viaUrl',
  'asOf',
  'example',
] as const;

/** The attributes that all figures have. */
export class FigureAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    heading: {},
    subheading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    theme: {reflect: true},
    loading: {},
    country: {},
    place: {},
    period: {},
    report: {},
    source: {},
    sourceUrl: {attribute: 'source-url'},
    via: {},
    viaUrl: {attribute: 'via-url'},
    asOf: {attribute: 'as-of'},
    example: {},
    data: {attribute: false},
  };

  /** Address of a JSON document: this figure's section, or a record of several. */
  declare src?: string;
  /** Heading to show instead of the written one. */
  declare heading?: string;
  /** Line below the heading, instead of the written one. */
  declare subheading?: string;
  /** Level of the heading, 2 to 6; 0 for a paragraph. */
  declare headingLevel: number;
  /** `auto` follows the page's colour scheme; `light` and `dark` paint a ground of their own. */
  declare theme?: 'auto' | 'light' | 'dark';
  /** `lazy` waits with the document until the figure is near the view; `eager` draws a chart at once. */
  declare loading?: 'lazy' | 'eager';
  /** Country as ISO 3166-1 alpha-2 code, or `XK`. */
  declare country?: string;
  /** Name of a place that has no code. */
  declare place?: string;
  /** What the figures cover: `2016`, `2017-06` or `2016-04/2017-03`. */
  declare period?: string;
  /** Year of the Trafficking in Persons Report. */
  declare report?: string;
  /** Who first published the figures. */
  declare source?: string;
  /** Address of the first publication. */
  declare sourceUrl?: string;
  /** The outlet that reported them. */
  declare via?: string;
  /** Address of the outlet's report. */
  declare viaUrl?: string;
  /** Day on which the figures stood so, such as `2017-06-29`. */
  declare asOf?: string;
  /** Marks invented numbers on the figure: present for all of them, `country` or `need` for a part. */
  declare example?: string;
  /** The document as an object; between attributes and the JSON child in precedence. */
  declare data?: unknown;

  constructor() {
    super();
    this.headingLevel = 3;
  }
}
