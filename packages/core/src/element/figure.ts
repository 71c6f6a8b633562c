import type {Language, Translations} from '@tip-figures/messages/generated/language.js';
import type {TemplateResult} from 'lit';
import type {Declaration} from '@tip-figures/record/sections/declaration.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {PageInputs} from '../data/figure-inputs.js';
import type {FigureWords} from '../text/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {Placed} from '../text/place.js';

/** How the section of one figure is read. */
export interface Recipe<Model> {
  /** Tag without `tip-`: the section of a record, and of the messages. */
  readonly name: string;
  /** What is known of its own section, which comes first, and of those of its parts whose code was loaded. */
  readonly declarations: readonly [Declaration, ...Declaration[]];
  /** Sections of the record that it is made of, for a figure that has none of its own. */
  readonly parts?: readonly string[];
  /**
   * Fetches the code that `parse` needs for a section beside the figure's own; `undefined` where all of it is there. What
   * failed is requested again by the next call.
   */
  load?(section: Record<string, unknown>): Promise<unknown> | undefined;
  /** @throws {FigureError} code `schema`, naming the path. */
  parse(section: Record<string, unknown>): Model;
  /** Fetches the code that the drawing of a model needs beside the figure's own, as `load` does for `parse`. */
  loadView?(model: Model): Promise<unknown> | undefined;
}

/** What a page may choose of a drawing beside its data: attributes by their names. */
export type ViewOptions = Readonly<Record<string, string | undefined>>;

/** What is special about one figure: its name, and how it is read, put into words and drawn. */
export interface Figure<
  Model extends {readonly context: Context},
  Words extends FigureWords,
  Name extends keyof Language,
> extends Recipe<Model> {
  readonly name: Name;
  readonly english: Language[Name];
  /** Its words in other languages, and those of the figures that its own code needs at once. */
  readonly translations: readonly Translations[];
  /** A field of which the children of the tag may hold the words. */
  readonly inChildren?: string;
  /** The file in the scripts' own folder `data` that a figure is read from where the page leaves the numbers to it. */
  readonly packaged?: (given: PageInputs) => string | undefined;
  /** The section as the code that embeds the figure may hold it, by what the page chooses; whole where left out. */
  readonly embedded?: (section: object, choices: ViewOptions) => object;
  words(model: Model, text: TextContext<Language[Name]>): Words;
  /** The drawing, from what is said and nothing else: no element is needed for it. */
  view(model: Model, words: Words, text: TextContext<Language[Name]>, options: ViewOptions): TemplateResult;
  /** The drawing where there is little room; the whole one where left out. */
  compact?(model: Model, words: Words, text: TextContext<Language[Name]>): TemplateResult;
  /** Attributes that choose something of the drawing beside the data, by the names of their properties. */
  readonly choices?: readonly string[];
  /** An attribute that `inline` may stand in as it does in `size`. */
  readonly inlineBy?: string;
  /** Set where the figure shows all its values as text: it has a CSV, and no table of its own. */
  readonly tableless?: true;
  /** What stands before the words in a line of text; left out for a figure that cannot stand in one. */
  chip?(model: Model): ChipMarks;
  /** A heading while the numbers are not known. */
  topic(about: Placed, messages: Language[Name]): string;
}

/** How much of a figure is shown: all, what tells the finding, or a chip in a line of text. */
export const presences = ['full', 'compact', 'inline'] as const;

export type Presence = (typeof presences)[number];

/** How a figure looks in a line of text. */
export interface ChipMarks {
  /** Plain shapes, which say no more than the words. */
  readonly marks?: TemplateResult;
  /** Whether it stands outside the scale that the marks are of. */
  readonly isSpecial?: boolean;
}

/** Any figure. */
export type AnyFigure = Figure<{readonly context: Context}, FigureWords, keyof Language>;

/** What a figure is drawn from. */
export type Told<Model, Words, Name extends keyof Language> = readonly [
  model: Model,
  words: Words,
  text: TextContext<Language[Name]>,
];
