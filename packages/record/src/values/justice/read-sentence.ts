import {Refusal} from '../../figure-error.js';
import {longestText} from '../../limits.js';
import {readDuration, type Duration} from './duration.js';
import {keyAmong} from '../key.js';
import {qualifierOf, readQuantity, spellings} from '../quantity/read-quantity.js';
import {comparable, isSmaller, limitIn, plain, rank, sides, type Limit, type Sentence, type Span} from './sentence.js';

const such =
  'P5Y6M, "8 years", "from 3 years", "suspended 2 years", "2 years, 6 months suspended", fine, "fine just over 1000 EUR", "2 years and fine", "2 years or fine", life, death, "community service", "house arrest", other or unknown';
const withFine = /^(.+?) (and|or) (fine(?: .+)?)$/i;
const sum = /^[Ff]ine (.+) ([A-Z]{3})$/;
const length = /^(suspended )?(?:(\D+) )?(.+)$/i;

const refusalOf = (found: unknown, example = such): Refusal =>
  new Refusal('not-a-sentence', {expected: {kind: 'sentence', such: example}, found});

/**
 * Reads `P5Y6M`, `5 years 6 months` or `45 days`, `under 3 years`, `suspended`, `suspended 2 years`,
 * `2 years, 6 months suspended`, `fine`, `fine just over 1000 EUR`, `2 years and fine 1000 EUR`, `2 years or fine`, `life`,
 * `death`, `community service`, `house arrest`, `other` or `unknown`, or refuses it.
 */
export function readSentence(input: unknown): Sentence | Refusal {
  const text = typeof input === 'string' && input.length <= longestText ? input.trim().replace(/\s+/g, ' ') : '';
  const [, main = text, how = '', beside] = withFine.exec(text) ?? [];
  const penalty = readPenalty(main) ?? refusalOf(input);
  if (penalty instanceof Refusal || beside === undefined) return penalty;
  if (!['prison', 'suspended', 'life', 'death'].includes(penalty.kind)) return refusalOf(input);
  const fine = readPenalty(beside) ?? refusalOf(input);
  return fine instanceof Refusal ? fine : ({...fine, ...penalty, fine: how.toLowerCase()} as Sentence);
}

/** One penalty; `undefined` where it is none. */
function readPenalty(text: string): Sentence | Refusal | undefined {
  const kind = keyAmong(plain, text);
  if (kind) return {kind};
  const [, written, currency] = sum.exec(text) ?? [];
  if (written && currency) {
    const amount = readQuantity(written, {min: 0});
    return amount instanceof Refusal ? amount : {kind: 'fine', amount, currency};
  }
  for (const {index} of text.matchAll(/,/g)) {
    const [, part] = /^(.+) suspended$/i.exec(text.slice(index + 1)) ?? [];
    const whole = readLength(text.slice(0, index).trim());
    const suspended = readDuration(part);
    if (suspended?.months && whole?.kind === 'prison') return inPart(whole, suspended);
  }
  return readLength(text);
}

function readLength(text: string): Sentence | undefined {
  const [, suspended, word = '', written] = length.exec(text) ?? [];
  const duration = readDuration(written);
  const limit = qualifierOf(word);
  if (!duration?.months || (word && !(limit in sides))) return undefined;
  return {kind: suspended ? 'suspended' : 'prison', ...duration, ...(word && {limit: limit as Limit})};
}

/** A sentence of which so much is suspended; refused where it is no imprisonment, or a shorter one. */
export function inPart(whole: Sentence, part: Duration | true): Sentence | Refusal {
  if (whole.kind !== 'prison' || whole.part) {
    return whole.kind === 'suspended' && part === true
      ? whole
      : new Refusal('not-a-sentence', {expected: {kind: 'prison sentence', such: '2 years'}});
  }
  if (part === true || part.months === whole.months) return {...whole, kind: 'suspended'};
  return part.months < whole.months
    ? {...whole, part}
    : new Refusal('sentence-order', {expected: {kind: 'sentence', such: '2 years, 6 months suspended'}});
}

// A word before a number can end like the one between two ends, as "up to" does.
const endings = Object.values(spellings).flatMap((texts) => texts.flatMap((text) => /^(.*) to$/.exec(text)?.[1] ?? []));
const between = new RegExp(String.raw`\.\.|(?<!\b(?:${endings.join('|')})\s*)\sto\s`, 'i');

/**
 * The texts of the two ends that have `..` or `to` between them, or of one, and more where it has more. `open` says that the
 * heavier end is not written: `from 3 years`, `3 years ..`.
 */
export function endsIn(text: string): {readonly ends: readonly string[]; readonly open: boolean} {
  const [, from, rest = ''] = /^(from\s)?(.*)$/is.exec(text.trim()) ?? [];
  const ends = rest.split(between);
  const isCut = ends.length === 2 && ends[1] === '';
  return {ends: isCut ? ends.slice(0, 1) : ends, open: isCut || (from !== undefined && ends.length === 1)};
}

/** Reads one sentence, or two with `..` or `to` between them, or `from 3 years`, also `3 years ..`. */
export function readSpan(input: string): Span | Refusal {
  const {ends, open} = endsIn(input);
  const [from, to, ...more] = ends;
  return more.length ? refusalOf(input) : spanOf(from, to, open);
}

/**
 * Reads the lightest and the heaviest of several sentences, or one.
 *
 * @param isOpen - whether others are heavier than the lightest, where the heaviest is not known.
 */
export function spanOf(lightest: unknown, heaviest: unknown, isOpen = false): Span | Refusal {
  const from = readSentence(lightest);
  if (from instanceof Refusal) return from;
  if (heaviest === undefined) return isOpen ? openFrom(from) : {from};
  const to = readSentence(heaviest);
  if (to instanceof Refusal) return to;
  if (rank(from) < 0 || rank(to) < 0) return new Refusal('sentence-order', {choices: comparable});
  return rank(from) < rank(to) || isSmaller(from, to)
    ? {from: without(from, 'at-least'), to: without(to, 'up-to')}
    : new Refusal('sentence-order', {
        expected: {kind: 'range', such: 'fine .. 2 years'},
        found: [lightest, heaviest].join(' .. '),
      });
}

/** A sentence without a limit that its place in a range says already. */
export function without(sentence: Sentence, limit: Limit): Sentence {
  if (!('limit' in sentence) || sentence.limit !== limit) return sentence;
  const {limit: _, ...plain} = sentence;
  return plain;
}

/** All from a sentence on: "at least 3 years". Nothing is heavier than death. */
export function openFrom(from: Sentence): Span | Refusal {
  const limit = limitIn(from);
  if (rank(from) < 0 || limit === 'under' || limit === 'up-to') {
    return new Refusal('sentence-order', {expected: {kind: 'range', such: '3 years ..'}});
  }
  if ('months' in from && from.months) return {from: limit ? from : {...from, months: from.months, limit: 'at-least'}};
  return from.kind === 'death' ? {from} : {from, open: true};
}

/** The same with imprisonment of which all is suspended, or so much; refused where there is none. */
export function suspendedSpan(span: Span | Refusal, part: Duration | true): Span | Refusal {
  if (span instanceof Refusal) return span;
  const from = inPart(span.from, part);
  const to = span.to && inPart(span.to, part);
  if (from instanceof Refusal) return from;
  return to instanceof Refusal ? to : {...span, from, ...(to && {to})};
}
