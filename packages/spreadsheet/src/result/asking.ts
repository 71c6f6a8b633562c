import type {Answer, Choices, Facts, Question, QuestionIssue} from '../reading.js';
import type {Place} from '../workbook.js';

/** What is asked of one sheet. Each question has an answer that was given, or waits for one. */
export interface Asking {
  readonly questions: Question[];
  /** The answer that was given; else `undefined`, and the question is kept. */
  ask: (issue: QuestionIssue, cells: readonly Place[], facts: Facts, answers: readonly Answer[]) => Answer | undefined;
}

export const askingOf = ({answers = {}}: Choices): Asking => {
  const questions: Question[] = [];
  return {
    questions,
    ask(issue, cells, facts, choices) {
      const [{row, column} = {row: 0, column: 0}] = cells;
      const id = `${issue}-${row}-${column}`;
      const given = choices.find((one) => one.id === answers[id]);
      if (!given && !questions.some((one) => one.id === id))
        questions.push({id, issue, cells, facts, answers: choices});
      return given;
    },
  };
};

/** The answer that nothing of the cells is to be drawn. */
export const leftOut: Answer = {id: 'left-out'};
