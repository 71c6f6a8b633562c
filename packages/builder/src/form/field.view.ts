import {objectOf} from '@tip-figures/record/object-of.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import {isObject, written, type Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {sourceAt} from '../model/state.js';
import {flagOr, controlFor, entryFields, isByCase, typedNumber, withNumber} from './controls.js';
import {entriesView} from './entries/entries.view.js';
import {exampleOf} from './examples.js';
import {idOf, type FormContext} from './form-context.js';
import {groupView, listView, numberDetails} from './group.view.js';
import {choicesOf, chosenFrom, keyOfChoice, languageLabel, yesOrNo} from './choices.js';
import {choiceView, inputView, jsonView} from './inputs.view.js';
import {wordsOf} from './in-words.js';
import {helpOf, plain} from './labels.js';
import {problemsView} from './problems.view.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** A field with its label, an example, help and problems. */
export function fieldView(form: FormContext, path: Path, label: string, kind: Kind): TemplateResult | typeof nothing {
  const value = form.valueAt(path);
  const control = controlFor(kind, value);
  const choices = chosenFrom[kind.name];
  if (control && choices) {
    return labelled(form, path, label, kind, choiceView(form, path, choices(), keyOfChoice(kind, value)));
  }
  switch (control?.type) {
    case 'entries':
      return entriesView(form, path, label, kind, control);
    case 'list':
      return listView(form, path, label, kind, control.each);
    case 'group':
      return groupView(form, path, label, kind, control.fields);
    case 'figure':
      return figureView(form, label, kind, control.name, value);
    case 'flag':
      return flagView(form, path, label, kind, value, control.key);
    case 'json':
      return labelled(form, path, label, kind, jsonView(form, path, value));
    case 'choice':
      return labelled(form, path, label, kind, choiceView(form, path, choicesOf(control.keys), value));
    case 'yes-or-no': {
      const select = choiceView(form, path, yesOrNo(), flagOr(value), (key) => key === 'true');
      return labelled(form, path, label, kind, select);
    }
    case 'quantity':
      return labelled(
        form,
        path,
        label,
        kind,
        inputView(form, path, typedNumber, (typed) => withNumber(value, typed)),
        numberDetails(form, path, label, control.beside),
      );
    case 'text':
      return isObject(value) && control.isLocal
        ? textsView(form, path, label, value)
        : labelled(form, path, label, kind, textView(form, path, kind, value, control.isLocal === true));
    default:
      return nothing;
  }
}

function labelled(
  form: FormContext,
  path: Path,
  label: string,
  kind: Kind,
  control: TemplateResult,
  more?: TemplateResult,
): TemplateResult {
  const such = control.strings.some((text) => text.includes('<select')) ? '' : exampleOf(kind, String(path.at(-1)));
  return html`<div class=${kind.name === 'countries' ? 'field labelled wide' : 'field labelled'}>
    <div class="name">
      <label for=${idOf(path)}>${label}</label>
      ${such ? html`<span class="such" id=${idOf(path, 'such')}>${words().form.such({example: such})}</span>` : nothing}
    </div>
    <div>
      ${control} ${problemsView(form, path)}
      <p class="help" id=${idOf(path, 'help')}>${helpOf(kind)}</p>
    </div>
    ${more ?? nothing}
  </div>`;
}

function textView(form: FormContext, path: Path, kind: Kind, value: unknown, isLocal: boolean): TemplateResult {
  const own = words().form;
  const isFilled = value !== undefined && value !== '';
  // Texts of sources and places are names; texts of the figure itself have the language of the record.
  const canBeTranslated = isLocal && isFilled && path.length > 1 && path[0] !== 'sources';
  const add = (label: string, next: unknown) =>
    html`<button type="button" class="link" @click=${() => form.set(path, next)}>${label}</button>`;
  const shown = (one: unknown) => {
    const text = sourceAt({record: objectOf(form.valueAt([]))}, path) ?? wordsOf(kind, one);
    // Some texts have a key, by which every language calls them.
    return kind.keys?.includes(text) ? keyWords(text) : text;
  };
  const isProse = isLocal || ['link', 'countries'].includes(kind.name);
  return html`${inputView(form, path, shown, undefined, isProse)}
  ${canBeTranslated ? add(own.inLanguages(), {...inEach(), en: shown(value)}) : nothing}
  ${isFilled && entryFields(kind) ? add(own.withRemarks(), asItems(value, kind)) : nothing}
  ${isByCase(kind) ? add(own.byCase(), {adult: value ?? ''}) : nothing}`;
}

/** The words of a list in one line, each as an item of which more can be said. */
function asItems(value: unknown, kind: Kind): unknown {
  const [first = ''] = Object.keys(entryFields(kind) ?? {});
  return [value]
    .flat()
    .map(String)
    .join(' ')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((word) => ({[first]: word}));
}

/** A key of a text as one writes it within a line. */
const keyWords = (key: string): string => plain(key).toLowerCase();

const inEach = (): Record<string, string> =>
  Object.fromEntries(['en', ...Object.keys(languages)].map((language) => [language, '']));

function textsView(form: FormContext, path: Path, label: string, texts: Readonly<Record<string, unknown>>) {
  const all = Object.keys({...inEach(), ...texts});
  return html`<fieldset class="wide">
    <legend>${label}</legend>
    ${all.map((language) => {
      const at = [...path, language];
      return html`<div class="field">
        <label for=${idOf(at)}>${language === '' ? words().form.anyLanguage() : languageLabel(language)}</label>
        <input
          id=${idOf(at)}
          type="text"
          lang=${language}
          .value=${live(written(texts[language]))}
          @input=${({currentTarget}: EventOn<HTMLInputElement>) => form.set(at, currentTarget.value, true)}
        />
      </div>`;
    })}
    ${problemsView(form, path)}
  </fieldset>`;
}

function flagView(
  form: FormContext,
  path: Path,
  label: string,
  kind: Kind,
  value: unknown,
  key?: string,
): TemplateResult {
  return html`<div class="field">
    <label class="flag">
      <input
        id=${idOf(path)}
        type="checkbox"
        .checked=${live([key ?? true, ''].some((one) => one === flagOr(value)))}
        @change=${({currentTarget}: EventOn<HTMLInputElement>) =>
          form.set(path, currentTarget.checked ? (key ?? true) : undefined)}
      />
      ${label}
    </label>
    ${problemsView(form, path)} ${helpOf(kind) ? html`<p class="help">${helpOf(kind)}</p>` : nothing}
  </div>`;
}

function figureView(form: FormContext, label: string, kind: Kind, name: string, value: unknown): TemplateResult {
  const own = words().form;
  return html`<div class="field wide part">
    <p><b>${label}</b> <span class="note">${value === undefined ? own.absent() : own.present()}</span></p>
    <button
      type="button"
      class="link"
      aria-label=${value === undefined ? own.fillInPart({label}) : own.changePart({label})}
      @click=${() => form.goTo(name)}
    >
      ${value === undefined ? own.fillIn() : own.change()}
    </button>
    <p class="help">${helpOf(kind)}</p>
  </div>`;
}
