import {
  answerText,
  movedTexts,
  questionNote,
  questionText,
  type Names,
  type Wording,
} from '@tip-figures/tiers/texts.js';
import {reportDayWords} from '@tip-figures/messages/report-day-words.js';
import type {ReadList} from '@tip-figures/tiers/list.js';
import type {Question} from '@tip-figures/tiers/question.js';
import type {ReportDay} from '@tip-figures/tiers/report-day.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {grouped} from '@tip-figures/record/grouped.js';
import {language} from '../language.js';

const most = 5;

/** Who moved, what of the list was passed over, and what is still to be answered. */
export function dayText(
  {tiers, moved, questions}: ReportDay,
  {passed}: ReadList,
  report: number,
  names?: Names,
): string {
  const wording = {language: language(), ...(names && {names})};
  const words = reportDayWords(language());
  const counts = words.summary({count: tiers.size, moved: moved.length, last: report - 1});
  const groups = movedTexts(moved, wording).map(
    ({words: way, groups: all}) =>
      `${way}\n${all.map((one) => `  ${one.words}: ${one.countries.join(', ')}\n`).join('')}`,
  );
  const left = passed
    .slice(0, most)
    .map(({line, text}) => `  ${words.passedLine({line, text: onOneLine(text).slice(0, 80)})}\n`);
  const more = passed.length > most ? `  ${words.more({count: passed.length - most})}\n` : '';
  const kinds = [...grouped(questions, ({code}) => code).values()].map((all) => {
    const note = all[0] && questionNote(all[0], language());
    return [
      ...(note === undefined ? [] : [`  ${note}\n`]),
      ...all.map(
        (question) =>
          `  ${onOneLine(questionText(question, wording))}\n    ${cleanText(answersText(question, wording).replace(/\n/g, ' '))}\n`,
      ),
    ].join('');
  });
  return [
    `${words.heading({report, summary: counts})}\n`,
    ...groups,
    ...(left.length ? [`${words.passed()}\n${left.join('')}${more}`] : []),
    ...(questions.length ? [`${words.open({count: questions.length})}\n${kinds.join('')}`] : []),
  ].join('\n');
}

/** The same in JSON: a question has its facts beside its id, and its answers by their ids. */
export const dayJson = ({tiers, moved, questions}: ReportDay, report: number): string =>
  `${JSON.stringify({report, tiers: Object.fromEntries(tiers), moved, questions: questions.map(inJson)}, null, 2)}\n`;

const inJson = ({id, code, at, facts, fixes}: Question) => ({
  id,
  issue: code,
  // What there is none of is left out: a tier of a name, a report before.
  ...Object.fromEntries(Object.entries(facts).filter(([name, fact]) => fact !== '' && (name !== 'last' || fact))),
  ...(at.length > 1 ? {lines: at} : at.length > 0 && {line: at[0]}),
  ...(code === 'twice' && {tiers: fixes.map((answer) => answer.id)}),
  answers: fixes.map((answer) => answer.id),
});

// Control characters in a list must not reach the terminal.
const onOneLine = (text: string): string => cleanText(text.replace(/\s+/g, ' '));

/** The first answer as it is typed, and the others by what stands after the sign. */
function answersText({id, fixes: [first, ...others]}: Question, wording: Wording): string {
  if (!first) return '';
  const typed = `--answer ${id}=${first.id}  ${answerText(first, wording)}`;
  return [
    typed,
    ...(others.length
      ? [reportDayWords(language()).orElse({answers: others.map((one) => `=${one.id}`).join(', ')})]
      : []),
  ].join('');
}
