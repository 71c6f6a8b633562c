import {Refusal} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {keyAmong, keyOf} from '../../values/key.js';
import {cleanText, readLocalText, type LocalText} from '../../values/local-text.js';
import {choice} from '../choice/choice.js';
import {report} from '../time/time.js';
import {text} from '../text/text.js';
import {isObject, kind, optional, readFields, written} from '../kind.js';
import {objectOf} from '../../object-of.js';

/** A tier as an attribute or a property of a tag has it: its sign, or its number. */
export type TierInput = '1' | '2' | '2WL' | '3' | 'SC' | 1 | 2 | 3;

/** A placement in the Trafficking in Persons Report. */
export type Tier = Exclude<TierInput, number>;

/** The tiers of the report, best first; a Special Case is not ranked. */
export const ladder = ['1', '2', '2WL', '3'] as const satisfies readonly Tier[];

/** All placements: those of the ladder, and outside of it the Special Case. */
export const allTiers = [...ladder, 'SC'] as const satisfies readonly Tier[];

const confidences = ['verified', 'single', 'derived', 'conflict'] as const;

/**
 * What a placement rests on: two sources that agree, one transcription of the report, elimination from
 * complete lists of the other tiers, or transcriptions that disagree.
 */
export type Confidence = (typeof confidences)[number];

/** The placement in one report. */
export interface Placement {
  /** Year of the report; left out when the data do not say. */
  readonly year?: number | undefined;
  /** Left out when the data give none for that year. */
  readonly tier?: Tier | undefined;
  readonly confidence?: Confidence | undefined;
  /** The tier that another source gives. */
  readonly other?: Tier | undefined;
  /** Who gives the placement: keys of the document's sources, or names. */
  readonly source?: readonly string[] | undefined;
  /** What a reader must know of this placement. */
  readonly note?: LocalText | undefined;
}

/** A tier by its sign. */
export const tier = kind('tier', readTier, {keys: allTiers});

const placedFields = {
  /** The tier, or "unknown". */
  tier: kind('tier-or-unknown', (input) => keyAmong(['unknown'] as const, written(input)) ?? readTier(input)),
  /**
   * What the tier rests on: two sources that agree (verified), one transcription of the report (single), elimination
   * from complete lists of the others (derived), or transcriptions that disagree (conflict).
   */
  confidence: optional(choice(confidences)),
  /** The tier that another source gives. @title "Tier in another source" */
  other: optional(tier),
  /** Keys of the sources in `sources` that give the tier. */
  source: optional(kind('source-keys', readKeys)),
  /** What a reader must know of this placement. */
  note: optional(text),
};

// A report in a list may have no tier, where the source has none.
const entryFields = {
  /** The year of the report. */
  report,
  ...placedFields,
  tier: optional(placedFields.tier),
};

/** A tier, `unknown`, or an object that says what the tier rests on. */
export const placement = kind('placement', readPlacement, {fields: placedFields});

/** What one report says, in a list of several. */
export const entry = kind('entry', readEntry, {fields: entryFields});

/** The tier before: its sign, or what its report says. */
export const previousTier = kind('previous-tier', readPrevious, {fields: entryFields});

const inWords: Readonly<Record<string, Tier>> = {'2-watch-list': '2WL', '2-watchlist': '2WL', 'special-case': 'SC'};

/** A tier by its sign, or by its name in the report, such as `Tier 2 Watch List`. */
function readTier(input: unknown): Tier | Refusal {
  const sign = keyOf(written(input)).replace(/^tier-(?=\d)/, '');
  return (
    allTiers.find((one) => one.toLowerCase() === sign) ??
    (Object.hasOwn(inWords, sign) ? inWords[sign] : undefined) ??
    new Refusal('not-a-tier', {choices: allTiers, found: input})
  );
}

function readPlacement(input: unknown, at: Path): Placement {
  const {tier: placed, ...rest} = isObject(input)
    ? readFields(placedFields, input, at)
    : {tier: placedFields.tier.read(input, at)};
  return placed === 'unknown' ? rest : {...rest, tier: placed};
}

function readEntry(input: unknown, at: Path): Placement & {readonly year: number} {
  const {tier: placed, report: year, ...rest} = readFields(entryFields, objectOf(input), at);
  return placed === undefined || placed === 'unknown' ? {...rest, year} : {...rest, year, tier: placed};
}

function readPrevious(input: unknown, at: Path): {readonly tier: Tier; readonly year?: number} {
  if (!isObject(input)) return {tier: tier.read(input, at)};
  const {tier: placed, year} = readEntry(input, at);
  return {tier: placed ?? tier.read(placed, at), year};
}

function readKeys(input: unknown): string[] | Refusal {
  const keys = [input].flat();
  return keys.every(isKey)
    ? keys
    : new Refusal('unknown-source', {expected: {kind: 'key', of: 'sources'}, found: input});
}

const isKey = (key: unknown): key is string => typeof key === 'string' && !(readLocalText(key) instanceof Refusal);

/** Who gives a placement, by the names of the document's sources. */
export const creditsOf = (
  {source = []}: Placement,
  sources: ReadonlyMap<string, {readonly publisher: LocalText}> | undefined,
): LocalText[] => source.map((key) => sources?.get(key)?.publisher ?? {'': cleanText(key)});
