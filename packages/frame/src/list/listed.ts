/** A published figure as `figures.json` lists it, for the list of all figures and for plugins that search in it. */
export interface ListedFigure {
  readonly slug: string;
  /** Its tag without `tip-`. */
  readonly figure: string;
  readonly title: string;
  /** One sentence with its numbers, which says so where they are invented. */
  readonly summary: string;
  /** What an editor wrote for those who do not see the picture. */
  readonly alt?: string;
  /** Whom its numbers are from, as its source line says it. */
  readonly source: string;
  /** ISO 3166-1 alpha-2 code, or `XK`; left out where there is no one country. */
  readonly country?: string;
  /** The name of the country or region. */
  readonly place?: string;
  /** ISO 8601 day on which its document last changed. */
  readonly updated: string;
  /** ISO 8601 day of its newest correction. */
  readonly corrected?: string;
  /** Size of `list.svg` in pixels, where there is one, and what its address ends with as long as it is the same. */
  readonly picture?: {readonly width: number; readonly height: number; readonly hash: string};
}

/** Whether somebody's JSON is such an entry: nothing in it can lead out of the site, or be taken for another kind of value. */
export function isListed(one: unknown): one is ListedFigure {
  const {slug, figure, title, summary, source, alt, country, place, updated, corrected, picture} = Object(
    one,
  ) as Readonly<Record<string, unknown>>;
  return (
    matches(slug, slugForm) &&
    [figure, title, summary, source].every(isText) &&
    [alt, place].every((text) => text === undefined || isText(text)) &&
    (country === undefined || matches(country, /^[A-Z]{2}$/)) &&
    matches(updated, day) &&
    (corrected === undefined || matches(corrected, day)) &&
    (picture === undefined || isPicture(picture))
  );
}

/** What a slug can be: the names of a record, a figure and a section, joined. */
export const slugForm = /^[a-z\d][\w-]*$/i;
const day = /^\d{4}-\d\d-\d\d$/;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const matches = (value: unknown, form: RegExp): boolean => typeof value === 'string' && form.test(value);

function isPicture(value: unknown): boolean {
  const {width, height, hash} = Object(value) as Readonly<Record<string, unknown>>;
  return [width, height].every((size) => Number.isInteger(size) && Number(size) > 0) && matches(hash, /^[\da-f]{8}$/);
}

/** By what figures are chosen: their country, or else the name of the place that they are of. */
export const placeKey = ({country, place = ''}: ListedFigure): string => country ?? place;

/** What a picture shows, for those who do not see it. */
export const altOf = ({alt, summary}: ListedFigure): string => alt ?? summary;

/** What stands below the headline in the place of a picture: the same, without the headline where it begins with that. */
export function saidOf({alt, summary, title}: ListedFigure): string {
  const rest = summary.slice(title.length);
  return alt ?? (summary.startsWith(title) && /^[\s.,;:]/.test(rest) ? rest.replace(/^[\s.,;:]+/, '') : summary);
}

/** Addresses of a figure's files, from the folder of the site. */
export function filesOf({slug, picture}: Pick<ListedFigure, 'slug' | 'picture'>) {
  const folder = `f/${slug}/`;
  const hash = picture?.hash ?? '';
  return {
    page: folder,
    code: `${folder}embed.txt`,
    light: `${folder}list.svg?${hash}`,
    dark: `${folder}list-dark.svg?${hash}`,
  };
}

/** What comes first: what changed last, the places in the order of their names, or the headlines in theirs. */
export const orders = ['newest', 'country', 'headline'] as const;
export type Order = (typeof orders)[number];

/** @param rankOf - the place of a country or region in the order of their names. */
export function inOrder(
  figures: readonly ListedFigure[],
  order: Order,
  lang: string,
  rankOf: (key: string) => number,
): ListedFigure[] {
  const {compare} = new Intl.Collator(lang, {numeric: true});
  const rank = (one: ListedFigure) => (placeKey(one) ? rankOf(placeKey(one)) : Infinity);
  const ways = {
    newest: (a: ListedFigure, b: ListedFigure) => Number(a.updated < b.updated) - Number(a.updated > b.updated),
    country: (a: ListedFigure, b: ListedFigure) => rank(a) - rank(b),
    headline: (a: ListedFigure, b: ListedFigure) => compare(a.title, b.title),
  };
  const {newest, country, headline} = ways;
  return [...figures].sort(
    (a, b) => ways[order](a, b) || newest(a, b) || country(a, b) || headline(a, b) || Number(a.slug > b.slug) * 2 - 1,
  );
}
