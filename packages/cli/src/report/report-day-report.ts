import {answerWords, issueNotes, movedWords, questionWords} from '@tip-figures/tiers/question-words.js';
import type {ReadList} from '@tip-figures/tiers/list.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {grouped} from '@tip-figures/record/grouped.js';
import type {Question, ReportDay} from '@tip-figures/tiers/report-day.js';

const most = 5;

/** Who moved, what of the list was passed over, and what is still to be answered. */
export function dayText({tiers, moved, questions}: ReportDay, {passed}: ReadList, report: number): string {
  const counts = `${tiers.size} governments, ${moved.length} of them moved since ${report - 1}.`;
  const groups = movedWords(moved).map(
    ({words, groups: own}) => `${words}\n${own.map((one) => `  ${one.words}: ${one.countries.join(', ')}\n`).join('')}`,
  );
  const left = passed.slice(0, most).map(({line, text}) => `  line ${line}: ${onOneLine(text).slice(0, 80)}\n`);
  const more = passed.length > most ? `  and ${passed.length - most} more\n` : '';
  const kinds = [...grouped(questions, ({issue}) => issue)].map(([issue, own]) => {
    const note = issueNotes[issue];
    return [
      ...(note === undefined ? [] : [`  ${note}\n`]),
      ...own.map(
        (question) =>
          `  ${onOneLine(questionWords(question, report))}\n    ${cleanText(answersText(question).replace(/\n/g, ' '))}\n`,
      ),
    ].join('');
  });
  return [
    `Report ${report}: ${counts}\n`,
    ...groups,
    ...(left.length ? [`Not read, since no name is in it:\n${left.join('')}${more}`] : []),
    ...(questions.length
      ? [`${questions.length === 1 ? '1 question' : `${questions.length} questions`}\n${kinds.join('')}`]
      : []),
  ].join('\n');
}

// Control characters in a list must not reach the terminal.
const onOneLine = (text: string): string => cleanText(text.replace(/\s+/g, ' '));

/** The first answer as it is typed, and the others by what stands after the sign. */
function answersText(question: Question): string {
  const [first = '', ...others] = question.answers;
  const rest = others.length ? `; or =${others.join(', =')}` : '';
  return `--answer ${question.id}=${first}  ${answerWords(first, question)}${rest}`;
}
