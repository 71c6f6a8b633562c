import {concerns} from '@tip-figures/record/corrections/corrections.js';
import {isObject, written} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {besideWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {isWithdrawn} from '../../document/check-section.js';
import type {Document, Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** What is left of figures that were withdrawn, in their sections and in corrections; and why without when. */
export function lintWithdrawn({root, sections}: Document): readonly Finding[] {
  const withdrawn = sections.filter(isWithdrawn);
  const corrections: readonly unknown[] = Array.isArray(root['corrections']) ? root['corrections'] : [];
  return [
    ...withdrawn.flatMap(lintBeside),
    ...corrections.flatMap((one, index) => {
      const path = isObject(one) ? written(one['path']) : '';
      return withdrawn.some(({name, own}) => concerns({path}, name, own)) ? left(['corrections', index]) : [];
    }),
    ...sections.filter((section) => !isWithdrawn(section)).flatMap(lintWhy),
  ];
}

const lintBeside = ({own, steps}: Section): Finding[] =>
  Object.keys(own)
    .filter((name) => name !== '$schema' && !besideWithdrawn.includes(name))
    .map((name) => left([...steps, name]));

const lintWhy = ({own, steps}: Section): Finding[] =>
  ['reason', 'by']
    .filter((name) => name in own)
    .map((name) =>
      finding([...steps, name], 'says nothing without "withdrawn"', 'Add the day as "withdrawn": "2026-11-30".'),
    );

const left = (steps: Path): Finding =>
  finding(
    steps,
    'is still here, though the figure was withdrawn',
    'Remove it: a withdrawn figure has only the day, the reason and what replaces it.',
  );

const finding = (steps: Path, message: string, hint: string): Finding => ({
  severity: 'error',
  rule: 'withdrawn',
  steps,
  message,
  hint,
  onKey: true,
});
