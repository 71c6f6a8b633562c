import type {Wishes} from './wishes.js';

/** Gives the figure what the address wishes as soon as it is parsed: before its own script, which then draws it once. */
export function wishAtFigure({theme, lang}: Wishes): void {
  if (theme === undefined && lang === undefined) return;
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  look();

  function look(): void {
    const figure = document.querySelector('main > *');
    if (!figure) return;
    observer.disconnect();
    if (theme !== undefined) figure.setAttribute('theme', theme);
    if (lang !== undefined) figure.setAttribute('lang', lang);
  }
}
