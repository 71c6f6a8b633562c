import {formLabel, formName} from '@tip-figures/core/text/form-name.js';
import {nowhere, placed} from '@tip-figures/core/text/place.js';
import {countAs, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {statusWords} from '@tip-figures/core/text/status.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {KeyOf, ListName} from '@tip-figures/record/sections/victim-breakdown.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {PartList, VictimBreakdown} from './victim-breakdown.model.js';

export type Text = TextContext<VictimBreakdownMessages>;

/**
 * How a sentence counts the people of a part: a form is what they were subjected to, or what they are counted under before
 * that is decided; a child is what somebody was; some came forward.
 */
type Clause = 'subjected' | 'counted' | 'own' | 'found' | 'self' | 'an' | 'a';

/** The name of a part, and what it takes to count its people in a sentence. */
export interface PartName {
  readonly label: string;
  /** A shorter one, below a heading that says what the parts are. */
  readonly short?: string;
  readonly clause: Clause;
}

/** What is needed to name any part of a breakdown. */
export interface Naming {
  readonly context: Context;
  /** Of the people whose parts are named. */
  readonly status: Status;
}

/** How parts are named: beside people who are not identified, nobody of them is said to be. */
export function namingOf({context, status, partsOf, lists}: VictimBreakdown): Naming {
  const [first] = lists;
  const others = first?.name === 'statuses' ? first.parts.filter(({key}) => !key.endsWith('identified')) : [];
  return {context, status: partsOf ?? (others[0] ? statusOf(others[0]) : status)};
}

/** The status of a part of the list of statuses. */
export const statusOf = ({key}: Pick<Part, 'key'>): Status => key as Status;

/** By what a list divides people: `by sex`. */
export const byOf = (list: ListName, {status}: Naming, {messages}: Text): string =>
  messages.by({list, status: isIdentified(status)});

/** People whom others are part of: `the 36`, `about 40`. */
export const wholeText = (whole: Quantity, text: Text): string =>
  text.messages.whole({exact: isExact(whole), total: quantityText(whole, text)});

/** The name of people whom the source leaves open. */
export const restName = (list: ListName, {messages}: Text): string =>
  messages.rest({list, what: messages.what({list})});

/** The name of a part of a list. */
export function partName(part: Part, list: ListName, naming: Naming, text: Text): PartName {
  const {key, label, quantity} = part;
  const {messages, locale} = text;
  if (label) return {label: localText(label, locale), clause: 'own'};
  const n = countAs('', quantity);
  const {context} = naming;
  const place = (code: string | undefined) => placed(code === context.country ? context : {country: code}, text);
  switch ((part.list ?? list) as PartList['name']) {
    case 'statuses':
      return {label: statusWords(statusOf(part), n, text).noun, clause: 'a'};
    case 'exploitation':
      return {
        label: formName(part, text),
        short: formLabel(part, text),
        // Of people whom nobody has found to be victims, it is not said that anything was done to them.
        clause: undecided.includes(naming.status) ? 'counted' : 'subjected',
      };
    case 'identifiedBy': {
      const finder = key as KeyOf<'identifiedBy'>;
      const label = messages.finder({
        finder: finder === 'other' ? 'others' : finder,
        status: isIdentified(naming.status),
        n,
      });
      return {label, clause: key === 'self' ? 'self' : 'found'};
    }
    case 'nationality': {
      const code = key === 'domestic' ? context.country : isCode(key) ? key : undefined;
      const person = code ? 'country' : (key as KeyOf<'nationality'>);
      const what = messages.what({list: 'nationality'});
      const label = messages.person({person, n, ...place(code), what});
      return {label, clause: 'a', ...(code && !part.list ? {short: place(code).place()} : {})};
    }
    default: {
      const of = (part.list ?? list) as PartList['name'];
      const own = key as KeyOf<Exclude<ListName, 'statuses' | 'exploitation' | 'identifiedBy' | 'nationality'>>;
      const person = own === 'other' ? 'sex-other' : own;
      const label = messages.person({person, n, ...nowhere, what: messages.what({list: of})});
      return {label, clause: key === 'adult' ? 'an' : 'a'};
    }
  }
}

const isCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

/** Before any decision, or whatever it was. */
const undecided = ['potential', 'presumed', 'referred', 'registered', 'assisted'];

const isIdentified = (status: Status) => (status.endsWith('identified') ? 'identified' : 'found');
