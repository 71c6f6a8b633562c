import {createHash} from 'node:crypto';
import type {PlannedFigure} from '../plan/figures-in.js';
import {datesOf, writeDates, type Dates} from './dates.js';

/** What a figure's files must know of the site. */
export interface Site {
  readonly base: string;
  readonly lang: string;
  readonly today: string;
}

type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

/** The files of a figure, and what lists say of it. */
export interface FigureFiles {
  /** In the order in which they may be published: the page last, since it shows or names all others. */
  readonly files: Files;
  readonly dates: Dates;
  readonly title: string;
  readonly summary: string;
  readonly country?: string | undefined;
}

export async function figureFiles(planned: PlannedFigure, site: Site, before: Dates | undefined): Promise<FigureFiles> {
  const {slug, document} = planned;
  const text = `${JSON.stringify(document)}\n`;
  const css = '.a{--w:1}';
  const sheet = `figure-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  const dates = datesOf(text, sheet, before, site.today);
  return {
    files: [
      ['dates.json', writeDates(dates)],
      [sheet, css],
      ['figure.json', text],
      ['figure.csv', 'a,b'],
      ['oembed.json', '{}'],
      ['index.html', `<link href=${sheet}>${slug} ${dates.updated}`],
    ],
    dates,
    title: slug,
    summary: 's',
    country: document['country'] as string,
  };
}
