import {download} from '@tip-figures/core/menu/menu-actions.js';
import {lastReport, movedRecord, withReport, type NewReport} from '@tip-figures/tiers/add-report.js';
import {reportDayWords} from '@tip-figures/messages/report-day-words.js';
import {CountryNames} from '@tip-figures/tiers/country-names.js';
import {placementsIn, type Placement} from '@tip-figures/tiers/placements.js';
import {readList} from '@tip-figures/tiers/read-list.js';
import {reportDay, type Answers} from '@tip-figures/tiers/report-day.js';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {Entries} from '../drafts/entries.js';
import type {Fields} from '../model/state.js';
import type {BuilderPage} from '../page/builder-page.js';
import {keepList, keptList} from './kept-list.js';
import {newReportView, type Given, type NewReportPanel} from './new-report.view.js';
import {zipOf} from './zip-documents.js';
import {language, words, Wording} from '../text/text.js';

/** The documents of the site, with what is read in their light. */
interface Known {
  readonly reports: Fields;
  readonly placements: readonly Placement[];
  readonly report: number;
  readonly names: CountryNames;
}

/** A report that the package does not have yet: its list is pasted, compared with the report before, and drawn. */
export class NewReportElement extends LitElement implements NewReportPanel {
  static override properties: PropertyDeclarations = {
    page: {attribute: false},
    given: {state: true},
    answers: {state: true},
    known: {state: true},
    status: {state: true},
  };

  declare page: Pick<BuilderPage, 'fillIn' | 'asked'>;
  declare given: Given;
  declare answers: Answers;
  declare status: string;
  declare private known: Known | undefined;
  readonly #entries = new Entries();

  constructor() {
    super();
    new Wording(this);
    this.given = {list: '', source: '', url: '', date: ''};
    this.answers = new Map();
    this.status = '';
    void this.#load();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return newReportView(this);
  }

  protected override updated(): void {
    const count = this.compared?.day.questions.length ?? 0;
    const asked = count ? {count, goTo: () => this.querySelector<HTMLElement>('.question button')?.focus()} : undefined;
    if (asked?.count !== this.page.asked?.count) this.page.asked = asked;
  }

  get report(): number | undefined {
    return this.known?.report;
  }

  get compared(): NewReportPanel['compared'] {
    const {known, answers} = this;
    if (!known || !this.given.list.trim()) return undefined;
    const list = readList(this.given.list, known.names, known.report, answers.get('column'));
    return {list, day: reportDay(list, known, answers)};
  }

  get lacks(): string | undefined {
    const {source, url, date} = this.given;
    const {lacks} = reportDayWords(language());
    if (!source.trim()) return lacks.source();
    if (url && !/^https?:\/\/./.test(url)) return lacks.address();
    return !date || /^20\d\d-\d\d-\d\d$/.test(date) ? undefined : lacks.day({example: '2026-06-30'});
  }

  set(given: Partial<Given>): void {
    // Ids of questions name lines of the list.
    if (given.list !== undefined) this.answers = new Map();
    this.given = {...this.given, ...given};
    this.status = '';
    this.#keep();
  }

  answer(id: string, answer: string): void {
    this.answers = new Map([...this.answers, [id, answer]]);
    this.#keep();
  }

  draw(): void {
    const {known} = this;
    const documents = this.#documents();
    if (!known || !documents) return;
    const record = movedRecord(documents['reports.json'] ?? {}, known.report);
    this.page.fillIn({figure: 'region-compare', record});
  }

  async save(): Promise<void> {
    const documents = this.#documents();
    if (!documents || !this.known) return;
    const years = Object.keys((this.known.reports['region-compare'] as {tiers: object}).tiers);
    try {
      const others = years.map(async (year) => [`report-${year}.json`, await fetched(`report-${year}.json`)] as const);
      const all = {...Object.fromEntries(await Promise.all(others)), ...documents};
      download(`tiers-${this.known.report}.zip`, zipOf(all));
      this.status = words().reports.saved();
    } catch {
      this.status = this.#lost;
    }
  }

  #keep(): void {
    if (this.known) keepList(this.#entries, {report: this.known.report, ...this.given, answers: [...this.answers]});
  }

  /** Goes on with what was pasted before, unless something has been typed meanwhile. */
  #goOn(report: number): void {
    const kept = keptList(this.#entries, report);
    if (!kept || Object.values(this.given).some(Boolean)) return;
    const {list, source, url, date, answers} = kept;
    this.given = {list, source, url, date};
    this.answers = new Map(answers);
  }

  #documents(): Record<string, Fields> | undefined {
    const {known, compared} = this;
    if (!known || !compared || compared.day.questions.length || this.lacks) return undefined;
    const {source, url, date} = this.given;
    const added: NewReport = {
      report: known.report,
      tiers: compared.day.tiers,
      source: {publisher: source.trim(), ...(url && {url})},
      day: date || undefined,
      today: new Date().toISOString().slice(0, 10),
    };
    return withReport(known.reports, added);
  }

  get #lost(): string {
    return reportDayWords(language()).lacks.documents();
  }

  async #load(): Promise<void> {
    try {
      const reports = await fetched('reports.json');
      const placements = placementsIn(reports);
      const report = lastReport(placements) + 1;
      this.known = {reports, placements, report, names: new CountryNames(report)};
      this.#goOn(report);
    } catch {
      this.status = this.#lost;
    }
  }
}

/** A document of the site's own copy of the package. */
async function fetched(file: string): Promise<Fields> {
  const response = await fetch(new URL(`../dist/data/tiers/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Fields;
}
