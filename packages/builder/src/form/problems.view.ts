import type {Path} from '@tip-figures/record/path.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../check/problem.js';
import {fixText, problemText, readingText} from '../check/texts.js';
import {idOf, type FormContext} from './form-context.js';
import {words} from '../text/text.js';

/** What is wrong at a place, below its control, and how it is read. */
export function problemsView(form: FormContext, path: Path): TemplateResult | typeof nothing {
  const problems = saidAt(form, path);
  const reading = form.readingAt(path);
  if (!problems.length && reading === undefined) return nothing;
  return html`<div id=${idOf(path, 'problems')}>
    ${reading === undefined ? nothing : html`<p class="note" role="status">${readingText(reading)}</p>`}
    ${
      problems.length
        ? html`<ul class="problems" role="list">
            ${problems.map((problem) => problemView(form, problem))}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Those that are said here: what several rows share is said once, above them. */
const saidAt = (form: FormContext, path: Path): readonly Problem[] =>
  form.problemsAt(path).filter(({isElsewhere}) => !isElsewhere);

/** Whether there is something to be read below a control. */
export const isTold = (form: FormContext, path: Path): boolean =>
  saidAt(form, path).length > 0 || form.readingAt(path) !== undefined;

function problemView(form: FormContext, problem: Problem): TemplateResult {
  const isError = problem.severity === 'error';
  const text = problemText(problem);
  return html`<li class=${problem.severity}>
    <p>
      <span aria-hidden="true">${isError ? '✕' : '?'}</span>
      <span class="unseen">${words().form.severity({severity: isError ? 'error' : 'question'})}</span>
      <span class="words">${text.words}</span>
    </p>
    ${text.hints.map((hint) => html`<p>${hint}</p>`)}
    <p class="answers">
      ${problem.fixes.map(
        (fix) => html`<button type="button" class="link" @click=${() => form.fix(fix)}>${fixText(fix)}</button>`,
      )}
      ${
        problem.asked.length
          ? html`<button type="button" class="link" @click=${() => form.accept(problem)}>
              ${words().form.leave()}
            </button>`
          : nothing
      }
    </p>
  </li>`;
}

/** The worst of what is wrong at a place, for the border of its control. */
export const stateAt = (form: FormContext, path: Path): 'error' | 'question' | typeof nothing => {
  const severities = form.problemsAt(path).map(({severity}) => severity);
  return severities.includes('error') ? 'error' : severities.length ? 'question' : nothing;
};
