// For the page of a published figure: inside a frame, its height and its links for the page around it. A classic script, since
// a frame that has no origin of its own loads it as any other.

import {openLinksOutside} from './links.js';
import {tellHeight} from './tell-height.js';

const host = window.parent;

const start = () => {
  if (host !== window) {
    openLinksOutside(host, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
    tellHeight(host);
    return;
  }
  // It keeps links from taking the place of a figure in a frame, script or none; a page alone is left for its links as any.
  document.querySelector('base')?.removeAttribute('target');
};
// It stands behind all that is read, and need not wait for the figure's own script. Some tool may have moved it to the head.
if (document.querySelector('main')) start();
else document.addEventListener('DOMContentLoaded', start);
