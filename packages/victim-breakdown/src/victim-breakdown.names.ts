import {formLabel, formName} from '@tip-figures/core/text/form-name.js';
import {placed, type Placed} from '@tip-figures/core/text/place.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {statusWords} from '@tip-figures/core/text/status.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Part} from '@tip-figures/record/fields/parts.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isExact, pluralOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {ListName, PartList, VictimBreakdown} from './victim-breakdown.model.js';

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
  readonly status: string;
}

/** How parts are named: beside people who are not identified, nobody of them is said to be. */
export function namingOf({context, status, partsOf, lists}: VictimBreakdown): Naming {
  const [first] = lists;
  const others = first?.name === 'statuses' ? first.parts.filter(({key}) => !key.endsWith('identified')) : [];
  return {context, status: partsOf ?? others[0]?.key ?? status};
}

// Messages take no hyphen in a key, and `other` is the last resort of one, so that it cannot be a name in it.
export const keyOf = (key: string): string => (key === 'other' ? 'others' : key.replaceAll('-', '_'));

/** Where the people are, as the messages take it: where that is follows a word. */
export function aboutOf(context: Context, text: Text): Placed {
  const about = placed(context, text);
  return {...about, where: about.where && ` ${about.where}`};
}

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
export function nameOf(part: Part, list: ListName, naming: Naming, text: Text): PartName {
  const {key, label, quantity} = part;
  const {messages, locale} = text;
  if (label) return {label: localText(label, locale), clause: 'own'};
  const n = pluralOf(quantity);
  const {context} = naming;
  const place = (code: string | undefined) => placed(code === context.country ? context : {country: code}, text).place;
  switch ((part.list ?? list) as PartList['name']) {
    case 'statuses':
      return {label: statusWords(key, n, text).noun, clause: 'a'};
    case 'exploitation':
      return {
        label: formName(part, text),
        short: formLabel(part, text),
        // Of people whom nobody has found to be victims, it is not said that anything was done to them.
        clause: undecided.includes(naming.status) ? 'counted' : 'subjected',
      };
    case 'identifiedBy': {
      const label = messages.finder({finder: keyOf(key), status: isIdentified(naming.status), n});
      return {label, clause: key === 'self' ? 'self' : 'found'};
    }
    case 'nationality': {
      const code = key === 'domestic' ? context.country : isCode(key) ? key : undefined;
      const person = code ? 'country' : key;
      const what = messages.what({list: 'nationality'});
      const label = messages.person({person, n, place: place(code), what});
      return {label, clause: 'a', ...(code && !part.list ? {short: place(code)} : {})};
    }
    default: {
      const of = part.list ?? list;
      const person = of === 'sex' && key === 'other' ? 'sex_other' : key;
      const label = messages.person({person, n, place: '', what: messages.what({list: of})});
      return {label, clause: key === 'adult' ? 'an' : 'a'};
    }
  }
}

const isCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

/** Before any decision, or whatever it was. */
const undecided = ['potential', 'presumed', 'referred', 'registered', 'assisted'];

const isIdentified = (status: string): string => (status.endsWith('identified') ? 'identified' : status);
