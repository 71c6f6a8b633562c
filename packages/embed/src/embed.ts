// The one script for a whole site, as a module or a classic script: it has only dynamic imports.

import {takeTiersFrom} from '@tip-figures/core/data/packaged/tiers-folder.js';
import {ownScript} from '@tip-figures/core/page/own-script.js';
import {ahead} from './ahead.js';
import {basesIn, presentAddress, type Move} from './bases.js';
import {drawingsOf} from './drawings.js';
import {watchPage} from './watch-page.js';

/** In the copy of a published site, `publish` replaces this text with the address of that site, and with those it had before. */
const ownBase = 'tip-figures:own-base';

const [own, ...former] = basesIn(ownBase);
const movesTo = (to: URL | undefined, all: readonly URL[]): Move[] => (to ? all.map((from) => ({from, to})) : []);
const ownMoves = movesTo(own, [...(own ? [own] : []), ...former]);
const nowAt = (src: string): string => presentAddress(src, ownMoves);
// Redirects may have led from where the page names this script to where it is.
const script = ownScript((src, address) => src === address || nowAt(src) === nowAt(address));
const address = nowAt(script.address);
const {sites, formerly, theme, tiers, origins} = script.settings?.dataset ?? {};
const bases = sites === undefined ? [own ?? []].flat() : basesIn(sites);
const sameHosts = bases.flatMap((base) => movesTo(base, [base]));
const [ownTiers] = basesIn(tiers ?? '');

if (origins !== undefined)
  console.warn('tip-figures: data-origins of embed.js is no longer read; name bases in data-sites');
if (sites !== undefined && bases.length < sites.split(/\s+/).filter(Boolean).length) {
  console.warn(`tip-figures: data-sites of embed.js: expected addresses of folders, got ${sites}`);
}
if (ownTiers) takeTiersFrom(ownTiers.href);
else if (tiers !== undefined)
  console.warn(`tip-figures: data-tiers of embed.js: expected the address of a folder, got ${tiers}`);

watchPage({
  bases,
  moves: [...sameHosts, ...ownMoves, ...movesTo(bases[0], basesIn(formerly ?? ''))],
  theme,
  draw: drawingsOf(own, address),
  // In a classic script from another site, relative imports have no base. Some browsers keep a failed answer for an
  // address, so another attempt needs another address; a fragment is not sent, so caches still work.
  load: (name, attempt) => {
    // An older copy of this script may name files that are gone; the figure's own imports decide.
    for (const file of Object.hasOwn(ahead, name) ? (ahead[name] ?? []) : []) fetchCode(file).catch(() => undefined);
    return fetchCode(`${name}.js${attempt > 1 ? `#${attempt}` : ''}`);
  },
});

function fetchCode(file: string): Promise<unknown> {
  return import(new URL(file, address).href);
}
