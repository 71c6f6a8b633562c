// For the page of a published figure: what its address asks for, and, inside a frame, its height for the page around it.
// A classic script in the head: theme and surroundings are right at the first paint, and a frame that has no origin of its
// own loads it as any other.

import {openLinksOutside} from './links.js';
import {tellHeight} from './tell-height.js';
import {readWishes, wishAtFigure} from './wishes.js';

const {documentElement: root} = document;
const host = window.parent;
const isFramed = host !== window;
const wishes = readWishes(location);

root.classList.add(isFramed ? 'framed' : 'alone');
if (wishes.theme) root.dataset['theme'] = wishes.theme;
wishAtFigure(wishes);

const start = () => {
  if (isFramed) {
    openLinksOutside(host, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);
    tellHeight(host);
    return;
  }
  // It keeps links from taking the place of a figure in a frame, script or none; a page alone is left for its links as any.
  document.querySelector('base')?.removeAttribute('target');
};
// A site's optimizer may have made the script late.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
