import {filesMessages} from './generated/files.js';

/** What is wrong with files and addresses, by language and issue. No page of a reader fetches it. */
export const fileWords = filesMessages;

export type FileWords = (typeof filesMessages)['en'];
export type FileIssue = keyof FileWords;

/** What is wrong with a file, and what to do about it. */
export function fileText(
  {
    code,
    facts,
  }: {readonly code: FileIssue; readonly facts: {readonly found?: string; readonly known?: readonly string[]}},
  language = 'en',
): {readonly what: string; readonly hint: string} {
  const {what, hint} = (fileWords[language] ?? fileWords.en)[code];
  const {found = '', known = []} = facts;
  const names = new Intl.ListFormat(language).format(known.map((name) => JSON.stringify(name)));
  const said = {found, known: names, example: '{"tier-badge": {"tier": "2"}}'};
  return {what: what(said), hint: hint(said)};
}
