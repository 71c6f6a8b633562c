// The one script for a whole site, as a module or as a classic script: it has no import but those that it makes later.

import {ahead} from './ahead.js';
import {basesIn} from './bases.js';
import {ownScript} from './own-script.js';
import {watchPage} from './watch-page.js';

/** In the copy of a published site, `publish` writes the address of that site in the place of this text. */
const ownBase = 'tip-figures:own-base';

const {address, settings} = ownScript();
const {sites, theme, origins} = settings?.dataset ?? {};
const bases = basesIn(sites ?? ownBase);

if (origins !== undefined)
  console.warn('tip-figures: data-origins of embed.js is no longer read; name bases in data-sites');
if (sites !== undefined && bases.length < sites.split(/\s+/).filter(Boolean).length) {
  console.warn(`tip-figures: data-sites of embed.js: expected addresses of folders, got ${sites}`);
}

watchPage({
  bases,
  theme,
  // A classic script from another site has no address that a relative import could start from. Some browsers keep a failed
  // answer for an address, so that another attempt needs another one; a fragment is not sent, and caches are not missed.
  load: (name, attempt) => {
    // An older copy of this script may name files that are gone: what the figure itself imports is what counts.
    for (const file of ahead[name] ?? []) fetchCode(file).catch(() => undefined);
    return fetchCode(`${name}.js${attempt > 1 ? `#${attempt}` : ''}`);
  },
});

function fetchCode(file: string): Promise<unknown> {
  return import(new URL(file, address).href);
}
