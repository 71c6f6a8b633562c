import {hintWords} from '@tip-figures/messages/hint-words.js';
import {written} from '@tip-figures/record/fields/kind.js';
import type {Issue} from '@tip-figures/record/issue.js';
import type {Path} from '@tip-figures/record/path.js';
import {describe, type Problem} from '@tip-figures/record/problem.js';
import type {Hint} from './hint-line.js';

/** What hints say beside their words, by the issue. Of all others the field is the one that is refused. */
const byIssue: Readonly<Partial<Record<Issue, Hint>>> = {
  'above-total': {advice: 'above-total', suggestion: 'source-differs', field: 'remainder'},
  'change-without-amount': {advice: 'change-without-amount', suggestion: 'unknown', field: 'change'},
  'need-of-nothing': {advice: 'need-of-nothing', field: 'need'},
  'no-entries': {advice: 'no-entries', example: '{"key": value, "key": value}'},
  'no-tiers': {advice: 'no-tiers', example: '{"2025": {"XK": "2"}}'},
  'not-a-country': {advice: 'not-a-country', field: 'place'},
  'not-a-list': {advice: 'not-a-list', example: '[{"key": value}, {"key": value}]'},
  'not-a-month': {advice: 'not-a-month', suggestion: '4 start'},
  'not-a-note': {advice: 'not-a-text'},
  'not-a-source': {
    advice: 'not-a-source',
    example: '{"key": {"publisher": "…", "title": "…", "date": "2017-06-29", "url": "https://…"}}',
  },
  'not-a-stage': {advice: 'not-a-stage', example: '{"value": 54, "unit": "cases"}'},
  'not-an-object': {advice: 'no-entries', example: '{"key": value, "key": value}'},
  'open-differs': {advice: 'does-not-add-up'},
  'same-time': {advice: 'duplicate-key'},
  'unknown-shelter': {advice: 'not-an-id'},
  'unknown-source': {advice: 'unknown-source', field: 'sources'},
};

/** What is above a total, by the list that it stands in. Statuses are counted apart. */
const aboveTotal: Readonly<Record<string, Hint>> = {
  nationality: {advice: 'above-nationality', suggestion: 'elsewhere'},
  statuses: {advice: 'above-statuses', field: 'total'},
  // Where a source has parts of a part above it, nothing can say so.
  including: {advice: 'does-not-add-up'},
  by: {advice: 'above-stage'},
  otherLaws: {advice: 'above-other-laws', field: 'otherLaws'},
};

/** A rise can be more than a whole, and is then no share. */
const rise = (found: unknown): Hint => ({
  advice: 'rise',
  example: `{"value": ${parseFloat(written(found)) || '…'}, "counts": "things", "label": "per cent more"}`,
});

/** How to put right what a reader has refused, where what was written does not say it. */
export function adviceFor({issue, expected, found}: Problem, steps: Path): Hint | undefined {
  if (typeof expected === 'object' && expected.kind === 'share') return rise(found);
  if (isEmpty(issue, found)) return {advice: 'empty-list'};
  const apart =
    issue === 'above-total'
      ? steps
          .toReversed()
          .map((step) => aboveTotal[step])
          .find(Boolean)
      : undefined;
  if (apart ?? byIssue[issue]) return apart ?? byIssue[issue];
  return hasHint(issue) ? {advice: issue, field: String(steps.at(-1))} : undefined;
}

/** Of an empty list the reader says the number of its entries, or the list itself. */
const isEmpty = (issue: Issue, found: unknown): boolean =>
  issue === 'too-many' ? found === 0 : issue === 'not-a-list' && Array.isArray(found) && !found.length;

const hasHint = (issue: Issue): issue is Issue & Hint['advice'] => issue in hintWords.en;

/** What a reader expected, for who does not see its line for developers. */
export function expectationIn({expected, choices}: Problem): Hint | undefined {
  if (choices?.length) return {advice: 'one-of', choices};
  if (typeof expected !== 'object') {
    return expected === undefined ? undefined : {advice: 'same-as', suggestion: String(expected)};
  }
  const {least, most, such, value, as: field} = expected;
  if (value !== undefined) return {advice: 'same-as', suggestion: describe(value), field};
  if (most !== undefined && least !== undefined)
    return {advice: 'between', least: String(least), most: String(most), field};
  if (most !== undefined) return {advice: 'at-most', most: String(most), field};
  if (least !== undefined) return {advice: 'at-least', least: String(least), field};
  return such === undefined ? undefined : {advice: 'such-as', example: such};
}
