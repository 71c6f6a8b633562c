import type {Unit} from '@tip-figures/core/marks/marks.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Declaration} from '@tip-figures/record/section/declaration.js';
import type {TemplateResult} from 'lit';

/** What a profile needs of the figure that one section of a record belongs to. */
export interface Part<Name extends keyof Language, Model> {
  /** What its section holds. */
  readonly declaration: Declaration;
  readonly english: Language[Name];
  /** @throws {FigureError} code `schema`, naming the path in the section. */
  readonly parse: (section: Record<string, unknown>) => Model;
  tile(model: Model, text: TextContext<Language[Name]>): Tile | undefined;
  /** Plain shapes above the number, which say no more than the words. */
  mark?(model: Model): TemplateResult | undefined;
  /** What each mark of a crowd above the number stands for; `undefined` where the number is of no crowd. */
  crowd?(model: Model): Unit | undefined;
}
