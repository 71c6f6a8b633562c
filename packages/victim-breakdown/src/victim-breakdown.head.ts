import {ended, joined} from '@tip-figures/core/text/joined.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {asPeriod} from '@tip-figures/core/text/period.js';
import type {Formed} from '@tip-figures/messages/message-runtime.js';
import {placed} from '@tip-figures/core/text/place.js';
import {countAs, numeral, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import {moveBetween} from '@tip-figures/record/values/bounds.js';
import {precedes} from '@tip-figures/record/values/precedes.js';
import {
  changeBetween,
  highOf,
  knownOf,
  missingOf,
  moveFrom,
  type Quantity,
} from '@tip-figures/record/values/quantity.js';
import {lastOf} from './victim-breakdown.groups.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {peopleOf, referralNote, statusDeed, statusWords, victimsOf} from '@tip-figures/core/text/status.js';
import {statusOf, type Text} from './victim-breakdown.names.js';

/** How the total changed. */
export interface Change {
  readonly move: ReturnType<typeof moveFrom>;
  /** By how many, in words to nine; `none` where that cannot be said. */
  readonly by: string;
  readonly before: Formed;
  /** All of it, with the number of before. */
  readonly text: string;
}

/** What the figure is about at its shortest: the total, or the first of the statuses, and what they are called. */
export function countOf({status, total, lists}: VictimBreakdown): {status: Status; quantity: Quantity} {
  const [part] = statusesIn(lists);
  return part ? {status: statusOf(part), quantity: part.quantity} : {status, quantity: total ?? {precision: 'unknown'}};
}

/** How the total changed since the last period before its own; `undefined` where no such number is given. */
export function changeOf({context, total, previous}: VictimBreakdown, text: Text): Change | undefined {
  const {locale, messages} = text;
  const last = lastOf(previous, context);
  if (!last || !total) return undefined;
  // More are found in two years than in one of them.
  const isAlike = !context.period || precedes(last.period, context.period, context.fiscalYear);
  const by = isAlike ? changeBetween(last.quantity, total) : undefined;
  const move = moveFrom(last.quantity, isAlike ? moveBetween(last.quantity, total) : 'unclear');
  const period = asPeriod(last.period, text);
  const words = {
    move,
    n: countAs('', total),
    period,
    before: quantityText(last.quantity, text),
    by: by === undefined ? 'none' : formatNumber(Math.abs(by), locale),
  };
  return {
    move,
    by: by === undefined ? 'none' : numeral(Math.abs(by), text),
    before: period,
    text: messages.change(words),
  };
}

/** The finding, in the status that the source gives; a change where all else is one number. */
export function titleOf(model: VictimBreakdown, change: Change | undefined, when: string, text: Text): string {
  const {locale, messages} = text;
  const {context} = model;
  const about = placed(context, text);
  const {status, quantity} = countOf(model);
  const others = statusesIn(model.lists)
    .slice(1)
    .filter(({quantity}) => highOf(quantity));
  const title = messages.title({
    ...about,
    known: knownOf(quantity),
    deed: statusDeed(status, quantity, quantityProse(quantity, text), context, text, true),
    noun: victimsOf(status, text),
    when,
    n: countAs('', quantity),
    ...(change ?? {move: 'none', by: '', before: asPeriod(undefined, text)}),
    others: others.length
      ? formatList(
          others.map((one) => besideText(one, text)),
          locale,
        )
      : 'none',
  });
  return capitalize(title.trim(), locale);
}

function besideText(part: Part, text: Text): string {
  const {quantity} = part;
  const {noun} = statusWords(statusOf(part), countAs('', quantity), text);
  return joined('words', [quantityProse(quantity, text), noun], text.locale);
}

/** What is counted, how it changed unless the title says so, and what a referral is. */
export function subtitleOf(model: VictimBreakdown, change: Change | undefined, text: Text): string {
  const {status} = model;
  const what = hasStatuses(model) ? inAllText(model, text) : status === 'referred' ? '' : peopleOf(status, text);
  const said = joined('commas', [what, change?.text], text.locale);
  const referral = referralNote(countOf(model).status, text);
  return capitalize(
    referral ? joined('sentences', [ended(said, text.locale), referral], text.locale) : said,
    text.locale,
  );
}

/** How many all people are, beside several statuses: `105 people in all`; empty where that is left out. */
export function inAllText({total}: VictimBreakdown, text: Text): string {
  const {messages} = text;
  if (!total) return '';
  const n = countAs(quantityText(total, text), total);
  const label = messages.all({status: 'all', noun: ''});
  const missing = missingOf(total);
  return missing ? messages.clause({known: missing, kind: 'a', n, label}) : messages.inAll({n});
}

/** Whether the source counts several statuses. */
export const hasStatuses = ({lists}: VictimBreakdown): boolean => statusesIn(lists).length > 0;

/** The statuses that a sentence can speak of: a name of the document's own is only printed. */
export const statusesIn = ([first]: VictimBreakdown['lists']): readonly Part[] =>
  first?.name === 'statuses' ? first.parts.filter(({label}) => !label) : [];
