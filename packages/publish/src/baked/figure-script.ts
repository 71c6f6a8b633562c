import type {Baked} from '@tip-figures/baked/baked.js';
import {hashOf} from '@tip-figures/baked/hash.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {siteLanguages} from '../site-options.js';
import type {Roots} from './figure-roots.js';
import {prunedSheet} from './pruned-sheet.js';

/** A figure that a script draws. */
export interface ScriptedFigure {
  readonly figure: FigureName;
  /** Address of its folder, from the script. */
  readonly folder: string;
  /** The text of its figure.json. */
  readonly text: string;
  readonly roots: Roots;
}

/** A figure that is drawn needs its own height only: the place that `reserve.css` keeps ends. */
const drawnSheet = ':host{--_tip-kept:0!important}';

/** Names of what the script itself puts into a drawing. */
const ofScript = ['p', '.live', '.small'];

/**
 * A script that draws figures as they were at publication, and fetches their elements when they are needed. Figures share
 * their sheets, of which only the rules are in it that can hold.
 *
 * @param code - the script `baked.js` of the library, which defines `draw`.
 * @param library - the address of the library, from the script.
 */
export function figureScript(figures: readonly ScriptedFigure[], code: string, library: string): string {
  const namesIn = new Map<string, Set<string>>();
  for (const {roots} of figures)
    for (const {html, sheets} of roots.values())
      for (const sheet of sheets) {
        const names = namesIn.get(sheet) ?? new Set(ofScript);
        for (const [, name = '', classes = ''] of html.matchAll(/<([a-z]\w*)(?:[^>]*? class="([^"]*)")?/g))
          for (const one of [name, ...classes.split(' ').map((each) => `.${each}`)]) names.add(one);
        namesIn.set(sheet, names);
      }
  const pruned = new Map(Array.from(namesIn, ([sheet, names]) => [sheet, prunedSheet(sheet, names)]));
  const texts = [drawnSheet, ...new Set(pruned.values())].filter(Boolean);
  const drawn = figures.map(({figure, folder, text, roots}): Baked => {
    const own = [...roots.values()][0]?.sheets ?? [];
    return {
      name: figure,
      folder,
      hash: hashOf(text),
      html: Object.fromEntries(Array.from(roots, ([tag, {html}]) => [tag, html])),
      sheets: [drawnSheet, ...own.map((sheet) => pruned.get(sheet) ?? '')].flatMap((text) =>
        text ? texts.indexOf(text) : [],
      ),
    };
  });
  const names = figures.map(({figure}) => figure);
  return `${code}
draw(import.meta.url,${[library, texts, siteLanguages, drawn].map(codeOf).join()});
export const figures=${codeOf(names)};
`;
}

/** A value as JavaScript. HTML is full of double quotes, so that texts are in single ones. */
function codeOf(value: unknown): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
  if (Array.isArray(value)) return `[${value.map(codeOf).join()}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${/^\w+$/.test(key) ? key : codeOf(key)}:${codeOf(one)}`);
  return `{${entries.join()}}`;
}
