import {isObject} from '@tip-figures/record/fields/kind.js';
import {type FigureError, refusalAt} from '@tip-figures/record/figure-error.js';
import {figures as allFigures} from '@tip-figures/record/figures/names.js';
import type {Path} from '@tip-figures/record/path.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {lintAhead} from '../lints/context/ahead.js';
import {lintWithdrawn} from '../lints/corrections/withdrawn.js';
import {lints} from '../lints/lints.js';
import type {Finding} from '../report/problem.js';
import {checkSection, error, isWithdrawn, refusalsOf} from './check-section.js';
import {answeredIn, readConfirmed, withoutAnsweredValues} from './confirmed.js';
import {documentOf, type Document} from './document.js';
import {checkedFigures} from './figures.js';

/**
 * All that is wrong with a document, or to be asked of it and not answered in it yet, in no order.
 *
 * @param root - what its JSON holds.
 * @param figure - whose section it is, where it is no record.
 * @param refused - what was wrong with the text of it.
 * @param now - milliseconds since 1970, for dates that are still to come.
 */
export function findingsIn(
  root: unknown,
  figure?: string,
  refused?: FigureError,
  now = Date.now(),
): readonly Finding[] {
  const first = refused ? [error(refused)] : [];
  if (!isObject(root)) return [...first, error(notAnObject(root))];
  const document = documentOf(withoutAnsweredValues(root), figure);
  const {confirmed} = root;
  const found = [
    ...first,
    ...(confirmed === undefined ? [] : refusalsOf(() => readConfirmed(confirmed)).map((one) => error(one))),
    ...wrongSections(document),
    ...document.sections.flatMap(checkSection),
  ];
  // Of a section that was withdrawn there is nothing left to be wrong.
  const shown = {...document, sections: document.sections.filter((section) => !isWithdrawn(section))};
  const isAnswered = answeredIn(root, document.isRecord ? undefined : document.sections[0]?.name);
  return merged(found, [
    ...lintWithdrawn(document),
    ...lintAhead(document, now),
    ...lints.flatMap((lint) => lint(shown)),
  ]).filter((one) => one.severity !== 'question' || !isAnswered(one));
}

const notAnObject = (value: unknown): FigureError =>
  refusalAt('', 'not-an-object', {expected: {kind: 'object'}, found: value});

function wrongSections({root, isRecord, sections}: Document): Finding[] {
  if (sections.length === 0 && !isRecord) {
    return [error(refusalAt('', 'no-figure', {choices: checkedFigures.map(({name}) => name)}))];
  }
  return allFigures
    .filter((name) => isRecord && name in root)
    .flatMap((name) => refusalsOf(() => sectionOf(root, name)).map((one) => error(one)));
}

/** What is left of findings: a part above the whole makes the sum too large, and forms that do not add up differ from earlier ones. */
function withoutTold(findings: readonly Finding[], refused: readonly Finding[]): readonly Finding[] {
  const above = refused.filter(({problem}) => problem?.issue === 'above-total');
  const parts = findings.filter(({rule}) => rule === 'parts');
  return findings.filter(({rule, at}) => {
    if (rule === 'parts' || rule === 'sum-above-total') return !above.some((one) => isBelow(one.at, at));
    return rule !== 'unlikely' || !parts.some((one) => isBelow(at, one.at));
  });
}

const isBelow = (steps: Path, above: Path): boolean => above.every((step, index) => steps[index] === step);

/** Each finding once. A lint that finds what the parser has refused only says better how to put it right. */
function merged(refused: readonly Finding[], linted: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of refused) {
    const key = JSON.stringify(finding.at);
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  const more = linted.filter((finding) => {
    const key = JSON.stringify(finding.at);
    const same = byPlace.get(key);
    if (same && finding.severity === 'error')
      byPlace.set(key, finding.problem ? finding : {...same, fixes: finding.fixes, better: finding});
    return !same;
  });
  // What several sections share is found in each of them.
  const left = withoutTold(more, refused);
  const once = new Map(left.map((finding) => [keyOf(finding), finding]));
  return [...byPlace.values(), ...once.values()];
}

const keyOf = ({at, code, facts, reason}: Finding): string => JSON.stringify([at, code, facts, reason]);
