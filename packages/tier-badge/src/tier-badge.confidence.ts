import {joined} from '@tip-figures/core/text/joined.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatList, formatNumber} from '@tip-figures/core/text/format.js';
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
 * What must be said of placements that are not sure: how many rest on one source or were worked out, and on which
 * sources differ. Which they are, the table says.
 *
 * @param what - what is counted: placements of one government by year, of one report by government, or of several of both.
 * @param drawn - whether the tier of the other source is drawn.
 */
export function restingNotes(
  subjects: readonly Subject[],
  {locale, messages}: TextContext<TierBadgeMessages>,
  what: 'years' | 'governments' | 'placements',
  drawn = false,
): string[] {
  const placed = subjects.filter(({tier}) => tier);
  const countOf = (kind: string) => placed.filter((one) => one.confidence === kind && !one.other).length;
  const [single, derived] = [countOf('single'), countOf('derived')];
  const n = single || derived;
  const differing = subjects.filter((one) => one.other ?? one.confidence === 'conflict');
  const named = differing.map(({label, other}) =>
    other ? messages.differing({subject: label, tier: messages.tier({tier: other})}) : label,
  );
  const note = (kind: 'both' | 'single' | 'derived' | 'conflict') =>
    messages.resting({
      kind,
      what,
      n,
      text: formatNumber(n, locale),
      more: derived,
      derived: formatNumber(derived, locale),
      all: placed.length,
      allText: formatNumber(placed.length, locale),
      drawn,
      subjects: formatList(named, locale),
    });
  return [
    ...(n ? [note(single ? (derived ? 'both' : 'single') : 'derived')] : []),
    ...(differing.length ? [note('conflict')] : []),
  ];
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
    differs: Boolean(other),
    other: other ? messages.tier({tier: other}) : '',
    named: Boolean(sources),
    sources,
  });
  const says = confidence ?? other ?? sources;
  return joined('sentences', [says ? basis : '', note ? localText(note, locale) : ''], locale);
}
