import type {Problem} from '@tip-figures/check/report/problem.js';
import {fileWords} from '@tip-figures/messages/file-words.js';
import type {FileProblem} from '@tip-figures/spreadsheet/files/file-problem.js';

/** What is wrong with a file, a workbook or an address, in words. */
export function problemOfFile({issue, found = '', known = [], ...at}: FileProblem): Problem {
  const {what, hint} = fileWords.en[issue];
  const names = known.map((name) => JSON.stringify(name));
  const facts = {found, known: new Intl.ListFormat('en').format(names), example: '{"tier-badge": {"tier": "2"}}'};
  const place = {severity: 'error', path: '', line: 0, column: 0, ...at} as const;
  return {...place, rule: 'file', code: 'file', issue, message: what(facts), hint: hint(facts)};
}
