import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import {editorTexts} from '@tip-figures/record/section/editor-texts.js';
import {digitsIn, marksIn, marksNamed, valueAt, type NoValue} from '@tip-figures/record/section/own-fields.js';
import {piecesIn} from '@tip-figures/record/values/placeholders.js';
import {walk, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** The editor's own words: fields in them that are none, keys of marks that there are not, and numbers that may be old. */
export const lintOwnWords = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) => [...lintTexts(section), ...lintMarks(section)]);

function lintTexts(section: Section): Finding[] {
  const numbers = numbersIn(section);
  return editorTexts.flatMap((name) =>
    walk(section.own[name], [...section.steps, name]).flatMap(({value, steps}): Finding[] => {
      if (typeof value !== 'string' || ['source', 'highlight'].includes(String(steps.at(-1)))) return [];
      const pieces = piecesIn(value);
      if (!pieces) return [refused(steps, 'a brace is not closed', 'Write "{total}" for a number, "{{" for a brace.')];
      return pieces.flatMap((piece): Finding[] => {
        if ('field' in piece) {
          const why = whyNot(piece.field, section);
          const hint = 'Write the path of a number, a period or the place of this section: "{total}", "{sex/female}".';
          return why ? [refused(steps, `{${piece.field.slice(0, 40)}} ${why}`, hint)] : [];
        }
        const old = digitsIn(piece.words).filter((number) => !numbers.has(number));
        return old.length
          ? [question(steps, `has a number that its figure does not have: ${old.join(', ')}`, ofNumber)]
          : [];
      });
    }),
  );
}

const ofNumber = 'Put a number of the record in by its path, such as "{total}": then it cannot go out of date.';

/** Why a field cannot stand in a text; empty where it can. */
function whyNot(path: string, {own, fields, figure}: Section): string {
  const value = valueAt(path, {...fields, ...own}, fieldsOf(figure, own));
  return typeof value === 'string' ? reasons[value] : '';
}

const reasons: Readonly<Record<NoValue, string>> = {
  unsaid: 'is not said',
  'no-field': 'is no field of this figure',
  missing: 'is not there',
  'no-period': 'is no period',
  'no-value': 'is no number, period or place',
  'not-told': 'is a number that is not told',
};

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
          question(
            at,
            `names a mark of ${lists.map(({list}) => list).join(' and ')}`,
            `Write its list before it: "${one.list}/${one.key}".`,
          ),
        ]
      : [
          question(
            at,
            'names no mark of this figure',
            `Write the key of one: ${marks
              .slice(0, 8)
              .map(({key: mark}) => mark)
              .join(', ')}.`,
          ),
        ];
  });
}

/** All runs of digits in a section but in its own words, and in what the record says for it. */
const numbersIn = ({own, fields}: Section): ReadonlySet<string> =>
  new Set(
    Object.entries({...fields, ...own})
      .filter(([name]) => !editorTexts.includes(name))
      .flatMap(([, value]) => digitsIn(JSON.stringify(value))),
  );

const refused = (steps: Path, message: string, hint: string): Finding => ({
  severity: 'error',
  rule: 'own-words',
  steps,
  message,
  hint,
});

const question = (steps: Path, message: string, hint: string): Finding => ({
  severity: 'question',
  rule: 'own-words',
  steps,
  message,
  hint,
});
