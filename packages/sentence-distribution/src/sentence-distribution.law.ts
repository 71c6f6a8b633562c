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
  const isOfLaw = isOpen(convicted);
  const title = isOfLaw
    ? titleText({outcome: 'law', where, when: ''}, text)
    : titleText(
        {outcome: 'people', where, when, n: proseCount(convicted, text)},
        text,
      );
  // The title says that this is the law.
  const alone = prescribed.map((term) => {
    const {has, who} = caseName(term, text);
    const length = lawText(term, text, true);
    return has ? `${length} (${who})` : length;
  });
  const terms = isOfLaw && alone.length ? alone : lines;
  const silence = silenceOf(convicted, text);
  const laws = [...silence, ...terms.map((term) => capitalize(term, text.locale))];
  // The title goes on with what the law says.
  const summary = isOfLaw ? [`${title}: ${terms.join('; ')}`, ...silence] : [title, ...laws];
  return {title, summary: `${summary.join('. ')}.`, summaryHidden: true, notes: noteIn(convicted, text), laws};
}
