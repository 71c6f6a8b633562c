import {objectOf} from './object-of.js';

/** The way to a value in a document: keys of objects, and numbers of list items. */
export type Path = readonly (string | number)[];

/** What stands at a path of a document; `undefined` where nothing does. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? objectOf(value)[step] : undefined,
    document,
  );

/**
 * A path as people write it: `a` and `b-c` make `a["b-c"]`, `a` and `0` make `a[0]`. What stands first may be the name
 * of a figure, and needs no brackets: `victim-breakdown.total`.
 */
export function pathOf(steps: Path): string {
  return steps.reduce<string>((path, given) => {
    if (typeof given === 'number') return `${path}[${given}]`;
    const step = given.length > 60 ? `${given.slice(0, 57)}…` : given;
    if (!path && /^[a-z][a-z-]*$/.test(step)) return step;
    if (/^[a-z_$][\w$]*$/i.test(step)) return path ? `${path}.${step}` : step;
    return `${path}[${JSON.stringify(step)}]`;
  }, '');
}

/** The steps of a path such as `exploitation["forced-labour"]` or `sentences[1].count`. */
export const stepsOf = (path: string): (string | number)[] =>
  Array.from(path.matchAll(/\[(?:(\d+)|("(?:[^"\\]|\\.)*"))\]|[^.[\]"]+/g), ([name, index, quoted]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? unquoted(quoted) : name,
  );

/** Of a document that is not ours, what stands in quotes may be no JSON. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
