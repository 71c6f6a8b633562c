import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatList} from '@tip-figures/core/text/format.js';
import {localText, type LocalText} from '@tip-figures/record/values/local-text.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Placement} from '@tip-figures/record/sections/tier-badge.placement.js';

/** A placement with the name of its year or country. */
export interface Subject extends Placement {
  readonly label: string;
  /** Who gives it, by name. */
  readonly credits?: readonly LocalText[];
}

/**
 * What must be said of placements that are not sure: a sentence for all that rest on one transcription, one for those
 * that were worked out, one for those on which sources differ.
 *
 * @param shorten - joins neighbours among labels, such as years.
 */
export function restingNotes(
  subjects: readonly Subject[],
  {locale, messages}: TextContext<TierBadgeMessages>,
  shorten = (labels: readonly string[]) => labels,
): string[] {
  const note = (kind: string, those: readonly Subject[], labels: readonly string[]) => {
    const names = those.flatMap(({credits = []}) => credits.map((name) => localText(name, locale)));
    const sources = formatList([...new Set(names)], locale);
    return those.length
      ? [messages.resting({kind, subjects: formatList(labels, locale), named: sources ? 'yes' : 'no', sources})]
      : [];
  };
  const rest = (kind: string) => {
    const those = subjects.filter((one) => one.confidence === kind && !one.other);
    return note(kind, those, shorten(those.map(({label}) => label)));
  };
  const differing = subjects.filter((one) => one.other ?? one.confidence === 'conflict');
  const named = differing.map(({label, other}) =>
    other ? messages.differing({subject: label, tier: messages.tier({tier: other})}) : label,
  );
  return [...rest('single'), ...rest('derived'), ...note('conflict', differing, named)];
}

/** What one placement rests on, for its row in the table; empty where the data do not say. */
export function basisOf(
  {confidence, other, credits = [], note}: Omit<Subject, 'label'>,
  {locale, messages}: TextContext<TierBadgeMessages>,
): string {
  const sources = formatList(
    credits.map((name) => localText(name, locale)),
    locale,
  );
  const basis = messages.basis({
    kind: confidence ?? 'none',
    differs: other ? 'yes' : 'no',
    other: other ? messages.tier({tier: other}) : '',
    named: sources ? 'yes' : 'no',
    sources,
  });
  const says = confidence ?? other ?? sources;
  return [says ? basis : '', note ? localText(note, locale) : ''].filter(Boolean).join(' ');
}

/** Years in their order, three or more in a row as a span: `2001–2003`, `2005`. */
export function spansOf(years: readonly string[]): string[] {
  const spans: string[][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && Number(last.at(-1)) === Number(year) - 1) last.push(year);
    else spans.push([year]);
  }
  return spans.flatMap((span) => (span.length < 3 ? span : [`${span[0]}–${span.at(-1)}`]));
}
