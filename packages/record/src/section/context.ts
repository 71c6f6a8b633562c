import {choice, country} from '../fields/choice/choice.js';
import {day, dayMonthOrYear, fiscalYear, period, report} from '../fields/time/time.js';
import {language, link, text} from '../fields/text/text.js';
import {unread, inJson, kind, optional, written, type Values} from '../fields/kind.js';
import {sources, type Reference, type SourceEntry} from '../fields/object/sources.js';
import {Refusal} from '../figure-error.js';
import {readFlag} from '../values/flag.js';
import {keyAmong} from '../values/key.js';
import type {LocalText} from '../values/local-text.js';
import {isPoint, type FiscalYear, type Period} from '../values/period.js';
import {newestVersion} from './version.js';

/** Who says something, and of when it is. */
export interface Credit {
  /** Who first published the numbers. */
  readonly origin?: Reference | undefined;
  /** The outlet that reported them. */
  readonly via?: Reference | undefined;
  /** Day, month or year on which the numbers stood so, ISO 8601. */
  readonly asOf?: string | undefined;
}

/** Where and when a figure's numbers come from: what all sections of a record share. */
export interface Context extends Credit {
  /** ISO 3166-1 alpha-2 code, or `XK`. */
  readonly country?: string | undefined;
  /** Name of a place that has no code, of a region, or the name to print for the country. */
  readonly place?: LocalText | undefined;
  /** Year of the report. */
  readonly report?: number | undefined;
  /** What the numbers cover, which is not the year of the report. */
  readonly period?: Period | undefined;
  /** When fiscal years begin; the months of `FY2018` are not known without it. */
  readonly fiscalYear?: FiscalYear | undefined;
  /** The sources of the document by key, which a number of its own source names. */
  readonly sources?: ReadonlyMap<string, SourceEntry> | undefined;
  /** Whether the numbers are invented, and which. */
  readonly example?: Example | undefined;
  /** The name of who publishes the figure, which is no source of it. */
  readonly outlet?: LocalText | undefined;
}

/** All numbers are invented, the country is, or only the stated need. */
export type Example = 'data' | 'country' | 'need';

/** The fields that every section has, and a record for all of its sections. */
export const contextFields = {
  /** The version of this format. 1 is the newest. @default 1 */
  version: inJson(optional(kind('version', readVersion, {type: 'number'}))),
  /** The language of texts that name none. @default "en" @example "sq" @title "Language of plain texts" */
  language: inJson(optional(language)),
  /** The country as ISO 3166-1 alpha-2 code, or XK for Kosovo. @example "XK" @example "AL" @example "RS" */
  country: optional(country),
  /**
   * The name of a place that has no code, or the name to print for the country. Of world, EU, europe and the other
   * regions the name is known in every language. @example "world" @example "EU" @title "Name of the place"
   */
  place: optional(text),
  /** The year of the Trafficking in Persons Report. @example 2017 @title "Report of the year" */
  report: optional(report),
  /**
   * What the numbers cover, which is seldom the year of the report. @example "2016" @example "FY2018"
   * @attribute What the figures cover: `2016`, `2017-06`, `2023-Q3`, `FY2018`, `2018/19` or `2016-04/2017-03`.
   */
  period: optional(period),
  /**
   * The month, 1 to 12, in which fiscal years begin. They are named by the year they end in, or with "4 start" by the
   * year they begin in. @example 10 @example "4 start" @title "Fiscal years begin in month"
   */
  fiscalYear: optional(fiscalYear),
  /** The day, month or year in which the numbers stood so. @example "2017-06-29" @title "As of" */
  asOf: optional(dayMonthOrYear),
  /** The sources by a key of your own, which `source` and `cites` name. @title "Sources by key" */
  sources: inJson(optional(sources)),
  /** Who first published the numbers: a key of `sources`, or a name. @title "Published by" */
  source: optional(text),
  /** The address of the first publication. @title "Its address" */
  sourceUrl: optional(link),
  /** The outlet that reported the numbers. @title "Reported by" */
  via: optional(text),
  /** The address of the outlet's report. @title "Address of that report" */
  viaUrl: optional(link),
  /**
   * Marks invented numbers: true for all of them, "country" or "need" for a part. @title "Invented numbers"
   * @attribute Marks invented numbers on the figure: present for all of them, `country` or `need` for a part.
   */
  example: optional(kind('example', readExample)),
  /**
   * The name of who publishes the figure: it stands first in the line below it, before the source.
   * @example "The Sample Gazette" @title "Your outlet"
   */
  outlet: optional(text),
  // amend-section.ts reads these; it is fetched where a document has one of them.
  /** What this document said before, and when that was corrected. */
  corrections: inJson(optional(unread('corrections'))),
  /** What was asked when the numbers were checked, and answered with “it is so”. No page reads it. */
  confirmed: inJson(optional(unread('confirmed'))),
  /**
   * Shows what the document said on that day: later corrections are undone. @title "Show it as on the day"
   * @attribute Day such as `2017-07-01`: shows what the document said then, undoing later corrections, and says so.
   */
  pinned: optional(unread('pinned')),
  /**
   * Counts of people below this are withheld, and others that would give them away. @example 5
   * @title "Withhold counts below"
   */
  suppressBelow: optional(unread('threshold', {type: 'number'})),
};

/** Letters, digits, `-` and `_`, so that it can be part of an address. */
export const isId = (input: unknown): input is string => typeof input === 'string' && /^\w[\w-]{0,59}$/.test(input);

/** The fields that every section has beside those. */
export const sectionFields = {
  /** Tells the section from others of the same figure, where a record has a list of them. @example "potential" */
  id: inJson(
    optional(
      kind('section-id', (input) =>
        isId(input)
          ? input
          : new Refusal('not-a-section-id', {expected: {kind: 'id', such: 'potential'}, found: input}),
      ),
    ),
  ),
  // withdrawn.ts reads these; no other field of a withdrawn section is read.
  /** The day on which the figure was withdrawn: no number of it may stand beside this. @example "2026-11-30" */
  withdrawn: inJson(optional(day)),
  /** Why it was withdrawn. @title "Why withdrawn" */
  reason: inJson(optional(choice(['error', 'source-withdrew', 'safety', 'replaced']))),
  /** The address of what replaces it. @title "Replaced by" */
  by: inJson(optional(link)),
};

type Shared = Values<typeof contextFields>;

/** The part of a parsed section that all figures share. */
export function contextOf(section: Shared): Context {
  const {country, place, report, period, sources, example} = section;
  const {sourceUrl, via, viaUrl} = section;
  const credit = section.source ? creditFor(section.source, sources) : {};
  const reporter = via ? {publisher: via} : credit.via;
  return {
    country,
    place,
    report,
    period,
    fiscalYear: section.fiscalYear,
    example: example || undefined,
    origin: credit.origin && linked(credit.origin, sourceUrl),
    via: reporter && linked(reporter, viaUrl),
    asOf: section.asOf ?? credit.asOf,
    ...(sources ? {sources} : {}),
    ...(section.outlet ? {outlet: section.outlet} : {}),
  };
}

/**
 * The same of what one report says, of several that are a source together: the day is no later than the year of the
 * report, in which it was published, although the source goes on.
 */
export function contextOfReport(section: Shared): Context {
  const context = contextOf(section);
  const {asOf, report, sources} = context;
  const {date = ''} = sources?.get(section.source?.[''] ?? '') ?? {};
  const isLater = report !== undefined && date.includes('/') && Number(asOf?.slice(0, 4)) > report;
  return isLater ? {...context, asOf: String(report)} : context;
}

/** A source by its key, with the one that it reports; else a source of that name. */
export function creditFor(source: LocalText, sources: Context['sources']): Credit {
  const named = sources?.get(source[''] ?? '');
  const cited = named?.cites ? sources?.get(named.cites) : undefined;
  return {
    origin: cited ?? named ?? {publisher: source},
    via: cited && named,
    // A series has no day of its own.
    asOf: named?.date && isPoint(named.date) ? named.date : undefined,
  };
}

const linked = (reference: Reference, link: string | undefined): Reference =>
  link ? {...reference, url: link} : reference;

function readVersion(input: unknown): number | Refusal {
  const isKnown = written(input) === String(newestVersion);
  return isKnown ? newestVersion : new Refusal('not-a-version', {expected: newestVersion, found: input});
}

/** `false` says that no number is invented. */
function readExample(input: unknown): Example | false | Refusal {
  const flag = input === '' || readFlag(input);
  if (!(flag instanceof Refusal)) return flag && 'data';
  return (
    keyAmong<Example>(['data', 'country', 'need'], written(input)) ??
    new Refusal('not-an-example', {choices: ['true', 'country', 'need'], found: input})
  );
}
