/** The figures that a record can feed. A page knows a record by their names, without the declarations of them all. */
export const figures = [
  'tier-badge',
  'victim-breakdown',
  'funding-gap',
  'sentence-distribution',
  'victims-trend',
  'case-backlog',
  'justice-outcomes',
  'shelter-timeline',
  'accountability-record',
  'key-figure',
  'quote',
  'country-profile',
  'region-compare',
] as const;

export type FigureName = (typeof figures)[number];

/** Whether a record itself is the section of a figure: that of a country is made of what the others show. */
export const isWholeRecord = (figure: string): boolean => figure === ('country-profile' satisfies FigureName);

/** Whether a figure has a title, and so one of the editor: of a quotation the words are loud. */
export const hasTitle = (figure: FigureName): boolean => figure !== 'quote';
