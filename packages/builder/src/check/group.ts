import {pathOf, type Path} from '@tip-figures/record/path.js';
import type {State} from '../model/state.js';
import {checkWords} from './check-words.js';
import type {Fix} from './meant.js';
import type {Problem} from './problem.js';

// This many are told one by one; of more, what they have in common.
const told = 3;

/** The problems, in which one that several rows of a list share is one, beside the list, and its answer is for all of them. */
export function grouped(problems: readonly Problem[]): readonly Problem[] {
  const groups = new Map<string, readonly Problem[]>();
  for (const one of problems) {
    const {steps, about, severity, fixes, asked} = one;
    // Where nothing answers it for all rows, each is put right by itself.
    const isShared = about !== undefined && (fixes.length === 1 || (asked.length && !fixes.length));
    const list = pathOf(steps.slice(0, -1));
    const name = isShared ? [list, about, severity, fixes[0]?.reading?.isSure].join(' ') : one.key;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? together(group) : group));
}

function together(group: readonly Problem[]): Problem[] {
  const [first] = group;
  if (!first) return [];
  const fixes = group.flatMap((one) => one.fixes);
  const readings = fixes.flatMap(({reading}) => reading ?? []);
  const isOfOne = group.every(({steps}) => pathOf(steps) === pathOf(first.steps));
  const apply = (state: State): State => fixes.reduce((next, fix) => fix.apply(next), state);
  return [
    {
      ...first,
      steps: isOfOne ? first.steps : first.steps.slice(0, -1),
      asked: group.flatMap(({asked}) => asked),
      words: readings.length ? wordsOf(readings) : listed(group.map(({words}) => words)),
      hints: readings.length ? [] : first.hints,
      fixes: fixes.length ? [{label: labelOf(fixes), apply}] : [],
      rows: isOfOne ? [] : group.map(({steps}) => steps),
    },
  ];
}

/** What is asked of several rows, as far as it is told; the same words once. */
function listed(words: readonly string[]): string {
  const [first = '', ...others] = new Set(words);
  if (!others.length) return checkWords().times({count: String(words.length), words: first});
  const some = [first, ...others].slice(0, told).join('; ');
  return checkWords().listed({words: some, rest: Math.max(0, words.length - told)});
}

function labelOf(fixes: readonly Fix[]): string {
  const [{label} = {label: ''}] = fixes;
  return fixes.every((fix) => fix.label === label) ? label : checkWords()['write-all']();
}

function wordsOf(readings: readonly Required<Fix>['reading'][]): string {
  const [first] = readings;
  const count = String(readings.length);
  if (first?.isSure) return checkWords()['read-surely']({count, words: first.words});
  const some = readings.slice(0, told).map(({words}) => words);
  return checkWords()['read-likely']({count, words: some.join(' ')});
}

/** The places of rows whose problem is told beside their list. */
export const elsewhere = (problems: readonly Problem[]): readonly Problem[] =>
  problems.flatMap((one) => one.rows.map((steps: Path) => ({...one, steps, rows: [], isElsewhere: true})));
