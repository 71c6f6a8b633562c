import {answerTo} from '@tip-figures/spreadsheet/result/asking.js';
import type {Question, Typed} from '@tip-figures/spreadsheet/reading.js';
import {answerText, questionText, typedExample} from '@tip-figures/spreadsheet/texts.js';
import {sheetWords} from '@tip-figures/messages/sheet-words.js';
import {html, nothing, type TemplateResult} from 'lit';
import {wordingFor} from '../names.js';
import {questionsOf} from '../opened-sheet.js';
import type {SheetContext} from '../sheet-context.js';
import type {EventOn} from '../../event-on.js';
import {words} from '../../text/text.js';

/** One question with its answers. What is in doubt is not read until one is given. */
export function questionView(context: SheetContext): TemplateResult | typeof nothing {
  const {sheet, figure, language, choose, set} = context;
  const wording = wordingFor(figure, language);
  const questions = questionsOf(sheet);
  const asked = Math.min(context.asked, questions.length - 1);
  const question = questions[asked];
  if (!question) return nothing;
  const answer = (id: string) => choose({...sheet.choices, answers: {...sheet.choices.answers, [question.id]: id}});
  const other = (step: number) => set({asked: (asked + step + questions.length) % questions.length});
  return html`<div class="ask" role="group" aria-labelledby="asked" id="sheet-question" tabindex="-1">
    <p id="asked">
      ${questionText(question, wording)}
      ${questions.length > 1 ? html`<small>${words().sheet.question({index: asked + 1, count: questions.length})}</small>` : nothing}
    </p>
    ${question.takes ? typedView(question, question.takes, answer, language) : nothing}
    <p class="answers">
      ${question.fixes.map(
        (one) =>
          html`<button type="button" class="button plain" @click=${() => answer(one.id)}>
            ${answerText(one, wording)}
          </button>`,
      )}
      ${
        questions.length > 1
          ? html`<button type="button" class="link" @click=${() => other(1)}>${words().sheet.next()}</button>`
          : nothing
      }
    </p>
  </div>`;
}

/** An answer that is typed: a year, or a number as the form takes it. */
function typedView(question: Question, takes: Typed, answer: (id: string) => void, language: string): TemplateResult {
  const {label, wrong} = sheetWords(language).typed;
  const example = typedExample[takes];
  const submitted = (event: EventOn<HTMLFormElement>): void => {
    event.preventDefault();
    const input = event.currentTarget.querySelector('input');
    if (!input) return;
    const given = answerTo(question, input.value);
    input.setCustomValidity(given ? '' : wrong({takes, example}));
    if (given) answer(given.id);
    else input.reportValidity();
  };
  const changed = ({currentTarget}: EventOn<HTMLInputElement>) => currentTarget.setCustomValidity('');
  return html`<form class="choices" @submit=${submitted}>
    <label class="field">
      <span>${label({takes})}</span>
      <input type="text" name="typed" required autocomplete="off" placeholder=${example} @input=${changed} />
    </label>
    <button class="button">${words().sheet.take()}</button>
  </form>`;
}
