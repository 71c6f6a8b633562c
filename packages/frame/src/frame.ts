// This script is inline in the head of a figure's page: theme and surroundings are right at the first paint, which
// waits for no file, and a frame reports its height as soon as the page is parsed.

import {openLinksOutside} from './links.js';
import {reportHeight} from './report-height.js';
import {readWishes, wishAtFigure} from './wishes.js';
import {native} from '@tip-figures/core/element/native.js';

const {documentElement: root, currentScript} = native(document);
/** Address of the module that makes the figure live; a page without a figure has none. */
const figureScript = currentScript?.dataset['figure'];
const host = window.parent;
/** How long after its first frame a figure waits for its paint, in ms. */
const LATEST = 1000;
const wishes = readWishes(location);

if (host !== window) root.classList.add('framed');
if (wishes.theme) root.dataset['theme'] = wishes.theme;
wishAtFigure(wishes);
native(document).addEventListener('DOMContentLoaded', start);

function start(): void {
  if (host === window) {
    // With the target, links leave a figure in a frame, with or without script; a page that is not framed needs none.
    native(document).querySelector('base')?.removeAttribute('target');
  } else {
    openLinksOutside(
      host,
      native(document).querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
    );
    reportHeight(host);
  }
  // The figure is drawn already, so its script must not delay the first paint. A browser paints a frame that is far
  // from the view only when it comes near.
  if (figureScript === undefined) return;
  const takeOver = () => void import(figureScript);
  new PerformanceObserver(takeOver).observe({type: 'paint', buffered: true});
  // WebKit reports no paint of a frame with an opaque origin.
  requestAnimationFrame(() => setTimeout(takeOver, LATEST));
}
