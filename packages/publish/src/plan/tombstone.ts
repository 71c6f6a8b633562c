import {isObject} from '@tip-figures/record/fields/kind.js';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {withdrawnIn} from '@tip-figures/record/section/withdrawn.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Values = Readonly<Record<string, unknown>>;

/** What a section of a record says of its withdrawal. */
export interface Withdrawal {
  /** ISO 8601 day. */
  readonly withdrawn: string;
  /** A word, such as `error`. */
  readonly reason: string;
}

/**
 * The document of a figure that was withdrawn: what it was about and whom its numbers were from, and none of them.
 *
 * @param document - what was published, or is in a record.
 * @param withdrawal - what becomes of a section that says nothing of it itself.
 * @returns `undefined` where the section was not withdrawn.
 */
export function tombstone(document: Values, figure: FigureName, withdrawal?: Withdrawal): Values | undefined {
  const section = objectOf({...Object(document[figure]), ...withdrawal});
  const shown = withdrawnIn({...document, [figure]: section}, figure);
  if (!shown) return undefined;
  const {sources} = shown;
  return {[figure]: {...shown, ...(isObject(sources) && {sources: withoutTitles(sources)})}};
}

/** The title of an article often has the number. */
const withoutTitles = (sources: Values): Values =>
  Object.fromEntries(
    Object.entries(sources).map(([key, source]) => {
      const {publisher, url, cites} = objectOf(source);
      return [key, {publisher, ...(url !== undefined && {url}), ...(cites !== undefined && {cites})}];
    }),
  );

/** The figure whose document was published at a slug: by the document, else by the name of its folder, as `embed.js` does it. */
export function figureAt(slug: string, document: Values): FigureName | undefined {
  const [first, ...others] = figures.filter((name) => name in document);
  return first && !others.length ? first : figures.find((name) => slug.includes(name));
}
