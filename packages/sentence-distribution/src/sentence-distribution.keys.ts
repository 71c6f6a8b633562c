import type {ViewOptions} from '@tip-figures/core/figure.js';
import {plainFine, type SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {readSpan} from '@tip-figures/record/values/justice/read-sentence.js';
import type {Span} from '@tip-figures/record/values/justice/sentence.js';

/** By what a highlight or a note names a group: its ends, however data write them, or as they are printed. */
export const keysOf = ({group, name}: {readonly group: SentenceGroup; readonly name: string}): string[] => [
  keyOf(group),
  name,
];

const ends = ['from', 'to', 'open', 'kind', 'limit', 'months', 'days', 'part', 'fine', 'currency'];
const sums = ['amount', 'precision', 'value', 'low', 'high'];

/** The same for one span in two notations. */
const keyOf = (span: Span): string => JSON.stringify(span, [...ends, ...sums]);

/** What an editor points at, with sentences spelt as the keys of groups are. */
export function spelt({highlight, annotation, ...options}: ViewOptions): ViewOptions {
  const key = (written: string) => {
    const span = readSpan(written);
    return span instanceof Refusal ? written : keyOf(plainFine(span));
  };
  return {
    ...options,
    highlight: highlight && key(highlight),
    annotation: annotation?.replace(/^(.*?)(?=: )/gm, key),
  };
}
