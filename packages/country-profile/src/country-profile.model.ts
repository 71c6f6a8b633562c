import {parseCaseBacklog} from '@tip-figures/case-backlog/case-backlog.model.js';
import {readFields} from '@tip-figures/record/fields/kind.js';
import {FigureError, refuse} from '@tip-figures/record/figure-error.js';
import {contextFields, contextOf, sectionFields, type Context} from '@tip-figures/record/sections/context.js';
import {countryProfile} from '@tip-figures/record/sections/country-profile.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import {parseFundingGap} from '@tip-figures/funding-gap/funding-gap.model.js';
import {parseJusticeOutcomes} from '@tip-figures/justice-outcomes/justice-outcomes.model.js';
import {parseSentenceDistribution} from '@tip-figures/sentence-distribution/sentence-distribution.model.js';
import {parseShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {parseTierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {parseVictimBreakdown} from '@tip-figures/victim-breakdown/victim-breakdown.model.js';

const parsers = {
  'tier-badge': parseTierBadge,
  'victim-breakdown': parseVictimBreakdown,
  'justice-outcomes': parseJusticeOutcomes,
  'sentence-distribution': parseSentenceDistribution,
  'case-backlog': parseCaseBacklog,
  'funding-gap': parseFundingGap,
  'shelter-timeline': parseShelterTimeline,
} satisfies Record<keyof typeof countryProfile.own, unknown>;

type Name = keyof typeof parsers;

/** The sections that a profile is made of. */
export const parts = Object.keys(countryProfile.own) as readonly Name[];

/** What the record says of each; left out where it says nothing. */
export type Parts = {readonly [Each in Name]?: ReturnType<(typeof parsers)[Each]>};

/** A country's record: the models of the figures that it is made of. */
export interface CountryProfile {
  readonly context: Context;
  readonly parts: Parts;
}

type Section = Record<string, unknown>;

/**
 * Reads an untrusted record into a profile. A part that its own figure would refuse refuses the whole: beside the
 * others, what is missing would pass for not known.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `victim-breakdown.total`.
 */
export function parseCountryProfile(record: Section): CountryProfile {
  const own = contextOf(readFields({...contextFields, ...sectionFields}, record, []));
  const given = parts.filter((name) => name in record).map((name) => [name, readPart(record, name)] as const);
  if (!given.length) refuse('no-sections', `expected at least one of the sections ${parts.join(', ')}`, []);
  const contexts = given.map(([, {context}]) => context);
  const country = own.country ?? contexts.find((one) => one.country)?.country;
  for (const [name, {context}] of given) {
    if (!context.country || context.country === country) continue;
    const message = `expected ${country}, as in the profile, got ${context.country}`;
    refuse('country-differs', message, [name, 'country']);
  }
  // A need is not drawn here, so it is not marked as invented either.
  const example = [own, ...contexts].map((one) => one.example).find((kind) => kind && kind !== 'need');
  return {context: {...own, country, example}, parts: Object.fromEntries(given)};
}

/** The record without the sections that a profile does not show. */
export const ownOf = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => Object.hasOwn(countryProfile.fields, key)));

function readPart(record: Section, name: Name): {readonly context: Context} {
  const section = sectionOf(record, name);
  try {
    return parsers[name](section);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const {path, message, issue} = error;
    const said = path ? message.slice(path.length + 2) : message;
    throw new FigureError('schema', said, path ? `${name}.${path}` : name, issue && {issue});
  }
}
