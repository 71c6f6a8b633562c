import {slugOf} from '@tip-figures/core/menu/code.js';
import {concerns} from '@tip-figures/record/corrections/corrections.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {inRecord} from '@tip-figures/record/section/section.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {isWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {tombstone} from './tombstone.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Values = Readonly<Record<string, unknown>>;

/** A figure with an address of its own. */
export interface PlannedFigure {
  readonly slug: string;
  readonly figure: FigureName;
  /** Its figure.json: its section, those that it is made of, and what the record says for them. */
  readonly document: Values;
  /** The day on which it was withdrawn; its document has no numbers then. */
  readonly withdrawn?: string;
}

/**
 * The figures of a record: one for each section. A figure that is made of others, such as a country profile, is one where
 * the record has its name, be it with an empty section.
 *
 * @param record - one that the check has passed, without the counts that are withheld.
 */
export const figuresIn = (record: Values, name: string): PlannedFigure[] =>
  figures.flatMap((figure) =>
    [record[figure] ?? []].flat().map((section) => {
      const own = objectOf(section);
      const slug = slugOf(name, figure, own['id'] as string | undefined);
      const document = tombstone({...record, [figure]: own}, figure);
      return document
        ? withdrawnFigure(slug, figure, document)
        : {slug, figure, document: documentOf(record, figure, own)};
    }),
  );

/** @param document - which says nothing but that it was withdrawn. */
export const withdrawnFigure = (slug: string, figure: FigureName, document: Values): PlannedFigure => ({
  slug,
  figure,
  document,
  withdrawn: String(objectOf(document[figure])['withdrawn']),
});

/** What the record says elsewhere is left out, so that nothing but this figure's own numbers changes its document. */
function documentOf(record: Values, figure: FigureName, own: Values): Values {
  const parts = partsOf(figure).flatMap((part) => {
    const [first] = [record[part] ?? []].flat();
    return first === undefined || isWithdrawn(first) ? [] : [[part, objectOf(first)] as const];
  });
  const held = [[figure, own] as const, ...parts];
  const shared = Object.entries(record).filter(([field]) => field in contextFields);
  const {sources, corrections, confirmed: _, ...rest} = Object.fromEntries(shared);
  const kept = {...rest, ...Object.fromEntries(held)};
  return {
    ...rest,
    ...given('sources', isObject(sources) && usedOf(sources, kept)),
    ...given('corrections', Array.isArray(corrections) && concerning(corrections, held, record)),
    ...Object.fromEntries(held),
  };
}

/** The figures whose sections another is made of. */
export const partsOf = (figure: FigureName): readonly string[] =>
  Object.values<Kind>(sections[figure].own).flatMap(({figure: part}) => part ?? []);

const given = (field: string, value: object | false): Values =>
  value && Object.keys(value).length ? {[field]: value} : {};

/** The sources that something names, and those that they report. */
function usedOf(sources: Values, kept: Values): Values {
  const used = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && Object.hasOwn(sources, value) && !used.has(value)) {
      used.add(value);
      look(objectOf(sources[value])['cites']);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(kept);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key)));
}

function concerning(corrections: readonly unknown[], held: readonly (readonly [string, Values])[], record: Values) {
  return corrections.filter((one) =>
    held.some(([name, section]) => concerns(one as {path: string}, name, inRecord(section, record, name))),
  );
}
