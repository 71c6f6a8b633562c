import {written} from '@tip-figures/record/fields/kind.js';
import {readJson} from '@tip-figures/record/json-text.js';
import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import {idOf, type FormContext} from './form-context.js';
import type {Choices} from './choices.js';
import {keyLabel} from './labels.js';
import {isTold, stateAt} from './problems.view.js';
import {typed} from './typed.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

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
  const text = typed(shown(value), written(value) || shown(value));
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
        ${text}
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
        ${text}
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
    <option value="" .selected=${chosen === ''}>${words().form.notSaid()}</option>
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
        area.setCustomValidity(words().form.noJson());
        area.reportValidity();
      }
    }}
  ></textarea>`;
}
