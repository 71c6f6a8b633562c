import type {FigureName} from '@tip-figures/record/sections/names.js';
import {addressBelow} from './bases.js';

/** What the script of a published figure, or of a record, exports. */
interface Drawing {
  readonly figures: readonly FigureName[];
}

/** Imports the script that draws the figure of a document; `undefined` for a document of another site. */
export type Draw = (src: string, from?: string) => Promise<readonly FigureName[]> | undefined;

/**
 * Imports the scripts of the site whose copy this script is, and no others: what a page names never decides which code runs.
 *
 * @param own - the site's address; that of a script which was copied elsewhere is not below it.
 */
export function drawingsOf(own: URL | undefined, script: string): Draw {
  const isOwn = own !== undefined && addressBelow(script, [new URL('dist/', own)]) !== undefined;
  return (src, from) => {
    const address = isOwn ? addressBelow(src, [own], from) : undefined;
    const [, slug] = /\/f\/([^/]+)\/figure\.json$/.exec(address?.pathname ?? '') ?? [];
    if (!slug || new URL(`f/${slug}/figure.json`, own).href !== address?.href) return undefined;
    return import(new URL('figure.js', address).href).then(({figures}: Drawing) => figures);
  };
}
