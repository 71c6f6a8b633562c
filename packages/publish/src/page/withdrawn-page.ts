import {escaped} from '@tip-figures/core/menu/markup.js';
import {formatDay} from '@tip-figures/core/text/format.js';
import type {PageParts, Site} from './published-figure.js';
import {sitePage} from './site-page.js';

/** What stands at the address of a figure that was taken back: no number of it, since one of them may be why. */
export function withdrawnPage(day: string, site: Site, {texts, inPages}: PageParts, lang: string): string {
  const {page} = texts;
  return sitePage({
    site,
    inPages,
    lang,
    root: '../../',
    title: page.withdrawn(),
    head: '<meta name="robots" content="noindex">',
    main: `<p>${escaped(page.withdrawnOn({date: formatDay(day, lang)}))} <a href="../../">${escaped(page.all())}</a></p>`,
  });
}
