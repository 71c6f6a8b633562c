import {native} from '@tip-figures/core/page/native.js';

/** Settings in the address of a figure's page. Other parameters, such as `utm_source`, are ignored. */
export interface Wishes {
  readonly theme: 'dark' | 'light' | undefined;
  /** A language tag, for the figure alone. */
  readonly lang: string | undefined;
}

/** Reads the settings; invalid ones are left out. */
export function readWishes({search}: Pick<Location, 'search'>): Wishes {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const lang = query.get('lang') ?? '';
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
    lang: /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang) ? lang : undefined,
  };
}

/** Applies the settings to the figure as soon as it is parsed: before its own script, which then draws it once. */
export function wishAtFigure({theme, lang}: Wishes): void {
  if (theme === undefined && lang === undefined) return;
  const observer = new MutationObserver(look);
  observer.observe(document, {childList: true, subtree: true});
  look();

  function look(): void {
    const figure = native(document).querySelector('main > *');
    if (!figure) return;
    observer.disconnect();
    if (theme !== undefined) figure.setAttribute('theme', theme);
    if (lang !== undefined) figure.setAttribute('lang', lang);
  }
}
