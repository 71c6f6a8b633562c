import type {Path} from '@tip-figures/record/path.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {copyOrSelect, save} from '../copy/clipboard.js';
import {copyForms, type CopyForm} from '../copy/forms.js';
import type {BuildManifest} from '../copy/code.js';
import {idOf} from '../form/form-context.js';
import {addressOf, stateIn} from '../model/address.js';
import {emptyState, isEmpty, withFigure, type State} from '../model/state.js';
import {openText} from '../open/open-text.js';
import {builderView} from './builder.view.js';
import type {CopyPanel} from './copy.view.js';
import {draft, keepDraft, keepsDraft} from './draft.js';
import {exampleOf} from './example.js';
import {formOf} from './form-of.js';
import type {DrawnFigure, FigureDrawnEvent} from './preview.js';
import {BuilderStore} from './store.js';
import {usualSettings} from './view-settings.js';

// So that the address follows what is typed, and not each letter of it.
const PAUSE = 300;

/** The page on which an editor makes a figure: choose, fill in, copy. Nothing that is typed leaves the browser. */
export class FigureBuilderElement extends LitElement {
  static override properties: PropertyDeclarations = {
    tab: {state: true},
    problem: {state: true},
    copied: {state: true},
    status: {state: true},
    places: {state: true},
    drawn: {state: true},
    hasDraft: {state: true},
    explains: {state: true},
  };

  /** Which way of filling in is shown. */
  declare tab: 'form' | 'paste';
  /** Why what was opened cannot be. */
  declare problem: string;
  /** The form in which the figure is copied. */
  declare copied: string;
  /** What was done last, for screen readers. */
  declare status: string;
  declare places: {base: string; isPinned: boolean; folder: string; name: string};
  /** The figure of the preview, once it is drawn. */
  declare drawn: DrawnFigure | undefined;
  declare hasDraft: boolean;
  /** Whether each field shows what its declaration says of it; screen readers are told in any case. */
  declare explains: boolean;
  readonly store = new BuilderStore(emptyState('victim-breakdown'), usualSettings(innerWidth), () => this.#changed());
  readonly form = formOf(this.store, (path) => void this.#focusOn(path));
  #manifest: BuildManifest | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = '';

  constructor() {
    super();
    this.tab = 'form';
    this.problem = this.status = '';
    this.copied = 'tag';
    this.places = {base: new URL('../dist/', document.baseURI).href, isPinned: true, folder: '', name: ''};
    this.hasDraft = keepsDraft();
    this.explains = false;
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
    clearTimeout(this.#timer);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return builderView(this);
  }

  choose(figure: State['figure']): void {
    this.drawn = undefined;
    this.store.change(withFigure(this.store.state, figure));
  }

  chooseSection(id: string): void {
    this.store.change({...this.store.state, id});
  }

  /** Opens what was pasted or chosen; a problem is said beside it. */
  open(text: string): void {
    const opened = openText(text, this.store.state.figure);
    this.problem = 'problem' in opened ? opened.problem : '';
    if ('problem' in opened) return;
    this.tab = 'form';
    this.choose(opened.state.figure);
    this.store.change(opened.state);
  }

  async fillInExample(): Promise<void> {
    const state = await exampleOf(this.store.state.figure);
    this.problem = state ? '' : 'The example could not be loaded.';
    if (!state) return;
    this.tab = 'form';
    this.store.change(state);
  }

  toggleDraft(isKept: boolean): void {
    this.hasDraft = isKept;
    keepDraft(isKept ? location.hash : undefined);
  }

  /** The third step, of the figure as it is drawn. */
  get copyPanel(): CopyPanel {
    const {base, isPinned, folder, name} = this.places;
    return {
      forms: this.#copyForms(),
      chosen: this.copied,
      status: this.status,
      base,
      isPinned,
      published: {folder, name},
      choose: (form) => (this.copied = form),
      copy: (form) => void this.copy(form),
      save: (form) => save(form.file ?? 'figure.txt', new Blob([form.code ?? ''])),
      set: (values) => (this.places = {...this.places, ...values}),
    };
  }

  async copy({code = '', label}: CopyForm): Promise<void> {
    const done = await copyOrSelect(code, this.querySelector('#code'));
    this.status = done
      ? `${label}: copied.`
      : 'Your browser does not let this page copy. The code is selected: copy it with the keyboard.';
  }

  #copyForms(): readonly CopyForm[] {
    const {drawn, store} = this;
    const {record, isWhole, isBefore} = store.drawable;
    const isReady = isWhole && !isBefore && !isEmpty(store.state);
    if (!isReady || drawn?.state !== 'fresh') return [];
    const {base, isPinned, folder, name} = this.places;
    return copyForms({
      figure: drawn as DrawnFigure & LitElement,
      record,
      id: store.state.id,
      base: URL.canParse(base) ? base : new URL('../dist/', document.baseURI).href,
      manifest: isPinned ? this.#manifest : undefined,
      published: {folder, name},
      height: Math.ceil(drawn.getBoundingClientRect().height),
    });
  }

  async #start(): Promise<void> {
    await this.#open(location.hash || draft());
    const response = await fetch(new URL('../dist/manifest.json', document.baseURI)).catch(() => undefined);
    this.#manifest = response?.ok ? ((await response.json()) as BuildManifest) : undefined;
    this.requestUpdate();
  }

  readonly #readAddress = (): void => {
    if (location.hash !== this.#written) void this.#open(location.hash);
  };

  async #open(address: string | undefined): Promise<void> {
    const state = address === undefined ? undefined : await stateIn(address);
    if (!state) return;
    this.#written = location.hash;
    this.drawn = undefined;
    this.store.change(state);
  }

  #changed(): void {
    this.status = '';
    this.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#writeAddress(), PAUSE);
  }

  async #writeAddress(): Promise<void> {
    const address = await addressOf(this.store.state);
    this.#written = address;
    history.replaceState(null, '', address);
    if (this.hasDraft) keepDraft(address);
  }

  readonly #onDrawn = (event: Event): void => {
    const {figure} = event as FigureDrawnEvent;
    if (figure.localName !== `tip-${this.store.state.figure}`) return;
    this.drawn = figure;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) this.store.redo();
    else this.store.undo();
  };

  async #focusOn(path: Path): Promise<void> {
    const inside = document.activeElement?.closest('.row');
    await this.updateComplete;
    if (inside) this.querySelector<HTMLElement>(`#${CSS.escape(idOf(path))}`)?.focus();
  }
}
