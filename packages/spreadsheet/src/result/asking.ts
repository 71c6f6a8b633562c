import {readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {isQuantity} from '@tip-figures/record/values/written/quantities.js';
import {periodsIn} from '../names/periods.js';
import type {Answer, Choices, Facts, Question, QuestionIssue, Typed} from '../reading.js';
import type {Place} from '../workbook.js';

/** What is asked of one sheet. Each question has an answer that was given, or waits for one. */
export interface Asking {
  readonly questions: Question[];
  /** The answer that was given; else `undefined`, and the question is kept. */
  ask: (
    issue: QuestionIssue,
    cells: readonly Place[],
    facts: Facts,
    answers: readonly Answer[],
    takes?: Typed,
  ) => Answer | undefined;
}

export const askingOf = ({answers = {}}: Choices): Asking => {
  const questions: Question[] = [];
  const ids = new Set<string>();
  return {
    questions,
    ask(issue, cells, facts, choices, takes) {
      const [{row, column} = {row: 0, column: 0}] = cells;
      const id = `${issue}-${row}-${column}`;
      const question: Question = {id, issue, cells, facts, answers: choices, ...(takes && {takes})};
      const given = answerTo(question, answers[id]);
      if (!given && !ids.has(id)) questions.push(question);
      ids.add(id);
      return given;
    },
  };
};

/** The answer of that id, or the one that was typed; `undefined` for what is none. */
export function answerTo({answers, takes}: Question, given = ''): Answer | undefined {
  const chosen = answers.find(({id}) => id === given);
  if (chosen || !takes) return chosen;
  const typed = takes === 'period' ? periodTyped(given) : isQuantity(given.trim()) ? given.trim() : undefined;
  return typed === undefined ? undefined : {id: typed};
}

function periodTyped(given: string): string | undefined {
  const read = readPeriod(given.trim());
  const {choices = []} = periodsIn(given) ?? {};
  return read ? writePeriod(read) : choices.length === 1 ? choices[0] : undefined;
}

/** The answer that nothing of the cells is to be drawn. */
export const leftOut: Answer = {id: 'left-out'};
