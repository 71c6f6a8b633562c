import type {FigureName} from '@tip-figures/record/figures/names.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {withFigure, type State} from '../model/state.js';
import {isTable, openText, textIn} from '../open/open-text.js';
import {jumpTo} from '../focus/jump.js';
import type {Asked} from '../page/builder-page.js';
import type {Brought, Desk} from './desk.js';
import {questionsOf} from './opened-sheet.js';
import {sheetReader} from './sheet-reader.js';
import {words} from '../text/text.js';

/** The page into which something is brought. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly store: {readonly state: State};
  readonly updateComplete: Promise<boolean>;
  tab: string;
  problems: readonly string[];
  fitting: readonly FigureName[];
  asked: Asked | undefined;
  fillIn(state: State): void;
}

/** Brings data in: what is typed or chosen in the panel, and what is dropped or pasted anywhere on the page. */
export class BringingIn implements ReactiveController {
  readonly #host: Host;
  /** What reads sheets is fetched with the first one. */
  #desk: Desk | undefined;
  #last = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const [name, listener] of this.#listeners) document.addEventListener(name, listener);
    sheetReader.addEventListener('change', this.#onReading);
  }

  hostDisconnected(): void {
    for (const [name, listener] of this.#listeners) document.removeEventListener(name, listener);
    sheetReader.removeEventListener('change', this.#onReading);
    sheetReader.stop();
  }

  /** Opens a text: a record, the code of a tag, rows with the columns of a record, or a table. */
  async open(text: string): Promise<void> {
    if (isTable(text)) await this.#openSheet(({ofText}) => ofText(text));
    else this.#openOwn(text);
  }

  async openFile(file: File): Promise<void> {
    const text = await textIn(file);
    if (text !== undefined && !isTable(text)) this.#openOwn(text);
    else await this.#openSheet(({ofFile}) => ofFile(file));
  }

  /** A published sheet, or any other table at an address: this browser asks it, and nobody else. */
  async openAddress(address: string): Promise<void> {
    await this.#openSheet(({ofAddress}) => ofAddress(address));
  }

  /** Another figure of the same record, with the numbers that the sheet has of it. */
  withFigure(state: State, figure: FigureName): State {
    return this.#desk && state.sheet ? this.#desk.withOtherFigure(state, figure) : withFigure(state, figure);
  }

  /** What follows from the sheet for the page: the figures that it fits, and what it asks. */
  follow(): void {
    const host = this.#host;
    const {sheet} = host.store.state;
    const count = sheet ? questionsOf(sheet).length : 0;
    host.fitting = sheet?.reading.figures ?? [];
    host.asked = count ? {count, goTo: () => void this.#goToQuestion()} : undefined;
  }

  async #goToQuestion(): Promise<void> {
    this.#host.tab = 'sheet';
    await this.#host.updateComplete;
    jumpTo('#sheet-question');
  }

  #openOwn(text: string, notes: readonly string[] = []): void {
    const {figure} = this.#host.store.state;
    const opened = openText(text, figure);
    this.#host.problems = 'problems' in opened ? opened.problems : [...notes, ...opened.notes];
    if ('problems' in opened) this.#host.tab = 'sheet';
    else {
      this.#host.tab = this.#host.problems.length ? 'sheet' : 'form';
      this.#host.fillIn(opened.state);
    }
  }

  /** What was opened last is shown, though an earlier one may be read after it. */
  async #openSheet(open: (desk: Desk) => Promise<Brought>): Promise<void> {
    const host = this.#host;
    const turn = ++this.#last;
    const desk = (this.#desk ??= await loadDesk());
    const brought = desk ? await open(desk) : {problem: words().sheet.notLoaded()};
    if (turn !== this.#last) return;
    if ('text' in brought) {
      this.#openOwn(brought.text, brought.notes);
      return;
    }
    host.tab = 'sheet';
    host.problems = 'problem' in brought ? [brought.problem] : [];
    if (desk && 'file' in brought) {
      const {file, read} = brought;
      // A figure that was chosen is in the address.
      host.fillIn(desk.withFile(host.store.state, file, read, location.hash !== ''));
    }
  }

  readonly #onReading = (): void => {
    if (sheetReader.isBusy) this.#host.tab = 'sheet';
    this.#host.requestUpdate();
  };

  readonly #onDrag = (event: DragEvent): void => {
    const isFile = event.dataTransfer?.types.includes('Files') ?? false;
    if (isFile && event.type === 'dragover') event.preventDefault();
    this.#host.toggleAttribute('data-dropping', isFile && event.type === 'dragover');
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#host.removeAttribute('data-dropping');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.openFile(file);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!file && !text.trim()) return;
    event.preventDefault();
    // Cells that are copied come as a picture, too.
    if (text.trim()) void this.open(text);
    else if (file) void this.openFile(file);
  };

  readonly #listeners = [
    ['dragover', this.#onDrag],
    ['dragleave', this.#onDrag],
    ['drop', this.#onDrop],
    ['paste', this.#onPaste],
  ] as unknown as readonly (readonly [string, EventListener])[];
}

const loadDesk = (): Promise<Desk | undefined> =>
  import('./desk.js').then(
    ({desk}) => desk,
    () => undefined,
  );
