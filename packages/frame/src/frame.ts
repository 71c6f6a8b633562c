// Stands in the head of a figure's page itself, not in a file of its own: theme and surroundings are right at the first paint,
// which waits for nothing but the page, and a frame tells its height as soon as the page has come.

import {openLinksOutside} from './links.js';
import {tellHeight} from './tell-height.js';
import {readWishes, wishAtFigure} from './wishes.js';
import {native} from '@tip-figures/core/element/native.js';

const {documentElement: root, currentScript} = native(document);
/** Address of the module that takes the figure over; a page without a figure has none. */
const figureScript = currentScript?.dataset['figure'];
const host = window.parent;
/** How long after its first frame a figure waits for news of its paint, in ms. */
const LATEST = 1000;
const wishes = readWishes(location);

if (host !== window) root.classList.add('framed');
if (wishes.theme) root.dataset['theme'] = wishes.theme;
wishAtFigure(wishes);
native(document).addEventListener('DOMContentLoaded', start);

function start(): void {
  if (host === window) {
    // It keeps links from taking the place of a figure in a frame, script or none; a page alone is left for its links as any.
    native(document).querySelector('base')?.removeAttribute('target');
  } else {
    openLinksOutside(
      host,
      native(document).querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    );
    tellHeight(host);
  }
  // The figure is there already, so that its script takes no part of the line or of the processor before the first paint. A
  // browser paints a frame that is far from the view only when it comes near.
  if (figureScript === undefined) return;
  const takeOver = () => void import(figureScript);
  new PerformanceObserver(takeOver).observe({type: 'paint', buffered: true});
  // WebKit does not tell a frame that has no origin of its own when it was painted.
  requestAnimationFrame(() => setTimeout(takeOver, LATEST));
}
