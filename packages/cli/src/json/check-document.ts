import {attempt, error} from '@tip-figures/check/document/check-section.js';
import {findingsIn} from '@tip-figures/check/document/findings.js';
import {hintLine, inJson} from '@tip-figures/check/report/hint-line.js';
import {say} from '@tip-figures/findings/say.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import type {Finding, Problem} from '@tip-figures/check/report/problem.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {pathOf} from '@tip-figures/record/path.js';
import {Places} from './places.js';
import {JsonSlip, scanJson} from './scan.js';

/**
 * All problems in the text of a document, in the order of the text.
 *
 * @param now - milliseconds since 1970, for dates in the future.
 */
export function checkDocument(text: string, figure?: string, now?: number): readonly Problem[] {
  const places = new Places(text);
  let root;
  try {
    root = scanJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonSlip)) throw cause;
    const {what, hint, offset} = cause;
    const words = commandWords('en').json;
    const message = words.what({...what, found: what.found || words.end()});
    const said = say(words.hints, hint.code, hint.facts);
    return [{severity: 'error', rule: 'json', code: 'json', path: '', ...places.at(offset), message, hint: said}];
  }
  const problems = findingsInText(text, figure, now).map(
    ({steps, onKey, problem, suggestions: _others, remainder: _rest, ...finding}) => ({
      ...finding,
      hint: finding.hint ?? hintLine(finding.advice, inJson),
      code: problem?.issue ?? finding.rule,
      path: pathOf(steps),
      ...places.of(root, steps, onKey),
    }),
  );
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
