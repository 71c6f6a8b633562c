import {periodLike, text} from '../fields/common.js';
import {kind, optional, readFields, told, written} from '../fields/kind.js';
import {list, object} from '../fields/objects.js';
import {quantitiesByPeriod, type DatedQuantity} from '../fields/quantity.js';
import {status} from '../fields/status.js';
import {accepted, refuse} from '../figure-error.js';
import {mostEntries} from '../limits.js';
import type {Path} from '../path.js';
import {readAll} from '../read-all.js';
import type {LocalText} from '../values/local-text.js';
import {isPoint} from '../values/period.js';
import {peopleLimits, readQuantity} from '../values/read-quantity.js';
import {section} from './declaration.js';

/** A change in how victims are counted. */
export interface CountingBreak {
  /** The first year, month or day of the new way. */
  readonly before: string;
  readonly note?: LocalText;
}

// The months of three centuries.
const mostPoints = 4000;

const besideRevision = {
  /** The period in `points` that it is of. */
  period: told(periodLike('2016')),
};

const breakFields = {
  /** The first year, month or day of the new way of counting. @title "Counted anew from" */
  before: kind('point', readPoint),
  /** What changed, for readers. @title "What changed" */
  note: optional(text),
};

/** What another or a later source says of a period. */
const revision = kind('revision', readRevision, {
  counts: 'people',
  of: 'victims',
  fields: besideRevision,
  since: 'cumulative',
  type: 'quantity',
});

/** People whom a source counts as victims, over time, under the status that it gives them. @title "Victims trend" */
export const victimsTrend = section('victims-trend', {
  /** People counted by year, or by a part of one. @example {"2015": 28, "2016": 36} @title "People by period" */
  points: quantitiesByPeriod({counts: 'people', of: 'victims', since: 'cumulative', most: mostPoints}),
  /**
   * What the source calls these people; `identified` where it is left out.
   * @example "registered"
   * @title "These people were"
   */
  status: optional(status),
  /**
   * Years before which counting changed.
   * @example "2019"
   * @example [{"before": "2019"}]
   * @title "Counting changed before"
   */
  breaks: optional(kind('breaks', readBreaks, {most: mostEntries, each: object(breakFields)})),
  /**
   * Since when all numbers are counted, where each has those before it in it: they are a level, and none is a change.
   * @example "2000"
   * @title "All are counted since"
   */
  cumulative: optional(kind('point', readPoint)),
  /**
   * What other or later sources say of the same periods.
   * @example [{"period": "2015", "value": 30, "source": "police"}]
   * @title "What other sources say"
   */
  revisions: optional(list(revision, '{period, value}', {most: mostEntries})),
});

/** Reads years, as `2019 2021` or in a list, where each may also be `{before, note}`. */
function readBreaks(input: unknown, at: Path): CountingBreak[] {
  const isList = Array.isArray(input);
  const items = isList
    ? (input as unknown[])
    : written(input)
        .split(/[\s,;]+/)
        .filter(Boolean);
  if (!items.length && !isList) {
    refuse('not-a-point', {expected: {kind: 'list', of: 'years', such: '"2019 2021"'}, found: input}, at);
  }
  if (items.length > mostEntries) {
    refuse('too-many', {expected: {most: mostEntries, of: 'entries'}, found: items.length}, at);
  }
  return readAll(items, (item, index) => {
    const path = isList ? [...at, index] : at;
    const {before = item, note} = Object(item) as Record<string, unknown>;
    return {
      before: readPoint(before, path),
      ...(note === undefined ? {} : {note: text.read(note, [...path, 'note'])}),
    };
  });
}

function readPoint(input: unknown, at: Path): string {
  const point = written(input);
  return isPoint(point) ? point : refuse('not-a-point', {expected: {kind: 'year', such: '2019'}, found: input}, at);
}

function readRevision(input: unknown, at: Path): DatedQuantity {
  const {period: time} = readFields(besideRevision, Object(input) as object, at);
  return {period: time, quantity: accepted(readQuantity(input, peopleLimits), at)};
}
