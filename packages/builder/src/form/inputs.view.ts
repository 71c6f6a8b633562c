import {placements} from '@tip-figures/check/generated/placements.js';
import {written, type Kind} from '@tip-figures/record/fields/kind.js';
import {readJson} from '@tip-figures/record/json-text.js';
import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {idOf, type FormContext} from './form-context.js';
import {currencyName, exampleOf, isStatus, keyLabel} from './labels.js';
import {stateAt} from './problems.view.js';

/** One line, as the person types it; `valueOf` says what the record has for it. */
export function inputView(
  form: FormContext,
  path: Path,
  kind: Kind,
  value: string,
  valueOf: (typed: string) => unknown,
): TemplateResult {
  const example = exampleOf(kind);
  return html`<input
    id=${idOf(path)}
    type="text"
    autocomplete="off"
    spellcheck="false"
    data-state=${stateAt(form, path)}
    aria-invalid=${stateAt(form, path) === 'error'}
    aria-describedby=${describedBy(form, path)}
    placeholder=${example ? `e.g. ${example}` : nothing}
    .value=${live(value)}
    @input=${({currentTarget}: Event) => {
      const typed = (currentTarget as HTMLInputElement).value;
      form.set(path, typed === '' ? undefined : valueOf(typed), true);
    }}
    @change=${() => form.settle(path)}
  />`;
}

const describedBy = (form: FormContext, path: Path): string =>
  [
    ...(form.problemsAt(path).length || form.readingAt(path) !== undefined ? [idOf(path, 'problems')] : []),
    idOf(path, 'help'),
  ].join(' ');

type Choices = readonly (readonly [value: string, label: string])[];

/** All countries that reports place. */
export const countries: Choices = Object.keys(placements)
  .map((code) => [code, keyLabel(code)] as const)
  .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

/** All currencies that browsers have a name for. */
export const currencies: Choices = Intl.supportedValuesOf('currency')
  .map((code) => [code, `${currencyName(code)} (${code})`] as const)
  .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

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
    @change=${({currentTarget}: Event) => {
      const {value: key} = currentTarget as HTMLSelectElement;
      form.set(path, key === '' ? undefined : valueOf(key));
    }}
  >
    <option value="" .selected=${chosen === ''}>not said</option>
    ${known ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
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
    @change=${({currentTarget}: Event) => {
      const area = currentTarget as HTMLTextAreaElement;
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
