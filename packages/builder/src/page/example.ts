import {objectOf} from '@tip-figures/record/object-of.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {isWholeRecord} from '@tip-figures/record/figures/names.js';
import {isFigure} from '../model/address.js';
import type {State} from '../model/state.js';
import {openText} from '../open/open-text.js';

/** A record of the demo, with a section of nearly every figure. */
const RECORD = 'data/kosovo-2017.json';

/** The figure filled in from that record, as a person would who writes in that language; `undefined` where it cannot be had. */
export async function exampleOf(figure: State['figure'], language: string): Promise<State | undefined> {
  const response = await fetch(new URL(RECORD, document.baseURI)).catch(() => undefined);
  if (!response?.ok) return undefined;
  const opened = openText(await response.text(), figure);
  if (!('state' in opened)) return undefined;
  const record = objectOf(inOneLanguage(opened.state.record, language));
  if (isWholeRecord(figure)) return {figure, record};
  // The example holds only this figure of the story, with the shared fields.
  const entries = Object.entries(record).filter(([name]) => name === figure || !(isFigure(name) || name === '$schema'));
  return {...opened.state, figure, record: Object.fromEntries(entries)};
}

/** A document with its texts in one language, or in English where they are not in that one: so attributes can hold them. */
export function inOneLanguage(value: unknown, language: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, language));
  if (!isObject(value)) return value;
  if (typeof value['en'] === 'string') return value[language] ?? value['en'];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOneLanguage(one, language)]));
}
