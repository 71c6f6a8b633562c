import {wholeNumber} from './demo.mjs';

/** The numbers of the story, as a reader finds them in one figure of each kind. */
export const STORY = {
  'tip-tier-badge': [/\bTier 2\b/],
  'tip-victim-breakdown': ['36', '26', '9', '1', '34', '18'].map(wholeNumber),
  'tip-funding-gap': [wholeNumber('171,010'), /\babout (€\s?)?181,000(?!\d)/],
  'tip-sentence-distribution': ['24', '23'].map(wholeNumber),
  'tip-victims-trend': ['28', '36'].map(wholeNumber),
  'tip-case-backlog': [wholeNumber('95')],
  'tip-justice-outcomes': ['24', '1'].map(wholeNumber),
  'tip-key-figure': [wholeNumber('34'), /\bJune 2017\b/],
};

/** What the rest of the story tells, which no attribute can. */
export const REST = {
  'tip-shelter-timeline': [/\bSchematic\b/, /\b6 months\b/],
  'tip-quote': [/\bParaphrase\b/],
  'tip-accountability-record': [/\bno final decision\b/, wholeNumber('22'), /3,000 euros each/],
  'tip-country-profile': ['36', '24', '95'].map(wholeNumber),
  'tip-region-compare': [/\bSerbia\b/],
};
