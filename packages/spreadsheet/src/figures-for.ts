import {isObject} from '@tip-figures/record/fields/kind.js';
import {isWholeRecord, type FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {Reading, SectionReading} from './reading.js';
import {sectionOf} from './sections.js';
import {ownOf, totalOf} from './target.js';

/** The figures that the numbers fit, those that show most of them first. */
export function figuresFor(reading: Reading): FigureName[] {
  const all = Object.keys(sections) as FigureName[];
  const scores = all
    .filter((figure) => !isWholeRecord(figure))
    .map((figure) => ({figure, score: scoreOf(sectionOf(reading, figure), reading)}))
    .filter(({score}) => score > 0);
  return scores.sort((one, other) => other.score - one.score).map(({figure}) => figure);
}

const areShares = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).every(areShares) : String(value).endsWith('%');

/** How many numbers it shows; of as many, a figure of periods where there are several, and a single number last. */
function scoreOf({figure, used, section}: SectionReading, {periods}: Reading): number {
  if (!used.length) return 0;
  const own = ownOf(figure);
  const total = totalOf(figure);
  // Parts are drawn of people in all, of whom shares alone say nothing.
  if (total !== undefined && !(total in section) && areShares(section)) return 0;
  const isSeries = own.some(([name, {holds}]) => holds === 'periods' && name in section && name !== 'previous');
  const isSingle = own.some(([, {countsIn}]) => countsIn !== undefined);
  return used.length + (isSeries === periods.length > 1 ? 0.5 : 0) - (isSingle ? 0.7 : 0) - own.length / 100;
}
