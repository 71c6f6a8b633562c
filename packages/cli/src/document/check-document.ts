import {describe, FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {sectionOf} from '@tip-figures/record/sections/section.js';
import {figures as allFigures} from '@tip-figures/record/sections/names.js';
import {attempt, checkSection, error, refusalsOf} from './check-section.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {documentOf, type Document} from './document.js';
import {checkedFigures} from './figures.js';
import {Places} from '../json/places.js';
import {JsonSlip, scanJson} from '../json/scan.js';
import {lints} from '../lints/lints.js';
import type {Finding, Problem} from '../report/problem.js';
import {pathOf} from '@tip-figures/record/path.js';

/** All that is wrong with the text of a document, in the order of the text. */
export function checkDocument(text: string, figure?: string): readonly Problem[] {
  const places = new Places(text);
  let root;
  try {
    root = scanJson(text);
  } catch (cause) {
    if (!(cause instanceof JsonSlip)) throw cause;
    const {message, hint, offset} = cause;
    return [{severity: 'error', rule: 'json', code: 'json', path: '', ...places.at(offset), message, hint}];
  }
  const problems = findingsIn(text, figure).map(({steps, onKey, issue, ...finding}) => ({
    ...finding,
    code: issue ?? finding.rule,
    path: pathOf(steps),
    ...places.of(root, steps, onKey),
  }));
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function findingsIn(text: string, figure: string | undefined): readonly Finding[] {
  const read = attempt(() => readJson(text));
  const refused = read instanceof FigureError ? read : undefined;
  // Nested too deeply, it is no document of ours. What is wrong with keys leaves the rest to be checked.
  if (refused?.issue === 'nested-too-deep') return [error(refused)];
  const root = JSON.parse(text) as unknown;
  const first = refused ? [error(refused)] : [];
  if (!isObject(root)) return [...first, error(notAnObject(root))];
  const document = documentOf(root, figure);
  const found = [...first, ...wrongSections(document), ...document.sections.flatMap(checkSection)];
  return merged(
    found,
    lints.flatMap((lint) => lint(document)),
  );
}

const notAnObject = (value: unknown): FigureError =>
  new FigureError('schema', `expected an object, got ${describe(value)}`, '', {issue: 'not-an-object'});

function wrongSections({root, isRecord, sections}: Document): Finding[] {
  if (sections.length === 0 && !isRecord) {
    const names = checkedFigures.map(({name}) => name).join(', ');
    const hint = `Put what stands here under the name of its figure (${names}), or name the figure with --figure.`;
    return [{...error(new FigureError('schema', 'has no section of a figure, and is none that can be told')), hint}];
  }
  return allFigures
    .filter((name) => isRecord && name in root)
    .flatMap((name) => refusalsOf(() => sectionOf(root, name)).map(error));
}

/** Each finding once. A lint that finds what the parser has refused only says better how to put it right. */
function merged(refused: readonly Finding[], linted: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of refused) {
    const key = JSON.stringify(finding.steps);
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  const more = linted.filter((finding) => {
    const key = JSON.stringify(finding.steps);
    const same = byPlace.get(key);
    if (same && finding.severity === 'error') byPlace.set(key, {...same, hint: finding.hint});
    return !same;
  });
  // What several sections share is found in each of them.
  const once = new Map(more.map((finding) => [JSON.stringify([finding.steps, finding.message]), finding]));
  return [...byPlace.values(), ...once.values()];
}
