import {native} from './native.js';

/** Whether a page is served from the reader's own machine, as it is for whoever makes it. */
export const isLocal = (page: Document): boolean => isLocalName(native(page).defaultView?.location.hostname ?? '');

export const isLocalName = (hostname: string): boolean => /^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
