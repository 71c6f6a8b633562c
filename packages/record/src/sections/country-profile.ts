import {inJson, isObject, kind, optional} from '../fields/kind.js';
import {Refusal} from '../figure-error.js';
import {section} from './declaration.js';

/** A section of another figure in the record, or a list of which the first is shown. That figure reads it: it says better what is wrong. */
const part = (name: string) =>
  inJson(
    optional(
      kind(
        'section',
        (input) =>
          isObject(input) || Array.isArray(input)
            ? input
            : new Refusal('not-an-object', {expected: {kind: 'object'}, found: input}),
        {figure: name},
      ),
    ),
  );

/** A country's record: the sections of the figures that it is made of. @title "Country profile" */
export const countryProfile = section('country-profile', {
  /** The tier at the head of the profile. */
  'tier-badge': part('tier-badge'),
  /** The people identified as victims. */
  'victim-breakdown': part('victim-breakdown'),
  /** The people convicted. */
  'justice-outcomes': part('justice-outcomes'),
  /** The people convicted, where `justice-outcomes` is missing. */
  'sentence-distribution': part('sentence-distribution'),
  /** The cases that are open. */
  'case-backlog': part('case-backlog'),
  /** The money for victims. */
  'funding-gap': part('funding-gap'),
  /** The shelters. */
  'shelter-timeline': part('shelter-timeline'),
});
