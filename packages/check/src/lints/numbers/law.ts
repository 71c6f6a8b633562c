import {FigureError, Refusal} from '@tip-figures/record/figure-error.js';
import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {spanIn} from '@tip-figures/record/fields/sentences/sentences.js';
import {caseKeyOf, ranges, type Term} from '@tip-figures/record/fields/sentences/terms.js';
import type {Path} from '@tip-figures/record/path.js';
import {writeDuration} from '@tip-figures/record/values/justice/duration.js';
import {readSpan} from '@tip-figures/record/values/justice/read-sentence.js';
import {limitOf, reachOf} from '@tip-figures/record/values/justice/sentence.js';
import {attempt} from '../../document/check-section.js';
import {entriesOf, sectionsWith, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** A law that goes to less than this, in months, is seldom one on trafficking, and one on a few cases of it still can be. */
const short = {alone: 24, besideYears: 36};
/** Several crimes together can bring more than the law on one, and seldom so many times that. */
const far = 2;

/** A law whose months may be years, by its own length and by the sentences; and sentences far over it. */
export const lintLaw = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'ranges').flatMap(lintSection);

function lintSection({fields, steps}: Section): Finding[] {
  const terms = attempt(() => ranges.read(fields['prescribed'] ?? {}, []));
  if (terms instanceof FigureError) return [];
  const most = mostIn(terms);
  const over = imposedIn(fields['sentences']).flatMap(({least, key, at}) => {
    const term = terms.find((one) => key !== undefined && one.key === key);
    const allowed = term ? mostIn([term]) : most;
    return least > far * allowed ? [{least, allowed, at}] : [];
  });
  const isInYears = most < short.besideYears && over.some(({least}) => least <= 12 * most);
  if (most < short.alone || isInYears) {
    return [lint('question', 'unlikely/law', [...steps, 'prescribed'], {length: writeDuration({months: most})})];
  }
  return over.map(({allowed, at}) => {
    const facts = {length: writeDuration({months: allowed})};
    return lint('question', 'unlikely/over-law', [...steps, 'sentences', ...at], facts);
  });
}

/** To how many months terms of a law go at most; to any number where one has no end, or is no length. */
const mostIn = (terms: readonly Term[]): number =>
  Math.max(...terms.map(({to}) => (to?.kind === 'prison' && limitOf(to) <= 0 ? to.months : Infinity)));

/** How long sentences are at least, in months, and of which cases they are. */
function imposedIn(sentences: unknown): readonly {least: number; key: string | undefined; at: Path}[] {
  const all = Array.isArray(sentences)
    ? sentences.map((item: unknown, index) => {
        const minimum = isObject(item) ? item['minimum'] : undefined;
        return {span: spanIn(item), key: minimum === undefined ? undefined : caseKeyOf(written(minimum)), at: [index]};
      })
    : entriesOf(sentences).map(([key]) => ({span: readSpan(key), key: undefined, at: [key]}));
  return all.flatMap(({span, key, at}) => (span instanceof Refusal ? [] : [{least: reachOf(span).least, key, at}]));
}
