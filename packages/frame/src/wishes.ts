import {isSecret} from './dialects.js';

/** What the address of a figure's page asks for. Whatever else stands in it, such as `utm_source`, is for others. */
export interface Wishes {
  readonly theme: 'dark' | 'light' | undefined;
  /** A tag of a language, for the figure alone. */
  readonly lang: string | undefined;
  /** The name of the frame, as pym.js gives it. */
  readonly childId: string | undefined;
  /** By which WordPress knows the frame. It comes behind `#?`, where no server sees it. */
  readonly secret: string | undefined;
}

/** Reads the wishes; one that cannot be meant is left out. */
export function readWishes({search, hash}: Pick<Location, 'search' | 'hash'>): Wishes {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const lang = query.get('lang') ?? '';
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
    lang: /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang) ? lang : undefined,
    childId: query.get('childId') || undefined,
    secret: isSecret(secret) ? secret : undefined,
  };
}

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
