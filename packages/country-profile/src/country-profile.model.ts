import {readFields} from '@tip-figures/record/fields/kind.js';
import {FigureError, refuse} from '@tip-figures/record/figure-error.js';
import {contextFields, contextOf, sectionFields, type Context} from '@tip-figures/record/section/context.js';
import {countryProfile} from '@tip-figures/record/figures/country-profile.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import type {Part} from './country-profile.part.js';
import {partCode, parts as names, type PartCode} from './country-profile.parts.js';

/** What each section says. */
export type Models = {readonly [Each in keyof PartCode]: ReturnType<PartCode[Each]['parse']>};

/** The parsers of the sections, by their names. */
export type Parsers = {readonly [Each in keyof Models]: (section: Section) => Models[Each]};

/** A country's record: the models of the figures that it is made of. */
export interface CountryProfile {
  readonly context: Context;
  /** Without those that the record does not have. */
  readonly parts: Partial<Models>;
}

/** A profile with the code that its parts are put into words and drawn with. */
export interface LoadedProfile extends CountryProfile {
  readonly code: Partial<PartCode>;
}

/** One part of a profile. */
export interface LoadedPart {
  readonly name: keyof Models;
  readonly model: Models[keyof Models];
  readonly part: Part<keyof Models, Models[keyof Models]>;
}

type Section = Record<string, unknown>;

/** The parts that the record has, in the order of the profile: tier, people, justice, money, shelters. */
export const partsOf = ({parts, code}: LoadedProfile): LoadedPart[] =>
  names.flatMap((name) => {
    const model = parts[name];
    const part = code[name] as LoadedPart['part'] | undefined;
    return model && part ? {name, model, part} : [];
  });

/** Reads a record of whose parts the code was loaded. */
export function loadedProfile(record: Section): LoadedProfile {
  const code = partCode();
  const parsers = Object.fromEntries(Object.entries(code).map(([name, part]) => [name, part.parse]));
  return {...parseCountryProfile(record, parsers as unknown as Parsers), code};
}

/**
 * Reads an untrusted record into a profile. A part that its own figure would refuse refuses the whole: beside the
 * others, what is missing would pass for not known.
 *
 * @param parsers - of the sections that the record has, or more.
 * @throws {FigureError} code `schema`, naming the path, such as `victim-breakdown.total`.
 */
export function parseCountryProfile(record: Section, parsers: Parsers): CountryProfile {
  const own = contextOf(readFields({...contextFields, ...sectionFields}, record, []));
  // A section of several places is not of one country.
  const alone = names.filter((name) => name in record && !('places' in sectionOf(record, name)));
  const given = alone.map((name) => [name, readPart(record, name, parsers)] as const);
  if (!given.length) refuse('no-sections', {choices: names}, []);
  const contexts = given.map(([, {context}]) => context);
  const country = own.country ?? contexts.find((one) => one.country)?.country;
  for (const [name, {context}] of given) {
    if (!context.country || context.country === country) continue;
    refuse('country-differs', {expected: country, found: context.country}, [name, 'country']);
  }
  // A need is not drawn here, so it is not marked as invented either.
  const example = [own, ...contexts].map((one) => one.example).find((kind) => kind && kind !== 'need');
  return {context: {...own, country, example}, parts: Object.fromEntries(given)};
}

/** The record without the sections that a profile does not show. */
export const ownOf = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => Object.hasOwn(countryProfile.fields, key)));

function readPart(record: Section, name: keyof Models, parsers: Parsers): {readonly context: Context} {
  const section = sectionOf(record, name);
  try {
    return parsers[name](section);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const {path, reason, problem} = error;
    throw new FigureError('schema', reason, path ? `${name}.${path}` : name, {problem});
  }
}
