import {concerns} from '@tip-figures/record/corrections/corrections.js';
import {isObject, written} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {besideWithdrawn} from '@tip-figures/record/section/withdrawn.js';
import {isWithdrawn} from '../../document/check-section.js';
import type {Document, Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

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
    .map((name) => lint('error', 'withdrawn/without-day', [...steps, name], {}, {onKey: true}));

const left = (at: Path): Finding => lint('error', 'withdrawn/left', at, {}, {onKey: true});
