import type {FigureName} from '@tip-figures/record/figures/names.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Draft} from '../drafts/draft-list.js';
import {emptyState, isEmpty, type State} from '../model/state.js';
import {FigureDrawnEvent, type Drawn} from '../preview/preview.js';
import {usualSettings} from '../preview/view-settings.js';
import {BringingIn} from '../sheet/bringing-in.js';
import {Arrivals} from './arrivals.js';
import type {Asked, BuilderPage} from './builder-page.js';
import {builderView} from './builder.view.js';
import type {CopyPanel} from '../copy/copy.view.js';
import {Copying} from '../copy/copying.js';
import {NamedDrafts} from '../drafts/draft-records.js';
import {Drafts} from '../drafts/drafts.js';
import {exampleOf} from './example.js';
import {focusOn} from '../focus/focus.js';
import {formOf} from '../form/form-of.js';
import {jumpTo} from '../focus/jump.js';
import type {Having} from './kinds.js';
import {goToFirst, leftOf} from '../drafts/left.js';
import {BuilderStore} from './store.js';
import {UndoKeys} from '../drafts/undo-keys.js';
import {goOnIn, languageAsked, showIn} from '../text/page-language.js';
import {language, words, Wording} from '../text/text.js';

/** The page on which an editor makes a figure: choose, fill in, copy. Nothing that is typed leaves the browser. */
export class FigureBuilderElement extends LitElement implements BuilderPage {
  static override properties: PropertyDeclarations = {
    tab: {state: true},
    fitting: {state: true},
    having: {state: true},
    asked: {state: true},
    problems: {state: true},
    drawn: {state: true},
    explains: {state: true},
  };

  declare tab: string;
  declare fitting: readonly FigureName[];
  declare having: Having | undefined;
  declare asked: Asked | undefined;
  declare problems: readonly string[];
  declare drawn: Drawn | undefined;
  declare explains: boolean;
  readonly store = new BuilderStore(emptyState('victim-breakdown'), usualSettings, (isStep) => {
    this.#changed(isStep);
  });
  readonly form = formOf(this.store, (path) => void focusOn(this, path));
  readonly drafts = new Drafts(this);
  readonly #copying = new Copying(this);
  readonly #bringing = new BringingIn(this);
  readonly #arrivals: Arrivals;
  /** Ends once the words of the page's language are there. */
  #spoken: Promise<void> | undefined;

  constructor() {
    super();
    new Wording(this);
    new UndoKeys(this, this.store);
    new NamedDrafts(this);
    this.#arrivals = new Arrivals(this);
    this.tab = '';
    this.fitting = [];
    this.problems = [];
    this.explains = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#begin();
    this.addEventListener('figure-drawn', this.#onDrawn);
    void this.#copying.loadManifest();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('figure-drawn', this.#onDrawn);
  }

  /** The first drawing waits for the words of its language. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#spoken;
    await super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return builderView(this);
  }

  choose(figure: FigureName): void {
    this.fillIn(this.#bringing.withFigure(this.store.state, figure));
  }

  fillIn(state: State): void {
    this.drawn = undefined;
    this.store.step(state);
  }

  chooseSection(id: string): void {
    this.store.step({...this.store.state, id});
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
    const state = await exampleOf(this.store.state.figure, language());
    this.problems = state ? [] : [words().page.noExample()];
    if (!state) return;
    this.tab = 'form';
    this.store.step(state);
    // The pressed button has been removed.
    await this.updateComplete;
    jumpTo('#fill-in');
  }

  async begin(tab: string, place: string): Promise<void> {
    this.tab = tab;
    await this.updateComplete;
    jumpTo(place);
  }

  openDraft(draft: Draft): Promise<void> {
    return this.#arrivals.openDraft(draft);
  }

  goOnIn(tag: string): Promise<void> {
    return goOnIn(this, tag);
  }

  startDraft(): void {
    this.#arrivals.startDraft();
    void this.begin('', '#start');
  }

  forgetDrawn(): void {
    this.drawn = undefined;
  }

  /** The message is in the tab that can open the record in another way. */
  refuse(problem: string): void {
    [this.problems, this.tab] = [[problem], 'sheet'];
  }

  get copyPanel(): CopyPanel {
    return this.#copying.panel(this.store, this.drawn);
  }

  get left(): BuilderPage['left'] {
    return leftOf(this);
  }

  async goToFirst(): Promise<void> {
    const isInForm = goToFirst(this);
    if (!isInForm) return;
    this.tab = 'form';
    await this.updateComplete;
    isInForm();
  }

  /** The preview begins in the language of the page, and has its own from then on. */
  #begin(): void {
    const asked = languageAsked(this);
    this.store.settings = {...this.store.settings, language: asked};
    if (asked !== language()) this.#spoken = showIn(this, asked);
  }

  #changed(isStep = false): void {
    if (!isEmpty(this.store.state)) this.tab ||= 'form';
    this.#bringing.follow();
    this.#copying.forget();
    this.requestUpdate();
    this.#arrivals.follow(isStep);
  }

  readonly #onDrawn = (event: Event): void => {
    if (!(event instanceof FigureDrawnEvent)) return;
    const {drawn} = event;
    if (drawn.figure.localName !== `tip-${this.store.state.figure}`) return;
    this.drawn = drawn;
    this.requestUpdate();
  };
}
