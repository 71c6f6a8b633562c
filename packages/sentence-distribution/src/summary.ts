import type {Duration} from '@tip-figures/core/duration.js';
import {formatDuration, formatList, formatNumber} from '@tip-figures/core/format.js';
import {quantityText} from '@tip-figures/core/quantity-words.js';
import {highOf, isExact} from '@tip-figures/core/quantity.js';
import {numeral, sentenceText} from './phrases.js';
import type {Voice} from './phrases.js';
import {rank} from './sentence.js';
import type {Sentence, Span} from './sentence.js';
import {reachedOf, restOf, standingOf} from './sentence-distribution.model.js';
import type {SentenceDistribution, SentenceGroup, Standing} from './sentence-distribution.model.js';

// More clauses would make the sentence too long to hear; the table has them all.
const mostClauses = 3;

/** Where and when, as the messages take it. */
export interface Setting {
  readonly has: 'yes' | 'no';
  readonly place: string;
  readonly dated: string;
  readonly period: string;
}

/** The sentences of the people convicted, in one sentence. */
export function summaryOf(model: SentenceDistribution, minimum: string, setting: Setting, voice: Voice): string {
  const {locale, messages: text, frame} = voice;
  const {convicted} = model;
  const groups = model.groups.filter(({count}) => highOf(count) !== 0);
  const reached = reachedOf(model);
  const top = groups.filter((group) => !['below', 'unclear'].includes(standingOf(group, model.minimum)));
  const others = reached ? groups.filter((group) => !top.includes(group)) : groups;
  const all = clausesOf(others, restOf(model), Boolean(reached), voice);
  const n = highOf(convicted) ?? 0;
  const whole = highOf(convicted) === undefined ? 'none' : n === 0 ? 'nobody' : n === 1 ? 'one' : 'other';
  return text.summary({
    ...setting,
    whole,
    total: quantityText(convicted, (value) => formatNumber(value, locale), frame),
    claim: whole === 'nobody' ? whole : claimOf(reached, top, model, all.ranged),
    reached: numeral(reached ?? 0, voice),
    n: reached ?? 0,
    minimum,
    length: lengthOf(top, voice),
    clauses: all.text,
    more: reached !== undefined && all.text && whole !== 'nobody' ? 'yes' : 'no',
  });
}

function claimOf(
  reached: number | undefined,
  top: readonly SentenceGroup[],
  {minimum}: SentenceDistribution,
  ranged: boolean,
): string {
  if (reached === undefined) return ranged ? 'range' : 'other';
  const standings = new Set(top.map((group): Standing => standingOf(group, minimum)));
  if (reached === 0) return 'none';
  return standings.size === 1 && !standings.has('reached') ? [...standings].join() : 'reached';
}

/** What happened to people, one clause a kind of sentence. */
function clausesOf(
  groups: readonly SentenceGroup[],
  rest: number | undefined,
  others: boolean,
  voice: Voice,
): {text: string; ranged: boolean} {
  const {locale, messages: text} = voice;
  const known = groups.filter(({from}) => from.kind !== 'unknown');
  const word = (sentence: Sentence) => sentenceText(sentence, voice, true);
  const clause = (kind: string, n: number, only: boolean, span?: Span) =>
    text.clause({
      kind,
      n,
      who: text.who({others: only && others ? 'yes' : 'no', n, count: numeral(n, voice)}),
      length: lengthOf(span ? [span] : [], voice),
      from: span ? word(span.from) : '',
      to: span?.to ? word(span.to) : '',
    });
  if (rest === undefined || !groups.every(({count}) => isExact(count))) {
    const span = widest(known);
    return {text: clause(span ? (span.to ? 'range' : 'same') : 'none', 0, false, span), ranged: true};
  }
  const kinds = new Map<string, SentenceGroup[]>();
  for (const group of groups) kinds.set(kindOf(group), [...(kinds.get(kindOf(group)) ?? []), group]);
  const missing = sumOf(kinds.get('unknown') ?? []) + rest;
  kinds.delete('unknown');
  const only = kinds.size === 1 && missing === 0;
  const clauses = [...kinds].map(([kind, same]) => clause(kind, sumOf(same), only, widest(same)));
  const short = clauses.length > mostClauses ? [clause('mixed', sumOf(known), missing === 0, widest(known))] : clauses;
  if (!short.length && !missing && !others) return {text: clause('none', 0, false), ranged: false};
  return {text: formatList([...short, ...(missing ? [clause('unknown', missing, false)] : [])], locale), ranged: false};
}

// A range from a fine to imprisonment reads differently from one of imprisonment alone.
function kindOf({from, to}: Span): string {
  if (!to || to.kind === from.kind) return from.kind;
  return to.kind === 'prison' && from.kind === 'fine' ? 'span' : 'mixed';
}

const sumOf = (groups: readonly SentenceGroup[]): number =>
  groups.reduce((sum, {count}) => sum + (highOf(count) ?? 0), 0);

/** The lightest and the heaviest sentence of all that can be compared. */
function widest(spans: readonly Span[]): Span | undefined {
  const ends = spans.flatMap(({from, to}) => (to ? [from, to] : [from]));
  const sorted = ends.filter((sentence) => rank(sentence) >= 0).sort((a, b) => rank(a) - rank(b));
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (!from || !to) return ends[0] && {from: ends[0]};
  return rank(from) === rank(to) ? {from} : {from, to};
}

function lengthOf(spans: readonly Span[], {locale, messages: text}: Voice): string {
  const span = widest(spans);
  const months = [span?.from, span?.to ?? span?.from].map((one) => (one as Partial<Duration> | undefined)?.months ?? 0);
  const [from = '', to = ''] = months.map((length) => formatDuration({months: length}, locale));
  return from === to ? from : text.lengths({from, to});
}
