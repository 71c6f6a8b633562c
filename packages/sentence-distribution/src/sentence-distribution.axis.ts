import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';
import {limitOf, rank, type Sentence} from '@tip-figures/record/values/justice/sentence.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import {lawsOf} from './sentence-distribution.rows.js';
import type {Text} from './sentence-distribution.sentence.js';
import {isOnAxis} from './sentence-distribution.statements.js';

const heavier = ['life', 'death'] as const;

/** The axis of years from 0, and the lanes of what has no place on it. */
export interface Axis {
  /** Where it ends, in years, and from one number to the next. */
  readonly years: number;
  readonly step: number;
  /** Whether a range begins with a fine, which has a lane before 0. */
  readonly hasFine: boolean;
  /** Lanes after the last year. */
  readonly lanes: readonly (typeof heavier)[number][];
}

/** A place as two lengths in CSS, from the start of the drawing and from its end. */
export interface Place {
  readonly start: string;
  readonly end: string;
}

const steps = [1, 2, 4, 5, 10, 20, 50, 100];
const most = 7;
/** The width of a lane with the gap before it, and what is free after the last of them, in pixels. */
const lane = 54;
const after = 6;

/** The axis on which a step shows the ends of the law as numbers, where one does; one year or more is free at its end. */
export function axisOf(model: SentenceDistribution): Axis {
  const groups = model.groups.filter(isOnAxis);
  const spans = groups.flatMap(({from, to = from}) => [from, to]);
  const laws = lawsOf(model).filter(isLawOnAxis).flatMap(endsIn);
  const ends = [...spans, ...laws];
  // What is open to the heavier side has room there.
  const lengths = ends.map((end) => (monthsOf(end) ?? 0) * (limitOf(end) > 0 ? 1.25 : 1));
  const least = Math.ceil(Math.max(0, ...lengths) / 12) + 1;
  const possible = steps.filter((step) => Math.ceil(least / step) <= most);
  const isNumbered = (step: number) => laws.every((end) => ((monthsOf(end) ?? 0) / 12) % step === 0);
  const step = possible.slice(0, 3).find(isNumbered) ?? possible[0] ?? 100;
  return {
    years: Math.ceil(least / step) * step,
    step,
    hasFine: groups.some(({from}) => from.kind === 'fine'),
    lanes: heavier.filter((kind) => ends.some((end) => end.kind === kind)),
  };
}

export const endsIn = ({from, to}: Term): Sentence[] => [from, to].filter((end) => end !== undefined);

/** Whether a law has a place on the axis: imprisonment at one of its ends. */
export const isLawOnAxis = (term: Term): boolean => endsIn(term).some((end) => rank(end) >= 2);

export const monthsOf = (sentence: Sentence): number | undefined =>
  sentence.kind === 'prison' ? sentence.months : undefined;

export const shareOf = (months: number, {years}: Axis): number => Math.round((months / 12 / years) * 1e4) / 1e4;

/** A place on the axis, which holds at every width. */
export function onAxis(months: number, axis: Axis): Place {
  const share = shareOf(months, axis);
  return {
    start: `var(--zero) + ${share} * var(--years)`,
    // Some versions of Chromium lose the brackets of what is taken away: the other end is counted by itself.
    end: `var(--rest) + ${Math.round((1 - share) * 1e4) / 1e4} * var(--years)`,
  };
}

/** Where a sentence stands: on the axis, or at `share` of the width of its lane; suspended, it is none to serve. */
export function placeOf(sentence: Sentence, axis: Axis, share = 0.5): Place {
  const index = heavier.findIndex((kind) => kind === sentence.kind);
  if (index >= 0) {
    const from = (axis.lanes.length - axis.lanes.indexOf(heavier[index] ?? 'life')) * lane + after;
    const end = `${from - (lane - 48) - share * 48}px`;
    return {start: `100% - ${end}`, end};
  }
  if (sentence.kind === 'fine' && axis.hasFine) {
    const rest = `${1 - share} * var(--fine)`;
    return {start: `${share} * var(--fine)`, end: `var(--rest) + var(--years) + var(--zero) - var(--fine) + ${rest}`};
  }
  return onAxis(monthsOf(sentence) ?? 0, axis);
}

/** From one place to another, as a style. */
export const spanning = (from: Place, to: Place): string => `margin-inline: calc(${from.start}) calc(${to.end})`;

/** About how many pixels a share of the axis is at the narrowest. */
export const narrowest = ({lanes, hasFine}: Axis): number => 310 - lane * lanes.length - (hasFine ? 44 : 0);

/** The axis with its numbers, the last of them with its unit; a small figure has the first, the last and the minimum. */
export function axisLine(
  axis: Axis,
  minimum: number | undefined,
  isCompact: boolean,
  {locale, messages}: Text,
): TemplateResult {
  const {years, step, lanes, hasFine} = axis;
  const last = onAxis(12 * years, axis);
  const numbers = Array.from({length: years / step}, (_, index) => index * step);
  const least = (minimum ?? 0.5) / 12;
  if (isCompact && Number.isInteger(least) && !numbers.includes(least)) numbers.push(least);
  const isSaid = (year: number) => !isCompact || year === 0 || year === least;
  const named = [...(hasFine ? (['fine'] as const) : []), ...lanes];
  return html`<div class=${years > 9 ? 'axis tens' : 'axis'} aria-hidden="true">
    <i class="base" .style=${spanning(onAxis(0, axis), last)}></i>
    ${numbers.map(
      (year) =>
        html`<span class="step" .style=${spanning(onAxis(12 * year, axis), last)}
          >${isSaid(year) ? html`<b>${formatNumber(year, locale)}</b>` : nothing}</span
        >`,
    )}
    <b class="last">${formatDuration({months: 12 * years}, locale)}</b>
    ${named.map((kind) => {
      const at = (share: number) => placeOf({kind}, axis, share);
      return html`<span class="lane" .style=${spanning(at(0), at(1))}>${messages.lane({kind})}</span>`;
    })}
  </div>`;
}
