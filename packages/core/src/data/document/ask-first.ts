// A build writes this before the imports of each entry for pages, with the tags that the entry registers.

import {askAhead, findInPage} from './asked.js';

const tags = 'tip-figures:own-tags';

for (const tag of findInPage(`:is(${tags})[src]:not(:defined,[contenteditable] *)`)) askAhead(tag);
