import {numeral} from '@tip-figures/core/text/quantity-words.js';
import type {Placed} from '@tip-figures/core/text/place.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {numberOf, type ShelterTimeline} from './shelter-timeline.model.js';

export type Text = TextContext<ShelterTimelineMessages>;

/** The place, and how many shelters an only entry is of: 0 where that is not known. */
export interface About extends Placed {
  readonly n: number;
  readonly count: string;
}

/** What the timeline found: which shelters closed and when, else how often they apply for money. */
export function titleOf({shelters}: ShelterTimeline, about: About, every: string, text: Text): string {
  const {messages} = text;
  const closed = shelters.filter(({periods}) => periods.some(({status}) => status === 'closed'));
  if (!closed.length) {
    const kinds = new Set(shelters.map(({kind}) => kind));
    return every
      ? messages.reapply({...about, every, kind: (kinds.size === 1 && shelters[0]?.kind) || 'none'})
      : messages.topic(about);
  }
  const k = numberOf(closed);
  const closings = closed.flatMap(({periods}) =>
    periods.flatMap(({status, from}, index) =>
      status === 'closed' ? [{from, isUnclear: index === 0 || index < periods.length - 1}] : [],
    ),
  );
  const years = closings.flatMap(({from}) => (from ? [from.slice(0, 4)] : [])).sort();
  const [first = '', last = first] = [years[0], years.at(-1)];
  const isDated = years.length === closings.length;
  return messages.closed({
    ...about,
    k,
    some: numeral(k, text),
    // A lane that begins with a closed shelter does not say when that closed, nor does one without a date. What was
    // something else later did not close for good.
    was: !isDated || closings.some(({isUnclear}) => isUnclear),
    dated: !isDated ? 'no' : first === last ? 'year' : 'span',
    first,
    last,
  });
}
