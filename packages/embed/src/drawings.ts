import type {FigureName} from '@tip-figures/record/figures/names.js';
import {drawnFigures} from '@tip-figures/core/data/drawn-figures.js';
import {addressBelow} from './bases.js';

/** Imports the script that draws the figure of a document, and gives its name; `undefined` for a document of another site. */
export type Draw = (src: string, from?: string) => Promise<FigureName | undefined> | undefined;

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
    if (!slug || !address) return undefined;
    const {href} = new URL(`f/${slug}/figure.json`, own);
    if (href !== address.origin + address.pathname) return undefined;
    return import(new URL('figure.js', href).href).then(() => drawnFigures().get(href)?.name as FigureName | undefined);
  };
}
