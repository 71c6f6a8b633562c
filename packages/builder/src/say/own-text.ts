import {isObject, written} from '@tip-figures/record/fields/kind.js';

/** An own text as it is typed: of one in several languages the first, of one that somebody has looked at its words. */
export function ownText(value: unknown): string {
  if (!isObject(value)) return written(value);
  return ownText('text' in value ? value['text'] : Object.values(value)[0]);
}

/** The own text with other words, and all else that it says; `undefined` where nothing is left. */
export function withOwnText(value: unknown, typed: string): unknown {
  if (!isObject(value)) return typed === '' ? undefined : typed;
  const [key = 'text'] = 'text' in value ? ['text'] : Object.keys(value);
  return {...value, [key]: withOwnText(value[key], typed)};
}

/** Notes by the marks that they are tied to; a text has one, after its mark, a colon and a space. */
export function notesIn(value: unknown): readonly (readonly [mark: string, text: unknown])[] {
  if (isObject(value)) return Object.entries(value);
  const [, mark, text] = /^(.*?): (.*)$/s.exec(written(value)) ?? [];
  return mark === undefined ? [] : [[mark, text]];
}
