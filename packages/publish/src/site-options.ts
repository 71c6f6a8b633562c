import {languageIn} from '@tip-figures/core/text/format/format.js';
import {canonical} from '@tip-figures/core/text/format/locale.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import type {Site} from './page/published-figure.js';
import type {Documents} from './write/library-files.js';
import type {PicturesWanted} from './pictures/site-pictures.js';

/** The languages that pages can be in. */
export const siteLanguages: readonly string[] = ['en', ...Object.keys(languages)];

/** Whether a tag is one of a language that pages can be in, such as `sq-XK`. */
export const isSiteLanguage = (tag: string): boolean =>
  siteLanguages.includes(languageIn(canonical(tag) ?? '', languages));

/** How a site is published. */
export interface SiteOptions {
  /** The folder that any host serves. */
  readonly out: string;
  readonly site: Site;
  /** The folder of the library's files for pages, with their manifest. */
  readonly library: string;
  /** The documents of tiers, where they are not those of the library. */
  readonly tiers?: Documents;
  /** ISO 8601 day. */
  readonly today: string;
  /** Who publishes the figures of records that name nobody. */
  readonly outlet?: string;
  /** Language of the figures, and of the pages around them. */
  readonly lang: string;
  /** Only look what would change. */
  readonly isCheck: boolean;
  /** What becomes of a figure that was published and is in no record any more. */
  readonly vanished: (slug: string) => 'refuse' | 'keep' | 'withdraw';
  /** Why figures are withdrawn that are in no record any more, in a word of a section's `reason`. */
  readonly reason: string;
  /** Publish numbers of an earlier day than those that were published, too. */
  readonly allowsOlder: boolean;
  /** Publish numbers that changed without a correction, too. */
  readonly allowsUnexplained: boolean;
  /** Left out, figures have no pictures. */
  readonly pictures?: PicturesWanted;
  /** Called with the slug of each figure before it is drawn. */
  readonly progress?: (slug: string) => void;
}
