import {numeral} from '@tip-figures/core/text/quantity-words.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {numberOf, type ShelterTimeline} from './shelter-timeline.model.js';

export type Text = TextContext<ShelterTimelineMessages>;

/** What the timeline found: how many shelters closed and when, else how often they apply for money. */
export function titleOf(model: ShelterTimeline, every: string, text: Text): string {
  const {context, shelters} = model;
  const {messages} = text;
  const closings = shelters.map(({periods}) =>
    periods.flatMap(({status, from}, index) => (status === 'closed' ? [{from, isFirst: index === 0}] : [])),
  );
  const closed = shelters.filter((_, index) => closings[index]?.length);
  const k = numberOf(closed);
  const n = numberOf(shelters);
  const about = {...placed(context, text), n, count: numeral(n, text)};
  if (!closed.length) {
    const kinds = new Set(shelters.map(({kind}) => kind));
    return every
      ? messages.reapply({...about, every, kind: (kinds.size === 1 && shelters[0]?.kind) || 'none'})
      : messages.topic(about);
  }
  const years = closings.flatMap((all) => all.flatMap(({from}) => (from ? [from.slice(0, 4)] : []))).sort();
  const [first = '', last = first] = [years[0], years.at(-1)];
  const isDated = years.length === closings.flat().length;
  return messages.closed({
    ...about,
    k,
    some: numeral(k, text),
    all: !n ? 'unknown' : k === n ? 'yes' : 'no',
    // A lane that begins with a closed shelter does not say when that closed, nor does one without a date.
    was: !isDated || closings.flat().some(({isFirst}) => isFirst) ? 'yes' : 'no',
    dated: !isDated ? 'no' : first === last ? 'year' : 'span',
    first,
    last,
  });
}
