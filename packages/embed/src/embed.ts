// The one script for a whole site, as a module or as a classic script: it has no import but those that it makes later.

import {ahead} from './ahead.js';
import {allowedOrigins} from './allowed.js';
import {ownScript} from './own-script.js';
import {watchPage} from './watch-page.js';

const {address, settings} = ownScript();

watchPage({
  origins: allowedOrigins(settings, address),
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
