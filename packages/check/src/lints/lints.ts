import type {Document} from '../document/document.js';
import {lintAsOf} from './context/as-of.js';
import {lintSourceYear} from './context/source-year.js';
import {lintCredit} from './context/credit.js';
import {lintSourceDay} from './context/source-day.js';
import {lintYears} from './context/years.js';
import {lintPeriod} from './context/period.js';
import {lintAmendments} from './corrections/amendments.js';
import {lintMoney} from './money/money.js';
import {lintAbove} from './numbers/above.js';
import {lintAtMinimum} from './numbers/at-minimum.js';
import {lintBacklog} from './numbers/backlog.js';
import {lintChange} from './numbers/change.js';
import {lintContradictions} from './numbers/contradictions.js';
import {lintAccused} from './justice/accused.js';
import {lintAppeals} from './justice/appeals.js';
import {lintConvicted} from './numbers/convicted.js';
import {lintFineOrPrison} from './justice/fine-or-prison.js';
import {lintNotReported} from './words/not-reported.js';
import {lintOver} from './words/over.js';
import {lintTiers} from './tiers/tiers.js';
import {lintCountries} from './words/countries.js';
import {lintCounts} from './words/counts.js';
import {lintExactness} from './words/exactness.js';
import {lintLanguages} from './words/languages.js';
import {lintOwnWords} from './words/own-words.js';
import {lintLaw} from './numbers/law.js';
import {lintParts} from './numbers/parts.js';
import {lintPeriods} from './numbers/periods.js';
import {lintUnlikely} from './numbers/unlikely.js';
import {lintSeveral} from './words/several.js';
import {lintShares} from './shares/shares.js';
import {lintShareBase} from './shares/share-base.js';
import {lintSmallCounts} from './shares/small-counts.js';
import {lintSmallShares} from './shares/small-shares.js';
import {lintToldInWords} from './words/told-in-words.js';
import {lintSources} from './words/sources.js';
import {lintUnknownKeys} from './words/unknown-keys.js';
import type {Finding} from '../report/problem.js';

/** Looks for one kind of mistake that a parser cannot see, or explains better than it. */
export type Lint = (document: Document) => readonly Finding[];

export const lints: readonly Lint[] = [
  lintUnknownKeys,
  lintAmendments,
  lintCredit,
  lintSources,
  lintPeriod,
  lintSourceYear,
  lintAsOf,
  lintSourceDay,
  lintYears,
  lintTiers,
  lintCountries,
  lintParts,
  lintAbove,
  lintUnlikely,
  lintMoney,
  lintLaw,
  lintChange,
  lintAtMinimum,
  lintBacklog,
  lintPeriods,
  lintConvicted,
  lintFineOrPrison,
  lintContradictions,
  lintAccused,
  lintAppeals,
  lintOver,
  lintNotReported,
  lintExactness,
  lintSeveral,
  lintShares,
  lintShareBase,
  lintCounts,
  lintLanguages,
  lintOwnWords,
  lintToldInWords,
  lintSmallShares,
  lintSmallCounts,
];
