import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {openStages} from '@tip-figures/record/figures/accountability-record.js';
import {earlyStages} from '@tip-figures/record/figures/justice-outcomes.js';
import {units} from '@tip-figures/record/values/justice/stage-text.js';
import {isExact} from '@tip-figures/record/values/quantity/quantity.js';
import {
  peopleOf,
  quantityOf,
  scopeOf,
  sectionsHaving,
  sectionsWith,
  type Document,
  type Section,
} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';
import {wholeWords} from '@tip-figures/words/forms.js';

/** What words say of people before a court: that they are accused, or that they were found guilty. */
type Standing = (typeof standings)[number];

const standings = ['accused', 'convicted'] as const;
const words = new Map(standings.map((one) => [one, new RegExp(wholeWords(one), 'iu')]));
// "Not yet convicted" says that they were not: at most three words are between.
const denied = new RegExp(String.raw`${wholeWords('denied')}\s(?:\S+\s){0,3}$`, 'iu');

const decided = ['convicted', 'sanctioned', 'appeal-decided'];

/** What texts, in any language, say of people before a court; each once. */
function standingsOf(...texts: readonly unknown[]): readonly Standing[] {
  const all = texts.flatMap(wordsIn).map(standingOf);
  return [...new Set(all)].filter((one) => one !== undefined);
}

/** A text, or those by language and by plural category. */
const wordsIn = (text: unknown): unknown[] => (isObject(text) ? Object.values(text).flatMap(wordsIn) : [text]);

/** One of the two, where a text says one alone. */
function standingOf(text: unknown): Standing | undefined {
  if (typeof text !== 'string') return undefined;
  const said = standings.filter((one) => {
    const found = words.get(one)?.exec(text);
    return found && !denied.test(text.slice(0, found.index));
  });
  return said.length === 1 ? said[0] : undefined;
}

/** Words that call somebody convicted who is accused, or the other way round: until a verdict nobody is guilty. */
export const lintAccused = (document: Document): readonly Finding[] => [
  ...sectionsWith(document, 'stage').flatMap(lintStages),
  ...sectionsHaving(document, 'cases').flatMap(lintCases),
  ...sectionsHaving(document, 'counts').flatMap((section) => lintKeyFigure(section, document)),
];

function lintStages({own, steps}: Section): Finding[] {
  return [...earlyStages, 'convicted'].flatMap((stage) => {
    const given = own[stage];
    const counts = isObject(given) ? units.filter((unit) => isObject(given[unit])) : [];
    const places: readonly Path[] = counts.length ? counts.map((unit) => [unit]) : [[]];
    return places.flatMap((way) => {
      const [unit] = way;
      const count = isObject(given) && unit !== undefined ? given[unit] : given;
      const note = isObject(count) ? count['note'] : undefined;
      return lintText(note, stage, [...steps, stage, ...way, 'note'], 'question');
    });
  });
}

function lintCases({own, steps}: Section): Finding[] {
  const cases: readonly unknown[] = Array.isArray(own['cases']) ? own['cases'] : [];
  return cases.flatMap((one, index) => {
    const {office, act, steps: given} = isObject(one) ? one : {};
    const at = [...steps, 'cases', index];
    const all = (Array.isArray(given) ? (given as unknown[]) : [])
      .filter(isObject)
      .map(({stage, outcome}) => ({stage: keyOf(written(stage)), outcome}));
    const isDecided = all.some(({stage}) => decided.includes(stage));
    const outcomes = all.flatMap(({stage, outcome}, step) =>
      lintText(outcome, stage, [...at, 'steps', step, 'outcome'], 'warning'),
    );
    if (isDecided || !all.length) return outcomes;
    const [stage] = all.slice(-1).map((step) => step.stage);
    const text = isObject(act) ? act['text'] : undefined;
    return [
      ...lintText(office, stage, [...at, 'office'], 'warning'),
      ...lintText(text, stage, [...at, 'act', 'text'], 'warning'),
      ...outcomes,
    ];
  });
}

function standingAt(stage: string | undefined): Standing | undefined {
  if (stage === 'convicted') return stage;
  return [...earlyStages, ...openStages].includes(stage ?? '') ? 'accused' : undefined;
}

/** A text beside a stage of a case, of which it says another. */
function lintText(text: unknown, stage: string | undefined, steps: Path, severity: Finding['severity']): Finding[] {
  const expected = standingAt(stage);
  const other = standingsOf(text).find((one) => one !== expected);
  if (!expected || !other) return [];
  return [lint(severity, 'accused/words', steps, {standing: other, stage: String(stage)})];
}

/** A number with the words of another stage: those of its unit, of another language, or of the record's own count. */
function lintKeyFigure(section: Section, document: Document): Finding[] {
  const {unit, label, phrase, value} = section.fields;
  const said = standingsOf(unit, label, phrase);
  if (said.length > 1) {
    const field = label === undefined ? (phrase === undefined ? 'unit' : 'phrase') : 'label';
    return [lint('warning', 'accused/languages', [...section.steps, field])];
  }
  const number = quantityOf(value);
  if (!said[0] || !number || !isExact(number)) return [];
  const counts = sectionsWith(document, 'stage').flatMap((other) =>
    [...earlyStages, 'convicted'].flatMap((stage) => {
      const count = peopleOf(other, stage);
      const isSame = count && scopeOf(other, count.period) === scopeOf(section) && isExact(count.quantity);
      return isSame && 'value' in count.quantity && count.quantity.value === number.value
        ? [{stage, of: other.name}]
        : [];
    }),
  );
  const [first] = counts;
  if (!first || counts.some(({stage}) => (stage === 'convicted') === (said[0] === 'convicted'))) return [];
  const facts = {number: number.value, standing: said[0], stage: first.stage, figure: first.of};
  return [lint('warning', 'accused/number', [...section.steps, 'value'], facts)];
}
