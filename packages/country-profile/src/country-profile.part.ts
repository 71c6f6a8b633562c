import type {CountUnit} from '@tip-figures/core/counts/count-scale.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Declaration} from '@tip-figures/record/section/declaration.js';

/** What a profile needs of the figure that one section of a record belongs to. */
export interface Part<Name extends keyof Language, Model> {
  /** What its section holds. */
  readonly declaration: Declaration;
  readonly english: Language[Name];
  /** @throws {FigureError} code `schema`, naming the path in the section. */
  readonly parse: (section: Record<string, unknown>) => Model;
  tile(model: Model, text: TextContext<Language[Name]>): Tile | undefined;
  /** What its number counts; `undefined` for what has no mark. */
  unit?(model: Model): CountUnit | undefined;
}
