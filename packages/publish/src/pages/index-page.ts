import {escaped} from './html.js';
import {wordsFor} from './words.js';

/** A published figure as `figures.json` lists it, for plugins that search in it. */
export interface ListedFigure {
  readonly slug: string;
  /** Its tag without `tip-`. */
  readonly figure: string;
  readonly title: string;
  /** One sentence with its numbers. */
  readonly summary: string;
  /** ISO 3166-1 alpha-2 code, or `XK`; left out where there is no one country. */
  readonly country?: string;
  /** ISO 8601 day on which its document last changed. */
  readonly updated: string;
}

/** The page of all figures, by country: each with its sentence, so that a browser's own search finds it. */
export function indexPage(figures: readonly ListedFigure[], lang: string): string {
  const {allFigures, elsewhere, updated} = wordsFor(lang);
  const names = new Intl.DisplayNames([lang, 'en'], {type: 'region'});
  const nameOf = ({country}: ListedFigure) => (country ? (names.of(country) ?? country) : elsewhere);
  const places = new Map<string, ListedFigure[]>();
  for (const one of figures) {
    const all = places.get(nameOf(one)) ?? [];
    places.set(nameOf(one), all);
    all.push(one);
  }
  const sorted = [...places].sort(([one], [other]) => one.localeCompare(other, lang));
  const item = ({slug, title, summary, updated: day}: ListedFigure) =>
    `<li><a href="f/${slug}/">${escaped(title)}</a><p>${escaped(summary)} <small>${updated(`<time>${day}</time>`)}</small></p></li>`;
  const lists = sorted.map(
    ([name, all]) => `<section><h2>${escaped(name)}</h2>\n<ul>\n${all.map(item).join('\n')}\n</ul></section>`,
  );
  return `<!doctype html>
<html lang="${escaped(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${allFigures}</title>
<h1>${allFigures}</h1>
${lists.join('\n')}
</html>
`;
}
