import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {Language} from '@tip-figures/messages/generated/language.js';

/** A language to write in: its tag for `Intl`, the figure's own messages, and those of the frame. */
export interface TextContext<Messages> {
  readonly locale: string;
  readonly messages: Messages;
  readonly frame: FrameMessages;
  /** The messages of all figures, for one that is made of others; `undefined` in English. */
  readonly pack?: Language | undefined;
}

/** The same language with the messages of another figure, whose `english` comes with it. */
export const textContextFor = <Name extends keyof Language>(
  {locale, frame, pack}: TextContext<unknown>,
  name: Name,
  english: Language[Name],
): TextContext<Language[Name]> => ({locale, messages: pack?.[name] ?? english, frame, pack});
