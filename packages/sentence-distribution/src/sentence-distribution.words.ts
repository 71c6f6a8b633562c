import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatDuration, formatNumber, formatPeriod} from '@tip-figures/core/text/format.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import {numeral} from '@tip-figures/core/text/quantity-words.js';
import {sourcedRow} from '@tip-figures/core/text/sourced-row.js';
import {exactly, highOf, isExact} from '@tip-figures/record/values/quantity.js';
import {countText, peopleText, spanText, type Text} from './sentence-distribution.phrases.js';
import type {SentenceGroup} from '@tip-figures/record/sections/sentence-distribution.js';
import {
  isNobody,
  reachedOf,
  restOf,
  standingOf,
  sumOf,
  type SentenceDistribution,
} from './sentence-distribution.model.js';
import {summaryOf} from './sentence-distribution.summary.js';

/** What the mark of one group says. */
export interface MarkWords {
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  /** Its name in the data table. */
  readonly row: string;
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

export function sentenceDistributionWords(model: SentenceDistribution, text: Text): SentenceDistributionWords {
  const {locale, messages} = text;
  const {context, minimum, groups} = model;
  const about = {
    ...placed(placeOf(context, text)),
    dated: context.period ? kindOf(context.period) : 'none',
    period: context.period ? formatPeriod(context.period, locale) : '',
  };
  const when = messages.when(about);
  const where = messages.where({...about, when});
  const duration = minimum ? formatDuration(minimum, locale) : '';
  const years = (minimum?.months ?? 0) / 12;
  const named = messages.minimum({
    form: Number.isInteger(years) ? 'years' : 'months',
    word: numeral(years, text),
    duration,
  });
  const label = minimum && messages.minimumLabel({duration});
  const marks = groups.map((group) => markOf(group, model, duration, text));
  const table = {
    caption: messages.caption(about),
    rowHeading: messages.heading(),
    valueHeading: messages.peopleHeading(),
    rows: rowsOf(model, marks, text),
  };
  if (isNobody(model)) {
    const title = messages.title({outcome: 'nobody', where, minimum: '', total: '', reached: ''});
    return {title, summary: messages.nobody({where}), notes: label ? [label] : [], table, marks: []};
  }
  return {
    title: titleOf(model, named, text) ?? messages.topic(about),
    subtitle: messages.subtitle({where}),
    summary: summaryOf(model, named, when, text),
    notes: notesOf(model, text),
    table,
    ...(label ? {minimum: label} : {}),
    marks,
  };
}

/** Whether the sentences of a group are only known by their ends. */
export const isBand = ({from, to}: SentenceGroup): boolean => to !== undefined || from.kind === 'unknown';

function titleOf(model: SentenceDistribution, minimum: string, text: Text): string | undefined {
  const reached = reachedOf(model);
  if (reached === undefined) return undefined;
  const n = isExact(model.convicted) ? model.convicted.value : undefined;
  const outcome =
    n === undefined
      ? 'known'
      : reached === 1
        ? 'one'
        : reached < n
          ? (['no', 'neither'][n - 1] ?? 'some')
          : n === 2
            ? 'both'
            : 'all';
  const total = formatNumber(n ?? 0, text.locale);
  return text.messages.title({outcome, where: '', minimum, total, reached: numeral(reached, text)});
}

function notesOf({groups, convicted, minimum}: SentenceDistribution, text: Text): string[] {
  const {messages} = text;
  const bands = groups.filter((group) => isBand(group) && highOf(group.count) !== 0);
  const n = sumOf(bands);
  const rest = restOf({groups, convicted});
  const people = (count: number) => peopleText(exactly(count), text);
  const notPlaced = () =>
    messages.notPlaced({
      below: bands.every((band) => standingOf(band, minimum) === 'below') ? 'yes' : 'no',
      counted: n === undefined ? 'no' : 'yes',
      n: n ?? 0,
      people: people(n ?? 0),
    });
  return [
    ...(bands.length ? [notPlaced()] : []),
    ...(rest ? [messages.rest({n: rest, people: people(rest)})] : []),
    ...(sumOf(groups) === undefined ? [messages.inexact()] : []),
  ];
}

function markOf(group: SentenceGroup, model: SentenceDistribution, minimum: string, text: Text): MarkWords {
  const {locale, messages} = text;
  const people = peopleText(group.count, text);
  const sentence = spanText(group, text);
  const title = capitalize(sentence, locale);
  // A fine is not measured against a minimum of imprisonment.
  const isPrison = (group.to ?? group.from).kind === 'prison';
  const standing = isPrison ? standingOf(group, model.minimum) : 'unclear';
  const stands = (phrase: string, size = 'none') => messages.standing({phrase, standing, size});
  return {
    name: stands(messages.mark({people, placed: isBand(group) ? 'no' : 'yes', sentence})),
    title,
    detail: stands(people),
    row: stands(title, standing === 'unclear' ? 'none' : minimum),
    label: messages.mark({people, placed: 'yes', sentence}),
    people,
    count: countText(group.count, text),
  };
}

function rowsOf({groups, convicted}: SentenceDistribution, marks: readonly MarkWords[], text: Text): TableRow[] {
  const {messages} = text;
  const rest = restOf({groups, convicted});
  const row = (label: string, count: SentenceGroup['count']) => sourcedRow(label, count, messages.unit(), text);
  return [
    ...groups.map(({count}, index) => row(marks[index]?.row ?? '', count)),
    ...(rest ? [{...row(messages.restRow(), exactly(rest)), note: messages.restNote()}] : []),
    ...(convicted.precision === 'unknown' ? [] : [row(messages.totalRow(), convicted)]),
  ];
}
