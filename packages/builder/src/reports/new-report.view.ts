import {allCountries, nameOf} from '@tip-figures/tiers/country-names.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {ReadList} from '@tip-figures/tiers/list.js';
import {answerWords, issueNotes, movedWords, questionWords, refusedWords} from '@tip-figures/tiers/question-words.js';
import type {Question, ReportDay} from '@tip-figures/tiers/report-day.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {EventOn} from '../event-on.js';

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
  return html`<label class="field" for="new-list">
      <span>Paste the placements of the ${report ?? 'new'} report: lists below headings, or a table</span>
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
      ${field(panel, 'source', 'Who lists them', 'U.S. Department of State')}
      ${field(panel, 'url', 'Address, if any', 'https://…')}
      ${field(panel, 'date', 'Published on, if known', '2026-06-30')}
    </div>
    ${compared ? comparedView(panel, compared) : nothing}
    <p class="note" role="status">${status}</p>
    <p class="note">The list is kept in this browser alone, until its text is deleted here.</p>`;
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
  if (list.refused) return html`<p class="problems" role="alert">${refusedWords[list.refused]}</p>`;
  const {report = 0} = panel;
  return html`<p role="status">
      <strong>${day.tiers.size} governments, ${day.moved.length} of them moved since ${report - 1}.</strong>
      ${list.passed.length ? `${list.passed.length} lines without a name were not read.` : nothing}
    </p>
    ${movedWords(day.moved).map(
      ({words, groups}) =>
        html`<h3>${words}</h3>
          <ul role="list">
            ${groups.map((one) => html`<li>${one.words}: ${one.countries.join(', ')}</li>`)}
          </ul>`,
    )}
    ${[...grouped(day.questions, ({issue}) => issue).values()].map((own) => kindView(panel, own))}
    ${day.questions.length ? nothing : doneView(panel)}`;
}

/** Questions of one kind. Where all of them have the same first answer, one click gives it. */
function kindView(panel: NewReportPanel, questions: readonly Question[]): TemplateResult {
  const [first] = questions;
  const [answer = ''] = first?.answers ?? [];
  const isShared = questions.length > 1 && ['as-listed', 'not-placed'].includes(answer);
  const note = first && issueNotes[first.issue];
  return html`<div class="asked">
    ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    ${
      first && isShared
        ? html`<p class="question answers">
            All ${questions.length}:
            <button type="button" class="button plain" @click=${() => panel.answer(first.issue, answer)}>
              ${answerWords(answer, first)}
            </button>
          </p>`
        : nothing
    }
    ${questions.map((question) => questionView(panel, question))}
  </div>`;
}

const mostButtons = 2;

function questionView(panel: NewReportPanel, question: Question): TemplateResult {
  const {id, answers, issue} = question;
  const words = questionWords(question, panel.report ?? 0);
  const shown = issue === 'jump' || issue === 'watch' || issue === 'new' || issue === 'missing' ? 1 : mostButtons;
  const others = issue === 'unknown-name' ? Object.keys(allCountries).filter((code) => !answers.includes(code)) : [];
  const rest = [...answers.slice(shown), ...others.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))];
  return html`<div class="question">
    <p>${words}</p>
    <p class="answers">
      ${answers
        .slice(0, shown)
        .map(
          (answer) =>
            html`<button type="button" class="button plain" @click=${() => panel.answer(id, answer)}>
              ${answerWords(answer, question)}
            </button>`,
        )}
      ${
        rest.length
          ? html`<select
              aria-label="Another answer. ${words}"
              @change=${({currentTarget}: EventOn<HTMLSelectElement>) => panel.answer(id, currentTarget.value)}
            >
              <option value="" selected>Another answer</option>
              ${rest.map((answer) => html`<option value=${answer}>${answerWords(answer, question)}</option>`)}
            </select>`
          : nothing
      }
    </p>
  </div>`;
}

function doneView(panel: NewReportPanel): TemplateResult {
  const {lacks} = panel;
  if (lacks) return html`<p class="note">${lacks}</p>`;
  return html`<p class="answers">
    <button type="button" class="button" @click=${() => panel.draw()}>Draw who moved</button>
    <button type="button" class="button plain" @click=${() => void panel.save()}>Save the documents (zip)</button>
  </p>`;
}
