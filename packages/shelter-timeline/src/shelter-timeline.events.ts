import {joined} from '@tip-figures/core/text/joined.js';
import {letter, shareOf, type Axis, type Piece} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterEvent} from './shelter-timeline.model.js';
import {middleOf} from './shelter-timeline.time.js';

/** Numbers of events at one place of a lane; those that would lie over each other are one mark. */
export interface EventMark {
  readonly label: string;
  readonly at: number;
}

// In shares of the narrowest lane: how far marks stand apart, and how far each reaches to both sides.
const apart = 0.125;
const reach = 0.037;
// Of a piece that fades out at an end, as much as is too faint for a letter.
const faint = 18 / 280;
// How much wider bold letters are in some browsers.
const bold = 1.2;

/** The marks of a lane: the numbers that its own events, and those of all shelters, have in the list. */
export function marksOf(events: readonly ShelterEvent[], shelter: Shelter, axis: Axis, locale: string): EventMark[] {
  const groups: {numbers: number[]; places: number[]}[] = [];
  for (const [index, event] of events.entries()) {
    if (event.date === undefined || (event.shelter && event.shelter !== shelter)) continue;
    const place = shareOf(middleOf(event.date), axis);
    const last = groups.at(-1);
    const group = last && place - (last.places.at(-1) ?? 0) < apart ? last : {numbers: [], places: []};
    if (group !== last) groups.push(group);
    group.numbers.push(index + 1);
    group.places.push(place);
  }
  return groups.map(({numbers, places}) => ({
    label: labelOf(numbers, locale),
    at: places.reduce((sum, place) => sum + place, 0) / places.length,
  }));
}

/** `2`, `1–3`, or `1, 3` where the one between is of another shelter. */
function labelOf(numbers: readonly number[], locale: string): string {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
  if (last - first === numbers.length - 1 && numbers.length > 1) return `${first}–${last}`;
  return joined('commas', numbers.map(String), locale);
}

/**
 * Whether a word has room in a piece of a lane before that is too faint, and no mark lies over it.
 *
 * @param scale - of the narrowest lane in shares of the one that is asked about: 1 for every width.
 */
export function hasRoom(word: string, {from, to, open}: Piece, marks: readonly EventMark[], scale = 1): boolean {
  const half = (word.length * letter * scale) / 2;
  const middle = (from + to) / 2;
  return (
    to - from > 2 * (half + (open ? faint * scale : 0)) &&
    marks.every(({at, label}) => Math.abs(at - middle) > bold * half + (label.length > 2 ? 2 * reach : reach) * scale)
  );
}
