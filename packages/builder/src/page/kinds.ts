import type {FigureName} from '@tip-figures/record/figures/names.js';

/** What an editor has, by which kinds of figures can be looked through. */
export const havings = ['number', 'parts', 'years', 'money', 'courts', 'tier', 'words'] as const;

export type Having = (typeof havings)[number];

/** What each kind of figure is made of, in the order of their pictures. */
export const kinds: Readonly<Record<FigureName, readonly Having[]>> = {
  'tier-badge': ['tier'],
  'victim-breakdown': ['number', 'parts'],
  'sentence-distribution': ['parts', 'courts'],
  'victims-trend': ['years'],
  'justice-outcomes': ['parts', 'courts'],
  'case-backlog': ['years', 'courts'],
  'funding-gap': ['years', 'money'],
  'shelter-timeline': ['years'],
  'accountability-record': ['courts'],
  'region-compare': ['tier'],
  'country-profile': ['tier'],
  'key-figure': ['number', 'money'],
  quote: ['words'],
};

/** The kinds in their order, those that fit first. */
export const kindsInOrder = (fitting: readonly FigureName[]): readonly FigureName[] => [
  ...new Set([...fitting, ...(Object.keys(kinds) as FigureName[])]),
];
