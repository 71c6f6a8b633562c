import {ended, joined} from '@tip-figures/core/text/joined.js';
import type {FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {proseCount} from '@tip-figures/core/text/quantity-words.js';
import {isOpen} from '@tip-figures/record/values/quantity.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import {caseName, lawText, noteIn, silenceOf, type Text} from './sentence-distribution.phrases.js';
import {titleText} from './sentence-distribution.title.js';

/** Who was convicted, and a line for what the law says: nothing is written of sentences. */
export function withoutSentences(
  {convicted, prescribed}: SentenceDistribution,
  lines: readonly string[],
  where: string,
  when: string,
  text: Text,
): Pick<FigureWords, 'title' | 'summary' | 'summaryHidden' | 'notes'> & {readonly laws: readonly string[]} {
  const {locale} = text;
  const isOfLaw = isOpen(convicted);
  const title = isOfLaw
    ? titleText({outcome: 'law', where, when: ''}, text)
    : titleText({outcome: 'people', where, when, n: proseCount(convicted, text)}, text);
  // The title says that this is the law.
  const alone = prescribed.map((term) => {
    const {has, who} = caseName(term, text);
    const length = lawText(term, text, true);
    return joined('bracketed', [length, has ? who : ''], locale);
  });
  const terms = isOfLaw && alone.length ? alone : lines;
  const silence = silenceOf(convicted, text);
  const laws = [...silence, ...terms.map((term) => capitalize(term, locale))];
  // The title goes on with what the law says.
  const said = isOfLaw
    ? [joined('labelled', [title, joined('clauses', terms, locale)], locale), ...silence]
    : [title, ...laws];
  const summary = joined(
    'sentences',
    said.map((one) => ended(one, locale)),
    locale,
  );
  return {title, summary, summaryHidden: true, notes: noteIn(convicted, text), laws};
}
