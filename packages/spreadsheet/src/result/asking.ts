import type {NoFacts} from '@tip-figures/findings/say.js';
import {readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {periodOf} from '@tip-figures/words/periods.js';
import {isQuantity} from '@tip-figures/words/quantities.js';
import type {
  Answer,
  AnswerCode,
  AnswerFacts,
  Choices,
  Meaning,
  Question,
  QuestionCode,
  QuestionFacts,
} from '../reading.js';
import type {Place} from '../workbook.js';

/** What is asked of one sheet. Each question has an answer that was given, or waits for one. */
export interface Asking {
  readonly questions: Question[];
  /** The answer that was given; else `undefined`, and the question is kept. */
  ask: <Code extends QuestionCode>(
    code: Code,
    cells: readonly Place[],
    facts: QuestionFacts[Code],
    answers: readonly Answer[],
    more?: Pick<Question, 'takes' | 'between'>,
  ) => Answer | undefined;
}

export const askingOf = ({answers = {}}: Choices): Asking => {
  const questions: Question[] = [];
  const ids = new Set<string>();
  return {
    questions,
    ask(code, at, facts, fixes, more = {}) {
      const [{row, column} = {row: 0, column: 0}] = at;
      const id = `${code}-${row}-${column}`;
      const question: Question = {id, code, severity: 'question', at, facts, fixes, ...more};
      const given = answerTo(question, answers[id]);
      if (!given && !ids.has(id)) questions.push(question);
      ids.add(id);
      return given;
    },
  };
};

/** The answer of that id, or the one that was typed; `undefined` for what is none. */
export function answerTo({fixes, takes}: Question, given = ''): Answer | undefined {
  const chosen = fixes.find(({id}) => id === given);
  if (chosen || !takes) return chosen;
  const typed = takes === 'period' ? periodTyped(given) : isQuantity(given.trim()) ? given.trim() : undefined;
  return typed === undefined ? undefined : answer('number', {number: typed}, {id: typed});
}

function periodTyped(given: string): string | undefined {
  const read = readPeriod(given.trim());
  const {choices = []} = periodOf(given) ?? {};
  return read ? writePeriod(read) : choices.length === 1 ? choices[0] : undefined;
}

type More = Pick<Partial<Answer>, 'id' | 'meanings'>;

/** An answer with what its words need, and with an id where that is not the code. */
export const answer = <Code extends AnswerCode>(
  code: Code,
  ...[facts, more]: NoFacts extends AnswerFacts[Code]
    ? [facts?: AnswerFacts[Code], more?: More]
    : [facts: AnswerFacts[Code], more?: More]
): Answer => ({id: code, code, facts: facts ?? {}, ...more});

/** An answer that says what the cells are. */
export const answerOf = (meaning: Meaning, id = Object.values(meaning).join('.')): Answer =>
  answer('meaning', {}, {id, meanings: [meaning]});

/** The answer that nothing of the cells is to be drawn. */
export const leftOut = answer('left-out');
