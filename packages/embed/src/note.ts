import {native} from '@tip-figures/core/page/native.js';
import {embedMessages} from '@tip-figures/messages/generated/embed.js';
import english from '@tip-figures/messages/generated/en-embed.js';

const notes = new WeakSet<Node>();

/** Whether a node is a note of this script. */
export const isNote = (node: Node): boolean => notes.has(node);

/** Adds a note to a place, in its language, with its day and that it could not be checked; returns its removal. */
export function noteIn(place: HTMLElement): () => void {
  const nearest = native(place).closest('[lang]');
  const [language = ''] = (nearest && native(nearest).getAttribute('lang'))?.toLowerCase().split('-') ?? [];
  const own = Object.hasOwn(embedMessages, language) ? embedMessages[language] : undefined;
  const {day, dated, undated} = own ?? english;
  const date = dayOf(place);
  const note = native(document).createElement('small');
  note.className = 'tip-note';
  note.lang = own ? language : 'en';
  note.textContent = ` ${date ? dated({day: day(date)}) : undated()}`;
  notes.add(note);
  native(place).append(note);
  return () => note.remove();
}

/** The day that a place states, else that of the article. */
function dayOf(place: HTMLElement): Parameters<(typeof english)['day']>[0] | undefined {
  const times = [...native(place).querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
  const metas = ['modified', 'published'].map((what) =>
    native(document).querySelector(`meta[property="article:${what}_time"]`)?.getAttribute('content'),
  );
  for (const text of [...times, ...metas]) {
    const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.exec(text ?? '') ?? [];
    if (year && month && day) return {year, month: String(Number(month)) as '1', day: String(Number(day))};
  }
  return undefined;
}
