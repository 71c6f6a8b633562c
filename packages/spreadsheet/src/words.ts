import {meaningText, plainNames, type Names} from './meaning-words.js';
import type {Answer, Facts, Question, QuestionIssue, ReadingProblem, Typed} from './reading.js';
import type {Place} from './workbook.js';

/** A column as spreadsheets call it: A, B … Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell as spreadsheets call it, such as B4. */
export const cellName = ({row, column}: Place): string => `${columnName(column)}${row + 1}`;

type Say = (facts: Facts, cell: string, names: Names) => string;

const several = ({count}: Facts): boolean => Number(count) > 1;

const questions: Readonly<Record<QuestionIssue, Say>> = {
  'which-table': ({count}) => `${count} tables stand side by side in this sheet. Which of them is to be read?`,
  'unknown-name': ({text, count, list}, cell, names) =>
    !text
      ? `What are the numbers from ${cell} down? They have no heading.`
      : list
        ? `What is “${text}” in ${cell}? It is none of the known names for “${names.list(String(list))}”.`
        : several({count: count ?? 1})
          ? `What is “${text}” in ${cell}, and the ${Number(count) - 1} names like it?`
          : `What is “${text}” in ${cell}?`,
  'several-meanings': ({text}, cell) => `Which of these is “${text}” in ${cell}?`,
  separators: ({text, count}, cell) =>
    Number(count) > 1
      ? `How is “${text}” in ${cell} to be read, and ${Number(count) - 1} more like it?`
      : `How is “${text}” in ${cell} to be read?`,
  'not-a-number': ({text, count}, cell) =>
    Number(count) > 1
      ? `“${text}” in ${cell} and ${Number(count) - 1} other cells are no numbers. Leave them out?`
      : `“${text}” in ${cell} is no number. Leave it out?`,
  dash: ({text, count}, cell) =>
    Number(count) > 1
      ? `What do “${text}” in ${cell} and the other dashes say?`
      : `What does “${text}” in ${cell} say?`,
  'what-is-counted': (_, cell) => `What do the numbers from ${cell} on count?`,
  'title-says': ({text}, cell) => `Whom do the numbers below “${text}” in ${cell} count?`,
  'title-doubt': ({text}, cell) =>
    `Are the numbers below “${text}” in ${cell} estimates, of part of a year, added up over years, or of another crime?`,
  'note-says': ({text}, cell) => `“${text}” in ${cell} stands below the numbers. Does it go with them?`,
  'years-or-numbers': ({text}, cell) => `Is “${text}” in ${cell} a year or a number?`,
  'month-or-years': ({text}, cell) => `Which period is “${text}” in ${cell}?`,
  'day-or-month': ({text}, cell) => `Which day is “${text}” in ${cell}?`,
  'fiscal-year': ({text}, cell) => `Is “${text}” in ${cell} a fiscal year?`,
  'report-year': ({text}, cell) =>
    `Are the numbers of “${text}” in ${cell} those of that year, or of the year before the report?`,
  'people-or-cases': (_, cell) =>
    `Do the numbers of what courts and police did, from ${cell} on, count people or cases?`,
  'place-or-nationality': ({text}, cell) =>
    `Is “${text}” in ${cell} where the numbers are from, or the nationality of the people?`,
  'which-currency': ({text}, cell) =>
    text ? `Which currency is “${text}” in ${cell}?` : `In which currency are the sums from ${cell} on?`,
  factor: ({text}, cell) => `Are all numbers as “${text}” in ${cell} says?`,
  mark: ({text, mark, note}, cell) => `“${text}” in ${cell} has the mark ${mark}: “${note}”. How sure is the number?`,
  'which-period': ({count}, cell) =>
    several({count: count ?? 1})
      ? `Of which year or period are the numbers from ${cell} on? The sheet does not say.`
      : `Of which year or period is the number in ${cell}? The sheet does not say.`,
  'people-in-all': ({text}, cell) =>
    text
      ? `The total in ${cell} shows ${text} and no number. How many people are there in all?`
      : `The numbers from ${cell} on are shares. Of how many people in all?`,
  'total-differs': ({total, parts, count}, cell) =>
    `The total in ${cell} is ${total}, and its ${count} parts are ${parts} together. What is to be shown?`,
  'add-up': ({count}) => `${count} numbers are by two lists at once, which no figure shows. Add them up by each?`,
  'which-status': () => 'Which of the people are to be shown?',
  'which-periods': () => 'The table has periods of several kinds. Which are to be shown?',
  'same-twice': ({number, text}, cell) =>
    text
      ? `${number} in ${cell} and another cell are two numbers of “${text}”. Which is right?`
      : `${number} in ${cell} and another cell are two numbers of one thing. Which is right?`,
  'told-apart': ({text, other, isPart}, cell) =>
    isPart
      ? `“${text}” in ${cell} and “${other}” are one thing in a figure: change what one of them is. Or leave them out?`
      : `“${text}” in ${cell} and “${other}” have one place in a figure. What is to be shown there?`,
  contradiction: ({text, one, other}, cell) =>
    `The row and the column of “${text}” in ${cell} say two things: ${one} and ${other}. Leave it out?`,
  'empty-names': ({text}, cell) => `Do the empty cells from ${cell} on say the same as “${text}” above them?`,
  impossible: ({text}, cell) =>
    `“${text}” in ${cell} is no count of people or cases: they are whole, and not below zero. Leave it out?`,
};

/** A question in one sentence, with what it needs to be answered. */
export const questionText = ({issue, facts, cells}: Question, names: Names = plainNames): string =>
  questions[issue](facts, cells[0] ? cellName(cells[0]) : '', names);

const answers: Readonly<Record<string, (facts: Facts, issue: QuestionIssue) => string>> = {
  'left-out': (_, issue) =>
    issue === 'told-apart'
      ? 'Leave them out'
      : issue === 'people-in-all'
        ? 'That is not known'
        : issue === 'note-says'
          ? 'Leave the numbers out'
          : 'Leave it out',
  nothing: (_, issue) => (issue === 'empty-names' ? 'They say nothing' : 'It says nothing of the numbers'),
  above: () => 'The same',
  thousands: ({number}) => `${number}: the sign parts thousands`,
  decimals: ({number}) => `${number}: the sign begins decimals`,
  unknown: () => 'The number is not known',
  zero: () => 'None: 0',
  money: () => 'Money',
  sum: () => 'Add them up',
  all: () => 'All, side by side',
  one: ({period}) => String(period),
  other: ({period}) => String(period),
  fiscal: ({period}) => `A fiscal year: ${period}`,
  calendar: () => 'A calendar year',
  same: ({period}) => `Of ${period}`,
  before: ({period}) => `Of ${period}`,
  years: () => 'Years',
  numbers: () => 'Numbers',
  tiers: () => 'Tiers',
  people: (_, issue) => (issue === 'what-is-counted' ? 'Victims' : 'People'),
  cases: () => 'Cases',
  place: () => 'Where the numbers are from',
  nationality: () => 'The nationality of the people',
  times: ({factor}) => `Yes: times ${Number(factor).toLocaleString('en')}`,
  'money-alone': () => 'Of the money alone',
  kept: () => 'Yes, as their note',
  'as-stated': (_, issue) => (issue === 'total-differs' ? 'Both, as they stand' : 'No: as they stand'),
  'without-total': () => 'The parts alone',
  'without-parts': () => 'The total alone',
  exact: () => 'It is exact',
  about: () => 'About so many',
  'at least': () => 'At least so many',
  'up to': () => 'At most so many',
};

/** What may be typed, and what that looks like. */
export const typedText = (takes: Typed): string => (takes === 'period' ? 'a period' : 'a number');
export const typedExample = (takes: Typed): string => (takes === 'period' ? '2023' : '120');

/** An answer, as a button has it. */
export function answerText({issue}: Question, {id, facts = {}, meanings}: Answer, names: Names = plainNames): string {
  const [meaning] = meanings ?? [];
  if (issue === 'unknown-name' && id === 'unit.people') return 'Victims';
  if (meaning && issue !== 'factor') return meaningText(meaning, names);
  if (issue === 'people-in-all' && id === 'sum') return `The parts together: ${facts['number']}`;
  if (issue === 'people-in-all' && facts['text']) return `“${facts['text']}” alone: ${facts['number']}`;
  if (facts['number'] !== undefined && issue === 'same-twice') return String(facts['number']);
  if (facts['text'] !== undefined && issue === 'told-apart')
    return `“${facts['text']}”${facts['number'] ? `: ${facts['number']}` : ''}`;
  if (issue === 'which-table') return `${facts['range']}: ${facts['text']}`;
  if (issue === 'which-periods') return `Those like ${facts['period']}`;
  return answers[id]?.(facts, issue) ?? id;
}

const problems: Readonly<Record<ReadingProblem['issue'], string>> = {
  empty: 'There is nothing in this sheet.',
  'no-numbers': 'This sheet has no numbers: choose another sheet or range.',
  prose:
    'This is a text, and no table of counts: open the builder’s “Sentence”, paste it there, and take its numbers one by one.',
  'a-list':
    'This sheet is a list of texts, and no table of counts: count its rows first, or choose another sheet or range.',
  'nothing-known':
    'No heading of this sheet is known: name what the numbers are in the first row, such as “Victims” or “Year”, or say it of a column here.',
  'no-figure': 'The numbers were read, but no figure shows such numbers: look what each was taken for.',
  'one-row-a-person':
    'Each row of this sheet is one person or one case. Such rows must not be published: count them first, and open the table of what was counted.',
  'too-large': 'This sheet is too large to be read: choose a range of it.',
};

/** Why nothing is read, and what to do. */
export const problemText = ({issue}: ReadingProblem): string => problems[issue];
