import {written} from '@tip-figures/record/fields/kind.js';
import {plainLanguage} from '@tip-figures/record/values/local-text.js';
import {renderRoot, type RenderedRoot} from '@tip-figures/server/render-root.js';
import type {PlannedFigure} from '../plan/figures-in.js';
import {siteLanguages} from '../site-options.js';

/** The drawings of a figure by language; the first is for pages in languages that figures do not speak. */
export type Roots = ReadonlyMap<string, RenderedRoot>;

/**
 * Draws a figure as a page without attributes shows it: in the language of its record, in that of the site, and in those
 * that it has texts in.
 *
 * @throws {FigureError} for what a page would refuse.
 */
export async function figureRoots({figure, document}: PlannedFigure, lang: string): Promise<Roots> {
  const [own, ofSite] = [written(document['language']) || 'en', lang].map(plainLanguage);
  const others = siteLanguages.filter((one) => one === ofSite || hasTexts(document, one));
  const first = siteLanguages.find((one) => one === own) ?? 'en';
  const roots = new Map<string, RenderedRoot>();
  const draw = (tag: string) => renderRoot({figure, record: document, attributes: {src: 'figure.json', lang: tag}});
  for (const tag of new Set([first, ...others])) roots.set(tag, await draw(tag));
  const english = roots.get('en');
  const american = english && (await draw('en-US'));
  // Only its dates are others, where it has any.
  if (american && american.html !== english.html.replaceAll('lang="en"', 'lang="en-US"')) roots.set('en-US', american);
  return roots;
}

/** Whether a document has a text in a language. */
function hasTexts(value: unknown, language: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, one]) => (key === language && typeof one === 'string') || hasTexts(one, language),
  );
}
