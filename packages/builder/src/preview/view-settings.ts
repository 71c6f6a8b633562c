import type {Presence} from '@tip-figures/core/element/figure.js';
import {languages} from '@tip-figures/messages/generated/languages.js';

/** How the preview shows a figure. */
export interface ViewSettings {
  readonly width: '320' | '680';
  readonly scheme: 'light' | 'dark';
  readonly size: Presence;
  readonly language: string;
}

/** The settings to begin with: as wide as there is room for. */
export const usualSettings = (room: number): ViewSettings => ({
  width: room < 680 ? '320' : '680',
  scheme: 'light',
  size: 'full',
  language: 'en',
});

const languageName = (language: string): string =>
  new Intl.DisplayNames(language, {type: 'language', fallback: 'none'}).of(language) ?? language;

/** What can be chosen of each, with the words for it. */
export const choices: {
  readonly [Name in keyof ViewSettings]: {readonly label: string; readonly values: Readonly<Record<string, string>>};
} = {
  width: {label: 'Width in pixels', values: {'320': '320', '680': '680'}},
  scheme: {label: 'Colours', values: {light: 'Light', dark: 'Dark'}},
  size: {label: 'Size', values: {inline: 'Inline', compact: 'Compact', full: 'Full'}},
  language: {
    label: 'Language',
    values: Object.fromEntries(['en', ...Object.keys(languages)].map((one) => [one, languageName(one)])),
  },
};
