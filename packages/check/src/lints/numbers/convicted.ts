import type {Traits} from '@tip-figures/record/fields/kind.js';
import {stage, type StageCount} from '@tip-figures/record/fields/stage/stage.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {sumOf} from '../../bounds.js';
import {attempt} from '../../document/check-section.js';
import {sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/**
 * More people at the stages to which others come than at the one before, such as more convicted than prosecuted, where both are
 * people or both are cases. Cases of earlier years may end, or not.
 */
export const lintConvicted = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'stage').flatMap((section) =>
    Object.entries<Traits>(section.figure.own).flatMap(([before, {endsIn}]) =>
      endsIn ? lintStages(section, before, endsIn) : [],
    ),
  );

const {read} = stage();

function lintStages({own, steps}: Section, before: string, after: readonly string[]): Finding[] {
  const countsOf = (name: string): readonly StageCount[] => {
    const counts = own[name] === undefined ? [] : attempt(() => read(own[name], []));
    return counts instanceof FigureError ? [] : counts;
  };
  const later = after.flatMap((name) => countsOf(name).map((count) => ({name, ...count})));
  return countsOf(before).flatMap((begun) => {
    const ended = later.filter((one) => one.unit === begun.unit && periodOf(one) === periodOf(begun) && one.quantity);
    const [first] = ended;
    const {low} = sumOf(ended.map(({quantity}) => quantity));
    const {high} = sumOf([begun.quantity, ...(begun.continued ? [begun.continued] : [])]);
    if (!begun.quantity || !first?.quantity || low <= high) return [];
    return [
      lint('question', 'convicted/above', [...steps, first.name], {
        count: ended.length > 1 ? low : writeQuantity(first.quantity),
        unit: begun.unit ?? 'people',
        stages: ended.map(({name}) => name),
        all: writeQuantity(begun.quantity),
        before,
        continued: begun.continued ? writeQuantity(begun.continued) : 'none',
        isSentenced: first.name === 'sentenced',
      }),
    ];
  });
}

const periodOf = ({period}: StageCount): string => (period ? writePeriod(period) : '');
