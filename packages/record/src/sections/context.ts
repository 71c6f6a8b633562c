import * as v from 'valibot';
import {describe} from '../figure-error.js';
import {type LocalText, readLocalText} from '../values/local-text.js';
import {isDay, type Period} from '../values/period.js';
import {period, reads, Refusal, text, written} from '../fields/schema.js';

/** Where and when a figure's numbers come from: what all sections of a record share. */
export interface Context {
  /** ISO 3166-1 alpha-2 code, or `XK`. */
  readonly country?: string | undefined;
  /** Name of a place that has no code. */
  readonly place?: LocalText | undefined;
  /** Year of the report. */
  readonly report?: number | undefined;
  /** What the numbers cover, which is not the year of the report. */
  readonly period?: Period | undefined;
  /** Day on which the figures stood so, ISO 8601. */
  readonly asOf?: string | undefined;
  /** Who first published the numbers. */
  readonly origin?: Reference | undefined;
  /** The outlet that reported them. */
  readonly via?: Reference | undefined;
  /** Whether the numbers are invented, and which. */
  readonly example?: Example | undefined;
}

/** A published source. */
export interface Reference {
  readonly publisher: LocalText;
  readonly title?: LocalText | undefined;
  readonly url?: string | undefined;
}

/** All numbers are invented, the country is, or only the stated need. */
export type Example = 'data' | 'country' | 'need';

/** A source of the document, which may say that it reports another. */
export interface SourceEntry extends Reference {
  readonly cites?: string | undefined;
}

// Free for private use, or kept for unions: `Intl` has names for some that are no countries'.
const noCountry = /^(AA|E[UZ]|Q[M-Z]|UN|X[A-JL-Z]|ZZ)$/;

/** The entries that every section's schema has. */
export const contextEntries = {
  version: v.optional(reads(readVersion)),
  country: v.optional(reads(readCountry)),
  place: v.optional(text()),
  report: v.optional(reads(readReport)),
  period: v.optional(period()),
  asOf: v.optional(reads(readDay)),
  sources: v.optional(reads(readSources)),
  source: v.optional(text()),
  sourceUrl: v.optional(reads(readLink)),
  via: v.optional(text()),
  viaUrl: v.optional(reads(readLink)),
  example: v.optional(reads(readExample)),
  // Read by amend-section.ts, which is fetched where a document has one of these.
  corrections: v.optional(v.unknown()),
  pinned: v.optional(v.unknown()),
  suppressBelow: v.optional(v.unknown()),
};

type Shared = v.InferOutput<v.ObjectSchema<typeof contextEntries, undefined>>;

/** The part of a parsed section that all figures share. */
export function contextOf(section: Shared): Context {
  const {country, place, report, period: span, asOf, example} = section;
  return {
    country: country?.code,
    place,
    report,
    period: span,
    asOf: asOf?.date,
    example: example?.kind,
    ...creditOf(section),
  };
}

function creditOf({sources, source, sourceUrl, via, viaUrl}: Shared): Pick<Context, 'origin' | 'via'> {
  const named = source && sources?.get(source[''] ?? '');
  const cited = named?.cites ? sources?.get(named.cites) : undefined;
  const origin = cited ?? named ?? (source && {publisher: source});
  const reporter = via ? {publisher: via} : cited && named;
  return {origin: origin && linked(origin, sourceUrl), via: reporter && linked(reporter, viaUrl)};
}

const linked = (reference: Reference, link: {href: string} | undefined): Reference =>
  link ? {...reference, url: link.href} : reference;

function readVersion(input: unknown): number | string {
  return written(input) === '1' ? 1 : `expected 1, the newest version known here, got ${describe(input)}`;
}

/** Reads the code of a country. */
export function readCountry(input: unknown): {code: string} | string {
  return typeof input === 'string' && /^[A-Z]{2}$/.test(input) && !noCountry.test(input)
    ? {code: input}
    : `expected the two capital letters of a country such as XK, got ${describe(input)}`;
}

function readReport(input: unknown): number | string {
  return /^20\d\d$/.test(written(input))
    ? Number(input)
    : `expected the year of a report such as 2017, got ${describe(input)}`;
}

function readDay(input: unknown): {date: string} | string {
  return isDay(input) ? {date: input} : `expected a day such as 2017-06-29, got ${describe(input)}`;
}

function readSources(input: unknown): Map<string, SourceEntry> | string | Refusal {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return `expected sources by key, got ${describe(input)}`;
  }
  const sources = new Map<string, SourceEntry>();
  const entries = Object.entries(input as Record<string, unknown>);
  if (entries.length > 100) return `expected at most 100 sources, got ${entries.length}`;
  for (const [key, value] of entries) {
    if (typeof value !== 'object' || value === null) return new Refusal('expected a source', key);
    const {publisher, title, url, cites} = value as Record<string, unknown>;
    const who = readLocalText(publisher);
    if (typeof who === 'string') return new Refusal(who, key, 'publisher');
    const what = title === undefined ? undefined : readLocalText(title);
    if (typeof what === 'string') return new Refusal(what, key, 'title');
    const link = url === undefined ? undefined : readLink(url);
    if (typeof link === 'string') return new Refusal(link, key, 'url');
    sources.set(key, {
      publisher: who,
      title: what,
      url: link?.href,
      cites: typeof cites === 'string' ? cites : undefined,
    });
  }
  for (const [key, {cites}] of sources) {
    if (cites !== undefined && !sources.has(cites)) {
      return new Refusal(`expected a key of sources, got ${describe(cites)}`, key, 'cites');
    }
  }
  return sources;
}

/** Reads an address that a reader can follow: http or https, nothing else. */
function readLink(input: unknown): {href: string} | string {
  const url = typeof input === 'string' && URL.canParse(input) ? new URL(input) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? {href: url.href}
    : `expected an address that begins with https://, got ${describe(input)}`;
}

function readExample(input: unknown): {kind: Example | undefined} | string {
  if (input === false) return {kind: undefined};
  if (input === true || input === 'true' || input === '' || input === 'data') return {kind: 'data'};
  return input === 'country' || input === 'need'
    ? {kind: input}
    : `expected true, "country" or "need", got ${describe(input)}`;
}
