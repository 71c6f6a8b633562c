import {isObject, readEntries, written, type Kind} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import type {Path} from '@tip-figures/record/path.js';
import {editorTexts} from '@tip-figures/record/sections/editor-texts.js';
import {ownWords} from '@tip-figures/record/sections/own-words.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {piecesIn} from '@tip-figures/record/values/placeholders.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import {quantityOf, walk, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** The editor's own words: fields in them that are none, keys of marks that there are not, and numbers that may be old. */
export const lintOwnWords = ({sections}: Document): readonly Finding[] =>
  sections.flatMap((section) => [...lintTexts(section), ...lintMarks(section)]);

function lintTexts(section: Section): Finding[] {
  const numbers = numbersIn(section);
  return editorTexts.flatMap((name) =>
    [...walk(section.own[name], [...section.steps, name])].flatMap(({value, steps}): Finding[] => {
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
  const [first = '', ...rest] = path.split('/').map((step) => step.trim());
  if (path === 'place') return 'country' in fields || 'place' in fields ? '' : 'is not said';
  const name = Object.keys(figure.fields).find((one) => keyOf(one) === keyOf(first) || kebab(one) === keyOf(first));
  if (name === undefined || name in ownWords) return 'is no field of this figure';
  const kind = figure.fields[name] as Kind;
  const value = rest.reduce<unknown>(entryOf, name in own ? own[name] : fields[name]);
  if (value === undefined) return 'is not there';
  if (kind.name === 'period') return readPeriod(value) ? '' : 'is no period';
  const quantity = kind.type === 'quantity' || kind.holds ? quantityOf(value) : undefined;
  if (!quantity) return 'is no number, period or place';
  return missingOf(quantity) ? 'is a number that is not told' : '';
}

function entryOf(list: unknown, step: string): unknown {
  const entries = list === undefined ? [] : readEntries(list);
  return entries instanceof Refusal ? undefined : entries.find(([key]) => keyOf(key) === keyOf(step))?.[1];
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
  const marks = marksIn(section);
  return named.flatMap(([key, at]): Finding[] => {
    const lists = marks.filter(
      (mark) => keyOf(mark.key) === keyOf(key) || keyOf(`${mark.list}/${mark.key}`) === keyOf(key),
    );
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

/** The keys of what a section has marks for, with the lists that have them. */
function marksIn({own, figure}: Section): {readonly list: string; readonly key: string}[] {
  return Object.entries(figure.fields).flatMap(([list, kind]) => {
    const value = own[list] ?? own[kebab(list)];
    if (value === undefined || list in ownWords) return [];
    if (kind.name === 'stage' || kind.name === 'quantity') return [{list: kebab(list), key: kebab(list)}];
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => {
        const {sentence, period} = Object(item) as Record<string, unknown>;
        return {list: kebab(list), key: written(sentence) || written(period) || String(index + 1)};
      });
    }
    if (!kind.holds && !['sentences', 'history', 'tiers'].includes(kind.name)) return [];
    const entries = readEntries(value);
    if (entries instanceof Refusal) return [];
    if (kind.name !== 'tiers') return entries.map(([key]) => ({list: kebab(list), key}));
    const codes = new Set(entries.flatMap(([, tiers]) => Object.keys(Object(tiers) as object)));
    const years = entries.flatMap(([year, tiers]) =>
      Object.keys(Object(tiers) as object).map((code) => `${code}/${year}`),
    );
    return [...codes, ...years].map((key) => ({list: kebab(list), key}));
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

/** All runs of digits in a section but in its own words, and in what the record says for it. */
const numbersIn = ({own, fields}: Section): ReadonlySet<string> =>
  new Set(
    Object.entries({...fields, ...own})
      .filter(([name]) => !editorTexts.includes(name))
      .flatMap(([, value]) => digitsIn(JSON.stringify(value))),
  );

/** The numbers in a text, in digits of any script, without separators. */
const digitsIn = (text: string): string[] =>
  Array.from(text.normalize('NFKC').matchAll(/\p{Nd}+(?:[.,'\u00a0\u202f]\p{Nd}{3}(?!\p{Nd}))*/gu), ([number]) =>
    Array.from(number)
      .filter((one) => /\p{Nd}/u.test(one))
      .map(digitOf)
      .join(''),
  );

/** The value of a digit: each script has its ten in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

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
