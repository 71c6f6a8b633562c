import {isObject} from '@tip-figures/record/fields/kind.js';
import {readSpan} from '@tip-figures/record/values/justice/read-sentence.js';
import {sectionsWith, type Document} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** A fine that can be a fine: what there is in its place is not written, and readers hear of the fine alone. */
export const lintFineOrPrison = (document: Document): readonly Finding[] =>
  sectionsWith(document, 'sentences').flatMap(({own, steps}) => {
    const sentences: readonly unknown[] = Array.isArray(own['sentences']) ? own['sentences'] : [];
    return sentences.flatMap((one, index): Finding[] => {
      const {sentence, from, fineOrPrison} = isObject(one) ? one : {};
      if (fineOrPrison !== true || !isFine(from ?? sentence)) return [];
      return [lint('question', 'fine-or-prison/fine', [...steps, 'sentences', index, 'fineOrPrison'])];
    });
  });

function isFine(sentence: unknown): boolean {
  const read = typeof sentence === 'string' ? readSpan(sentence) : undefined;
  return read !== undefined && 'from' in read && read.from.kind === 'fine';
}
