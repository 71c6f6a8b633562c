import type {FigureWords, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatDuration, formatNumber, formatPeriod} from '@tip-figures/core/format.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {numeral, quantityRow} from '@tip-figures/core/quantity-words.js';
import {exactly, highOf, isExact} from '@tip-figures/core/quantity.js';
import {countText, peopleText, spanText} from './phrases.js';
import type {Voice} from './phrases.js';
import {isNobody, reachedOf, restOf, standingOf, sumOf} from './sentence-distribution.model.js';
import type {SentenceDistribution, SentenceGroup} from './sentence-distribution.model.js';
import {summaryOf} from './summary.js';

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

export function sentenceDistributionWords(model: SentenceDistribution, voice: Voice): SentenceDistributionWords {
  const {locale, messages: text} = voice;
  const {context, minimum, groups} = model;
  const about = {
    ...placed(placeOf(context, voice)),
    dated: context.period ? kindOf(context.period) : 'none',
    period: context.period ? formatPeriod(context.period, locale) : '',
  };
  const when = text.when(about);
  const where = text.where({...about, when});
  const duration = minimum ? formatDuration(minimum, locale) : '';
  const years = (minimum?.months ?? 0) / 12;
  const named = text.minimum({
    form: Number.isInteger(years) ? 'years' : 'months',
    word: numeral(years, voice),
    duration,
  });
  const label = minimum && text.minimumLabel({duration});
  const marks = groups.map((group) => markOf(group, model, duration, voice));
  const table = {
    caption: text.caption(about),
    rowHeading: text.heading(),
    valueHeading: text.peopleHeading(),
    rows: rowsOf(model, marks, voice),
  };
  if (isNobody(model)) {
    const title = text.title({outcome: 'nobody', where, minimum: '', total: '', reached: ''});
    return {title, summary: text.nobody({where}), notes: label ? [label] : [], table, marks: []};
  }
  return {
    title: titleOf(model, named, voice) ?? text.topic(about),
    subtitle: text.subtitle({where}),
    summary: summaryOf(model, named, when, voice),
    notes: notesOf(model, voice),
    table,
    ...(label ? {minimum: label} : {}),
    marks,
  };
}

/** Whether the sentences of a group are only known by their ends. */
export const isBand = ({from, to}: SentenceGroup): boolean => to !== undefined || from.kind === 'unknown';

function titleOf(model: SentenceDistribution, minimum: string, voice: Voice): string | undefined {
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
  const total = formatNumber(n ?? 0, voice.locale);
  return voice.messages.title({outcome, where: '', minimum, total, reached: numeral(reached, voice)});
}

function notesOf({groups, convicted, minimum}: SentenceDistribution, voice: Voice): string[] {
  const {messages: text} = voice;
  const bands = groups.filter((group) => isBand(group) && highOf(group.count) !== 0);
  const n = sumOf(bands);
  const rest = restOf({groups, convicted});
  const people = (count: number) => peopleText(exactly(count), voice);
  const notPlaced = () =>
    text.notPlaced({
      below: bands.every((band) => standingOf(band, minimum) === 'below') ? 'yes' : 'no',
      counted: n === undefined ? 'no' : 'yes',
      n: n ?? 0,
      people: people(n ?? 0),
    });
  return [
    ...(bands.length ? [notPlaced()] : []),
    ...(rest ? [text.rest({n: rest, people: people(rest)})] : []),
    ...(sumOf(groups) === undefined ? [text.inexact()] : []),
  ];
}

function markOf(group: SentenceGroup, model: SentenceDistribution, minimum: string, voice: Voice): MarkWords {
  const {locale, messages: text} = voice;
  const people = peopleText(group.count, voice);
  const sentence = spanText(group, voice);
  const title = capitalize(sentence, locale);
  // A fine is not measured against a minimum of imprisonment.
  const isPrison = (group.to ?? group.from).kind === 'prison';
  const standing = isPrison ? standingOf(group, model.minimum) : 'unclear';
  const stands = (phrase: string, size = 'none') => text.standing({phrase, standing, size});
  return {
    name: stands(text.mark({people, placed: isBand(group) ? 'no' : 'yes', sentence})),
    title,
    detail: stands(people),
    row: stands(title, standing === 'unclear' ? 'none' : minimum),
    label: text.mark({people, placed: 'yes', sentence}),
    people,
    count: countText(group.count, voice),
  };
}

function rowsOf({groups, convicted}: SentenceDistribution, marks: readonly MarkWords[], voice: Voice): TableRow[] {
  const {messages: text} = voice;
  const rest = restOf({groups, convicted});
  const row = (label: string, count: SentenceGroup['count']) => quantityRow(label, count, text.unit(), voice);
  return [
    ...groups.map(({count}, index) => row(marks[index]?.row ?? '', count)),
    ...(rest ? [{...row(text.restRow(), exactly(rest)), note: text.restNote()}] : []),
    ...(convicted.precision === 'unknown' ? [] : [row(text.totalRow(), convicted)]),
  ];
}
