import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {justiceOutcomes} from '@tip-figures/record/sections/justice-outcomes.js';
import type {StageCount} from '@tip-figures/record/fields/stage/stage.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {writeQuantity} from '@tip-figures/record/values/quantity.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {attempt} from '../../document/check-section.js';
import {sectionsWith, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

// Of whom the second are some. Cases of earlier years may end, or not.
const pairs = [
  ['prosecuted', 'convicted'],
  ['convicted', 'sentenced'],
  ['tried', 'acquitted'],
] as const;

/** More convicted than prosecuted, sentenced than convicted or acquitted than tried, where both are people or both are cases. */
export const lintConvicted = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'stage').flatMap((section) =>
    pairs.flatMap(([before, after]) => lintPair(section, before, after)),
  );

type Stage = (typeof pairs)[number][number];

function lintPair({own, steps}: Section, before: Stage, after: Stage): Finding[] {
  const countsOf = (stage: Stage): readonly StageCount[] => {
    const read = own[stage] === undefined ? [] : attempt(() => justiceOutcomes.own[stage].read(own[stage], []));
    return read instanceof FigureError ? [] : read;
  };
  const earlier = countsOf(before);
  return countsOf(after).flatMap((ended) => {
    const begun = earlier.find((one) => one.unit === ended.unit && periodOf(one) === periodOf(ended));
    if (!begun?.quantity || !ended.quantity) return [];
    const [all, continued, some] = [begun.quantity, begun.continued, ended.quantity].map(
      (quantity) => quantity && boundsOf(quantity, commonReach),
    );
    if (!all || !some || (begun.continued && !continued) || some.low <= all.high + (continued?.high ?? 0)) return [];
    const more = begun.continued ? ` and ${writeQuantity(begun.continued)} continued` : '';
    return [
      {
        severity: 'question',
        rule: 'convicted',
        steps: [...steps, after],
        message: `${writeQuantity(ended.quantity)} ${ended.unit} are said to be ${after}, of ${writeQuantity(begun.quantity)} ${before}${more}`,
        hint: `Keep both where the source says so, since ${after === 'sentenced' ? 'sentences' : 'verdicts'} may come years after; else correct one of the two.`,
      },
    ];
  });
}

const periodOf = ({period}: StageCount): string => (period ? writePeriod(period) : '');
