import {say} from '@tip-figures/findings/say.js';
import type {Severity} from '@tip-figures/findings/finding.js';
import {commandWords, type CommandWords} from '@tip-figures/messages/command-words.js';
import type {Refusal, Refused} from '@tip-figures/publish/refused.js';
import {error} from '@tip-figures/check/document/check-section.js';
import {inJson, type Place} from '@tip-figures/check/report/hint-line.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {problemOf} from '../json/check-document.js';
import {language} from '../language.js';

/** A refusal of what has no line: of a record as a whole, or of a cell. */
export function refusedIn(refused: FigureError, place: Place = inJson): Problem {
  const finding = error(refused);
  const isEmptyCell = place.isSheet && refused.problem?.issue === 'missing';
  return {
    ...problemOf(isEmptyCell ? {...finding, advice: {advice: 'empty-cell'}} : finding, place),
    path: refused.path,
  };
}

/** The refusal of a document in which small counts cannot be withheld. */
export const notProtected = (refused: FigureError): Problem => {
  const problem = refusedIn(refused);
  return {...problem, message: commandWords(language()).problems['not-protected']({found: problem.message})};
};

/** The refusal of words beside a number that is withheld now, which nobody has looked at. */
export const unreviewedWords = (path: string): Problem =>
  protection('error', path, commandWords(language()).problems.unreviewed, '{"text": "…", "reviewed": true}');

/** What is wrong with a count that is, or should be, withheld. */
export const protection = (
  severity: Severity,
  path: string,
  {what, hint}: {readonly what: () => string; readonly hint: (facts: {readonly example: string}) => string},
  example = '',
): Problem => ({
  severity,
  rule: 'small-counts',
  code: 'small-counts',
  path,
  line: 0,
  column: 0,
  message: what(),
  hint: hint({example}),
});

/** Why nothing was written or published, behind the record or the file that is to blame. */
export function refusedText({code, facts, at, because}: Refusal): string {
  const {refused, system} = commandWords(language());
  const told = because && inWords(because);
  const text = say(refused, code, {
    ...facts,
    ...('why' in facts && {why: systemText(facts.why, system)}),
    ...(told !== undefined && ('message' in facts ? {message: told} : {text: told})),
  });
  return at ? `${at}: ${text}` : text;
}

/** What a reader has refused, behind its place. */
function inWords(refused: FigureError): string {
  const {path, message} = refusedIn(refused);
  return path ? `${path}: ${message}` : message;
}

export const refusedTexts = ({findings}: Refused): string[] => findings.map(refusedText);

/** What the system says of a file, by the code of its error. */
function systemText(code: string, words: CommandWords['system']): string {
  const known = alike[code] ?? code;
  return isKeyOf(words, known) ? words[known]() : code || words.unknown();
}

const alike: Readonly<Record<string, keyof CommandWords['system']>> = {
  EPERM: 'EACCES',
  EROFS: 'EACCES',
  EDQUOT: 'ENOSPC',
};

const isKeyOf = <All extends object>(all: All, key: string): key is keyof All & string => Object.hasOwn(all, key);

/** Why no pictures are drawn. */
export const withoutPictures = (reason: 'driver' | 'browser'): string =>
  commandWords(language())['without-pictures']({reason});
