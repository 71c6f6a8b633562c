import type {Language, Translations} from '@tip-figures/messages/generated/language.js';
import type {TemplateResult} from 'lit';
import type {Declaration} from '@tip-figures/record/section/declaration.js';
import type {Context} from '@tip-figures/record/section/context.js';
import type {FigureWords} from './text/words/figure-words.js';
import type {TextContext} from './text/text-context.js';
import type {Placed} from './text/place.js';

/** What the page itself says of a figure, without the text of the children. */
export interface PageInputs {
  /** Values of attributes, by the names that a section gives them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The `id` of the section to show, where documents have a list of them. */
  readonly section: unknown;
  /** The `data` property: JSON text where the attribute was written. */
  readonly data: unknown;
  /** Text of the JSON child. */
  readonly child: string | undefined;
}

/** How the section of one figure is read. */
export interface Recipe<Model> {
  /** Tag without `tip-`: the section of a record, and of the messages. */
  readonly name: string;
  /** The declaration of its own section, which comes first, and of sections of its parts whose code has loaded. */
  readonly declarations: readonly [Declaration, ...Declaration[]];
  /** Names of the sections that the figure is made of, where it has none of its own. */
  readonly parts?: readonly string[];
  /**
   * Fetches the code that `parse` needs for a section beside the figure's own; `undefined` where nothing is missing.
   * The next call tries again after a failure.
   */
  load?(section: Record<string, unknown>): Promise<unknown> | undefined;
  /** @throws {FigureError} code `schema`, naming the path. */
  parse(section: Record<string, unknown>): Model;
  /** Fetches the code that the drawing of a model needs beside the figure's own, as `load` does for `parse`. */
  loadView?(model: Model): Promise<unknown> | undefined;
}

/** The page's choices for a drawing beside its data: values of attributes by name. */
export type ViewOptions = Readonly<Record<string, string | undefined>>;

/** The definition of one figure: its name, and how it is read, put into words and drawn. */
export interface Figure<
  Model extends AnyModel,
  Words extends FigureWords,
  Name extends keyof Language,
> extends Recipe<Model> {
  readonly name: Name;
  readonly english: Language[Name];
  /** Messages in other languages: its own, and those of figures whose code it always needs. */
  readonly translations: readonly Translations[];
  /** The field whose text the children of the tag may hold. */
  readonly inChildren?: string;
  /** The file in the scripts' own folder `data` to read, where the page gives no numbers. */
  readonly packaged?: (given: PageInputs) => string | undefined;
  /** The part of a section that an embed code may hold, given the page's choices; the whole section where left out. */
  readonly embedded?: (section: object, choices: ViewOptions) => object;
  words(model: Model, text: TextContext<Language[Name]>): Words;
  /** The drawing as a function of model and words alone: it needs no element. */
  view(model: Model, words: Words, text: TextContext<Language[Name]>, options: ViewOptions): TemplateResult;
  /** The drawing for little room; the full one where left out. */
  compact?(model: Model, words: Words, text: TextContext<Language[Name]>, options: ViewOptions): TemplateResult;
  /** Names of the properties with the page's choices for the drawing. */
  readonly choices?: readonly string[];
  /** An attribute in which `inline` means the same as in `size`. */
  readonly inlineBy?: string;
  /** Set where the figure shows all its values as text: it has a CSV, but no table of its own. */
  readonly tableless?: true;
  /** The marks before the words in a line of text; left out for a figure that has none. */
  chip?(model: Model): ChipMarks;
  /** The marks that the drawing uses and a reader can mistake, each with what it stands for. */
  marks?(rows: FigureWords['table']['rows'], text: TextContext<Language[Name]>): readonly TemplateResult[];
  /** The heading while the numbers are not known. */
  topic(about: Placed, messages: Language[Name]): string;
}

/** How much of a figure is drawn: all of it, only the finding, or a chip in a line of text. */
export const presences = ['full', 'compact', 'inline'] as const;

export type Presence = (typeof presences)[number];

/** The marks of a figure in a line of text. */
export interface ChipMarks {
  /** Plain shapes that add nothing to the words. */
  readonly marks?: TemplateResult;
  /** Whether the value is outside the scale of the marks. */
  readonly isSpecial?: boolean;
  /** Set where the words are those of the line itself. */
  readonly isPlain?: boolean;
}

/** What the models of all figures have. */
export interface AnyModel {
  readonly context: Context;
}

/** Any figure. */
export type AnyFigure = Figure<AnyModel, FigureWords, keyof Language>;

/** The text context of any figure. */
export type AnyText = TextContext<Language[keyof Language]>;

/** What any figure is drawn from. */
export type AnyArguments = ViewArguments<AnyModel, FigureWords, keyof Language>;

/** What a figure is drawn from. */
export type ViewArguments<Model, Words, Name extends keyof Language> = readonly [
  model: Model,
  words: Words,
  text: TextContext<Language[Name]>,
];
