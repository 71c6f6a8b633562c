import {readFields} from '@tip-figures/record/fields/kind.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {stepsTo, type Section} from './document.js';
import {hintFor} from '../report/hints.js';
import type {Finding} from '../report/problem.js';
import {stepsOf, type Path} from '@tip-figures/record/path.js';

/**
 * What the page's own parser refuses in a section: something for each of its fields that is wrong. How fields fit
 * each other is looked at once each of them can be read.
 */
export function checkSection(section: Section): Finding[] {
  const {figure, fields} = section;
  const refused = Object.entries(figure.fields).flatMap(([name, field]) => {
    const read = attempt(() => readFields({[name]: field}, fields, []));
    return read instanceof FigureError ? read : [];
  });
  const model = refused.length ? undefined : attempt(() => figure.parse({...fields}));
  return [...refused, ...(model instanceof FigureError ? [model] : [])].map((refusal) => ({
    ...error(refusal),
    steps: within(section, stepsOf(refusal.path)),
  }));
}

/** A refusal by the parser. */
export const error = ({path, message, issue}: FigureError): Finding => {
  const steps = stepsOf(path);
  return {
    severity: 'error',
    rule: 'schema',
    steps,
    // Without the path.
    message: path ? message.slice(path.length + 2) : message,
    hint: hintFor(issue, steps),
  };
};

/** The steps from the top: what a section takes from the record stands there. */
function within(section: Section, [first, ...rest]: Path): Path {
  if (typeof first !== 'string') return section.steps;
  const isFromRecord = first in section.fields;
  return [...(isFromRecord ? stepsTo(section, first) : [...section.steps, first]), ...rest];
}

/** What a reader reads, or why it refuses. */
export function attempt<T>(read: () => T): T | FigureError {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FigureError) return cause;
    throw cause;
  }
}
