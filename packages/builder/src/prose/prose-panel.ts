import {quantitiesIn, type QuantityInText} from '@tip-figures/spreadsheet/prose.js';
import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {figureLabel} from '../form/labels.js';
import type {State} from '../model/state.js';
import {namingView} from './naming.view.js';
import {numberFields, periodField, type NumberField, type NumberFields} from './number-fields.js';
import {isTaken, withTaken, withoutTaken, type Taken} from './taken.js';
import type {EventOn} from '../event-on.js';
import {words, Wording} from '../text/text.js';

/** Where the states of the page are kept. */
interface Store {
  readonly state: State;
  step(next: State): void;
}

/** Prose whose numbers are put into the form one by one: each stands in its words, and the editor says what it is. */
export class ProsePanelElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: {attribute: false},
    record: {attribute: false},
    figure: {},
    text: {state: true},
    chosen: {state: true},
    field: {state: true},
  };

  declare store: Store;
  /** What follows from a change of it is drawn anew. */
  declare record: State['record'];
  declare figure: State['figure'];
  declare text: string;
  /** Where the number begins that is being named. */
  declare chosen: number | undefined;
  /** The id of the field that is chosen for it. */
  declare field: string;
  #quantities: readonly QuantityInText[] = [];
  readonly #taken = new Map<number, Taken>();

  constructor() {
    super();
    new Wording(this);
    this.text = '';
    this.field = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('text')) {
      this.#quantities = quantitiesIn(this.text);
      this.#taken.clear();
      this.chosen = undefined;
    }
    // Fields of another figure have other names.
    if (changes.has('figure') && changes.get('figure') !== undefined) {
      this.#taken.clear();
      this.chosen = undefined;
    }
  }

  protected override render(): TemplateResult {
    const {text} = this;
    const {prose} = words();
    return html`<label class="field" for="prose">${prose.title()}</label>
      <textarea id="prose" rows="5" .value=${text} placeholder=${prose.example()} @input=${this.#typed}></textarea>
      ${text.trim() ? this.#found() : html`<p class="note">${prose.offered()}</p>`}`;
  }

  #found(): TemplateResult {
    if (!this.#quantities.length) return html`<p role="status">${words().prose.none()}</p>`;
    return html`<p class="note" id="prose-help">${words().prose.choose({figure: figureLabel(this.figure)})}</p>
      <p class="prose" aria-describedby="prose-help">${this.#pieces()}</p>
      ${this.#naming()}`;
  }

  readonly #typed = ({currentTarget}: EventOn<HTMLTextAreaElement>): void => {
    this.text = currentTarget.value;
  };

  /** The text with a button in place of each number. */
  #pieces(): unknown[] {
    const pieces: unknown[] = [];
    let end = 0;
    for (const quantity of this.#quantities) {
      pieces.push(this.text.slice(end, quantity.from), this.#numberButton(quantity));
      end = quantity.to;
    }
    return [...pieces, this.text.slice(end)];
  }

  #numberButton({from, written}: QuantityInText): TemplateResult {
    const taken = this.#takenAt(from);
    const label = taken && this.#labelOf(taken);
    return html`<button
      type="button"
      class=${taken ? 'taken' : 'offered'}
      aria-expanded=${from === this.chosen}
      data-from=${from}
      @click=${() => this.#choose(from)}
    >
      ${written}${label ? html`<small> ${label}</small>` : nothing}
    </button>`;
  }

  /** What the chosen number is. */
  #naming(): TemplateResult | typeof nothing {
    const quantity = this.#quantities.find(({from}) => from === this.chosen);
    if (!quantity) return nothing;
    const {from, written, quantities} = quantity;
    const taken = this.#takenAt(from);
    return namingView({
      number: written,
      quantities,
      groups: this.#groups,
      field: this.#field,
      period: String(taken?.path[1] ?? ''),
      periods: this.#quantities.flatMap((one) => (one.kind === 'period' ? one.quantities : [])),
      choose: (id) => (this.field = id),
      take: (as, period) => this.#take(from, as, period),
      drop: taken && (() => this.#drop(from, taken)),
      close: () => this.#close(),
    });
  }

  /** A number that can be a year is taken for one, and may be a number. */
  get #groups(): readonly NumberFields[] {
    const isPeriod = this.#quantities.some(({from, kind}) => from === this.chosen && kind === 'period');
    const groups = numberFields(this.figure);
    return isPeriod ? [{label: '', fields: [periodField()]}, ...groups] : groups;
  }

  get #field(): NumberField | undefined {
    return this.#fields.find(({id}) => id === this.field);
  }

  get #fields(): readonly NumberField[] {
    return [periodField(), ...numberFields(this.figure).flatMap(({fields}) => fields)];
  }

  #takenAt(start: number): Taken | undefined {
    const taken = this.#taken.get(start);
    return taken && isTaken(this.store.state, taken) ? taken : undefined;
  }

  #fieldOf({path}: Taken): NumberField | undefined {
    return this.#fields.find((field) => field.path.every((step, index) => step === path[index]));
  }

  #labelOf(taken: Taken): string {
    const field = this.#fieldOf(taken);
    const label = field?.label ?? '';
    return field?.isByPeriod ? words().prose.dated({field: label, period: String(taken.path[1])}) : label;
  }

  #choose(start: number): void {
    const taken = this.#takenAt(start);
    this.field = (taken && this.#fieldOf(taken)?.id) ?? '';
    this.chosen = start;
    this.#focus('.change select');
  }

  #take(from: number, quantity: string, period: string | undefined): void {
    if (!this.#field) return;
    const taken = {path: [...this.#field.path, ...(period === undefined ? [] : [period])], quantity};
    this.store.step(withTaken(this.store.state, taken, this.#taken.get(from)));
    this.#taken.set(from, taken);
    this.#close();
  }

  #drop(start: number, taken: Taken): void {
    this.store.step(withoutTaken(this.store.state, taken));
    this.#taken.delete(start);
    this.#close();
  }

  #close(): void {
    const {chosen} = this;
    this.chosen = undefined;
    this.#focus(`[data-from="${chosen}"]`);
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }
}

if (!customElements.get('prose-panel')) customElements.define('prose-panel', ProsePanelElement);
