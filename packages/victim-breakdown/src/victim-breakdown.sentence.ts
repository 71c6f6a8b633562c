import {joined} from '@tip-figures/core/text/joined.js';
import {heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {countAs, proseCount, quantityProse, shareText} from '@tip-figures/core/text/quantity-words.js';
import type {Status} from '@tip-figures/record/fields/status.js';
import {isExact, knownOf, missingOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {statusWords} from '@tip-figures/core/text/status.js';
import {inAllText, statusesIn} from './victim-breakdown.head.js';
import {statusOf, wholeText, type Text} from './victim-breakdown.names.js';
import type {PeopleGroup, PeopleRow} from './victim-breakdown.groups.js';

// How many parts of the first list the sentence names, of each other one, and statuses, in less and less detail.
const details = [
  [3, 4, 3],
  [3, 1, 3],
  [2, 1, 3],
  [1, 1, 3],
  [2, 1, 3],
  [1, 0, 3],
  [0, 0, 3],
  [0, 0, 2],
  [0, 0, 1],
] as const;

/** The breakdown in one sentence, with as many of the parts as it can hold; `when` ends its first half. */
export function summaryOf(model: VictimBreakdown, groups: readonly PeopleGroup[], when: string, text: Text): string {
  const {locale} = text;
  const counted = statusesIn(model.lists);
  // Where not all can be told, numbers that are known say more than those that are withheld.
  const inFull = 4;
  const lists = groups.filter(({list}) => !counted.length || list.name !== 'statuses');
  const sentences = details.map(([most, each, all], level) => {
    const clauses = lists
      .map(({rows}, index) => clausesOf(rows, level < inFull, text).slice(0, index ? each : most))
      .filter(({length}) => length);
    return summary(
      model,
      counted.slice(0, all),
      joined(
        'clauses',
        clauses.map((list) => formatList(list, locale)),
        locale,
      ),
      when,
      text,
    );
  });
  return capitalize(heard(sentences), locale);
}

function summary(
  model: VictimBreakdown,
  statuses: VictimBreakdown['lists'][number]['parts'],
  clauses: string,
  when: string,
  text: Text,
): string {
  const {messages, locale} = text;
  const {total, status, lists} = model;
  // Of nobody, nobody was identified "as a victim".
  const of = (key: Status, quantity: Quantity) => {
    const n = proseCount(quantity, text);
    return {...statusWords(key, n.value === 0 && isExact(quantity) ? {...n, value: 1} : n, text), n};
  };
  const whole = lists.at(-1)?.whole;
  const said = statuses.length
    ? {
        total: 'statuses' as const,
        said: formatList(
          statuses.map((part) =>
            messages.statusClause({
              known: knownOf(part.quantity),
              ...of(statusOf(part), part.quantity),
            }),
          ),
          locale,
        ),
        ...of(status, unknownQuantity),
      }
    : {
        total: !total
          ? ('unknown' as const)
          : isExact(total) && total.value === 0
            ? ('none' as const)
            : knownOf(total, 'some'),
        said: '',
        ...of(status, total ?? unknownQuantity),
      };
  const isOne = said.total === 'some' && total !== undefined && isExact(total) && total.value === 1;
  const isOf = statuses.length > 0 && whole && !missingOf(whole);
  return messages.summary({
    ...said,
    when,
    inAll: inAllText(model, text) || 'none',
    // Of one person nobody is a part.
    parts: clauses && !isOne ? 'some' : 'none',
    clauses: clauses && isOf ? messages.ofThe({total: wholeText(whole, text), clauses}) : clauses,
    joined: Boolean(clauses && (isOne || (said.total !== 'some' && said.total !== 'none'))),
  });
}

/** What is said of each row; the parts inside one are left to the figure. */
function clausesOf(rows: readonly PeopleRow[], isAll: boolean, text: Text): string[] {
  let isGoingOn = false;
  return lackingTogether(
    rows.filter(({inside, quantity}) => inside === undefined && (isAll || quantity.precision !== 'withheld')),
    text,
  ).map(({label, quantity, clause, isRest, whole}) => {
    const next = clause === 'subjected' ? 'next' : clause === 'counted' ? 'under' : undefined;
    const isForm = next !== undefined && !missingOf(quantity);
    const kind = isRest ? 'rest' : isForm && isGoingOn ? next : clause;
    isGoingOn = isForm;
    const part = whole && partOf(quantity, whole, clause);
    return text.messages.clause({
      known: knownOf(quantity, part ?? 'some'),
      kind,
      n: countAs(countOf(quantity, text), quantity),
      label,
    });
  });
}

/** Rows that lack a number for one reason as one row of several names. */
const lackingTogether = (rows: readonly PeopleRow[], {locale}: Text): PeopleRow[] =>
  rows.flatMap((row) => {
    const {precision} = row.quantity;
    if (precision !== 'unknown' && precision !== 'unreported') return [row];
    const alike = rows.filter(({quantity}) => quantity.precision === precision);
    const label = formatList(
      alike.map((one) => one.label),
      locale,
    );
    return alike[0] === row ? [{...row, label}] : [];
  });

const countOf = (quantity: Quantity, text: Text): string =>
  quantity.precision === 'share' ? shareText(quantity, text) : quantityProse(quantity, text);

/** What a part is of its whole, where one word says it. */
function partOf(part: Quantity, whole: Quantity, clause: string): 'all' | 'half' | undefined {
  if (!isExact(part) || !isExact(whole) || clause === 'own' || whole.value < 2) return undefined;
  if (part.value === whole.value) return 'all';
  const isOfPeople = clause === 'a' || clause === 'an';
  return isOfPeople && whole.value > 2 && part.value * 2 === whole.value ? 'half' : undefined;
}
