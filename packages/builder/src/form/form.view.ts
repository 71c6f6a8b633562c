import type {Kind} from '@tip-figures/record/fields/kind.js';
import {type Path, valueAt} from '@tip-figures/record/path.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {fieldsIn, hasLabel} from '@tip-figures/record/section/declaration.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {html, nothing, type TemplateResult} from 'lit';
import {fieldPath, sectionIn, type State} from '../model/state.js';
import {ownText} from '../say/own-text.js';
import {sayPlaces} from '../say/say-paths.js';
import {controlFor} from './controls.js';
import type {FormContext} from './form-context.js';
import {labelOf, plain} from './labels.js';
import {withPlaceFields} from './place-fields.js';
import {placesOf} from './places.js';
import {words} from '../text/text.js';

interface Field {
  readonly path: Path;
  readonly label: string;
  readonly kind: Kind;
  readonly value: unknown;
}

/** The form of a figure: where and when, its own fields, who says so. */
export function formView(form: FormContext, state: State): TemplateResult {
  const {place, own, credit, others} = fieldsOf(state);
  const first = own.findIndex(isGroup);
  const [main, rest] = first < 0 ? [own, []] : [own.slice(0, first), own.slice(first)];
  const isShown = ({path, kind, value}: Field) => value !== undefined || !kind.isOptional || form.isOpen(path);
  return html`<div class="fields">${[...place, ...main].map((field) => fieldOf(form, field))}</div>
    ${rest
      .filter(isShown)
      .map((field) =>
        isGroup(field) ? fieldOf(form, field) : html`<div class="fields later">${fieldOf(form, field)}</div>`,
      )}
    ${adders(
      form,
      rest.filter((field) => !isShown(field)),
    )}
    ${labelledAdder(form, state)}
    <fieldset class="group wide">
      <legend>${words().form.source()}</legend>
      <div class="fields">${credit.map((field) => fieldOf(form, field))}</div>
    </fieldset>
    <details class="more" ?open=${others.some(({path}) => form.problemsAt(path).length)}>
      <summary>${words().form.more()}</summary>
      <div class="fields">${others.map((field) => fieldOf(form, field))}</div>
    </details>`;
}

/** All places at which a problem can stand. */
export const placesIn = (state: State): Path[] => {
  const {place, own, credit, others} = fieldsOf(state);
  const fields = [...place, ...own, ...credit, ...others];
  return [...fields.flatMap(({path, kind, value}) => placesOf(path, kind, value)), ...sayPlaces(state)];
};

type Shared = keyof typeof contextFields;

const place = ['country', 'place', 'report', 'period'] as const satisfies readonly Shared[];
const credit = ['source', 'sourceUrl', 'via', 'viaUrl', 'asOf'] as const satisfies readonly Shared[];

/** The fields that all sections share, as an editor looks for them; what is needed less often is in `others`. */
const sharedGroups = {
  place: place as readonly Shared[],
  credit: credit as readonly Shared[],
  others: (Object.keys(contextFields) as Shared[]).filter((name) => ![...place, ...credit].some((one) => one === name)),
};

function fieldsOf(state: State): Readonly<Record<'place' | 'own' | 'credit' | 'others', readonly Field[]>> {
  const field = (name: string, kind: Kind): Field => {
    const path = fieldPath(state, name);
    return {
      path,
      kind: withPlaceFields(kind, state.figure),
      label: labelOf(name, kind),
      value: valueAt(state.record, path),
    };
  };
  const shared = (names: readonly Shared[]) => names.map((name) => field(name, contextFields[name])).filter(hasControl);
  const {own: declared, labelled} = sections[state.figure];
  const own = Object.entries(fieldsIn<Kind>(declared, labelled, sectionIn(state))).map(([name, kind]) =>
    field(name, kind),
  );
  return {
    place: shared(sharedGroups.place),
    own: own
      .map((one) => (one.kind.figure ? {...one, path: [String(one.path.at(-1))]} : one))
      .map((one) => ({
        ...one,
        value: valueAt(state.record, one.path),
      })),
    credit: shared(sharedGroups.credit),
    others: shared(sharedGroups.others),
  };
}

const hasControl = ({kind, value}: Field): boolean => controlFor(kind, value) !== undefined;

const isGroup = ({kind, value}: Field): boolean =>
  ['entries', 'list', 'group', 'json'].includes(controlFor(kind, value)?.type ?? '');

/** A field; a key of the writer's own is called by its label, and can be taken out again. */
function fieldOf(form: FormContext, {path, label, kind, value}: Field): TemplateResult | typeof nothing {
  if (!hasLabel(value)) return form.field(path, label, kind);
  const name = ownText((value as Readonly<Record<string, unknown>>)['label']) || plain(kind.name);
  return html`<div class="item">
    ${form.field(path, name, kind)}
    <button
      type="button"
      class="link"
      aria-label=${words().form.takeOutOne({label: name})}
      @click=${() => form.drop(path)}
    >
      ${words().form.takeOut()}
    </button>
  </div>`;
}

/** A key of the writer's own, where the figure takes some: what it is called is asked for beside its number. */
function labelledAdder(form: FormContext, state: State): TemplateResult | typeof nothing {
  const {labelled} = sections[state.figure];
  if (!labelled) return nothing;
  const taken = sectionIn(state);
  const keyOf = (count: number): string => (`own-${count}` in taken ? keyOf(count + 1) : `own-${count}`);
  const add = () => {
    form.add(fieldPath(state, keyOf(1)), {label: '', value: ''});
  };
  return html`<p class="adders">
    <button type="button" class="link" @click=${add}>${words().form.add({label: plain(labelled.name)})}</button>
  </p>`;
}

/** Groups that are left out until somebody wants them. */
const adders = (form: FormContext, fields: readonly Field[]) =>
  fields.length
    ? html`<p class="adders">
        ${fields.map(
          ({path, label}) =>
            html`<button type="button" class="link" @click=${() => form.open(path)}>
              ${words().form.add({label})}
            </button>`,
        )}
      </p>`
    : nothing;
