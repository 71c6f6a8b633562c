import {fileWords} from '@tip-figures/messages/file-words.js';
import type {FileProblem} from '@tip-figures/spreadsheet/files/file-problem.js';

/** What is wrong with a file or an address, and what to do, in two sentences. */
export function problemWords({issue, path, found = '', known = []}: FileProblem): string {
  const {what, hint} = fileWords.en[issue];
  const facts = {found, known: new Intl.ListFormat('en').format(known), example: '{"tier-badge": {"tier": "2"}}'};
  const said = `${path === undefined ? '' : `${path}: `}${what(facts)}. ${hint(facts)}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
