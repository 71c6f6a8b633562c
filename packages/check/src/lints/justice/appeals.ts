import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {outcomes} from '@tip-figures/record/figures/accountability-record.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

// What says after an appeal what it came to.
const verdicts = ['convicted', 'acquitted', 'dropped', 'tried'];

/** Appeals that were decided, of which nothing says how. */
export const lintAppeals = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'cases').flatMap(lintCases);

const lintCases = ({own, steps}: Section): Finding[] =>
  listIn(own['cases']).flatMap(({steps: given}, index) => {
    const all = listIn(given);
    const stageOf = (one: Readonly<Record<string, unknown>> | undefined) => keyOf(written(one?.['stage']));
    return all.flatMap((step, at): Finding[] =>
      stageOf(step) !== 'appeal-decided' || step['outcome'] !== undefined || verdicts.includes(stageOf(all[at + 1]))
        ? []
        : [lint('question', 'appeals/undecided', [...steps, 'cases', index, 'steps', at], {outcomes})],
    );
  });

const listIn = (list: unknown): readonly Readonly<Record<string, unknown>>[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).map((one) => (isObject(one) ? one : {}));
