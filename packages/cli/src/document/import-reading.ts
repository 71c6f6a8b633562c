import {commandWords} from '@tip-figures/messages/command-words.js';
import {sheetWords} from '@tip-figures/messages/sheet-words.js';
import type {Problem, Severity} from '@tip-figures/check/report/problem.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {cellName, readRange} from '@tip-figures/spreadsheet/ranges.js';
import {readSheet} from '@tip-figures/spreadsheet/read-sheet.js';
import type {Choices, Question, Reading} from '@tip-figures/spreadsheet/reading.js';
import {answerTo} from '@tip-figures/spreadsheet/result/asking.js';
import {recordsOf} from '@tip-figures/spreadsheet/sections.js';
import {answerText, problemText, questionText, typedExample} from '@tip-figures/spreadsheet/texts.js';
import type {Place, Sheet} from '@tip-figures/spreadsheet/workbook.js';
import {language} from '../language.js';
import {UsageError} from '../report/usage-error.js';
import {checkDocument} from '../json/check-document.js';
import type {Imported} from './import-rows.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** How a sheet is read that has not the columns of a record, by the names of the options. */
export interface ReadingOptions {
  readonly figure?: string;
  readonly section?: string;
  readonly range?: string;
  readonly transpose?: boolean;
  readonly newest?: string;
  /** Each as `id=answer`. */
  readonly answer?: readonly string[];
  /** The record around what is read. */
  readonly template?: Readonly<Record<string, unknown>>;
}

/**
 * Reads a sheet as people keep it, and checks what becomes of it. Nothing is guessed: what is not certain is a question, and
 * while one is open there is no record.
 */
export function importReading(sheet: Sheet, options: ReadingOptions): Imported {
  const choices = choicesOf(sheet, options);
  const reading = readSheet(sheet, choices);
  const {questions, problems, periods} = reading;
  const {figure = reading.figures[0], template = {}, newest} = options;
  // Of a period that it does not have, the sheet shows nothing.
  if (newest !== undefined && periods.length && !periods.includes(newest)) {
    throw new UsageError('newest', {periods: periods.join(', '), found: JSON.stringify(newest)});
  }
  if (problems.length)
    return {problems: problems.map((one) => problemAt('error', one.at, problemText(one, {language: language()})))};
  if (questions.length) return {problems: questions.map(asked)};
  if (!figure || !reading.figures.includes(figure as FigureName)) {
    return {
      problems: [
        problemAt(
          'error',
          [],
          words()['no-figure'].what({found: figure ?? '', isNamed: figure !== undefined}),
          words()['no-figure'].hint({isOne: reading.figures.length > 0, all: reading.figures.join(', ')}),
        ),
      ],
    };
  }
  return importRecords(recordsOf(reading, figure as FigureName, template), figure, options, reading);
}

type Fields = Readonly<Record<string, unknown>>;

function importRecords(
  records: readonly Fields[],
  figure: string,
  {template, section, ...options}: ReadingOptions,
  reading: Reading,
): Imported {
  const others = reading.figures.filter((one) => one !== figure);
  const notes =
    options.figure === undefined && others.length
      ? [
          problemAt(
            'question',
            [],
            words()['read-as'].what({found: figure}),
            words()['read-as'].hint({all: others.join(', ')}),
          ),
        ]
      : [];
  const own = records.map((record) => objectOf(record[figure]));
  const [first = {}] = records;
  const whole =
    records.length > 1
      ? {
          ...template,
          [figure]: records.map(({country, period}, at) => ({
            id: country,
            country,
            ...(period ? {period} : {}),
            ...own[at],
          })),
        }
      : section === undefined
        ? first
        : {...first, [figure]: [{id: section, ...own[0]}]};
  const text = textOf(whole);
  return {
    text,
    ...(records.length > 1 && {
      byCountry: records.map((record) => ({country: String(record['country']), text: textOf(record)})),
    }),
    problems: [...notes, ...checkDocument(text).map((problem) => ({...problem, line: 0, column: 0}))],
  };
}

const textOf = (record: Fields): string => `${JSON.stringify(record, null, 2)}\n`;

const words = () => commandWords(language()).problems;

function asked(question: Question): Problem {
  const answers = question.fixes.map(
    (answer) => `--answer ${question.id}=${answer.id} (${answerText(answer, {language: language()})})`,
  );
  const typed = question.takes
    ? [
        `--answer ${question.id}=${typedExample[question.takes]} (${sheetWords(language()).typed.kind({takes: question.takes})})`,
      ]
    : [];
  const all = new Intl.ListFormat(language(), {type: 'disjunction'}).format([...typed, ...answers]);
  return problemAt(
    'question',
    question.at,
    questionText(question, {language: language()}),
    words().open({answers: all}),
  );
}

function problemAt(severity: Severity, cells: readonly Place[], message: string, hint = ''): Problem {
  const path = cells.slice(0, 1).map(cellName).join('');
  return {severity, rule: 'file', code: 'file', path, line: 0, column: 0, message, hint};
}

/** @throws {UsageError} for a range that is none of the sheet, and an answer to what is not asked. */
function choicesOf(sheet: Sheet, {range: typed, transpose, newest, answer = []}: ReadingOptions): Choices {
  const range = typed === undefined ? undefined : readRange(typed, sheet);
  if (typed !== undefined && !range) throw new UsageError('range', {found: JSON.stringify(typed)});
  const answers = Object.fromEntries(answer.map(answerIn));
  const choices: Choices = {
    ...(range && {range}),
    ...(transpose && {isTransposed: true}),
    ...(newest !== undefined && {newest}),
    answers,
  };
  for (const [id, given] of Object.entries(answers)) {
    const {[id]: _, ...others} = answers;
    const question = readSheet(sheet, {...choices, answers: others}).questions.find((one) => one.id === id);
    if (!question) throw new UsageError('not-asked', {id: JSON.stringify(id)});
    if (!answerTo(question, given)) {
      const {takes = 'none', fixes} = question;
      const example = takes === 'none' ? '' : typedExample[takes];
      const known = fixes.map((one) => one.id).join(', ');
      throw new UsageError('not-an-answer', {id, takes, example, choices: known, found: JSON.stringify(given)});
    }
  }
  return choices;
}

function answerIn(written: string): [string, string] {
  const [, id, answer] = /^([^=]+)=(.+)$/.exec(written) ?? [];
  if (!id || !answer) throw new UsageError('answer');
  return [id, answer];
}
