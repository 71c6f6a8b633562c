import {cleanText} from '@tip-figures/record/values/local-text.js';
import type * as EditorWords from '../text/editor-words.js';
import {LateCode} from './late-code.js';

type Values = Readonly<Record<string, unknown>>;

const names = ['heading', 'subheading', 'alt', 'highlight', 'annotation'];

/** The code for such words. */
export const wordsCode = new LateCode<typeof EditorWords>(() => import('../text/editor-words.js'));

/** The words that a tag has been given, by name: they have passed no parser. */
export const ownIn = (values: Values): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return typeof value === 'string' || typeof value === 'number' ? [[name, cleanText(String(value))]] : [];
    }),
  );

/** Whether the words of a tag and of its section need code: a plain heading of a tag does not. */
export const needsCode = (given: Values, section: Values, isDated: boolean): boolean =>
  names.some((name) => section[name] !== undefined) ||
  Object.entries(given).some(
    ([name, text]) => !name.endsWith('heading') || (isDated ? /[{\p{Nd}]/u : /\{/).test(String(text)),
  );
