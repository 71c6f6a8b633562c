import type {ReactiveControllerHost} from 'lit';
import type {Context} from '@tip-figures/record/section/context.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type * as EditorWords from '../text/words/editor-words.js';
import type {ShownData} from '../data/shown-data.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {AnyFigure} from '../figure.js';
import {LateCode, LateNeed} from '../render/late-code.js';

type Values = Readonly<Record<string, unknown>>;

const names = ['heading', 'subheading', 'alt', 'highlight', 'annotation'];

/** The code for such words. */
export const wordsCode = new LateCode<typeof EditorWords>(() => import('../text/words/editor-words.js'));

/** The words that a tag has been given, by name: they have passed no parser. */
export const ownIn = (values: Values): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, cleanText(String(value))]] : [];
    }),
  );

/** Whether the words of a tag and of its section need code: a plain heading of a tag does not. */
const needsCode = (given: Values, section: Values, isDated: boolean): boolean =>
  names.some((name) => section[name] !== undefined) ||
  Object.entries(given).some(
    ([name, text]) => !name.endsWith('heading') || (isDated ? /[{\p{Nd}]/u : /\{/).test(String(text)),
  );

/** The editor's words for one figure: those of its tag, else those of its section. */
export class OwnWords {
  /** As they are drawn. */
  drawn: EditorWords.OwnWords = {};
  readonly #given: Values;
  readonly #figure: Pick<AnyFigure, 'name' | 'declarations'>;
  readonly #shown: Pick<ShownData, 'model' | 'section' | 'language'>;
  readonly #need: LateNeed<typeof EditorWords>;
  /** What was said of them at the console. */
  #warned: readonly string[] = [];

  /** @param values - the properties that the page has set, by name. */
  constructor(
    host: ReactiveControllerHost,
    figure: AnyFigure,
    shown: Pick<ShownData, 'model' | 'section' | 'language'>,
    values: Values,
  ) {
    this.#given = values;
    this.#figure = figure;
    this.#shown = shown;
    this.#need = new LateNeed(host, wordsCode);
  }

  /** Their code while it is being fetched. */
  get pending(): Promise<unknown> | undefined {
    return this.#shown.model && this.#needCode ? this.#need.request() : undefined;
  }

  /** What can be told of them before there are data. */
  get early(): EditorWords.OwnWords {
    return this.#needCode ? {} : ownIn(this.#given);
  }

  /** Tells them with the values of a model. */
  tell({context}: {readonly context: Context}, words: FigureWords, text: TextContext<unknown>): void {
    const {section, language} = this.#shown;
    const {highlight, ...texts} = ownIn(this.#given);
    // Texts of the page are in its own language.
    const given = {...(language === undefined && texts), ...(highlight !== undefined && {highlight})};
    if (!this.#needCode) {
      this.drawn = given;
      return;
    }
    const fields = fieldsOf(this.#figure.declarations[0], section);
    const lines: string[] = [];
    const warn = (line: string) => lines.push(line);
    const isDated = this.#isDated;
    this.drawn = wordsCode.code?.editorWords({given, section, fields, context, words, text, isDated, warn}) ?? {};
    for (const line of lines) if (!this.#warned.includes(line)) console.warn(`<tip-${this.#figure.name}> ${line}`);
    this.#warned = lines;
  }

  get #needCode(): boolean {
    return needsCode(ownIn(this.#given), this.#shown.section, this.#isDated);
  }

  /** Whether the numbers come from a document. */
  get #isDated(): boolean {
    return this.#given['src'] != null;
  }
}
