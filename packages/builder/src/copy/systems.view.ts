import {html, nothing, type TemplateResult} from 'lit';
import type {SystemsMessages} from '@tip-figures/messages/generated/en-systems.js';
import {systemsMessages} from '@tip-figures/messages/generated/systems.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {CopyForm} from './forms.js';
import {bestForm, pastedForms, systems, type PastedForm, type System} from './systems.js';

/** What content systems leave of a figure, and which form to use in each. */
export function systemsView(copyForms: readonly CopyForm[], language: string): TemplateResult {
  const words = systemsMessages[language] ?? systemsMessages.en;
  const forms = pastedOf(copyForms);
  const groups = grouped(systems, ({group}) => group);
  return html`<details class="more" id="systems">
    <summary>${words.title()}</summary>
    <p class="note">${words.about()}</p>
    <table class="survival">
      <thead>
        <tr>
          <th scope="col">${words.where()}</th>
          <th scope="col">${words.use()}</th>
          <th scope="col">${words.readersGet()}</th>
        </tr>
      </thead>
      ${[...groups].map(
        ([group, own]) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="3">${words.group[group]()}</th>
            </tr>
            ${own.map((system) => rowView(system, forms, words))}
          </tbody>`,
      )}
    </table>
  </details>`;
}

/** The forms that this figure has, a tag with values inside as what it is. */
function pastedOf(copyForms: readonly CopyForm[]): readonly PastedForm[] {
  const having = copyForms.filter(({code}) => code !== undefined);
  const hasJson = having.some(
    ({name, code = ''}) => name === 'tag' && code.includes('<script type="application/json">'),
  );
  const names = having.map(({name}) => (name === 'tag' && hasJson ? 'tag-with-json' : name));
  return pastedForms.filter((form) => names.includes(form));
}

function rowView({name, note, left}: System, forms: readonly PastedForm[], words: SystemsMessages): TemplateResult {
  const best = bestForm(left, forms);
  const others = forms.filter((form) => form !== best);
  return html`<tr>
    <th scope="row">
      ${words.system[name]()} ${note ? html`<span class="note">${words.note[note]()}</span>` : nothing}
    </th>
    <td>${best ? words.form[best]() : html`${words.none()} <span class="note">${words.publish()}</span>`}</td>
    <td>
      ${best ? words.outcome[left[best]]() : nothing}
      <dl class="note">
        ${others.map(
          (form) =>
            html`<div>
              <dt>${words.form[form]()}</dt>
              <dd>${words.outcome[left[form]]()}</dd>
            </div>`,
        )}
      </dl>
    </td>
  </tr>`;
}
