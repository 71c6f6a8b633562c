import {placements} from '@tip-figures/check/generated/placements.js';
import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Control} from '@tip-figures/record/fields/facet.js';
import {pairsOf} from '../controls.js';
import {entriesForm} from './entries-form.js';
import {idOf, type FormContext} from '../form-context.js';
import {entriesExample} from '../examples.js';
import {numberForm} from '../group.view.js';
import {inWords, isTimed} from '../in-words.js';
import {countries, countryLabel} from '../choices.js';
import {helpOf, keyLabel, plain, titleOf} from '../labels.js';
import {problemsView} from '../problems.view.js';
import type {EventOn} from '../../event-on.js';
import {declared, words} from '../../text/text.js';

type Entries = Extract<Control, {type: 'entries'}>;

// This number of entries is shown at once; of a longer list, those that are filled in.
const few = 5;

/** Values by key: those of few known keys all at once, others in rows to which more are added. */
export function entriesView(
  form: FormContext,
  path: Path,
  label: string,
  kind: Kind,
  control: Entries,
): TemplateResult {
  const pairs = pairsOf(form.valueAt(path) ?? '') ?? [];
  const {keys, ofCountries} = control;
  const isFixed = keys !== undefined && keys.length > 0 && keys.length <= few && !ofCountries;
  const fixed = isFixed ? keys.filter((key) => !pairs.some(([one]) => one === key)) : [];
  const written = pairs.map(([key]) => key);
  const rows = isFixed ? inOrder(keys, written) : form.inOrder(path, written);
  const own = entriesForm(form, path, pairs);
  const such = entriesExample(kind);
  return html`<fieldset class="group wide" id=${idOf(path, 'group')} tabindex="-1">
    <legend>${label}</legend>
    ${such ? html`<p class="such">${words().form.such({example: such})}</p>` : nothing}
    <p class="help">${helpOf(kind)}</p>
    ${problemsView(form, path)}
    <div class="fields">
      ${
        keys
          ? rows.map((key) => knownRow(own, path, key, control, fixed.includes(key)))
          : rows.map((key) => freeRow(own, path, key, control, (text) => keyWords(kind, text)))
      }
    </div>
    ${isFixed ? nothing : adderView(own, path, label, rows, control)}
  </fieldset>`;
}

/** The known keys, and those of the document's own after them. */
const inOrder = (keys: readonly string[], written: readonly string[]): readonly string[] => [
  ...keys,
  ...written.filter((key) => !keys.includes(key)),
];

function knownRow(form: FormContext, path: Path, key: string, {each}: Entries, isEmpty: boolean): TemplateResult {
  const at = [...path, key];
  const label = labelIn(form, at) ?? countryOrKey(key);
  return html`<div class="entry">
    ${form.field(at, label, each)}
    ${
      isEmpty
        ? nothing
        : html`<button type="button" class="link remove" @click=${() => form.drop(at)}>
            <span aria-hidden="true">×</span><span class="unseen">${words().form.takeOutRow({label})}</span>
          </button>`
    }
    ${isEmpty ? nothing : ofWhomView(form, at, label, each)}
  </div>`;
}

const countryOrKey = (key: string): string => (key in placements ? countryLabel(key) : keyLabel(key));

/** Some of the people of a row, in rows below it. */
function ofWhomView(form: FormContext, at: Path, label: string, {beside}: Kind): TemplateResult | typeof nothing {
  const kind = beside?.['including'];
  if (!kind) return nothing;
  const path = [...at, 'including'];
  if (form.isOpen(path) || form.valueAt(path) !== undefined) {
    return html`<div class="inside">${numberForm(form, at).field(path, words().form.ofWhomIn({label}), kind)}</div>`;
  }
  const {ofWhom, ofWhomOf} = words().form;
  return html`<button
    type="button"
    class="link of-whom"
    aria-label=${ofWhomOf({label})}
    @click=${() => form.open(path)}
  >
    ${ofWhom()}
  </button>`;
}

/** The label that a document gives to a key of its own. */
function labelIn(form: FormContext, at: Path): string | undefined {
  const label = form.valueAt([...at, 'label']);
  const [first] = isObject(label) ? Object.values(label) : [label];
  return typeof first === 'string' ? first : undefined;
}

/** The key of a row as the form shows it. */
const keyWords = (kind: Kind, key: string): string => {
  if (isTimed(kind)) return inWords(kind.name === 'minimums' || kind.name === 'ranges' ? plain(key) : key);
  return key;
};

function freeRow(
  form: FormContext,
  path: Path,
  key: string,
  {each, keyName}: Entries,
  shown: (key: string) => string,
): TemplateResult {
  const at = [...path, key];
  const id = idOf(at, 'key');
  return html`<div class="row wide">
    <div class="field labelled">
      <label for=${id}>${declared(keyName)}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        .value=${shown(key)}
        @change=${({currentTarget}: EventOn<HTMLInputElement>) => {
          const input = currentTarget;
          const typed = input.value.trim();
          // A refused key is not kept. While it is typed, no drawing of the page may replace it.
          input.value = shown(key);
          if (typed !== shown(key)) form.rename(path, key, typed);
        }}
      />
    </div>
    ${form.field(at, valueLabel(each), each)}
    <button type="button" class="link remove" @click=${() => form.drop(at)}>
      <span aria-hidden="true">×</span
      ><span class="unseen"
        >${shown(key) ? words().form.takeOutRow({label: shown(key)}) : words().form.takeOutEmpty()}</span
      >
    </button>
  </div>`;
}

const named = ['quantity', 'placement', 'tiers-of-report', 'object'] as const;

const valueLabel = (each: Kind): string =>
  titleOf(each) || words().form.value({kind: named.find((one) => one === each.name) ?? 'other'});

function adderView(
  form: FormContext,
  path: Path,
  label: string,
  rows: readonly string[],
  {keys, ofCountries, keyName}: Entries,
): TemplateResult | typeof nothing {
  const own = words().form;
  const key = declared(keyName).toLowerCase();
  if (!keys) {
    return rows.includes('')
      ? nothing
      : html`<button
          type="button"
          class="link"
          aria-label=${own.addKeyTo({key, label})}
          @click=${() => form.add([...path, ''], '')}
        >
          ${own.addKey({key})}
        </button>`;
  }
  const codes = ofCountries ? countries().map(([code]) => code) : [];
  const left = [...keys, ...codes].filter((key) => !rows.includes(key));
  return html`<label class="adder">
    <span class="unseen">${own.addOne({label})}</span>
    <select
      @change=${({currentTarget}: EventOn<HTMLSelectElement>) => {
        const select = currentTarget;
        const {value} = select;
        select.value = '';
        form.add([...path, value], '');
      }}
    >
      <option value="">${own.addSome()}</option>
      ${left.map((key) => html`<option value=${key}>${countryOrKey(key)}</option>`)}
    </select>
  </label>`;
}
