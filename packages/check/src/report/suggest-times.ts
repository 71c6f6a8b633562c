import {monthsOf} from '@tip-figures/record/values/months.js';
import {kindOf, readFiscalYear, readPeriod} from '@tip-figures/record/values/period.js';
import {eitherDay, eitherPeriod, periodMeant, pointMeant} from '@tip-figures/words/periods.js';
import type {Suggestion} from '@tip-figures/words/lexicon.js';
import {ask, write, writeAsked, type Recognise} from './recognise.js';

/** A date, or the two that numbers can be. */
export const day =
  (read: (written: string) => Suggestion | undefined): Recognise =>
  (written) => {
    const meant = read(written);
    if (meant) return write(meant);
    const [suggestion, other] = eitherDay(written);
    if (suggestion && other) {
      return {advice: {advice: 'write-either', suggestion, other}, suggestions: ask(suggestion, other)};
    }
    if (!/^[1-9]\d{4}$/.test(written)) return undefined;
    const counted = new Date(Date.UTC(1899, 11, 30 + Number(written))).toISOString().slice(0, 10);
    return {advice: {advice: 'day-of-spreadsheet', suggestion: counted}, suggestions: ask(counted)};
  };

/** A span of time. */
export const period: Recognise = (written, place) => {
  const [suggestion, other] = eitherPeriod(written);
  return suggestion && other
    ? {advice: {advice: 'either-period', suggestion, other}, suggestions: ask(suggestion, other)}
    : day(periodMeant)(written, place);
};

/** When counting changed, where the period of a number was written: its first year or month. */
export const breakAt: Recognise = (written, {fields}) => {
  const period = readPeriod(written);
  if (!period) return undefined;
  const months = monthsOf(period, readFiscalYear(fields.fiscalYear));
  if (months) return write({text: months.from, sure: 'likely'});
  const suggestion = period.from;
  // `2018/19` says its first year; a fiscal year may begin in the one before that of its name.
  if (kindOf(period) === 'year') return writeAsked(suggestion);
  return {advice: {advice: 'begins', suggestion, field: 'fiscalYear'}, suggestions: ask(suggestion)};
};

/** The date of a publication: of sources alone, a series can be from one time to another. */
export const published: Recognise = (written, place) =>
  day((one) => {
    const meant = pointMeant(one) ?? (place.steps.includes('sources') ? periodMeant(one) : undefined);
    return readPeriod(meant?.text)?.name ? undefined : meant;
  })(written, place);
