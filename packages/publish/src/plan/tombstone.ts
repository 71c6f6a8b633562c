import {isObject} from '@tip-figures/record/fields/kind.js';
import {contextFields} from '@tip-figures/record/sections/context.js';
import {figures} from '@tip-figures/record/sections/names.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import type {FigureName} from '@tip-figures/record/sections/sections.js';

type Values = Readonly<Record<string, unknown>>;

/** That a figure was withdrawn, as a section of a record says it. */
export interface Withdrawal {
  /** ISO 8601 day. */
  readonly withdrawn: string;
  /** A word, such as `error`; left out where nobody says why. */
  readonly reason?: string;
  /** Address of what replaces it. */
  readonly by?: string;
}

/** What corrects, protects or shows numbers has none of them left. */
const {corrections: _corrections, pinned: _pinned, suppressBelow: _suppressBelow, ...kept} = contextFields;

/** The document of a figure that was withdrawn: what it was about and whom its numbers were from, and none of them. */
export function tombstone(document: Values, figure: FigureName, {withdrawn, reason, by}: Withdrawal): Values {
  const section = figure in document ? sectionOf(document, figure) : {};
  const about = Object.entries(section).filter(([name]) => name === 'id' || name in kept);
  const said = {withdrawn, ...(reason !== undefined && {reason}), ...(by !== undefined && {by})};
  return {[figure]: {...Object.fromEntries(about), ...said}};
}

/** That a section of a document was withdrawn; `undefined` where it was not. */
export function withdrawalIn(document: Values | undefined, figure: FigureName): Withdrawal | undefined {
  const section = document?.[figure];
  return isObject(section) && section['withdrawn'] ? (section as unknown as Withdrawal) : undefined;
}

/** The figure whose document was published at a slug: by the document, else by the name of its folder, as `embed.js` does it. */
export function figureAt(slug: string, document: Values = {}): FigureName | undefined {
  const [first, ...others] = figures.filter((name) => name in document);
  return first && !others.length ? first : figures.find((name) => slug.includes(name));
}
