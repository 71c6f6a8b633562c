import type {Presence} from '@tip-figures/core/figure.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import {words} from '../text/text.js';

/** How the preview shows a figure. */
export interface ViewSettings {
  readonly size: Presence;
  readonly scheme: 'light' | 'dark';
  readonly language: string;
}

export const usualSettings: ViewSettings = {size: 'full', scheme: 'light', language: 'en'};

// Browsers lack the own names of some languages, and give another language's.
const ownNames: Readonly<Record<string, string>> = {sq: 'Shqip'};

/** A language by its own name. */
export const languageName = (language: string): string =>
  ownNames[language] ?? new Intl.DisplayNames(language, {type: 'language'}).of(language) ?? language;

/** What can be chosen of each, with the words for it. */
export function choices(): {
  readonly [Name in keyof ViewSettings]: {readonly label: string; readonly values: Readonly<Record<string, string>>};
} {
  const {preview} = words();
  const sizes = (['full', 'compact', 'inline'] as const).map((size) => [size, preview.sizes({size})] as const);
  const schemes = (['light', 'dark'] as const).map((scheme) => [scheme, preview.schemes({scheme})] as const);
  const spoken = ['en', ...Object.keys(languages)].map((one) => [one, languageName(one)] as const);
  return {
    size: {label: preview.size(), values: Object.fromEntries(sizes)},
    scheme: {label: preview.scheme(), values: Object.fromEntries(schemes)},
    language: {label: preview.language(), values: Object.fromEntries(spoken)},
  };
}
