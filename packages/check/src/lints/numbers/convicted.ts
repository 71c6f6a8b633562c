import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {justiceOutcomes} from '@tip-figures/record/figures/justice-outcomes.js';
import type {StageCount} from '@tip-figures/record/fields/stage/stage.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {sumOf} from '../../bounds.js';
import {attempt} from '../../document/check-section.js';
import {sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

// Of whom the others are some, together. Cases of earlier years may end, or not.
const pairs = [
  ['prosecuted', 'convicted'],
  ['convicted', 'sentenced'],
  ['tried', 'acquitted', 'convicted'],
] as const;

/** More convicted than prosecuted, sentenced than convicted, or acquitted and convicted than tried, where both are people or both are cases. */
export const lintConvicted = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'stage').flatMap((section) => pairs.flatMap((pair) => lintPair(section, pair)));

type Stage = (typeof pairs)[number][number];

function lintPair({own, steps}: Section, [before, ...after]: (typeof pairs)[number]): Finding[] {
  const countsOf = (stage: Stage): readonly StageCount[] => {
    const read = own[stage] === undefined ? [] : attempt(() => justiceOutcomes.own[stage].read(own[stage], []));
    return read instanceof FigureError ? [] : read;
  };
  const later = after.flatMap((stage) => countsOf(stage).map((count) => ({stage, ...count})));
  return countsOf(before).flatMap((begun) => {
    const ended = later.filter((one) => one.unit === begun.unit && periodOf(one) === periodOf(begun) && one.quantity);
    const [first] = ended;
    const [all, continued] = [begun.quantity, begun.continued].map(
      (quantity) => quantity && boundsOf(quantity, commonReach),
    );
    const {low} = sumOf(ended.map(({quantity}) => quantity));
    if (!begun.quantity || !first?.quantity || !all || (begun.continued && !continued)) return [];
    if (low <= all.high + (continued?.high ?? 0)) return [];
    return [
      lint('question', 'convicted/above', [...steps, first.stage], {
        count: ended.length > 1 ? low : writeQuantity(first.quantity),
        unit: begun.unit ?? 'people',
        stages: ended.map(({stage}) => stage),
        all: writeQuantity(begun.quantity),
        before,
        continued: begun.continued ? writeQuantity(begun.continued) : 'none',
        isSentenced: first.stage === 'sentenced',
      }),
    ];
  });
}

const periodOf = ({period}: StageCount): string => (period ? writePeriod(period) : '');
