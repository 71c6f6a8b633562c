import {findingsIn} from '@tip-figures/check/document/findings.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

/** What is wrong with a record, each mistake once: a part above the whole makes the sum too large as well. */
export function findingsOnce(record: object, figure: string): readonly Finding[] {
  const findings = findingsIn(record, figure);
  return findings.filter(
    ({rule, steps}) =>
      rule !== 'parts' || !findings.some((one) => one.problem?.issue === 'above-total' && isBelow(one.steps, steps)),
  );
}

const isBelow = (steps: Path, above: Path): boolean => above.every((step, index) => steps[index] === step);
