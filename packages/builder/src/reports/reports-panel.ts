import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {State} from '../model/state.js';
import type {BuilderPage} from '../page/builder-page.js';
import {badgeState, most, movedState, placedIn, reports, riverState} from './states.js';
import type {EventOn} from '../event-on.js';

/** Figures of what the reports say, by country and report alone, and of a report that is not here yet. */
export class ReportsPanelElement extends LitElement {
  static override properties: PropertyDeclarations = {
    page: {attribute: false},
    language: {},
    report: {state: true},
    chosen: {state: true},
    search: {state: true},
    isLost: {state: true},
  };

  declare page: Pick<BuilderPage, 'fillIn' | 'asked'>;
  /** Of the names of countries. */
  declare language: string;
  declare private report: number;
  /** Codes of countries, in the order in which they were chosen. */
  declare private chosen: readonly string[];
  declare private search: string;
  declare private isLost: boolean;

  constructor() {
    super();
    this.language = 'en';
    this.report = reports[0] ?? 0;
    this.chosen = [];
    this.search = '';
    this.isLost = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="reports">
        <label class="field">
          <span>Report</span>
          <select @change=${this.#onReport}>
            ${reports.map((year) => html`<option .selected=${year === this.report}>${year}</option>`)}
          </select>
        </label>
        <p class="answers">
          <button type="button" class="button plain" @click=${() => this.page.fillIn(movedState(this.report))}>
            Who moved in ${this.report}
          </button>
        </p>
        <label class="field">
          <span>Find a country</span>
          <input type="text" .value=${this.search} @input=${this.#onSearch} />
        </label>
      </div>
      ${this.#renderCountries()} ${this.#renderFigures()}
      <details class="more" @toggle=${this.#onToggle}>
        <summary>A new report</summary>
        ${
          this.isLost
            ? html`<p role="alert">The code for it could not be loaded. Reload this page.</p>`
            : html`<new-report .page=${this.page}></new-report>`
        }
      </details>`;
  }

  #renderCountries(): TemplateResult {
    const names = new Intl.DisplayNames([this.language, 'en'], {type: 'region'});
    const {compare} = new Intl.Collator([this.language, 'en']);
    const english = new Intl.DisplayNames('en', {type: 'region'});
    const search = plain(this.search);
    const found = placedIn(this.report)
      .map((code) => ({code, name: names.of(code) ?? code, other: english.of(code) ?? code}))
      .filter(({name, other}) => [name, other].some((one) => plain(one).includes(search)))
      .toSorted((one, other) => compare(one.name, other.name));
    return html`<ul class="countries" role="list" aria-label="Countries">
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
                <span lang=${this.language}>${name}</span>
              </label>
            </li>`,
        )}
      </ul>
      ${found.length ? nothing : html`<p class="note">No country that the ${this.report} report places is called so.</p>`}`;
  }

  /** One country is a tier or its years; several are a river. */
  #renderFigures(): TemplateResult | typeof nothing {
    const [only, ...more] = this.chosen;
    if (only === undefined)
      return html`<p class="note">One country makes a tier. Several, up to ${most}, make a river.</p>`;
    const button = (label: string, state: State) =>
      html`<button type="button" class="button plain" @click=${() => this.page.fillIn(state)}>${label}</button>`;
    return html`<p class="answers">
      ${more.length ? nothing : button('Tier', badgeState(only, this.report))}
      ${button(more.length ? 'Years of all' : 'Years', riverState(this.chosen, this.report))}
      <button type="button" class="link" @click=${() => (this.chosen = [])}>Choose none</button>
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
