import {download} from '@tip-figures/core/menu/menu-actions.js';
import {fileProblemText, problemText} from '@tip-figures/spreadsheet/texts.js';
import type {Encoding} from '@tip-figures/spreadsheet/workbook.js';
import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {State} from '../model/state.js';
import {batchView} from './batch/batch.view.js';
import {changeView} from './table/change.view.js';
import {encodingView} from './encoding.view.js';
import {questionsOf, sheetOf, type OpenedSheet, type SheetChange} from './opened-sheet.js';
import {questionView} from './table/question.view.js';
import {rangeView} from './table/range.view.js';
import type {SheetContext, SheetView} from './sheet-context.js';
import {tableView} from './table/table.view.js';
import {sheetReader} from './sheet-reader.js';
import {asksReading, withSheet} from './with-sheet.js';
import {words, Wording} from '../text/text.js';

/** Where the states of the page are kept. */
interface Store {
  readonly state: State;
  step(next: State): void;
}

/** An opened sheet: what was understood of it, what is asked about it, and what can be changed. */
export class ReadSheetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    store: {attribute: false},
    sheet: {attribute: false},
    figure: {},
    language: {},
    view: {state: true},
  };

  declare store: Store;
  declare sheet: OpenedSheet;
  declare figure: State['figure'];
  /** In which the page speaks. */
  declare language: string;
  declare view: SheetView;

  constructor() {
    super();
    this.language = 'en';
    new Wording(this);
    this.view = {stop: {row: 0}, first: 40, asked: 0, isRangeOpen: false, isChoosing: false};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    const {isRangeOpen, at} = this.view;
    const {file, reading} = this.sheet;
    const {name} = sheetOf(this.sheet);
    return html`<div class="read">
        <div class="read-head">
          <p>
            <b>${file.name || words().sheet.pasted()}</b
            >${file.workbook.sheets.length > 1 ? words().sheet.ofFile({name}) : nothing}
          </p>
          <button
            type="button"
            class="link"
            aria-expanded=${isRangeOpen}
            @click=${() => context.set({isRangeOpen: !isRangeOpen})}
          >
            ${words().sheet.anotherRange()}
          </button>
        </div>
        ${encodingView(context)} ${rangeView(context)} ${tableView(context)}
      </div>
      ${insteadView(this.sheet, this.figure)}
      ${this.view.problem === undefined ? nothing : html`<p class="error" role="alert">${this.view.problem}</p>`}
      ${reading.problems.map((problem) => html`<p class="error" role="alert">${problemText(problem, this)}</p>`)}
      ${at ? changeView(context) : questionView(context)}
      ${batchView(context, {saveOne: () => void this.#save(true), saveEach: () => void this.#save(false)})}`;
  }

  /** The button that opened it may be gone. */
  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>(questionsOf(this.sheet).length ? question : stop)?.focus();
  }

  get #context(): SheetContext {
    return {
      ...this.view,
      sheet: this.sheet,
      figure: this.figure,
      language: this.language,
      choose: (choices) => void this.#open({choices}),
      open: (change) => void this.#open(change),
      readAs: (encoding) => void this.#readAs(encoding),
      set: (values) => this.#set(values),
    };
  }

  async #readAs(encoding: Encoding): Promise<void> {
    const {file} = this.sheet;
    const {bytes} = file;
    if (!bytes) return;
    const opened = await sheetReader.run({bytes, options: {encoding}});
    if ('problem' in opened) this.#set({problem: fileProblemText(opened.problem, this)});
    else void this.#open({file: {...file, workbook: opened.workbook, isInOtherLetters: true}});
  }

  async #open(change: SheetChange): Promise<void> {
    const {sheet} = this;
    const next = {...sheet, ...change};
    let {reading} = sheet;
    if (asksReading(sheet, change)) {
      const read = await sheetReader.run({sheet: sheetOf(next), choices: next.choices});
      // What was asked last counts.
      if (sheet !== this.sheet || ('problem' in read && sheetReader.isBusy)) return;
      if ('problem' in read) {
        this.#set({problem: fileProblemText(read.problem, this)});
        return;
      }
      ({reading} = read);
    }
    this.store.step(withSheet(this.store.state, change, reading));
    this.#set({at: undefined, problem: undefined});
  }

  /** The pressed button may be gone: the focus goes to what is in its place, or back to the table. */
  #set(values: Partial<SheetView>): void {
    const wasOpen = this.view.at !== undefined;
    this.view = {...this.view, ...values};
    if (!('at' in values)) return;
    const place = values.at ? '.change select' : wasOpen || !questionsOf(this.sheet).length ? stop : question;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(place)?.focus());
  }

  async #save(inOneFile: boolean): Promise<void> {
    const {batchOf, inOne, textOf, zipOf} = await import('./batch/batch.js');
    const records = batchOf(this.store.state, this.sheet);
    const name = `${this.figure}-${records.length}`;
    if (inOneFile) download(`${name}.json`, new Blob([textOf(inOne(records, this.figure))]));
    else download(`${name}.zip`, new Blob([zipOf(records)], {type: 'application/zip'}));
  }
}

/** That another figure than the one that was chosen is drawn, of which the sheet has nothing. */
function insteadView(
  {wished, reading: {figures}}: OpenedSheet,
  figure: State['figure'],
): TemplateResult | typeof nothing {
  if (wished === undefined || wished === figure || !figures.length || figures.includes(wished)) return nothing;
  return html`<p class="note" role="status">
    ${words().sheet.instead({wished: words().choose.kind({figure: wished}), shown: words().choose.kind({figure})})}
  </p>`;
}

const question = '#sheet-question';
const stop = 'table [tabindex="0"]';

if (!customElements.get('read-sheet')) customElements.define('read-sheet', ReadSheetElement);
