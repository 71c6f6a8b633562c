import {html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {outcomeOfLeft, survivalPanel} from './ask-frame.js';
import type {Outcome} from './outcome.js';
import type {PastedForm, Survival, SystemSurvival} from './try-forms.js';

/** A form with its name on the page. */
export interface NamedForm extends PastedForm {
  readonly label: string;
}

/** What content systems leave of a figure, and which form to use in each. Nothing is loaded until it is asked for. */
export class SurvivalPanelElement extends LitElement {
  static override properties: PropertyDeclarations = {
    forms: {attribute: false},
    group: {state: true},
    results: {state: true},
    status: {state: true},
  };

  /** The forms in which the figure can be pasted. */
  declare forms: readonly NamedForm[];
  /** The content system that is chosen. */
  declare private group: string;
  declare private results: readonly SystemSurvival[];
  declare private status: string;

  constructor() {
    super();
    this.forms = [];
    this.group = 'WordPress';
    this.results = [];
    this.status = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What was tried is no longer what would be pasted. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('forms') ?? [];
    if (!changed.has('forms') || before.map(codeOf).join() === this.forms.map(codeOf).join()) return;
    this.results = [];
    this.status = '';
  }

  protected override render(): TemplateResult {
    return html`<h2 id="survival-title">What survives in your CMS</h2>
      <p class="note">
        Each form of this figure goes through the filters and editors of content systems, here in your browser.
      </p>
      ${this.results.length > 0 ? this.#renderResults() : this.#renderStart()} ${this.#renderLeft()}
      <p class="note" role="status">${this.status}</p>`;
  }

  #renderStart(): TemplateResult {
    return html`<p>
      <button type="button" class="button plain" ?disabled=${this.forms.length === 0} @click=${this.#try}>
        Try the forms
      </button>
    </p>`;
  }

  /** For a content system that is not in the list: somebody pastes there, publishes, and looks at the source. */
  #renderLeft(): TemplateResult {
    return html`<details class="more">
      <summary>Another system</summary>
      <label class="field">
        <span>Paste a form there, then paste here what is left of it in the source of the published page</span>
        <textarea rows="4" spellcheck="false"></textarea>
      </label>
      <p><button type="button" class="button plain" @click=${this.#judge}>What do readers get?</button></p>
    </details>`;
  }

  #renderResults(): TemplateResult {
    const groups = [...new Set(this.results.map(({group}) => group))];
    return html`<fieldset class="systems">
        <legend>Content system</legend>
        ${groups.map(
          (group) =>
            html`<label>
              <input
                type="radio"
                name="content-system"
                .checked=${group === this.group}
                @change=${() => (this.group = group)}
              /><span>${group}</span>
            </label>`,
        )}
      </fieldset>
      <table class="survival" aria-labelledby="survival-title">
        <thead>
          <tr>
            <th scope="col">In</th>
            <th scope="col">use</th>
            <th scope="col">readers get</th>
          </tr>
        </thead>
        <tbody>
          ${this.results.filter(({group}) => group === this.group).map((result) => this.#renderSystem(result))}
        </tbody>
      </table>`;
  }

  #renderSystem({label, note, use, forms}: SystemSurvival): TemplateResult {
    const best = forms.find(({form}) => form === use);
    const others = forms.filter((form) => form !== best);
    return html`<tr>
      <th scope="row">${label} ${note ? html`<span class="note">${note}</span>` : nothing}</th>
      <td>
        ${best ? this.#labelOf(best) : html`none of them <span class="note">Publish the record for a link.</span>`}
      </td>
      <td>
        ${best ? wordsOf(best) : nothing}
        ${others.map((form) => html`<span class="note">${this.#labelOf(form)}: ${wordsOf(form)}</span>`)}
      </td>
    </tr>`;
  }

  #labelOf({form}: Survival): string {
    return this.forms.find(({name}) => name === form)?.label ?? form;
  }

  readonly #try = (): Promise<void> =>
    this.#say('Trying …', async () => {
      this.results = await survivalPanel(this.forms.map(({name, html: code}) => ({name, html: code})));
      return '';
    });

  readonly #judge = (): Promise<void> =>
    this.#say('Looking …', async () => {
      const left = this.querySelector('textarea')?.value ?? '';
      return `Readers get ${wordsOf(await outcomeOfLeft(left))}.`;
    });

  async #say(first: string, work: () => Promise<string>): Promise<void> {
    this.status = first;
    try {
      this.status = await work();
    } catch {
      this.status = 'The content systems could not be loaded. Check your connection and try again.';
    }
  }
}

const codeOf = (form: PastedForm): string => form.html;

const words = {
  figure: 'the living figure',
  table: 'title, description, table and source',
  sentence: 'the description',
  code: 'code as text',
  nothing: 'nothing',
};

/** What readers get. */
const wordsOf = ({shows, needsLoader}: Outcome): string =>
  needsLoader ? `${words[shows]}, with the loader line` : words[shows];
