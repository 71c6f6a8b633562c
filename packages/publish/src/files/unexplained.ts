import {isObject} from '@tip-figures/record/fields/kind.js';
import {pathOf, stepsOf, type Path} from '@tip-figures/record/path.js';
import {contextFields} from '@tip-figures/record/sections/context.js';
import {figures} from '@tip-figures/record/sections/names.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Numbers that were published and are others now, or are gone, without a new entry in `corrections` that says so. What is
 * added, such as another year, corrects nothing.
 *
 * @returns their paths, such as `victim-breakdown.total`.
 */
export function unexplainedChanges(before: Values, now: Values): string[] {
  const known = JSON.stringify(before['corrections'] ?? []);
  const told = [now['corrections'] ?? []].flat().filter((one) => !known.includes(JSON.stringify(one))) as Values[];
  const ways = told.map(({path}) => stepsOf(String(path)).map(String));
  return figures.flatMap((name) => {
    const [one, other] = [before[name], now[name]];
    if (!isObject(one) || !isObject(other)) return [];
    return changedIn(one, other)
      .filter((steps) => !ways.some((way) => leadsTo(inside(way, name, other['id']), steps.map(String))))
      .map((steps) => pathOf([name, ...steps]));
  });
}

function changedIn(before: unknown, now: unknown, steps: Path = []): Path[] {
  if (Array.isArray(before) && Array.isArray(now) && before.length > now.length) return [steps];
  if (typeof before === 'object' && before !== null && typeof now === 'object' && now !== null) {
    return Object.entries(before).flatMap(([key, value]) =>
      steps.length === 0 && key in contextFields ? [] : changedIn(value, (now as Values)[key], [...steps, key]),
    );
  }
  return before !== now && /\d/.test(JSON.stringify(before)) ? [steps] : [];
}

/** The steps of a correction within the section. */
function inside([first, ...rest]: readonly string[], name: string, id: unknown): readonly string[] {
  if (first !== name) return first === undefined ? [] : [first, ...rest];
  return rest[0] === id && id !== undefined ? rest.slice(1) : rest;
}

const leadsTo = (way: readonly string[], steps: readonly string[]): boolean =>
  way.every((step, index) => index >= steps.length || step === steps[index]);
