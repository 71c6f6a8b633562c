import {capitalize} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {isOfCountries, placed} from '@tip-figures/core/text/place.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import {highOf} from '@tip-figures/record/values/quantity.js';
import type {Measure} from './key-figure.measure.js';
import type {KeyFigure} from './key-figure.model.js';
import {nameOf} from './key-figure.name.js';

/** What the number is of, where and when. */
export interface Topic {
  readonly title: string;
  /** Whether the title has the whole phrase, and not the unit alone. */
  readonly isTold: boolean;
  /** Whether it is told before the number. */
  readonly isFirst: boolean;
  /** The phrase without a stop at its end. */
  readonly phrase: string;
  /** What the phrase says that there is, with what it is measured in: `a share of workers`. */
  readonly about: string;
  /** The same in a row, which has a currency of its own, and when, unless the phrase says it. */
  readonly label: string;
  readonly period: string;
  /** Where and when, as far as the phrase does not say it: `Kosovo, 2016`. */
  readonly head: string;
}

// A longer phrase stands at its number alone.
const longest = 80;
// After a longer one a place would be that of its last words: `at the end of the month in Kosovo`.
const longestPlaced = 40;

/** What the number is of, told by its unit and the phrase beside it. */
export function topicOf(
  {context, value}: KeyFigure,
  given: string,
  measure: Measure,
  text: TextContext<KeyFigureMessages>,
): Topic {
  const {locale, messages} = text;
  const isCount = measure.kind === 'count';
  const phrase = given.replace(/[\s.,;:!?]+$/, '');
  const {name, isVerbal, isBare, isFirst, as} = nameOf(phrase, measure, text);
  // Of none there is nothing to tell but the number, and but a rate, which claims nobody.
  const isSome = Boolean(highOf(value));
  const aboutOf = (what: string): string =>
    what && as === 'share' && !isSome
      ? `${aboutOf('')} ${what}`
      : messages.about({kind: what || as === 'change' ? as : measure.kind, unit: measure.name, phrase: what || 'none'});
  const about = aboutOf(name);
  const period = context.period ? formatPeriod(context.period, text) : '';
  const {has, place: inForm} = placed(context, text);
  const [place, where] = [inForm(), has ? inForm('where') : ''];
  // What the phrase says already is not said again: `nightclubs closed in Kosovo`.
  const unless = (said: string) => (` ${phrase} `.includes(` ${said} `) ? '' : said);
  // In brackets `countries worldwide` would be those that are counted.
  const dated = unless(period);
  const head = [unless(where) && (isOfCountries(context) ? where : place), dated].filter(Boolean).join(', ');
  const isTold = phrase.length <= longest && !isBare && (isFirst || isSome);
  // After the words of a clause, of an aside or of elsewhere, a place would be theirs, too.
  const isClause = isVerbal || /,|\babroad\b/.test(about) || (as === 'count' && about.length > longestPlaced);
  const [what, at, when] = !isTold
    ? [aboutOf(isCount ? measure.unit : ''), where, period]
    : isClause
      ? [about, '', head]
      : [about, unless(where), dated];
  const named = (what: string, at: string, when: string) =>
    capitalize(messages.title({about: what, has: at !== '', place: () => at, dated: when !== '', period: when}), locale);
  const label = named(measure.kind === 'money' && name ? name : about, '', dated);
  return {title: named(what, at, when), isTold, isFirst, phrase, about, label, period, head};
}
