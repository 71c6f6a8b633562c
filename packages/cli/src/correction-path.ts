import {isObject} from '@tip-figures/record/fields/kind.js';
import {entriesOf, type Document} from './document.js';
import {stepsOf, type Path} from '@tip-figures/record/path.js';
import {british} from '@tip-figures/record/values/british.js';
import type {Found} from './walk.js';

/** Where the path of a correction leads: from the record, or from each section that has such a field. */
export function foundAt({root, isRecord, sections}: Document, path: string): readonly Found[] {
  const steps = stepsOf(path).map(String);
  const [first, ...rest] = steps;
  const starts: readonly (readonly [Path, unknown, readonly string[]])[] = [
    ...(isRecord ? [[[], root, steps] as const] : []),
    ...sections.map((each) => [each.steps, each.own, first === each.name ? rest : steps] as const),
  ];
  const found = starts.map(([from, value, way]) => follow({steps: from, value}, way));
  return found.filter((each) => each !== undefined);
}

function follow({steps, value}: Found, [step, ...rest]: readonly string[]): Found | undefined {
  if (step === undefined) return {steps, value};
  if (Array.isArray(value)) {
    const index = Number(step);
    return /^\d+$/.test(step) && index < value.length
      ? follow({steps: [...steps, index], value: value[index]}, rest)
      : undefined;
  }
  // An attribute writes entries as a text.
  const entries = isObject(value) ? Object.entries(value) : typeof value === 'string' ? entriesOf(value) : [];
  const entry = entries.find(([key]) => british(key) === british(step));
  return entry && follow({steps: [...steps, entry[0]], value: entry[1]}, rest);
}
