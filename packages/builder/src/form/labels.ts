import {currenciesOf} from '@tip-figures/core/text/format/format.js';
import {placeOf} from '@tip-figures/core/text/place.js';
import tierEnglish from '@tip-figures/messages/generated/en-tier-badge.js';
import formWords from '@tip-figures/messages/generated/en-term-form.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import {statuses} from '@tip-figures/record/fields/choice/status.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import {allTiers} from '@tip-figures/record/fields/tier/tier.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {keyIn} from '@tip-figures/record/figures/victim-breakdown.js';
import type {DescribedDeclaration, DescribedKind} from '@tip-figures/record/schema/json-schema.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {forms} from '@tip-figures/record/values/forms.js';
import {declared, language, textContext} from '../text/text.js';

/** A name of a field or key in plain words: `sexAge` is “Sex age”, `sex-trafficking` “Sex trafficking”. */
export const plain = (name: string): string =>
  declared(
    capital(
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ')
        .toLowerCase(),
    ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a figure is called: its declared title. */
export function figureLabel(name: FigureName): string {
  const {words}: DescribedDeclaration = sections[name];
  return words?.title ? declared(words.title) : plain(name);
}

/** What a field is called in the form: its declared title, else its name; a field for another figure is called like that. */
export function labelOf(name: string, kind: Kind): string {
  const title = titleOf(kind);
  if (title) return title;
  return kind.figure && isFigure(kind.figure) ? figureLabel(kind.figure) : plain(name);
}

const isFigure = (name: string): name is FigureName => Object.hasOwn(sections, name);

/** The title that a field declares; empty where it has none. */
export const titleOf = ({words}: DescribedKind): string => declared(words?.title ?? '');

/** What its declaration says of it; empty where the comments were not compiled in. */
export const helpOf = ({words}: DescribedKind): string => declared(words?.description ?? '');

/** A key of a list, or a word of a choice, for people. */
export function keyLabel(key: string): string {
  const form = formLabel(key);
  if (form) return form;
  if (/^[A-Z]{2}$/.test(key)) return countryName(key) ?? key;
  return tierLabel(key) ?? partLabel(key) ?? plain(key);
}

/** What a form of exploitation is called. */
function formLabel(key: string): string | undefined {
  if (key === 'other' || !forms.some((one) => one === key)) return undefined;
  const form = textContext().pack?.terms.form ?? formWords;
  return capital(form(key, key === 'unspecified' ? 'row' : 'name'));
}

/** What a tier is called. */
export function tierLabel(key: string): string | undefined {
  const tier = allTiers.find((one) => one === key);
  const messages = textContext().pack?.['tier-badge'] ?? tierEnglish;
  return tier && messages.tier({tier});
}

const several: Count = {text: '', precision: 'exact', value: 2};

/** What figures call a part of a list, in languages other than English, where names of keys are plain words. */
function partLabel(key: string): string | undefined {
  const {names} = textContext().pack?.['victim-breakdown'] ?? {};
  // Several lists have these, and each calls them otherwise.
  if (!names || key === 'other' || key === 'unknown') return undefined;
  const [sex, age, group] = [keyIn('sex', key), keyIn('age', key), keyIn('sexAge', key)];
  const [nationality, finder] = [keyIn('nationality', key), keyIn('identifiedBy', key)];
  const n = several;
  const name =
    (sex && names.sex({key: sex, n})) ??
    (age && names.age({key: age, n})) ??
    (group && names.sexAge({key: group, n})) ??
    (nationality && names.nationality({key: nationality, n})) ??
    (finder && names.identifiedBy({key: finder, n}));
  return name && capital(name);
}

/** The name of a country as the figures print it, without its article; `undefined` where browsers know none. */
export function countryName(code: string): string | undefined {
  const name = placeOf({country: code}, textContext());
  return name && name !== code ? name.replace(/^the /i, '') : undefined;
}

/** The name of a currency by its code. */
export const currencyName = (code: string): string => currenciesOf(language())?.(code) || (currencies.of(code) ?? code);

const currencies = new Intl.DisplayNames('en', {type: 'currency', fallback: 'code'});

/** Whether a choice says what a source calls people, whose words are its own. */
export const isStatus = (keys: readonly string[]): boolean => keys.includes(statuses[0]);
