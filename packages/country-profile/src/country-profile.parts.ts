import {namesOf} from '@tip-figures/record/object-of.js';
import {codeMissing} from '@tip-figures/record/figure-error.js';
import type {Declaration} from '@tip-figures/record/section/declaration.js';
import {countryProfile} from '@tip-figures/record/figures/country-profile.js';

type Name = keyof typeof countryProfile.own;

const imports = {
  'tier-badge': () => import('./parts/tier-badge.js'),
  'victim-breakdown': () => import('./parts/victim-breakdown.js'),
  'justice-outcomes': () => import('./parts/justice-outcomes.js'),
  'sentence-distribution': () => import('./parts/sentence-distribution.js'),
  'case-backlog': () => import('./parts/case-backlog.js'),
  'funding-gap': () => import('./parts/funding-gap.js'),
  'shelter-timeline': () => import('./parts/shelter-timeline.js'),
} satisfies Record<Name, unknown>;

/** The code of the parts, by their names. */
export type PartCode = {[Each in Name]: Awaited<ReturnType<(typeof imports)[Each]>>['part']};

/** The sections that a profile is made of. */
export const parts: readonly Name[] = namesOf(countryProfile.own);

const loaded = new Map<Name, PartCode[Name]>();

/**
 * Fetches the code of parts; `undefined` where all of it is there.
 *
 * @throws {FigureError} code `network`, in the promise. What failed is requested again by the next call.
 */
export function loadParts(names: readonly Name[]): Promise<unknown> | undefined {
  const missing = names.filter((name) => !loaded.has(name));
  if (!missing.length) return undefined;
  return Promise.all(missing.map(load));
}

const load = (name: Name): Promise<unknown> =>
  imports[name]().then(({part}) => loaded.set(name, part), codeMissing(name));

/** The code that was loaded. */
export const partCode = (): Partial<PartCode> => Object.fromEntries(loaded);

/** What is known of the sections: of parts once their code was loaded. */
export const declarations = (): [Declaration, ...Declaration[]] => [
  countryProfile,
  ...Array.from(loaded.values(), ({declaration}) => declaration),
];
