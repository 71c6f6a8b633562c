import {placed} from '@tip-figures/core/text/place.js';
import {together} from '@tip-figures/record/fields/choice/countries.js';
import {countryLabel} from '../form/choices.js';
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {State} from '../model/state.js';
import type {BuilderPage} from '../page/builder-page.js';
import {badgeState, mapState, most, movedState, placedIn, reports, riverState} from './states.js';
import type {EventOn} from '../event-on.js';
import {language, textContext, words, Wording} from '../text/text.js';

/** Figures of what the reports say, by country and report alone, and of a report that is not here yet. */
export class ReportsPanelElement extends LitElement {
  static override properties: PropertyDeclarations = {
    page: {attribute: false},
    report: {state: true},
    chosen: {state: true},
    search: {state: true},
    isLost: {state: true},
  };

  declare page: Pick<BuilderPage, 'fillIn' | 'asked'>;
  declare private report: number;
  /** Codes of countries, in the order in which they were chosen. */
  declare private chosen: readonly string[];
  declare private search: string;
  declare private isLost: boolean;

  constructor() {
    super();
    new Wording(this);
    this.report = reports[0] ?? 0;
    this.chosen = [];
    this.search = '';
    this.isLost = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const own = words().reports;
    return html`<div class="reports">
        <label class="field">
          <span>${own.report()}</span>
          <select @change=${this.#onReport}>
            ${reports.map((year) => html`<option .selected=${year === this.report}>${year}</option>`)}
          </select>
        </label>
        <p class="answers">
          <button type="button" class="button plain" @click=${() => this.page.fillIn(movedState(this.report))}>
            ${own.moved({report: this.report})}
          </button>
        </p>
        <label class="field">
          <span>${own.map()}</span>
          <select @change=${this.#onMap}>
            <option></option>
            ${together.map((one) => html`<option value=${one}>${one === 'all' ? own.world() : placed({place: {'': one}}, textContext()).place('listed')}</option>`)}
          </select>
        </label>
        <label class="field">
          <span>${own.find()}</span>
          <input type="text" .value=${this.search} @input=${this.#onSearch} />
        </label>
      </div>
      ${this.#renderCountries()} ${this.#renderFigures()}
      <details class="more" @toggle=${this.#onToggle}>
        <summary>${own.new()}</summary>
        ${this.isLost ? html`<p role="alert">${own.lost()}</p>` : html`<new-report .page=${this.page}></new-report>`}
      </details>`;
  }

  #renderCountries(): TemplateResult {
    const own = words().reports;
    const {compare} = new Intl.Collator([language(), 'en']);
    const english = new Intl.DisplayNames('en', {type: 'region'});
    const search = plain(this.search);
    const found = placedIn(this.report)
      .map((code) => ({code, name: countryLabel(code), other: english.of(code) ?? code}))
      .filter(({name, other}) => [name, other].some((one) => plain(one).includes(search)))
      .toSorted((one, other) => compare(one.name, other.name));
    return html`<ul class="countries" role="list" aria-label=${own.countries()}>
        ${found.map(
          ({code, name}) =>
            html`<li>
              <label class="flag">
                <input
                  type="checkbox"
                  .checked=${this.chosen.includes(code)}
                  ?disabled=${this.chosen.length >= most && !this.chosen.includes(code)}
                  @change=${() => this.#choose(code)}
                />
                <span>${name}</span>
              </label>
            </li>`,
        )}
      </ul>
      ${found.length ? nothing : html`<p class="note">${own.none({report: this.report})}</p>`}`;
  }

  /** One country is a tier or its years; several are a river. */
  #renderFigures(): TemplateResult | typeof nothing {
    const own = words().reports;
    const [only, ...more] = this.chosen;
    if (only === undefined) return html`<p class="note">${own.howMany({most})}</p>`;
    const button = (label: string, state: State) =>
      html`<button type="button" class="button plain" @click=${() => this.page.fillIn(state)}>${label}</button>`;
    return html`<p class="answers">
      ${more.length ? nothing : button(own.tier(), badgeState(only, this.report))}
      ${button(more.length ? own.yearsOfAll() : own.years(), riverState(this.chosen, this.report))}
      <button type="button" class="link" @click=${() => (this.chosen = [])}>${own.clear()}</button>
    </p>`;
  }

  #choose(code: string): void {
    const {chosen} = this;
    this.chosen = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    this.#fillIn();
  }

  #fillIn(): void {
    const [only, ...more] = this.chosen;
    if (only === undefined) return;
    this.page.fillIn(more.length ? riverState(this.chosen, this.report) : badgeState(only, this.report));
  }

  readonly #onReport = ({currentTarget}: EventOn<HTMLSelectElement>): void => {
    this.report = Number(currentTarget.value);
    const placed = placedIn(this.report);
    this.chosen = this.chosen.filter((code) => placed.includes(code));
    this.#fillIn();
  };

  readonly #onMap = ({currentTarget}: EventOn<HTMLSelectElement>): void => {
    const {value} = currentTarget;
    if (!value) return;
    this.chosen = [];
    this.page.fillIn(mapState(value, this.report));
  };

  readonly #onSearch = ({currentTarget}: EventOn<HTMLInputElement>): void => {
    this.search = currentTarget.value;
  };

  /** Names in all languages are a third of this page: they come when somebody has a new report. */
  readonly #onToggle = ({currentTarget}: EventOn<HTMLDetailsElement>): void => {
    if (!currentTarget.open || customElements.get('new-report')) return;
    import('./new-report.js').then(
      ({NewReportElement}) => {
        if (!customElements.get('new-report')) customElements.define('new-report', NewReportElement);
      },
      () => (this.isLost = true),
    );
  };
}

/** A name as it is searched: capitals and accents do not matter. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
