import type {FigureWords, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatDuration, formatNumber, formatPeriod} from '@tip-figures/core/format.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placeOf} from '@tip-figures/core/place.js';
import {quantityRow, quantityText} from '@tip-figures/core/quantity-words.js';
import {exactly, highOf, isExact} from '@tip-figures/core/quantity.js';
import {numeral, peopleText, spanText} from './phrases.js';
import type {Voice} from './phrases.js';
import {reachedOf, restOf, standingOf} from './sentence-distribution.model.js';
import type {SentenceDistribution, SentenceGroup} from './sentence-distribution.model.js';
import {summaryOf} from './summary.js';
import type {Setting} from './summary.js';

/** What the mark of one group says. */
export interface MarkWords {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** Printed beside the mark, and the people in it. */
  readonly label: string;
  readonly people: string;
  /** The people as a number alone. */
  readonly count: string;
}

/** What the sentence strip says. */
export interface SentenceDistributionWords extends FigureWords {
  /** Label of the line of the legal minimum; left out where there is none. */
  readonly minimum?: string;
  /** One a group, in its order. */
  readonly marks: readonly MarkWords[];
}

export function sentenceDistributionWords(model: SentenceDistribution, voice: Voice): SentenceDistributionWords {
  const {locale, messages: text} = voice;
  const {context, minimum, convicted} = model;
  const place = placeOf(context, voice);
  const setting: Setting = {
    has: place ? 'yes' : 'no',
    place,
    dated: context.period ? kindOf(context.period) : 'none',
    period: context.period ? formatPeriod(context.period, locale) : '',
  };
  const duration = minimum ? formatDuration(minimum, locale) : '';
  const years = (minimum?.months ?? 0) / 12;
  const named = text.minimum({
    form: Number.isInteger(years) ? 'years' : 'months',
    word: numeral(years, voice),
    duration,
  });
  return {
    title: titleOf(model, named, setting, voice),
    subtitle: text.subtitle(setting),
    summary: summaryOf(model, named, setting, voice),
    summaryHidden: highOf(convicted) === 0,
    notes: notesOf(model, voice),
    table: {
      caption: text.caption(setting),
      rowHeading: text.heading(),
      valueHeading: text.peopleHeading(),
      rows: rowsOf(model, duration, voice),
    },
    ...(minimum ? {minimum: text.minimumLabel({duration})} : {}),
    marks: model.groups.map((group) => markOf(group, model, voice)),
  };
}

/** Whether the sentences of a group are only known by their ends. */
export const isBand = ({from, to}: SentenceGroup): boolean => to !== undefined || from.kind === 'unknown';

function titleOf(model: SentenceDistribution, minimum: string, setting: Setting, voice: Voice): string {
  const {locale, messages: text} = voice;
  const reached = reachedOf(model);
  const n = isExact(model.convicted) ? model.convicted.value : undefined;
  if (n !== 0 && reached === undefined) return text.topic(setting);
  const outcomes = [
    ['nobody', n === 0],
    ['single', n === 1 && reached === 1],
    ['all', n === reached],
    ['one', n !== undefined && reached === 1],
    ['some', n !== undefined],
  ] as const;
  const outcome = outcomes.find(([, holds]) => holds)?.[0] ?? 'known';
  const words = {
    ...setting,
    outcome,
    minimum,
    total: formatNumber(n ?? 0, locale),
    reached: numeral(reached ?? 0, voice),
  };
  return text.title(words);
}

function notesOf(model: SentenceDistribution, voice: Voice): string[] {
  const {messages: text} = voice;
  const bands = model.groups.filter((group) => isBand(group) && highOf(group.count) !== 0);
  const rest = restOf(model);
  const n = bands.reduce((sum, {count}) => sum + (highOf(count) ?? 0), 0);
  const below = bands.every((band) => standingOf(band, model.minimum) === 'below');
  const counted = bands.every(({count}) => isExact(count));
  const flag = (holds: boolean) => (holds ? 'yes' : 'no');
  const people = (count: number) => peopleText(exactly(count), voice);
  return [
    ...(bands.length ? [text.notPlaced({below: flag(below), counted: flag(counted), n, people: people(n)})] : []),
    ...(rest ? [text.rest({n: rest, people: people(rest)})] : []),
    ...(model.groups.every(({count}) => isExact(count)) ? [] : [text.inexact()]),
  ];
}

/** A fine is not measured against a minimum of imprisonment. */
const isPrison = ({from, to}: SentenceGroup): boolean => (to ?? from).kind === 'prison';

function markOf(group: SentenceGroup, {minimum}: SentenceDistribution, voice: Voice): MarkWords {
  const {locale, messages: text, frame} = voice;
  const people = peopleText(group.count, voice);
  const sentence = spanText(group, voice);
  const standing = isPrison(group) ? standingOf(group, minimum) : 'unclear';
  return {
    name: text.mark({people, placed: isBand(group) ? 'no' : 'yes', sentence, standing}),
    title: capitalize(sentence, locale),
    detail: text.detail({people, standing}),
    label: text.label({people, sentence}),
    people,
    count: quantityText(group.count, (n) => formatNumber(n, locale), frame),
  };
}

function rowsOf(model: SentenceDistribution, minimum: string, voice: Voice): TableRow[] {
  const {locale, messages: text, frame} = voice;
  const rest = restOf(model);
  const row = (label: string, count: SentenceGroup['count']) =>
    quantityRow(label, count, text.unit(), (n) => formatNumber(n, locale), frame);
  const groups = model.groups.map((group) => {
    const sentence = capitalize(spanText(group, voice), locale);
    const standing = isPrison(group) ? standingOf(group, model.minimum) : 'unclear';
    return row(text.row({standing, sentence, minimum}), group.count);
  });
  return [
    ...groups,
    ...(rest ? [{...row(text.restRow(), exactly(rest)), note: text.restNote()}] : []),
    ...(model.convicted.precision === 'unknown' ? [] : [row(text.totalRow(), model.convicted)]),
  ];
}
