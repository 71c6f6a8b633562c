import {pathOf} from '@tip-figures/record/figure-error.js';

/** The way to a value in a document: keys of objects, and numbers of list items. */
export type Steps = readonly (string | number)[];

const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([a-z_$][\w$-]*)/gi;

/** The steps of a path such as `exploitation["forced-labour"]` or `sentences[1].count`. */
export function stepsOf(path: string): Steps {
  return Array.from(path.matchAll(step), ([, index, quoted, name = '']) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name,
  );
}

/** The path as people write it: the name of a figure stands first and bare, as in `victim-breakdown.total`. */
export function writeSteps([first, ...rest]: Steps): string {
  if (first === undefined) return '';
  const below = pathOf(rest);
  return typeof first === 'number' || !/^[a-z][a-z-]*$/.test(first)
    ? pathOf([first, ...rest])
    : `${first}${below && !below.startsWith('[') ? '.' : ''}${below}`;
}
