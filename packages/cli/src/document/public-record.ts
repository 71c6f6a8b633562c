import {error} from '@tip-figures/check/document/check-section.js';
import {documentOf} from '@tip-figures/check/document/document.js';
import {doubtsOf} from '@tip-figures/check/document/protect-document.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {thresholdsIn} from '@tip-figures/record/protect/thresholds.js';
import type {Read} from '../files/read-text.js';
import {protectText} from './protect-text.js';

type Values = Readonly<Record<string, unknown>>;

/** A record that may be published, and what is wrong with it; without a record it may not. */
export interface PublicRecord {
  readonly record?: Values;
  readonly problems: readonly Problem[];
}

/**
 * A record that was read and checked, without its small counts.
 *
 * @param below - withhold counts of people below this. Without it, and without `suppressBelow` in the document, a small
 *   count is an error, unless the document says that a government has printed it.
 */
export function publicRecord({text, problems: found}: Read, below: number | undefined): PublicRecord {
  if (text === undefined || found.some(isError)) return {problems: found};
  const root = JSON.parse(text) as Values;
  const thresholds = below === undefined ? thresholdsIn(root) : [below];
  if (!thresholds.length) {
    const problems = found.map((one) => (one.rule === 'small-counts' ? withoutLeave(one) : one));
    return problems.some(isError) ? {problems} : {record: recordOf(root), problems};
  }
  try {
    const {document, report} = protectText(text, Math.max(...thresholds));
    const left = found.filter(({rule}) => rule !== 'small-counts');
    return {record: recordOf(document as Values), problems: [...left, ...doubtsOf(report).map(doubtful)]};
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return {problems: [...found, {...error(cause), code: cause.issue ?? 'schema', path: cause.path, ...nowhere}]};
  }
}

const nowhere = {line: 0, column: 0};

const isError = ({severity}: Problem): boolean => severity === 'error';

/** A section that is a document of its own becomes a record. */
function recordOf(root: Values): Values {
  const {isRecord, sections} = documentOf(root);
  return isRecord ? root : {[sections[0]?.name ?? '']: root};
}

const withoutLeave = (problem: Problem): Problem => ({
  ...problem,
  severity: 'error',
  hint: 'If a government printed this very number, mark it with "published": true. If not, publish with --suppress-below 5.',
});

const doubtful = (path: string): Problem => ({
  severity: 'warning',
  rule: 'small-counts',
  code: 'small-counts',
  path,
  ...nowhere,
  message: 'may give a withheld count away',
  hint: 'Look at it with "tip-figures sanitize", which says why.',
});
