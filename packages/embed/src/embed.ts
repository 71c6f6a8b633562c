// The one script for a whole site, as a module or a classic script: it has only dynamic imports.

import {takeTiersFrom} from '@tip-figures/core/data/tiers-folder.js';
import {ahead} from './ahead.js';
import {basesIn} from './bases.js';
import {drawingsOf} from './drawings.js';
import {ownScript} from './own-script.js';
import {watchPage} from './watch-page.js';

/** In the copy of a published site, `publish` replaces this text with the address of that site. */
const ownBase = 'tip-figures:own-base';

const {address, settings} = ownScript();
const {sites, theme, tiers, origins} = settings?.dataset ?? {};
const bases = basesIn(sites ?? ownBase);
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
  theme,
  draw: drawingsOf(basesIn(ownBase)[0], address),
  // In a classic script from another site, relative imports have no base. Some browsers keep a failed answer for an
  // address, so another attempt needs another address; a fragment is not sent, so caches still work.
  load: (name, attempt) => {
    // An older copy of this script may name files that are gone; the figure's own imports decide.
    for (const file of ahead[name] ?? []) fetchCode(file).catch(() => undefined);
    return fetchCode(`${name}.js${attempt > 1 ? `#${attempt}` : ''}`);
  },
});

function fetchCode(file: string): Promise<unknown> {
  return import(new URL(file, address).href);
}
