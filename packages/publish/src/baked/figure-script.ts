import type {Baked} from '@tip-figures/baked/baked.js';
import {hashOf} from '@tip-figures/baked/hash.js';
import {orderOf} from '@tip-figures/baked/order-of.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {Site} from '../page/published-figure.js';
import {siteLanguages} from '../site-options.js';
import type {Roots} from './figure-roots.js';
import {prunedSheet, variablesIn} from './pruned-sheet.js';

/** A figure that a script draws. */
export interface ScriptedFigure {
  readonly figure: FigureName;
  /** Path of its figure.json, below the site's address. */
  readonly path: string;
  /** The text of its figure.json. */
  readonly text: string;
  readonly roots: Roots;
}

/** A figure that is drawn needs its own height only: the place that `reserve.css` keeps ends. */
const drawnSheet = ':host{--_tip-kept:0!important}';

/** Where and on which day a script is published. */
export interface Publication {
  readonly site: Pick<Site, 'address' | 'formerly'>;
  /** ISO 8601 day. */
  readonly today: string;
}

/** Names of what the script itself puts into a drawing. */
const ofScript = ['p', '.live', '.small'];

/**
 * A script that draws figures as they were at publication, and fetches their elements when they are needed. Figures share
 * their sheets, of which only the rules are in it that can hold.
 *
 * @param path - of the script, below the site's address.
 * @param code - the script `baked.js` of the library, which defines `draw`.
 */
export function figureScript(
  path: string,
  figures: readonly ScriptedFigure[],
  code: string,
  {site: {address, formerly = []}, today}: Publication,
): string {
  const namesIn = new Map<string, Set<string>>();
  for (const {roots} of figures)
    for (const {html, sheets} of roots.values())
      for (const sheet of sheets) {
        const names = namesIn.get(sheet) ?? new Set(ofScript);
        for (const [, name = '', classes = ''] of html.matchAll(/<([a-z]\w*)(?:[^>]*? class="([^"]*)")?/g))
          for (const one of [name, ...classes.split(' ').map((each) => `.${each}`)]) names.add(one);
        namesIn.set(sheet, names);
      }
  const pruned = withoutVariables(
    namesIn,
    figures.flatMap(({roots}) => [...roots.values()].map(({html}) => html)),
  );
  const texts = [drawnSheet, ...new Set(pruned.values())].filter(Boolean);
  const drawn = figures.map(({figure, path, text, roots}): Baked => {
    const own = [...roots.values()][0]?.sheets ?? [];
    return {
      name: figure,
      path,
      hash: hashOf(text),
      order: orderOf(JSON.parse(text), Date.parse(today)),
      html: Object.fromEntries(Array.from(roots, ([tag, {html}]) => [tag, html])),
      sheets: [drawnSheet, ...own.map((sheet) => pruned.get(sheet) ?? '')].flatMap((text) =>
        text ? texts.indexOf(text) : [],
      ),
    };
  });
  const given = [path, [address, ...formerly], 'dist/', texts, siteLanguages, drawn];
  // A module and a classic script, whichever a page or an archive makes of it, without a name of its own in the page.
  return `(()=>{${code}
draw(${given.map(codeOf).join()});
})();
`;
}

/** The pruned sheets, without custom properties that nothing in them or in the drawings refers to. */
function withoutVariables(
  namesIn: ReadonlyMap<string, ReadonlySet<string>>,
  drawings: readonly string[],
): ReadonlyMap<string, string> {
  let variables = variablesIn([...namesIn.keys(), ...drawings].join());
  for (;;) {
    const pruned = new Map(
      Array.from(namesIn, ([sheet, names]) => [sheet, prunedSheet(sheet, new Set([...names, ...variables]))]),
    );
    const left = variablesIn([...pruned.values(), ...drawings].join());
    // Without one, another may be left that only it referred to.
    if (left.size === variables.size) return pruned;
    variables = left;
  }
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
