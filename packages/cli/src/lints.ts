import type {Document} from './document.js';
import {lintAmendments} from './lints/amendments.js';
import {lintAtMinimum} from './lints/at-minimum.js';
import {lintBacklog} from './lints/backlog.js';
import {lintChange} from './lints/change.js';
import {lintContradictions} from './lints/contradictions.js';
import {lintCountries} from './lints/countries.js';
import {lintExactness} from './lints/exactness.js';
import {lintParts} from './lints/parts.js';
import {lintPeriods} from './lints/periods.js';
import {lintSmallCounts} from './lints/small-counts.js';
import {lintSmallShares} from './lints/small-shares.js';
import {lintSources} from './lints/sources.js';
import {lintUnknownKeys} from './lints/unknown-keys.js';
import type {Finding} from './problem.js';

/** Looks for one kind of mistake that a parser cannot see, or explains better than it. */
export type Lint = (document: Document) => readonly Finding[];

export const lints: readonly Lint[] = [
  lintUnknownKeys,
  lintAmendments,
  lintSources,
  lintCountries,
  lintParts,
  lintChange,
  lintAtMinimum,
  lintBacklog,
  lintPeriods,
  lintContradictions,
  lintExactness,
  lintSmallShares,
  lintSmallCounts,
];
