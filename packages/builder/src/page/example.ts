import {isFigure} from '../model/address.js';
import type {State} from '../model/state.js';
import {openText} from '../open/open-text.js';

/** A record of the demo, with a section of nearly every figure. */
const RECORD = 'data/kosovo-2017.json';

/** The figure filled in from that record; `undefined` where it cannot be had. */
export async function exampleOf(figure: State['figure']): Promise<State | undefined> {
  const response = await fetch(new URL(RECORD, document.baseURI)).catch(() => undefined);
  if (!response?.ok) return undefined;
  const opened = openText(await response.text(), figure);
  if (!('state' in opened)) return undefined;
  const {record} = opened.state;
  if (figure === 'country-profile') return {figure, record};
  // Of the story only this figure, and what it shares with the others.
  const entries = Object.entries(record).filter(([name]) => name === figure || !(isFigure(name) || name === '$schema'));
  return {...opened.state, figure, record: Object.fromEntries(entries)};
}
