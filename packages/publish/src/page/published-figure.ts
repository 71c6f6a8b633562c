import {asDate} from '@tip-figures/core/text/period.js';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {Pack} from '@tip-figures/messages/generated/language.js';
import type {PageMessages} from '@tip-figures/messages/generated/en-page.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Heights} from '@tip-figures/core/menu/code.js';
import type {RenderedFigure} from '@tip-figures/server/render-input.js';

/** Where figures are published. */
export interface Site {
  /** Address of its page of all figures, with a slash at the end. */
  readonly address: string;
  /** Where it was before. */
  readonly formerly?: readonly string[];
  readonly name: string;
  /** Under which the numbers and pictures may be used. */
  readonly licence?: {readonly name: string; readonly url: string};
  /** Address of its icon. */
  readonly icon?: string;
}

/** The words of a page in its language. */
export interface PageTexts {
  readonly page: PageMessages;
  readonly frame: FrameMessages;
  /** What figures are written with; `undefined` for English. */
  readonly pack: Pack | undefined;
}

/** What every page has: its style stands in it, so that its first paint waits for no sheet. */
export interface InPages {
  readonly style: string;
  /** The file of its script, from the folder of the library. */
  readonly script: string;
}

/** What all pages of a site have in common. */
export interface PageParts {
  readonly texts: PageTexts;
  readonly inPages: InPages;
  /** What the list of all figures has beside that. */
  readonly list: InPages;
  /** The text of `reserve.css`. */
  readonly reserve: string;
  /** The script that scripts of drawn figures begin with. */
  readonly baked: string;
}

/** Size of `figure.png` in pixels, where there is one, and what its address ends with as long as it is the same. */
export interface PublishedPicture {
  readonly width: number;
  readonly height: number;
  readonly hash: string;
}

/** A figure and its place on a site. */
export interface PublishedFigure extends Omit<PageParts, 'list' | 'reserve' | 'baked'> {
  readonly figure: FigureName;
  /** Number of the text of figure.json, by which the page of a live figure knows a newer one. */
  readonly hash: number;
  readonly site: Site;
  /** Address of its folder, `f/<slug>/`. */
  readonly address: string;
  /** Address of the script that draws all figures of its record, where that has others. */
  readonly recordScript?: string;
  /** Where `dist` is, from its folder: `../../dist/`. */
  readonly assets: string;
  /** In its live form, with its styles in it. */
  readonly drawn: RenderedFigure;
  /** Days on which it was published and last changed, ISO 8601. */
  readonly published?: string;
  readonly updated?: string;
  readonly picture?: PublishedPicture;
  /** The same of `mail.png`, as large as it is shown. */
  readonly mail?: PublishedPicture;
  /** Its heights, where a browser has measured them. */
  readonly heights?: Heights;
  /** How high a frame is for it before it has said so itself, in pixels. */
  readonly frameHeight: number;
}

/** Address of a file in the figure's folder, or relative to it. */
export const addressOf = ({address}: Pick<PublishedFigure, 'address'>, file: string): string =>
  new URL(file, address).href;

/** The address of its picture, which becomes another one when the picture does: others keep what they have fetched. */
export const pictureOf = (of: Pick<PublishedFigure, 'address' | 'picture'>): string =>
  addressOf(of, `figure.png?${of.picture?.hash ?? ''}`);

/** What its picture shows, for those who do not see it. */
export const altOf = (of: PublishedFigure): string => of.drawn.alt ?? sentenceOf(of);

/** The figure in a sentence that can stand alone: an invented number must say so wherever it goes. */
export function sentenceOf({drawn, texts: {page, frame}}: Pick<PublishedFigure, 'drawn' | 'texts'>): string {
  const {summary, topic, period = '', withdrawn, lang, context} = drawn;
  if (withdrawn !== undefined)
    return page.withdrawn({topic, dated: Boolean(period), period, date: asDate(withdrawn, lang)});
  return context.example ? `${summary} (${frame.example({example: context.example})})` : summary;
}

/** Whom its numbers are from and of which day they are, as HTML; nothing of a figure that gives none. */
export const creditOf = ({drawn}: Pick<PublishedFigure, 'drawn'>): string =>
  drawn.withdrawn === undefined ? ` ${drawn.credit}` : '';
