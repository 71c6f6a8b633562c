// This script stands after the figure of a page, so that a slow one keeps no reader from it, and before all that frames leave
// out; a frame reports its height as soon as the page is parsed.

import {onFirstNeed} from '@tip-figures/baked/first-need.js';
import {lookForNews} from '@tip-figures/baked/look-for-news.js';
import {openLinksOutside} from './links.js';
import {reportHeight} from './report-height.js';
import {readWishes, wishAtFigure} from './wishes.js';
import {secondsIn} from '@tip-figures/core/data/document/refresh.js';
import {native} from '@tip-figures/core/page/native.js';

const {documentElement: root, currentScript} = native(document);
/** Address of the module that makes the figure live; a page without a figure has none. */
const path = currentScript?.dataset['figure'];
// An import alone would look for it beside this script.
const figureScript = path && new URL(path, native(document).baseURI).href;
/** That of the document from which the figure was drawn. */
const documentHash = Number(currentScript?.dataset['hash']);
const host = window.parent;
const wishes = readWishes(location);

root.classList.add(host === window ? 'alone' : 'framed');
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
  const figure = native(document).querySelector('main > *');
  if (figureScript && figure) wait(figure, figureScript);
}

/** Leaves the figure as it is drawn until a reader, its address or newer data need its element. */
function wait(figure: Element, script: string): void {
  const wake = () => import(script);
  onFirstNeed(figure, () => void wake());
  addEventListener('beforeprint', () => void wake(), {once: true});
  // A reader may have begun before this script came.
  if (figure.matches(':hover') || figure.shadowRoot?.querySelector(':is(:focus, :popover-open)')) void wake();
  const drawing = figure.shadowRoot?.querySelector('[lang]');
  if (wishes.lang !== undefined && wishes.lang !== drawing?.getAttribute('lang')) void wake();
  const [src, refresh] = ['src', 'refresh'].map((name) => figure.getAttribute(name));
  const seconds = () => (figure.matches(':not(:defined)') ? secondsIn(refresh) : undefined);
  if (src != null) lookForNews(seconds, src, documentHash, wake);
}
