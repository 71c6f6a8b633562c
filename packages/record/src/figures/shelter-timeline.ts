import {choice} from '../fields/choice/choice.js';
import {ownText, text} from '../fields/text/text.js';
import {duration} from '../fields/sentences/duration.js';
import {
  inJson,
  isObject,
  kind,
  optional,
  readFields,
  refusingMissing,
  written,
  type Fields,
  type Values,
} from '../fields/kind.js';
import {list, object} from '../fields/object/object.js';
import {quantitiesByPeriod} from '../fields/quantity/quantity.js';
import {accepted, Refusal, refuse} from '../figure-error.js';
import type {Path} from '../path.js';
import {creditedTo} from '../values/quantity/credited.js';
import {isPoint} from '../values/period.js';
import type {Quantity} from '../values/quantity/quantity.js';
import {readQuantity} from '../values/quantity/read-quantity.js';
import {section} from '../section/declaration.js';
import {objectOf} from '../object-of.js';

const most = 60;
const whereabouts = /^(address|coordinates|geo|lat|latitude|lng|location|lon|longitude|map|street)$/i;

/** An address, or anything else that tells where a shelter is, is refused: the document would be public all the same. */
export function refuseWhereabouts(input: object, at: Path): void {
  const place = Object.keys(input).find((key) => whereabouts.test(key));
  if (place) {
    refuse('tells-a-place', {}, [...at, place]);
  }
}

const point = kind('point', (input) => {
  const one = written(input);
  return isPoint(one)
    ? one
    : new Refusal('not-a-point', {expected: {kind: 'day, month or year', such: '2017-06'}, found: input});
});

/** A list of entries, none of which may tell a place. */
const entries = <F extends Fields>(fields: F) => {
  const one = object(fields);
  const read: typeof one.read = (input, at) => {
    const given = objectOf(input);
    refuseWhereabouts(given, at);
    return one.read(given, at);
  };
  const all = list({...one, read}, 'entries', {least: 1, most});
  const readAll: typeof all.read = (input, at) =>
    Array.isArray(input) && input.length && input.length <= most
      ? all.read(input, at)
      : refuse('not-a-list', {expected: {kind: 'list', least: 1, most, of: 'entries'}, found: input}, at);
  return {...all, read: readAll};
};

const beside = {
  /** What it was in earlier periods. @example {"2015": 2} @title "Earlier periods" */
  previous: optional(quantitiesByPeriod({min: 0, hasBefore: true})),
};

/** How many things there are, as the source states it, and how many there were. */
export interface Things extends Values<typeof beside> {
  readonly quantity: Quantity;
}

const things = inJson(
  optional(
    kind(
      'quantity',
      (input, at): Things => {
        const quantity = accepted(readQuantity(input, {min: 0}), at);
        return {quantity, ...(isObject(input) ? creditedTo(quantity.source, readFields(beside, input, at)) : {})};
      },
      {min: 0, beside, type: 'quantity'},
    ),
  ),
);

export const statuses = ['funded', 'applying', 'closed', 'unknown'] as const;

/** Shelters by name or kind, never by place. @title "Shelters" */
export const shelterTimeline = section('shelter-timeline', {
  /**
   * How often shelters have to apply for funding again, such as P6M. @example "P6M"
   * @title "They reapply for money every"
   * @attribute How often shelters have to apply for funding again, such as `P6M`.
   */
  cycle: optional(duration('P6M')),
  /**
   * How many shelters there are, as the source states it: entries are never added up.
   * @example 34
   * @title "Number of shelters"
   */
  number: things,
  /** How many people there is room for, as the source states it. @example 1200 @title "Capacity" */
  capacity: things,
  /** The shelters with their periods. Nothing may tell where they are. */
  shelters: optional(
    entries({
      /** What events call this shelter. @title "What events call it" */
      id: optional(
        kind('id', (input) =>
          typeof input === 'string' && input
            ? input
            : new Refusal('not-an-id', {expected: {kind: 'unused id'}, found: input}),
        ),
      ),
      /** Its name or kind, never where it is. @title "Name or kind" */
      label: refusingMissing(ownText),
      /**
       * How many shelters the entry is of, where its name is of several, such as "NGO shelters". Left out, it is one.
       * @example 3
       * @title "How many it is of"
       */
      number: things,
      /** The same, in records of before. @title "Number, in records of before" */
      count: things,
      /** How many people it has room for. @example 35 @title "Capacity" */
      capacity: things,
      /** Who runs it. @title "Run by" */
      kind: optional(choice(['ngo', 'state'])),
      /** How it stood, in the order of time, without overlap. */
      periods: optional(
        entries({
          /** The first day, month or year; left out where it is not known. */
          from: optional(point),
          /** The last day, month or year; left out where it is not known. */
          to: optional(point),
          /** Whether it had money; "applying" while an application was in process. */
          status: refusingMissing(choice(statuses)),
          /** A remark for the table. */
          note: optional(text),
        }),
      ),
    }),
  ),
  /** What happened, to one shelter or to all. */
  events: optional(
    entries({
      /** The day, month or year; left out where the source does not say, and then no mark is drawn. */
      date: optional(point),
      /** What happened, and who says so. @title "What happened" */
      text: refusingMissing(ownText),
      /** What a reader must know not to misread it. */
      note: optional(text),
      /** The `id` of the shelter, where it is about one. */
      shelter: optional(kind('shelter-id', (input) => input)),
    }),
  ),
});
