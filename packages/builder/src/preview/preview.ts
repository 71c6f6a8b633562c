import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {ViewSettings} from './view-settings.js';
import {words, Wording} from '../text/text.js';

/** A figure of the build, as the page sees it. */
export interface DrawnFigure extends LitElement {
  data: unknown;
  section?: string | undefined;
  size?: string | undefined;
  readonly state: string;
  readonly summary: string;
  readonly settled: Promise<void>;
  toHtml(): Promise<string>;
  toSvg(options: {readonly card: Card}): Promise<string>;
  toPng(options: {readonly card: Card}): Promise<Blob>;
}

/** The figure alone, or a card of a size that is shared. */
export type Card = 'figure' | 'wide' | 'tall' | 'newsletter';

/** A figure with what it was drawn from. */
export interface Drawn {
  readonly figure: DrawnFigure;
  readonly record: Readonly<Record<string, unknown>>;
  readonly section: string | undefined;
  /** The figure without styles and scripts; empty where it could not be drawn. */
  readonly plain: string;
}

/** The figure has been drawn, or could not be. */
export class FigureDrawnEvent extends Event {
  readonly drawn: Drawn;

  constructor(drawn: Drawn) {
    super('figure-drawn', {bubbles: true});
    this.drawn = drawn;
  }
}

/** The figure itself, from the files that pages load, as wide as there is room and as on a phone. */
export class BuilderPreviewElement extends LitElement {
  static override properties: PropertyDeclarations = {
    figure: {},
    section: {},
    record: {attribute: false},
    settings: {attribute: false},
    lost: {state: true},
  };

  declare figure: string;
  declare section: string | undefined;
  declare record: Readonly<Record<string, unknown>>;
  declare settings: ViewSettings;
  /** Whether the figure's file could not be had. */
  declare private lost: boolean;
  /** As wide as there is room, and as on a phone. */
  #elements: readonly DrawnFigure[] = [];

  constructor() {
    super();
    new Wording(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('figure')) {
      this.lost = false;
      this.#elements = [0, 1].map(() => elementOf(this.figure));
      void this.#load();
    }
    for (const element of this.#elements) {
      element.data = this.record;
      element.section = this.section;
      element.size = this.settings.size === 'full' ? undefined : this.settings.size;
    }
  }

  protected override render(): TemplateResult {
    if (this.lost) return html`<p role="alert">${words().preview.lost()}</p>`;
    const {scheme, size, language} = this.settings;
    return html`<div class="stages" data-scheme=${scheme} lang=${language}>
      ${this.#elements.map(
        (element, index) =>
          html`<div
            class=${index ? 'stage phone' : 'stage'}
            tabindex="0"
            role="group"
            aria-label=${index ? words().preview.phone() : words().preview.stage()}
          >
            <div class="sheet">${size === 'inline' ? html`<p>… ${element} …</p>` : element}</div>
          </div>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    const [element] = this.#elements;
    if (element?.settled) void this.#tell(element);
  }

  async #tell(element: DrawnFigure): Promise<void> {
    const {record, section} = this;
    await element.settled;
    const plain = await element.toHtml().catch(() => '');
    // Later changes request an update themselves.
    if (record === this.record && section === this.section) {
      this.dispatchEvent(new FigureDrawnEvent({figure: element, record, section, plain}));
    }
  }

  async #load(): Promise<void> {
    try {
      // The preview uses the build for pages, so that it shows what readers get.
      await import(/* @vite-ignore */ new URL(`../dist/${this.figure}.js`, document.baseURI).href);
      this.requestUpdate();
    } catch {
      this.lost = true;
    }
  }
}

/** The file of a figure defines its class. */
function elementOf(figure: string): DrawnFigure {
  const made: unknown = document.createElement(`tip-${figure}`);
  const element = made as DrawnFigure;
  element.setAttribute('heading-level', '3');
  return element;
}
