import type {AnyFigure, ViewOptions} from '@tip-figures/core/figure.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {thresholdsIn} from '@tip-figures/record/protect/thresholds.js';
import {isRecord} from '@tip-figures/record/section/section.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Readonly<Record<string, unknown>>;

/**
 * The document of a figure as a page may hold it: without small counts where the document or the tag withholds them,
 * and without fields that the figure leaves out of a copy.
 *
 * @param shown - the section as it is shown.
 */
export function protectedDocument(document: unknown, shown: Section, figure: AnyFigure, options: ViewOptions): unknown {
  const root = objectOf(document);
  const least = Math.max(0, ...thresholdsIn([root, shown]));
  const {name} = figure;
  const isAlone = !isRecord(root) && !figure.parts;
  const whole = isAlone ? {[name]: root} : root;
  const record = least ? protectRecord(whole, least, undefined, undefined, false).record : whole;
  // A figure that is made of others has no fields of its own to leave out.
  const embedded = figure.parts ? undefined : figure.embedded;
  const safe = (value: unknown) => (isObject(value) && embedded ? embedded(value, options) : value);
  const {[name]: own, ...beside} = record;
  const section = Array.isArray(own) ? own.map(safe) : safe(own);
  if (isAlone) return {...objectOf(section), ...beside};
  return {...objectOf(safe(beside)), ...(own === undefined ? {} : {[name]: section})};
}
