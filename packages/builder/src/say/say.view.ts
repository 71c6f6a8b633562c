import {longestText} from '@tip-figures/record/limits.js';
import type {Path} from '@tip-figures/record/path.js';
import {longestWords} from '@tip-figures/record/section/own-words.js';
import {html, nothing, type TemplateResult} from 'lit';
import {idOf, type FormContext} from '../form/form-context.js';
import {inputView} from '../form/inputs.view.js';
import {problemsView} from '../form/problems.view.js';
import type {State} from '../model/state.js';
import type {Drawn} from '../preview/preview.js';
import {marksOf, numbersOf, type Named} from './named.js';
import {notesIn, ownText, withOwnText} from './own-text.js';
import {sayPaths} from './say-paths.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** At most so many notes can be read beside a figure. */
const mostNotes = 2;

/** What the editor says in own words, each beside what stands there without it. */
export function sayView(form: FormContext, state: State, drawn: Drawn | undefined): TemplateResult {
  const {heading, subheading, highlight, annotation, alt} = sayPaths(state);
  const own = words().say;
  const numbers = numbersOf(state);
  const marks = marksOf(state);
  const hasMarks = marks.length > 0 || [highlight, annotation].some((path) => form.valueAt(path) !== undefined);
  return html`<div class="fields say">
    ${heading ? wordsView(form, heading, {label: own.headline(), hint: own.headlineHint(), numbers}) : nothing}
    ${heading ? fixedView(own.label(), labelOn(drawn)) : nothing}
    ${subheading ? wordsView(form, subheading, {label: own.below(), numbers}) : nothing}
    ${hasMarks ? html`${highlightView(form, highlight, marks)} ${notesView(form, annotation, marks, numbers)}` : nothing}
    ${wordsView(form, alt, {label: own.alt(), hint: own.altHint(), numbers, most: longestText})}
    ${fixedView(own.description(), drawn?.figure.summary ?? '', ownText(form.valueAt(alt)) ? undefined : startFrom)}
  </div>`;

  function startFrom(description: string): void {
    form.set(alt, withOwnText(form.valueAt(alt), description.slice(0, longestText)));
    document.getElementById(idOf(alt))?.focus();
  }
}

/** The label of the figure as it is drawn; with a headline, below that. */
const labelOn = (drawn: Drawn | undefined): string =>
  ['label', 'title']
    .map((part) => drawn?.figure.shadowRoot?.querySelector(`[part~=${part}]`)?.textContent.trim())
    .find(Boolean) ?? '';

interface Words {
  readonly label: string;
  readonly hint?: string;
  readonly numbers: readonly Named[];
  readonly most?: number;
}

function wordsView(
  form: FormContext,
  path: Path,
  {label, hint = '', numbers, most = longestWords}: Words,
): TemplateResult {
  const value = form.valueAt(path);
  const {length} = ownText(value);
  return html`<div class="field wide">
    <div class="name">
      <label for=${idOf(path)}>${label}</label>
      <span class="such" id=${idOf(path, 'such')}
        >${hint} ${length ? words().say.length({length, most}) : nothing}</span
      >
    </div>
    ${inputView(form, path, ownText, (typed) => withOwnText(value, typed), true)} ${problemsView(form, path)}
    ${length && numbers.length ? insertView(label, numbers) : nothing}
  </div>`;
}

/** A number that is put in by its path follows the data. */
const insertView = (label: string, numbers: readonly Named[]): TemplateResult =>
  html`<p class="insert">
    <select aria-label=${words().say.insertInto({label})} @change=${insert}>
      <option value="">${words().say.insert()}</option>
      ${numbers.map(({key, name}) => html`<option value=${key}>${name}</option>`)}
    </select>
  </p>`;

function insert({currentTarget}: EventOn<HTMLSelectElement>): void {
  const select = currentTarget;
  const area = select.closest('.field')?.querySelector('textarea');
  const {value} = select;
  select.value = '';
  if (!area || !value) return;
  area.focus();
  area.setRangeText(`{${value}}`, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input'));
}

/** What is written in any case, as text. */
const fixedView = (label: string, text: string, start?: (from: string) => void): TemplateResult | typeof nothing =>
  text
    ? html`<div class="field wide fixed">
        <p class="such">${label}</p>
        <p>${text}</p>
        ${start ? html`<button type="button" class="link" @click=${() => start(text)}>${words().say.start()}</button>` : nothing}
      </div>`
    : nothing;

function highlightView(form: FormContext, path: Path, marks: readonly Named[]): TemplateResult {
  return html`<div class="field">
    <div class="name"><label for=${idOf(path)}>${words().say.highlight()}</label></div>
    ${marksView(idOf(path), marks, ownText(form.valueAt(path)), (mark) => form.set(path, mark || undefined))}
    ${problemsView(form, path)}
  </div>`;
}

/** A note on each of two marks at most. */
function notesView(form: FormContext, path: Path, marks: readonly Named[], numbers: readonly Named[]): TemplateResult {
  const notes = notesIn(form.valueAt(path));
  const rows = [
    ...notes,
    ...(notes.length < mostNotes && notes.every(([, text]) => ownText(text)) ? [['', ''] as const] : []),
  ];
  const put = (index: number, mark: string) =>
    form.set(
      path,
      Object.fromEntries(
        rows.map(([key, text], at) => [at === index ? mark : key, text] as const).filter(([key]) => key !== ''),
      ),
    );
  const others = (own: string) => marks.filter(({key}) => key === own || !notes.some(([mark]) => mark === key));
  return html`${rows.map(([mark], index) => {
    const id = `${idOf(path)}-${index}`;
    const which = index ? 'second' : 'first';
    const label = words().say.note({which});
    return html`<div class="field">
        <div class="name"><label for=${id}>${label}</label></div>
        ${marksView(id, others(mark), mark, (next) => put(index, next))} ${mark ? nothing : problemsView(form, path)}
      </div>
      ${mark ? wordsView(form, [...path, mark], {label: words().say.noteWords({which}), numbers}) : nothing}`;
  })}`;
}

const marksView = (id: string, marks: readonly Named[], chosen: string, choose: (mark: string) => void) =>
  html`<select id=${id} @change=${({currentTarget}: EventOn<HTMLSelectElement>) => choose(currentTarget.value)}>
    <option value="" .selected=${chosen === ''}>${words().say.none()}</option>
    ${
      chosen === '' || marks.some(({key}) => key === chosen)
        ? nothing
        : html`<option value=${chosen} selected>${chosen}</option>`
    }
    ${marks.map(({key, name}) => html`<option value=${key} .selected=${key === chosen}>${name}</option>`)}
  </select>`;
