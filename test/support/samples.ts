// One full document a figure, for tests that go through every place of it: the `sample.json` of each room.

import type {sections} from '@tip-figures/record/generated/sections.js';
import samples from 'virtual:figure-samples';

export type FigureName = keyof typeof sections;

/** A section of a record. */
export type Section = Readonly<Record<string, unknown>>;

/** What all sections share, with all that a document may say. */
const shared: Section = {
  $schema: 'https://example.org/schema/record.json',
  version: 1,
  country: 'XK',
  report: 2017,
  period: '2016',
  asOf: '2017-06-29',
  sources: {
    origin: {
      publisher: {en: 'Department of State', sq: 'Departamenti i Shtetit'},
      title: 'Report of 2017',
      date: '2017-06-27',
      url: 'https://example.org/report',
    },
    outlet: {publisher: 'Kosovo 2.0', title: 'A story', url: 'https://example.org/story', cites: 'origin'},
  },
  source: 'outlet',
  outlet: 'The Sample Gazette',
};

/** The figures' own fields. */
const own = samples as Readonly<Record<FigureName, Section>>;

export const figureNames = Object.keys(own) as FigureName[];

/** The section of one figure, with corrections of its first field. */
export function sampleOf(name: FigureName): Section {
  // What is made of sections is corrected in one of them.
  const path = name === 'country-profile' ? 'victim-breakdown.total' : `${name}.${Object.keys(own[name])[0]}`;
  const corrections = [
    {date: '2017-07-04', path, was: 35, now: 36, reason: {en: 'One was not counted.'}},
    {date: '2017-07-05', path, was: 'a word', now: 'another word', reason: 'A slip.'},
  ];
  return {...shared, corrections, ...own[name]};
}

/** The numbers of a figure's own fields alone. */
export const ownOf = (name: FigureName): Section => own[name];
