import {addFormats} from '@tip-figures/core/text/format/format.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import shared from '@tip-figures/messages/generated/sq.js';
import albanian from 'virtual:albanian-messages';
import messages from 'virtual:english-messages';
import './without-words.js';

const sq: Language = {...shared, ...albanian};

addFormats('sq', sq);

export type TestLanguage = 'en' | 'sq';

type Words = Omit<Language, 'frame' | 'intl'>;

const english = messages as unknown as Words;

/** The messages of a figure in one of the languages. */
export const textContextOf = <Name extends keyof Words>(
  name: Name,
  locale: TestLanguage,
): TextContext<Words[Name]> => ({
  locale,
  messages: (locale === 'en' ? english : sq)[name],
  frame: locale === 'en' ? frame : sq.frame,
  ...(locale === 'en' ? {} : {pack: sq}),
});
