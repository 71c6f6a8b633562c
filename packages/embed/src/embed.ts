// The one script for a whole site, as a module or as a classic script: it has no import but those that it makes later.

import {allowedOrigins} from './allowed.js';
import {ownScript} from './own-script.js';
import {watchPage} from './watch-page.js';

const {address, settings} = ownScript();

watchPage({
  origins: allowedOrigins(settings, address),
  // Browsers take a relative address from that of the script itself, whatever the page's base is. Some keep a failed
  // answer for an address, so that another attempt needs another one; a fragment is not sent, and caches are not missed.
  load: (name, attempt) => import(`./${name}.js${attempt > 1 ? `#${attempt}` : ''}`),
});
