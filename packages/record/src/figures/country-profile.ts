import {inJson, optional} from '../fields/kind.js';
import {sectionOf} from '../fields/object/section.js';
import {section} from '../section/declaration.js';

const part = (figure: string) => inJson(optional(sectionOf(figure)));

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
