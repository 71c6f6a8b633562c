import english from '@tip-figures/messages/generated/en-forms.js';
import names from '@tip-figures/messages/generated/en-term-form.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {textContextFor, type TextContext} from '../text-context.js';

/** The name of a form of exploitation: that of the data, or that of the vocabulary. */
export const formName = (
  {key, label}: Pick<Part, 'key' | 'label'>,
  {locale, pack}: TextContext<unknown>,
  form?: string,
): string => (label ? localText(label, locale) : (pack?.terms.form ?? names)(key, form));

/** The name of a row: shorter than in a sentence where the source does not say which form. */
export const formLabel = (part: Pick<Part, 'key' | 'label'>, text: TextContext<unknown>): string =>
  textContextFor(text, 'forms', english).messages.row({form: (form) => formName(part, text, form)});
