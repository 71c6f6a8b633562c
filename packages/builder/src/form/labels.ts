import {statuses} from '@tip-figures/record/fields/choice/status.js';
import {forms} from '@tip-figures/record/values/forms.js';
import type {DescribedDeclaration, DescribedKind} from '@tip-figures/record/schema/json-schema.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/section/sections.js';
import formWords from '@tip-figures/messages/generated/en-term-form.js';
import placeWords from '@tip-figures/messages/generated/en-term-place.js';

const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
const currencies = new Intl.DisplayNames('en', {type: 'currency', fallback: 'code'});

/** A name of a field or key in plain words: `sexAge` is “Sex age”, `sex-trafficking` “Sex trafficking”. */
export const plain = (name: string): string => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a figure is called: its declared title. */
export const figureLabel = (name: FigureName): string =>
  (sections[name] as DescribedDeclaration).words?.title ?? plain(name);

/** What a field is called in the form: its declared title, else its name; a field for another figure is called like that. */
export const labelOf = (name: string, kind: Kind): string =>
  (kind as DescribedKind).words?.title ?? (kind.figure ? figureLabel(kind.figure as FigureName) : plain(name));

/** What its declaration says of it; empty where the comments were not compiled in. */
export const helpOf = (kind: Kind): string => (kind as DescribedKind).words?.description ?? '';

/** A key of a list, or a word of a choice, for people. */
export function keyLabel(key: string): string {
  if (key !== 'other' && (forms as readonly string[]).includes(key)) {
    return plain(formWords(key));
  }
  if (key === 'unspecified') return plain(formWords(key, 'row'));
  if (/^[A-Z]{2}$/.test(key)) return countryName(key) ?? key;
  return Object.hasOwn(tiers, key) ? String(tiers[key]) : plain(key);
}

const tiers: Readonly<Record<string, string>> = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
};

/** The name of a country as the figures print it, without its article; `undefined` where browsers know none. */
export function countryName(code: string): string | undefined {
  const name = placeWords(code) || nameInBrowsers(code)?.replace(' & ', ' and ');
  return name?.replace(/^the /i, '');
}

/** The name that browsers have for a country, which differs from that of the figures for some. */
export function nameInBrowsers(code: string): string | undefined {
  try {
    return names.of(code) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The name of a currency by its code. */
export const currencyName = (code: string): string => currencies.of(code) ?? code;

/** Whether a choice says what a source calls people, whose words are its own. */
export const isStatus = (keys: readonly string[]): boolean => keys.includes(statuses[0]);
