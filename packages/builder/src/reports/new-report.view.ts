import {reportDayWords} from '@tip-figures/messages/report-day-words.js';
import {allCountries, nameOf} from '@tip-figures/tiers/country-names.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {ReadList} from '@tip-figures/tiers/list.js';
import {countryAnswer, type Answer, type Question} from '@tip-figures/tiers/question.js';
import type {ReportDay} from '@tip-figures/tiers/report-day.js';
import {answerText, movedTexts, questionNote, questionText, type Wording} from '@tip-figures/tiers/texts.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {EventOn} from '../event-on.js';
import {countryName, tierLabel} from '../form/labels.js';
import {language, words as texts} from '../text/text.js';

const named = (code: string): string => countryName(code) ?? nameOf(code);

/** The words of the page. */
const wording = (): Wording => ({
  language: language(),
  names: {country: named, tier: (tier) => tierLabel(tier) ?? tier},
});

/** What the person says of a new report. */
export interface Given {
  readonly list: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
}

/** What the panel shows and does. */
export interface NewReportPanel {
  readonly given: Given;
  readonly status: string;
  /** The year of the new report. */
  readonly report: number | undefined;
  /** What was read of the list, and how it differs from the report before; `undefined` while there is no list. */
  readonly compared: {readonly list: ReadList; readonly day: ReportDay} | undefined;
  /** Why there are no documents yet. */
  readonly lacks: string | undefined;
  set(given: Partial<Given>): void;
  answer(id: string, answer: string): void;
  /** Shows the figure of the day. */
  draw(): void;
  /** Saves all documents that figures fetch, for the outlet's own site. */
  save(): Promise<void>;
}

/** The list of a new report, who moved in it, and what only the editor can say. */
export function newReportView(panel: NewReportPanel): TemplateResult {
  const {report, compared, status} = panel;
  const {reports} = texts();
  return html`<label class="field" for="new-list">
      <span>${report === undefined ? reports.pasteNew() : reports.paste({report})}</span>
    </label>
    <textarea
      id="new-list"
      rows="8"
      spellcheck="false"
      placeholder="Tier 1&#10;Albania, Austria&#10;Tier 2 Watch List&#10;Korea, South"
      .value=${panel.given.list}
      @input=${({currentTarget}: EventOn<HTMLTextAreaElement>) => panel.set({list: currentTarget.value})}
    ></textarea>
    <div class="fields">
      ${field(panel, 'source', reports.who(), 'U.S. Department of State')}
      ${field(panel, 'url', reports.address(), 'https://…')} ${field(panel, 'date', reports.published(), '2026-06-30')}
    </div>
    ${compared ? comparedView(panel, compared) : nothing}
    <p class="note" role="status">${status}</p>
    <p class="note">${reports.kept()}</p>`;
}

const field = (panel: NewReportPanel, name: keyof Given, label: string, example: string): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <input
      type="text"
      placeholder=${example}
      .value=${panel.given[name]}
      @input=${({currentTarget}: EventOn<HTMLInputElement>) => panel.set({[name]: currentTarget.value})}
    />
  </label>`;

function comparedView(panel: NewReportPanel, {list, day}: NonNullable<NewReportPanel['compared']>): TemplateResult {
  const {report = 0} = panel;
  const words = reportDayWords(language());
  if (list.refused) return html`<p class="problems" role="alert">${words.refused[list.refused]()}</p>`;
  return html`<p role="status">
      <strong>${words.summary({count: day.tiers.size, moved: day.moved.length, last: report - 1})}</strong>
      ${list.passed.length ? texts().reports.passed({n: list.passed.length}) : nothing}
    </p>
    ${movedTexts(day.moved, wording()).map(
      ({words: way, groups}) =>
        html`<h3>${way}</h3>
          <ul role="list">
            ${groups.map((one) => html`<li>${texts().reports.group({words: one.words, countries: one.countries.join(', ')})}</li>`)}
          </ul>`,
    )}
    ${[...grouped(day.questions, ({code}) => code).values()].map((own) => kindView(panel, own))}
    ${day.questions.length ? nothing : doneView(panel)}`;
}

/** Questions of one kind. Where all of them have the same first answer, one click gives it. */
function kindView(panel: NewReportPanel, questions: readonly Question[]): TemplateResult {
  const [first] = questions;
  const [answer] = first?.fixes ?? [];
  const isShared = questions.length > 1 && ['as-listed', 'not-placed'].includes(answer?.id ?? '');
  const note = first && questionNote(first, language());
  return html`<div class="asked">
    ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    ${
      first && answer && isShared
        ? html`<p class="question answers">
            ${texts().reports.all({n: questions.length})}
            <button type="button" class="button plain" @click=${() => panel.answer(first.code, answer.id)}>
              ${answerText(answer, wording())}
            </button>
          </p>`
        : nothing
    }
    ${questions.map((question) => questionView(panel, question))}
  </div>`;
}

const mostButtons = 2;

function questionView(panel: NewReportPanel, question: Question): TemplateResult {
  const {id, fixes, code} = question;
  const words = questionText(question, wording());
  const shown = code === 'jump' || code === 'watch' || code === 'new' || code === 'missing' ? 1 : mostButtons;
  const rest = [...fixes.slice(shown), ...(code === 'unknown-name' ? otherCountries(fixes) : [])];
  return html`<div class="question">
    <p>${words}</p>
    <p class="answers">
      ${fixes
        .slice(0, shown)
        .map(
          (answer) =>
            html`<button type="button" class="button plain" @click=${() => panel.answer(id, answer.id)}>
              ${answerText(answer, wording())}
            </button>`,
        )}
      ${
        rest.length
          ? html`<select
              aria-label=${texts().reports.anotherTo({question: words})}
              @change=${({currentTarget}: EventOn<HTMLSelectElement>) => panel.answer(id, currentTarget.value)}
            >
              <option value="" selected>${texts().reports.another()}</option>
              ${rest.map((answer) => html`<option value=${answer.id}>${answerText(answer, wording())}</option>`)}
            </select>`
          : nothing
      }
    </p>
  </div>`;
}

/** All countries that are not offered already, by the alphabet. */
function otherCountries(fixes: readonly Answer[]): Answer[] {
  const {compare} = new Intl.Collator(language());
  return Object.keys(allCountries)
    .filter((code) => !fixes.some(({id}) => id === code))
    .toSorted((one, other) => compare(named(one), named(other)))
    .map(countryAnswer);
}

function doneView(panel: NewReportPanel): TemplateResult {
  const {lacks} = panel;
  if (lacks) return html`<p class="note">${lacks}</p>`;
  return html`<p class="answers">
    <button type="button" class="button" @click=${() => panel.draw()}>${texts().reports.draw()}</button>
    <button type="button" class="button plain" @click=${() => void panel.save()}>${texts().reports.save()}</button>
  </p>`;
}
