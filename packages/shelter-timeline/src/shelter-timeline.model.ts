import {contextEntries, contextOf, type Context} from '@tip-figures/record/sections/context.js';
import type {Duration} from '@tip-figures/record/values/duration.js';
import {describe, FigureError} from '@tip-figures/record/figure-error.js';
import {readLocalText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {isPoint} from '@tip-figures/record/values/period.js';
import {duration} from '@tip-figures/record/fields/quantity-schema.js';
import {parseWith, reads, Refusal, written} from '@tip-figures/record/fields/schema.js';
import * as v from 'valibot';
import {endOf, startOf} from './shelter-timeline.time.js';

export const statuses = ['funded', 'applying', 'closed', 'unknown'] as const;

/** How a shelter stood; `applying` while money can stop because an application is looked at. */
export type Status = (typeof statuses)[number];

/** A time in which a shelter stood so. An end that the source does not date is left out. */
export interface Stretch {
  readonly status: Status;
  /** First and last year, month or day, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: LocalText | undefined;
}

/** A shelter by name or kind, never by place. */
export interface Shelter {
  /** What events call it. */
  readonly id?: string | undefined;
  readonly label: LocalText;
  readonly kind?: 'ngo' | 'state' | undefined;
  /** In the order of time, without overlap. */
  readonly periods: readonly Stretch[];
}

/** Something that happened, to one of the shelters where `shelter` says which. */
export interface ShelterEvent {
  readonly date: string;
  readonly text: LocalText;
  readonly note?: LocalText | undefined;
  readonly shelter?: Shelter | undefined;
}

/** When shelters had money, and when they waited for it. */
export interface ShelterTimeline {
  readonly context: Context;
  /** How often they have to apply again. */
  readonly cycle?: Duration | undefined;
  /** At least one. */
  readonly shelters: readonly Shelter[];
  /** Oldest first. */
  readonly events: readonly ShelterEvent[];
}

type Fields = Readonly<Record<string, unknown>>;

const most = 60;
const whereabouts = /^(address|coordinates|geo|lat|latitude|lng|location|lon|longitude|map|street)$/i;
const hidden = 'must not be published: nobody should learn where a shelter is';

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  cycle: v.optional(duration('P6M')),
  shelters: reads(readShelters),
  events: v.optional(reads(readEvents)),
});

/**
 * Reads an untrusted section into a timeline.
 *
 * An address, or anything else that tells where a shelter is, is refused rather than passed over: the
 * document would be public all the same.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `shelters[0].periods[1].from`.
 */
export function parseShelterTimeline(section: Record<string, unknown>): ShelterTimeline {
  const place = Object.keys(section).find((key) => whereabouts.test(key));
  if (place) throw new FigureError('schema', hidden, place);
  const {cycle, shelters, events = [], ...shared} = parseWith(schema, section);
  const linked = events.map(({shelter: id, ...event}, index) => {
    const shelter = shelters.find((one) => id !== undefined && one.id === id);
    if (id !== undefined && !shelter) {
      throw new FigureError('schema', `expected the id of a shelter, got ${describe(id)}`, `events[${index}].shelter`);
    }
    return {...event, shelter};
  });
  linked.sort((a, b) => startOf(a.date) - startOf(b.date));
  return {context: contextOf(shared), cycle, shelters, events: linked};
}

function readShelters(input: unknown): Shelter[] | string | Refusal {
  const ids = new Set<unknown>();
  return readAll(input, ({id, label, kind, periods}) => {
    const name = readLocalText(label);
    if (typeof name === 'string') return new Refusal(name, 'label');
    if (id !== undefined && (typeof id !== 'string' || !id || ids.has(id))) {
      return new Refusal(`expected a text that no other shelter has, got ${describe(id)}`, 'id');
    }
    ids.add(id);
    if (kind !== undefined && kind !== 'ngo' && kind !== 'state') {
      return new Refusal(`expected "ngo" or "state", got ${describe(kind)}`, 'kind');
    }
    const stretches = periods === undefined ? [] : readAll(periods, readStretch);
    if (typeof stretches === 'string') return new Refusal(stretches, 'periods');
    const refusal = stretches instanceof Refusal ? stretches : disorderIn(stretches);
    if (refusal) return new Refusal(refusal.message, 'periods', ...refusal.steps);
    return {id, label: name, kind, periods: stretches as Stretch[]};
  });
}

function readStretch({from, to, status, note}: Fields): Stretch | Refusal {
  const known = statuses.find((one) => one === status);
  if (!known) return new Refusal(`expected one of ${statuses.join(', ')}, got ${describe(status)}`, 'status');
  const wrong = refusalOf({from, to});
  const remark = note === undefined ? undefined : readLocalText(note);
  if (typeof remark === 'string') return new Refusal(remark, 'note');
  const point = (input: unknown) => (input === undefined ? undefined : written(input));
  return wrong ?? {status: known, from: point(from), to: point(to), note: remark};
}

function readEvents(input: unknown) {
  return readAll(input, ({date, text, note, shelter}) => {
    const what = readLocalText(text);
    if (typeof what === 'string') return new Refusal(what, 'text');
    const remark = note === undefined ? undefined : readLocalText(note);
    if (typeof remark === 'string') return new Refusal(remark, 'note');
    return refusalOf({date: date ?? ''}) ?? {date: written(date), text: what, note: remark, shelter};
  });
}

/** The first of the points in time that is none. */
function refusalOf(points: Fields): Refusal | undefined {
  const [wrong] = Object.entries(points).filter(([, point]) => point !== undefined && !isPoint(written(point)));
  return wrong && new Refusal(`expected a year, month or day such as 2017-06, got ${describe(wrong[1])}`, wrong[0]);
}

/** The first end that lies before what the list has before it. */
function disorderIn(stretches: readonly Stretch[]): Refusal | undefined {
  let last = 0;
  for (const [index, {from, to}] of stretches.entries()) {
    for (const [name, time] of [
      ['from', from && startOf(from)],
      ['to', to && endOf(to)],
    ] as const) {
      if (typeof time !== 'number') continue;
      if (time < last) return new Refusal('expected periods in the order of time that do not overlap', index, name);
      // The shortest period is a day.
      last = name === 'from' ? time + 1 / 32 : time;
    }
  }
  return undefined;
}

/** Each entry of a list of objects. */
function readAll<T extends object>(input: unknown, read: (fields: Fields) => T | Refusal): T[] | string | Refusal {
  if (!Array.isArray(input) || !input.length || input.length > most) return `expected a list of 1 to ${most} entries`;
  const all: T[] = [];
  for (const [index, item] of (input as unknown[]).entries()) {
    const fields = Object(item) as Fields;
    const place = Object.keys(fields).find((key) => whereabouts.test(key));
    const one = place ? new Refusal(hidden, place) : read(fields);
    if (one instanceof Refusal) return new Refusal(one.message, index, ...one.steps);
    all.push(one);
  }
  return all;
}
