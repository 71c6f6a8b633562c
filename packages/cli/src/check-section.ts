import {FigureError} from '@tip-figures/record/figure-error.js';
import * as v from 'valibot';
import {stepsTo, type Section} from './document.js';
import {mendFor} from './mend.js';
import type {Finding} from './problem.js';
import {stepsOf, type Steps} from './steps.js';

/**
 * What the page's own parser refuses in a section: something for each of its fields that is wrong. How fields fit
 * each other is looked at once each of them can be read.
 */
export function checkSection(section: Section): Finding[] {
  const {figure, fields} = section;
  const result = v.safeParse(figure.schema, fields);
  if (!result.success) {
    return result.issues.map((issue) => {
      const steps = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
      const isMissing = issue.kind === 'schema' && issue.received === 'undefined';
      return error(within(section, steps), isMissing ? 'is missing' : issue.message);
    });
  }
  try {
    figure.parse({...fields});
    return [];
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return [error(within(section, stepsOf(cause.path)), messageOf(cause))];
  }
}

/** A refusal by the parser. */
export const error = (steps: Steps, message: string): Finding => ({
  severity: 'error',
  rule: 'schema',
  steps,
  message,
  mend: mendFor(message, steps),
});

/** The message of a refusal without its path. */
export const messageOf = ({path, message}: FigureError): string => (path ? message.slice(path.length + 2) : message);

/** The steps from the top: what a section takes from the record stands there. */
function within(section: Section, [first, ...rest]: Steps): Steps {
  if (typeof first !== 'string') return section.steps;
  const isFromRecord = first in section.fields;
  return [...(isFromRecord ? stepsTo(section, first) : [...section.steps, first]), ...rest];
}
