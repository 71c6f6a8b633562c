import type {Presence} from '@tip-figures/core/element/figure.js';
import {languages} from '@tip-figures/messages/generated/languages.js';

/** How the preview shows a figure. */
export interface ViewSettings {
  readonly size: Presence;
  readonly scheme: 'light' | 'dark';
  readonly language: string;
}

export const usualSettings: ViewSettings = {size: 'full', scheme: 'light', language: 'en'};

const languageName = (language: string): string =>
  new Intl.DisplayNames(language, {type: 'language', fallback: 'none'}).of(language) ?? language;

/** What can be chosen of each, with the words for it. */
export const choices: {
  readonly [Name in keyof ViewSettings]: {readonly label: string; readonly values: Readonly<Record<string, string>>};
} = {
  size: {label: 'Size', values: {full: 'Full', compact: 'Compact', inline: 'Inline'}},
  scheme: {label: 'Colours', values: {light: 'Light', dark: 'Dark'}},
  language: {
    label: 'Language',
    values: Object.fromEntries(['en', ...Object.keys(languages)].map((one) => [one, languageName(one)])),
  },
};
