import type {Path} from '@tip-figures/record/path.js';
import type {FigureName} from '@tip-figures/record/sections/names.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {idOf} from '../form/form-context.js';
import {stateIn} from '../model/address.js';
import {emptyState, type State} from '../model/state.js';
import type {BuilderPage} from './builder-page.js';
import {builderView} from './builder.view.js';
import type {CopyPanel} from './copy.view.js';
import {Copying} from './copying.js';
import {draft, keepDraft, keepsDraft, resumeUnsaved} from './draft.js';
import {exampleOf} from './example.js';
import {formOf} from './form-of.js';
import {KeptAddress} from './kept-address.js';
import {FigureDrawnEvent, type Drawn} from '../preview/preview.js';
import {BringingIn} from '../sheet/bringing-in.js';
import {BuilderStore} from './store.js';
import {usualSettings} from '../preview/view-settings.js';

/** The page on which an editor makes a figure: choose, fill in, copy. Nothing that is typed leaves the browser. */
export class FigureBuilderElement extends LitElement implements BuilderPage {
  static override properties: PropertyDeclarations = {
    tab: {state: true},
    fitting: {state: true},
    problems: {state: true},
    drawn: {state: true},
    hasDraft: {state: true},
    explains: {state: true},
    isChosen: {state: true},
  };

  declare tab: string;
  declare fitting: readonly FigureName[];
  declare problems: readonly string[];
  declare drawn: Drawn | undefined;
  declare hasDraft: boolean;
  declare explains: boolean;
  declare isChosen: boolean;
  readonly store = new BuilderStore(emptyState('victim-breakdown'), usualSettings(innerWidth), () => this.#changed());
  readonly form = formOf(this.store, (path) => void this.#focusOn(path));
  readonly #copying = new Copying(this);
  readonly #bringing = new BringingIn(this);
  readonly #address = new KeptAddress(this);

  constructor() {
    super();
    resumeUnsaved();
    this.tab = 'form';
    this.fitting = [];
    this.problems = [];
    // A link does not replace a draft.
    this.hasDraft = keepsDraft() && ['', draft()].includes(location.hash);
    this.explains = false;
    this.isChosen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener('keydown', this.#onKey);
    this.addEventListener('figure-drawn', this.#onDrawn);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('keydown', this.#onKey);
    this.removeEventListener('figure-drawn', this.#onDrawn);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return builderView(this);
  }

  choose(figure: State['figure'], next = this.#bringing.withFigure(this.store.state, figure)): void {
    this.drawn = undefined;
    this.isChosen = true;
    this.store.change(next);
    // On a phone the pressed button is hidden.
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.chosen button')?.focus());
  }

  chooseAgain(): void {
    this.isChosen = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.figures [aria-pressed=true]')?.focus());
  }

  fillIn(state: State): void {
    this.drawn = undefined;
    this.isChosen = true;
    this.store.change(state);
  }

  chooseSection(id: string): void {
    this.store.change({...this.store.state, id});
  }

  open(text: string): Promise<void> {
    return this.#bringing.open(text);
  }

  openFile(file: File): Promise<void> {
    return this.#bringing.openFile(file);
  }

  openAddress(address: string): Promise<void> {
    return this.#bringing.openAddress(address);
  }

  async fillInExample(): Promise<void> {
    const state = await exampleOf(this.store.state.figure, this.store.settings.language);
    this.problems = state ? [] : ['The example could not be loaded.'];
    if (!state) return;
    this.tab = 'form';
    this.store.change(state);
    // The pressed button has been removed.
    await this.updateComplete;
    this.querySelector<HTMLElement>('#fill-in')?.focus();
  }

  toggleDraft(isKept: boolean): void {
    this.hasDraft = isKept;
    keepDraft(isKept ? location.hash : undefined);
  }

  get copyPanel(): CopyPanel {
    return this.#copying.panel(this.store, this.drawn);
  }

  async #start(): Promise<void> {
    await this.#open(location.hash || draft());
    await this.#copying.loadManifest();
  }

  readonly #readAddress = (): void => {
    if (this.#address.isForeign) void this.#open(location.hash);
  };

  async #open(address: string | undefined): Promise<void> {
    const state = address === undefined ? undefined : await stateIn(address);
    if (!state) {
      // The message is in the tab that can open the record in another way.
      if (/[#&](?:figure|record)=/.test(address ?? '')) [this.problems, this.tab] = [[cutLink], 'sheet'];
      return;
    }
    this.#address.accept();
    this.drawn = undefined;
    this.isChosen = true;
    this.store.change(state);
  }

  #changed(): void {
    this.fitting = this.store.state.sheet?.reading.figures ?? [];
    this.#copying.forget();
    this.requestUpdate();
    this.#address.follow();
  }

  readonly #onDrawn = (event: Event): void => {
    if (!(event instanceof FigureDrawnEvent)) return;
    const {drawn} = event;
    if (drawn.figure.localName !== `tip-${this.store.state.figure}`) return;
    this.drawn = drawn;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    // The browser itself undoes typing outside of the form.
    if (event.target instanceof Element && event.target.matches('#pasted, #copy input')) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) this.store.redo();
    else this.store.undo();
  };

  /** On the key of a row that is still empty, on the control, or on the group at a path. */
  async #focusOn(path: Path): Promise<void> {
    await this.updateComplete;
    const found = ['key', 'field', 'group'].map((place) =>
      this.querySelector<HTMLElement>(`#${CSS.escape(idOf(path, place))}`),
    );
    found.find((element) => element !== null)?.focus();
  }
}

const cutLink = 'This link cannot be read: it may have been cut off where it was copied. Nothing was filled in.';
