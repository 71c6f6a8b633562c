import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {Language, Pack} from '@tip-figures/messages/generated/language.js';

/** A language to write in: its tag for `Intl`, the figure's own messages, and those of the frame. */
export interface TextContext<Messages> {
  readonly locale: string;
  readonly messages: Messages;
  readonly frame: FrameMessages;
  /** The messages that figures share, and those of the figure and its parts; `undefined` in English. */
  readonly pack?: Pack | undefined;
}

/** The same language with the messages of another figure, whose `english` comes with it. */
export const textContextFor = <Name extends keyof Language>(
  {locale, frame, pack}: Omit<TextContext<unknown>, 'messages'>,
  name: Name,
  english: Language[Name],
): TextContext<Language[Name]> => ({
  locale,
  // A pack has the messages of the figures that were requested.
  messages: (pack as Language | undefined)?.[name] ?? english,
  frame,
  pack,
});
