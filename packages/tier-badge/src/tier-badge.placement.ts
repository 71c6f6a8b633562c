import type {SourceEntry} from '@tip-figures/record/sections/context.js';
import {describe} from '@tip-figures/record/figure-error.js';
import {cleanText, readLocalText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {Refusal, written} from '@tip-figures/record/fields/schema.js';

/** The tiers of the report, best first; a Special Case is not ranked. */
export const ladder = ['1', '2', '2WL', '3'] as const;

/** All placements: those of the ladder, and outside of it the Special Case. */
export const allTiers = [...ladder, 'SC'] as const;

/** A placement in the Trafficking in Persons Report. */
export type Tier = (typeof allTiers)[number];

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

/** Reads a tier by its sign. */
export function readTier(input: unknown): {tier: Tier} | string {
  const text = written(input);
  return allTiers.some((tier) => tier === text)
    ? {tier: text as Tier}
    : `expected a tier: 1, 2, 2WL, 3 or SC, got ${describe(input)}`;
}

/** Reads a tier, `unknown`, or an object that says what the tier rests on. */
export function readPlacement(input: unknown): Placement | Refusal {
  const isObject = typeof input === 'object' && input !== null;
  const {tier, confidence, other, source, note} = (isObject ? input : {tier: input}) as Record<string, unknown>;
  const placed = tier === 'unknown' ? {} : readTier(tier);
  if (typeof placed === 'string') return new Refusal(placed, ...(isObject ? ['tier'] : []));
  const sure = confidences.find((one) => one === confidence);
  if (confidence !== undefined && !sure) {
    return new Refusal(`expected ${confidences.join(', ')}, got ${describe(confidence)}`, 'confidence');
  }
  const differing = other === undefined ? undefined : readTier(other);
  if (typeof differing === 'string') return new Refusal(differing, 'other');
  const keys = source === undefined ? undefined : [source].flat();
  if (keys && !keys.every(isKey)) {
    return new Refusal(`expected a key of sources, or a list of them, got ${describe(source)}`, 'source');
  }
  const remark = note === undefined ? undefined : readLocalText(note);
  if (typeof remark === 'string') return new Refusal(remark, 'note');
  return {...placed, confidence: sure, other: differing?.tier, source: keys, note: remark};
}

const isKey = (key: unknown): key is string => typeof key === 'string' && typeof readLocalText(key) === 'object';

/** Who gives a placement, by the names of the document's sources. */
export const creditsOf = (
  {source = []}: Placement,
  sources: ReadonlyMap<string, SourceEntry> | undefined,
): LocalText[] => source.map((key) => sources?.get(key)?.publisher ?? {'': cleanText(key)});
