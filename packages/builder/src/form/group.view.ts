import {isObject, type Fields, type Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import {withValue} from '../model/values.js';
import {idOf, type FormContext} from './form-context.js';
import {helpOf, labelOf} from './labels.js';
import {problemsView} from './problems.view.js';
import {words} from '../text/text.js';

/** Several fields under one heading. */
export function groupView(form: FormContext, path: Path, label: string, kind: Kind, fields: Fields): TemplateResult {
  return html`<fieldset class="group wide" id=${idOf(path, 'group')} tabindex="-1">
    <legend>${label}</legend>
    <p class="help">${helpOf(kind)}</p>
    <div class="fields">${fieldsIn(form, path, fields)}</div>
    ${problemsView(form, path)}
  </fieldset>`;
}

const fieldsIn = (form: FormContext, path: Path, fields: Fields): (TemplateResult | typeof nothing)[] =>
  Object.entries(fields).map(([name, field]) => form.field([...path, name], labelOf(name, field), field));

/** Any number of the same, each in a box of its own. */
export function listView(form: FormContext, path: Path, label: string, kind: Kind, each: Kind): TemplateResult {
  const value = form.valueAt(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return html`<fieldset class="group wide" id=${idOf(path, 'group')} tabindex="-1">
    <legend>${label}</legend>
    ${helpOf(kind) ? html`<p class="help">${helpOf(kind)}</p>` : nothing}
    ${items.map(
      (_, index) =>
        html`<div class="item">
          ${form.field([...path, index], words().form.item({label, index: index + 1, count: items.length}), each)}
          <button
            type="button"
            class="link"
            aria-label=${words().form.takeOutItem({label, index: index + 1, count: items.length})}
            @click=${() => form.drop([...path, index])}
          >
            ${words().form.takeOut()}
          </button>
        </div>`,
    )}
    ${problemsView(form, path)}
    <button type="button" class="link" @click=${() => form.add([...path, items.length], {})}>
      ${words().form.addTo({label})}
    </button>
  </fieldset>`;
}

/** The form of a number: it becomes an object when the first is said of it. */
export function numberForm(form: FormContext, path: Path): FormContext {
  const value = form.valueAt(path);
  const number = isObject(value) ? value : value === undefined || value === '' ? {} : {value};
  return {
    ...form,
    set: (inner, next, isTyping) => form.set(path, withValue(number, inner.slice(path.length), next), isTyping),
    add(inner, next) {
      if (!isObject(form.valueAt(path))) form.set(path, number);
      form.add(inner, next);
    },
  };
}

/** What can be said of a number beside it, behind a button. Whom it includes is said in rows below it. */
export function numberDetails(form: FormContext, path: Path, label: string, beside: Fields): TemplateResult {
  const at = [...path, 'beside'];
  const value = form.valueAt(path);
  const fields = Object.entries(beside).filter(([name]) => name !== 'including');
  const isSaid = isObject(value) && fields.some(([name]) => name in value);
  const isOpen = form.isOpen(at) || isSaid;
  const within = numberForm(form, path);
  return html`<button
      type="button"
      class="link beside"
      aria-expanded=${isOpen}
      ?hidden=${isSaid}
      @click=${() => form.toggle(at)}
    >
      <span aria-hidden="true">${isOpen ? '−' : '⋯'}</span
      ><span class="unseen">${words().form.moreAbout({label})}</span>
    </button>
    ${
      isOpen
        ? html`<div class="inside fields" role="group" aria-label=${words().form.about({label})}>
            ${fields.map(([name, field]) => within.field([...path, name], labelOf(name, field), field))}
          </div>`
        : nothing
    }`;
}
