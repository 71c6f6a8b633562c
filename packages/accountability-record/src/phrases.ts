import type {Speech} from '@tip-figures/core/figure-words.js';
import {capitalize, formatMoney, formatPeriod} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import type {Period} from '@tip-figures/core/period.js';
import {quantityProse, quantityText} from '@tip-figures/core/quantity-words.js';
import {knownOf, lowOf, pluralOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import type {AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import type {OfficialCase, Step} from './accountability-record.model.js';
import {certaintyOf, isOpen, standOf} from './standing.js';

/** How the figure speaks. */
export type Voice = Speech<AccountabilityRecordMessages>;

/**
 * The officials in a sentence: `two police officers`. An office cannot be inflected: where there may be only one, the
 * number stands apart, which is right beside a singular and a plural, and tells nothing by its grammar.
 */
export function whoText({office, count}: OfficialCase, voice: Voice): string {
  const {locale, messages: text} = voice;
  const isApart = (lowOf(count) ?? 0) < 2;
  return text.who({
    known: knownOf(count, isApart ? 'apart' : 'yes'),
    count: isApart ? quantityText(count, voice) : quantityProse(count, voice),
    office: localText(office, locale),
  });
}

/** Where the case stands in a sentence: `indicted (2016), outcome not reported`. */
export function statusText(one: OfficialCase, isDated: boolean, {locale, messages: text}: Voice): string {
  const {stage, date} = standOf(one);
  return text.status({
    stage: text.stage({stage}),
    dated: isDated && date ? 'yes' : 'no',
    date: date ? formatPeriod(date, locale) : '',
    open: isOpen(one) ? 'yes' : 'no',
  });
}

/** A step of the case, with what came of it. */
export function stepText({stage, fine, outcome}: Step, voice: Voice): string {
  const {locale, messages: text} = voice;
  const step = text.step({
    stage: text.stage({stage}),
    fine: fine ? 'yes' : 'no',
    amount: fine ? text.fine({amount: moneyText(fine, voice), each: fine.each ? 'yes' : 'no'}) : '',
    told: outcome ? 'yes' : 'no',
    outcome: outcome ? localText(outcome, locale) : '',
  });
  return capitalize(step, locale);
}

/** What the case is about; alleged until it is found, and as reported where that may have been undone. */
export const actText = (one: OfficialCase, {locale, messages: text}: Voice): string =>
  text.act({certainty: certaintyOf(one), act: one.act ? localText(one.act.text, locale) : ''});

/** When something happened, or that the source does not say. */
export const dateText = (date: Period | undefined, {locale, messages: text}: Voice): string =>
  date ? formatPeriod(date, locale) : text.undated();

/** The amount of a fine. */
export const moneyText = ({amount, currency}: NonNullable<Step['fine']>, voice: Voice): string =>
  quantityText(amount, voice, (value) => formatMoney(value, currency.code, voice.locale), true);

/** Who was harmed, without their number. */
export function labelOf({affected, affectedLabel}: OfficialCase, {locale, messages: text}: Voice): string {
  const n = affected ? pluralOf(affected) : 2;
  return affectedLabel ? localText(affectedLabel, locale) : text.people({n});
}

/** The people harmed: `22 workers`. */
export function affectedText(affected: Quantity, one: OfficialCase, voice: Voice): string {
  const {locale, messages: text} = voice;
  const words = text.affected({
    known: knownOf(affected),
    count: quantityText(affected, voice),
    label: labelOf(one, voice),
  });
  return capitalize(words, locale);
}

/** Whether the officials kept their posts, where the source says so. */
export const postText = ({keptPost}: OfficialCase, {messages: text}: Voice): string[] =>
  keptPost === undefined ? [] : [text.post({kept: keptPost ? 'yes' : 'no'})];

/** What must be said of every case in which something is undecided, whatever the page or the data ask for. */
export const presumptionText = (one: OfficialCase, {messages: text}: Voice): string[] =>
  isOpen(one) ? [text.presumption()] : [];
