import {attempt, error} from '@tip-figures/check/document/check-section.js';
import {findingsIn} from '@tip-figures/check/document/findings.js';
import {findingWords} from '@tip-figures/check/report/finding-words.js';
import {inJson, type Place} from '@tip-figures/check/report/hint-line.js';
import {say} from '@tip-figures/findings/say.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import type {Finding, Problem} from '@tip-figures/check/report/problem.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {pathOf} from '@tip-figures/record/path.js';
import {language} from '../language.js';
import {Places} from './places.js';
import {JsonSlip, scanJson} from './scan.js';

/**
 * All problems in the text of a document, in the order of the text.
 *
 * @param now - milliseconds since 1970, for dates in the future.
 * @param place - where it is read: as text, or in the rows of a sheet.
 */
export function checkDocument(text: string, figure?: string, now?: number, place: Place = inJson): readonly Problem[] {
  const places = new Places(text);
  let root;
  try {
    root = scanJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonSlip)) throw cause;
    const {what, hint, offset} = cause;
    const words = commandWords(language()).json;
    const message = words.what({...what, found: what.found || words.end()});
    const said = say(words.hints, hint.code, hint.facts);
    return [{severity: 'error', rule: 'json', code: 'json', path: '', ...places.at(offset), message, hint: said}];
  }
  const problems = findingsInText(text, figure, now).map((finding) => ({
    ...problemOf(finding, place),
    ...places.of(root, finding.at, finding.onKey),
  }));
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function findingsInText(text: string, figure: string | undefined, now: number | undefined): readonly Finding[] {
  const read = attempt(() => readJson(text));
  const refused = read instanceof FigureError ? read : undefined;
  // A document that is nested too deeply is not checked further; problems of keys leave the rest to be checked.
  return refused?.problem?.issue === 'nested-too-deep'
    ? [error(refused)]
    : findingsIn(JSON.parse(text), figure, refused, now);
}

/** A finding as it is printed, of what has no line. */
export function problemOf(finding: Finding, place: Place = inJson): Problem {
  const {severity, rule, problem, at, advice, better} = finding;
  const {what, expected, hint} = findingWords(finding, place, language());
  const code = problem?.issue ?? rule;
  const nowhere = {line: 0, column: 0};
  const path = pathOf(at);
  const hints = [expected, hint].filter(Boolean).join(' ');
  return {severity, rule, code, path, ...nowhere, message: what, hint: hints, advice: better ? undefined : advice};
}
