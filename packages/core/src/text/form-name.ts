import english from '@tip-figures/messages/generated/en-forms.js';
import type {Part} from '@tip-figures/record/fields/parts.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {textContextFor, type TextContext} from './text-context.js';

/** The name of a form of exploitation: that of the data, or that of the vocabulary. */
export function formName({key, label}: Pick<Part, 'key' | 'label'>, text: TextContext<unknown>): string {
  if (label) return localText(label, text.locale);
  // `other` is the last resort of a message, so it cannot be a name in it.
  const form = key === 'other' ? 'others' : key.replaceAll('-', '_');
  return textContextFor(text, 'forms', english).messages.name({form});
}

/** The name of a row: shorter than in a sentence where the source does not say which form. */
export const formLabel = (part: Pick<Part, 'key' | 'label'>, text: TextContext<unknown>): string =>
  part.key === 'unspecified' && !part.label
    ? textContextFor(text, 'forms', english).messages.unstated()
    : formName(part, text);
