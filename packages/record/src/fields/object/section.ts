import {Refusal} from '../../figure-error.js';
import {isObject, kind} from '../kind.js';

/** A section of another figure in the record, or a list of which the first is shown. That figure reads it: it says better what is wrong. */
export const sectionOf = (figure: string) =>
  kind(
    'section',
    (input) =>
      isObject(input) || Array.isArray(input)
        ? input
        : new Refusal('not-an-object', {expected: {kind: 'object'}, found: input}),
    {figure},
  );
