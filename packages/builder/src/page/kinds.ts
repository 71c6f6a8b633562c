import type {FigureName} from '@tip-figures/record/figures/names.js';

/** What an editor has, by which kinds of figures can be looked through. */
export const havings = {
  number: 'One number',
  parts: 'Parts of a whole',
  years: 'Years',
  money: 'Money',
  courts: 'Courts',
  tier: 'A country’s tier',
  words: 'Somebody’s words',
} as const;

export type Having = keyof typeof havings;

interface FigureKind {
  /** Below its picture. */
  readonly label: string;
  /** What it is made of. */
  readonly of: readonly Having[];
}

/** The kinds of figures in the order of their pictures. */
export const kinds: Readonly<Record<FigureName, FigureKind>> = {
  'tier-badge': {label: 'Tier', of: ['tier']},
  'victim-breakdown': {label: 'Victims', of: ['number', 'parts']},
  'sentence-distribution': {label: 'Sentences', of: ['parts', 'courts']},
  'victims-trend': {label: 'Trend', of: ['years']},
  'justice-outcomes': {label: 'Justice', of: ['parts', 'courts']},
  'case-backlog': {label: 'Backlog', of: ['years', 'courts']},
  'funding-gap': {label: 'Funding', of: ['years', 'money']},
  'shelter-timeline': {label: 'Shelters', of: ['years']},
  'accountability-record': {label: 'Officials', of: ['courts']},
  'region-compare': {label: 'Region', of: ['tier']},
  'country-profile': {label: 'Profile', of: ['tier']},
  'key-figure': {label: 'Key figure', of: ['number', 'money']},
  quote: {label: 'Quotation', of: ['words']},
};

/** The kinds in their order, those that fit first. */
export const kindsInOrder = (fitting: readonly FigureName[]): readonly FigureName[] => [
  ...new Set([...fitting, ...(Object.keys(kinds) as FigureName[])]),
];
