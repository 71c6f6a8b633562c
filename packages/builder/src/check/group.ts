import {pathOf, type Path} from '@tip-figures/record/path.js';
import type {State} from '../model/state.js';
import {fixBy, saysSame, type Fix} from './fix.js';
import type {Problem} from './problem.js';

/** The problems, in which one that several rows of a list share is one, beside the list, and its answer is for all of them. */
export function grouped(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, readonly Problem[]>();
  for (const one of problems) {
    const {at, about, severity, fixes, asked} = one;
    // Where nothing answers it for all rows, each is put right by itself.
    const isShared = about !== undefined && (fixes.length === 1 || (asked.length && !fixes.length));
    const list = pathOf(at.slice(0, -1));
    const name = isShared ? [list, about, severity, fixes[0]?.reading?.isSure].join(' ') : one.key;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? together(group) : group));
}

function together(group: readonly Problem[]): Problem[] {
  const [first] = group;
  if (!first) return [];
  const fixes = group.flatMap((one) => one.fixes);
  const isOfOne = group.every(({at}) => pathOf(at) === pathOf(first.at));
  const apply = (state: State): State => fixes.reduce((next, fix) => fix.apply(next), state);
  return [
    {
      ...first,
      at: isOfOne ? first.at : first.at.slice(0, -1),
      asked: group.flatMap(({asked}) => asked),
      code: 'several',
      facts: {all: group},
      fixes: fixes.length ? [forAll(fixes, apply)] : [],
      rows: isOfOne ? [] : group.map(({at}) => at),
    },
  ];
}

/** One button for all of them. */
function forAll(fixes: readonly Fix[], apply: Fix['apply']): Fix {
  const [first] = fixes;
  return first && fixes.every((fix) => saysSame(fix, first))
    ? {...first, apply, reading: undefined}
    : fixBy('write-all', {}, apply);
}

/** The places of rows whose problem is told beside their list. */
export const elsewhere = (problems: readonly Problem[]): readonly Problem[] =>
  problems.flatMap((one) => one.rows.map((at: Path) => ({...one, at, rows: [], isElsewhere: true})));
