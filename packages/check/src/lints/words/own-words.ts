import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import {editorTexts} from '@tip-figures/record/section/editor-texts.js';
import {digitsIn, marksIn, marksNamed, valueAt, type NoValue} from '@tip-figures/record/section/own-fields.js';
import {piecesIn} from '@tip-figures/record/values/placeholders.js';
import {walk, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** The editor's own words: fields in them that are none, keys of marks that there are not, and numbers that may be old. */
export const lintOwnWords = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) => [...lintTexts(section), ...lintMarks(section)]);

function lintTexts(section: Section): Finding[] {
  const numbers = numbersIn(section);
  return editorTexts.flatMap((name) =>
    walk(section.own[name], [...section.steps, name]).flatMap(({value, steps}): Finding[] => {
      if (typeof value !== 'string' || ['source', 'highlight'].includes(String(steps.at(-1)))) return [];
      const pieces = piecesIn(value);
      if (!pieces) return [lint('error', 'own-words/brace', steps)];
      return pieces.flatMap((piece): Finding[] => {
        if ('field' in piece) {
          const why = whyNot(piece.field, section);
          return why ? [lint('error', 'own-words/field', steps, {field: piece.field.slice(0, 40), why})] : [];
        }
        const old = digitsIn(piece.words).filter((number) => !numbers.has(number));
        return old.length ? [lint('question', 'own-words/old-number', steps, {numbers: old})] : [];
      });
    }),
  );
}

/** Why a field cannot stand in a text; `undefined` where it can. */
function whyNot(path: string, {own, fields, figure}: Section): NoValue | undefined {
  const value = valueAt(path, {...fields, ...own}, fieldsOf(figure, own));
  return typeof value === 'string' ? value : undefined;
}

function lintMarks(section: Section): Finding[] {
  const {own, steps} = section;
  const {highlight, annotation} = own;
  const notes = isObject(annotation)
    ? Object.keys(annotation)
    : typeof annotation === 'string'
      ? annotation.split(': ', 1)
      : [];
  const named: readonly (readonly [string, Path])[] = [
    ...(typeof highlight === 'string' || typeof highlight === 'number'
      ? [[String(highlight), [...steps, 'highlight']] as const]
      : []),
    ...notes.map((key) => [key, [...steps, 'annotation', ...(isObject(annotation) ? [key] : [])]] as const),
  ];
  const marks = marksIn(own, fieldsOf(section.figure, own));
  return named.flatMap(([key, at]): Finding[] => {
    const lists = marksNamed(key, marks);
    if (lists.length === 1) return [];
    const [one] = lists;
    return one
      ? [
          lint('question', 'own-words/two-marks', at, {
            lists: lists.map(({list}) => list),
            path: `${one.list}/${one.key}`,
          }),
        ]
      : [lint('question', 'own-words/no-mark', at, {keys: marks.slice(0, 8).map(({key: mark}) => mark)})];
  });
}

/** All runs of digits in a section but in its own words, and in what the record says for it. */
const numbersIn = ({own, fields}: Section): ReadonlySet<string> =>
  new Set(
    Object.entries({...fields, ...own})
      .filter(([name]) => !editorTexts.includes(name))
      .flatMap(([, value]) => digitsIn(JSON.stringify(value))),
  );
