import {placements} from '@tip-figures/check/generated/placements.js';
import {written, type Kind, type KindName} from '@tip-figures/record/fields/kind.js';
import {readJson} from '@tip-figures/record/json-text.js';
import type {Path} from '@tip-figures/record/path.js';
import {readFiscalYear} from '@tip-figures/record/values/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import {idOf, type FormContext} from './form-context.js';
import {currencyName, isStatus, keyLabel} from './labels.js';
import {isTold, stateAt} from './problems.view.js';
import {typed} from './typed.js';
import type {EventOn} from '../event-on.js';

/**
 * One line, as the person types it.
 *
 * @param shown - a value of the record in people's words.
 * @param valueOf - what the record has for what is typed.
 * @param isProse - whether it can be longer than a line is wide: then it is shown in several.
 */
export function inputView(
  form: FormContext,
  path: Path,
  shown: (value: unknown) => string,
  valueOf: (typed: string) => unknown = (typed) => typed,
  isProse = false,
): TemplateResult {
  const value = form.valueAt(path);
  const state = stateAt(form, path);
  const words = typed(shown(value), written(value) || shown(value));
  const input = ({currentTarget}: EventOn<HTMLInputElement>) => {
    const {value: text} = currentTarget;
    form.set(path, text === '' ? undefined : valueOf(text), true);
  };
  const leave = ({currentTarget}: EventOn<HTMLInputElement>) => {
    form.settle(path);
    currentTarget.value = shown(form.valueAt(path));
  };
  return isProse
    ? html`<textarea
        id=${idOf(path)}
        class="prose"
        rows=${Math.ceil((shown(value).length + 1) / perLine)}
        data-state=${state}
        aria-invalid=${state === 'error'}
        aria-describedby=${describedBy(form, path)}
        ${words}
        @keydown=${asInLine}
        @input=${input}
        @change=${leave}
      ></textarea>`
    : html`<input
        id=${idOf(path)}
        type="text"
        autocomplete="off"
        spellcheck="false"
        data-state=${state}
        aria-invalid=${state === 'error'}
        aria-describedby=${describedBy(form, path)}
        ${words}
        @input=${input}
        @change=${leave}
      />`;
}

// As many letters as a narrow field shows.
const perLine = 30;

/** A text has no lines of its own: the key says that the person goes on. */
function asInLine(event: KeyboardEvent & EventOn<HTMLElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.dispatchEvent(new Event('change'));
}

const describedBy = (form: FormContext, path: Path): string =>
  [idOf(path, 'such'), ...(isTold(form, path) ? [idOf(path, 'problems')] : []), idOf(path, 'help')].join(' ');

type Choices = readonly (readonly [value: string, label: string])[];

/** The reader's own language, in which he knows the names of countries. */
const own = new Intl.DateTimeFormat().resolvedOptions().locale;
const names = own.startsWith('en') ? undefined : new Intl.DisplayNames(own, {type: 'region', fallback: 'none'});
const inOrder = (choices: Choices, language: string): Choices => {
  const {compare} = new Intl.Collator(language);
  return choices.toSorted(([, a], [, b]) => compare(a, b));
};

/** A country as the reader calls it. */
export const countryLabel = (code: string): string => names?.of(code) ?? keyLabel(code);

/** All countries that reports place. */
export const countries = inOrder(
  Object.keys(placements).map((code) => [code, countryLabel(code)] as const),
  own,
);

/** All currencies that browsers have a name for. */
const currencies = inOrder(
  Intl.supportedValuesOf('currency').map((code) => [code, `${currencyName(code)} (${code})`] as const),
  'en',
);

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
/** All languages of two letters that browsers have a name for. */
const languages = inOrder(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = languageNames.of(code);
      // Codes that were given up have the name of the one in their place.
      return name && new Intl.Locale(code).language === code ? [[code, name] as const] : [];
    }),
  'en',
);

const monthNames = Array.from({length: 12}, (_, index) =>
  new Intl.DateTimeFormat('en', {month: 'long', timeZone: 'UTC'}).format(Date.UTC(2000, index)),
);
/** When fiscal years begin, and by which of their years they are called. */
const fiscalYears: Choices = ['', ' start'].flatMap((word) =>
  monthNames.map(
    (name, index) => [`${index + 1}${word}`, word ? `${name}, named by the year they begin in` : name] as const,
  ),
);

/** What values of a kind are chosen from, where its declaration has no list. */
export const chosenFrom: Readonly<Partial<Record<KindName, Choices>>> = {
  country: countries,
  currency: currencies,
  language: languages,
  'fiscal-year': fiscalYears,
};

/** The choice that a value is; the value itself where it is none. */
export function keyOfChoice({name}: Kind, value: unknown): unknown {
  const read = name === 'fiscal-year' ? readFiscalYear(value) : undefined;
  if (read === undefined) return value;
  return typeof read === 'number' ? String(read) : `${read.from} start`;
}

/** What can be chosen, with its words; what sources call people is their own word, and stands as they write it. */
export const choicesOf = (keys: readonly string[]): Choices =>
  keys.map((key) => [key, isStatus(keys) ? keyLabel(key).toLowerCase() : keyLabel(key)]);

export const yesOrNo: Choices = [
  ['true', 'yes'],
  ['false', 'no'],
];

/** One of a few words, or nothing; `valueOf` says what the record has for it. */
export function choiceView(
  form: FormContext,
  path: Path,
  choices: Choices,
  value: unknown,
  valueOf: (chosen: string) => unknown = (key) => key,
): TemplateResult {
  const chosen = typeof value === 'boolean' ? String(value) : written(value);
  const known = choices.some(([key]) => key === chosen) || chosen === '';
  return html`<select
    id=${idOf(path)}
    data-state=${stateAt(form, path)}
    aria-invalid=${stateAt(form, path) === 'error'}
    aria-describedby=${describedBy(form, path)}
    @change=${({currentTarget}: EventOn<HTMLSelectElement>) => {
      const {value: key} = currentTarget;
      form.set(path, key === '' ? undefined : valueOf(key));
    }}
  >
    <option value="" .selected=${chosen === ''}>not said</option>
    ${known ? nothing : html`<option value=${chosen} selected>${keyLabel(chosen)}</option>`}
    ${choices.map(([key, label]) => html`<option value=${key} .selected=${key === chosen}>${label}</option>`)}
  </select>`;
}

/** What says more than the form can ask for stays as the record has it. */
export function jsonView(form: FormContext, path: Path, value: unknown): TemplateResult {
  return html`<textarea
    id=${idOf(path)}
    rows="6"
    spellcheck="false"
    data-state=${stateAt(form, path)}
    aria-describedby=${describedBy(form, path)}
    .value=${JSON.stringify(value, null, 1)}
    @change=${({currentTarget}: EventOn<HTMLTextAreaElement>) => {
      const area = currentTarget;
      try {
        form.set(path, area.value.trim() === '' ? undefined : readJson(area.value));
        area.setCustomValidity('');
      } catch {
        area.setCustomValidity('This is no JSON: compare brackets, quotation marks and commas.');
        area.reportValidity();
      }
    }}
  ></textarea>`;
}
