import {entriesOf, isObject, type Document} from './document.js';
import type {Steps} from './steps.js';
import type {Found} from './walk.js';

/** Where the path of a correction leads: from the record, or from each section that has such a field. */
export function foundAt({root, isRecord, sections}: Document, path: string): readonly Found[] {
  const steps = stepsOf(path);
  const [first, ...rest] = steps;
  const starts: readonly (readonly [Steps, unknown, readonly string[]])[] = [
    ...(isRecord ? [[[], root, steps] as const] : []),
    ...sections.map((each) => [each.steps, each.own, first === each.name ? rest : steps] as const),
  ];
  const found = starts.map(([from, value, way]) => follow({steps: from, value}, way));
  return found.filter((each) => each !== undefined);
}

/** As the page reads a path: `a.b["c-d"][0]` → `a`, `b`, `c-d`, `0`. */
const stepsOf = (path: string): string[] =>
  [...path.matchAll(/\["([^"]+)"\]|[^.[\]"]+/g)].map(([all, quoted]) => quoted ?? all);

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

// The report is American, the vocabulary British.
const british = (key: string): string => key.replace(/\blabor\b/, 'labour');
