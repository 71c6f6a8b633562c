import type {FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {asPeriod, formatPeriod} from '@tip-figures/core/text/period.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed, whereIn} from '@tip-figures/core/text/place.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {exactly, lowOf, missingOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {groupsOf, hasHollow, scaleOf, type PeopleGroup} from './victim-breakdown.groups.js';
import {changeOf, countOf, hasStatuses, subtitleOf, titleOf} from './victim-breakdown.head.js';
import {mostOf, type PartList, type VictimBreakdown} from './victim-breakdown.model.js';
import {referralNote, statusShort, victimsOf} from '@tip-figures/core/text/status.js';
import {byOf, namingOf, wholeText, type Text} from './victim-breakdown.names.js';
import {summaryOf} from './victim-breakdown.sentence.js';
import {tableOf} from './victim-breakdown.table.js';

/** What the breakdown says. */
export interface VictimBreakdownWords extends FigureWords {
  /** The lists of parts; the total alone where there are none. */
  readonly groups: readonly Pick<PeopleGroup, 'heading' | 'rows'>[];
  /** How the total changed; left out when no earlier one is known. */
  readonly change?: string | undefined;
  /** The note without which even a small figure is misread. */
  readonly caveat?: string;
  /** What the outline of bars is, for their key; empty where there is none, and where a note says what rings are. */
  readonly outline: string;
  /** The figure in a few words, for a line of text. */
  readonly chip: string;
}

export function victimBreakdownWords(model: VictimBreakdown, text: Text): VictimBreakdownWords {
  const {messages} = text;
  const {context, total, status} = model;
  const when = messages.when({
    kind: context.period ? kindOf(context.period) : 'none',
    period: asPeriod(context.period, text),
  });
  const groups = groupsOf(model, text);
  const change = changeOf(model, text);
  // What the title says of the change is not said again.
  const isInTitle = status.endsWith('identified') && !hasStatuses(model) && change?.move !== 'unclear';
  const subtitle = subtitleOf(model, isInTitle ? undefined : change, text);
  const referral = referralNote(countOf(model).status, text);
  const all = messages.all({status: hasStatuses(model) ? 'all' : status, noun: victimsOf(status, text)});
  return {
    title: titleOf(model, isInTitle ? change : undefined, when, text),
    ...(subtitle ? {subtitle} : {}),
    // It is also read without the title.
    summary: summaryOf(model, groups, whereIn(placed(context, text)) + when, text),
    // The title and the rows say all of it.
    summaryHidden: true,
    ...notesOf(model, groups, text),
    ...(referral ? {caveat: referral} : {}),
    table: tableOf(model, groups, all, text),
    change: change?.text,
    chip: chipOf(model, text),
    groups:
      groups.length || !total
        ? groups
        : [{heading: '', rows: [{label: all, quantity: total, clause: 'a', earlier: []}]}],
  };
}

/** What a reader must know: what hollow and dashed marks are, where the source differs, and what is not counted. */
function notesOf(
  model: VictimBreakdown,
  groups: readonly PeopleGroup[],
  text: Text,
): Pick<VictimBreakdownWords, 'notes' | 'outline'> {
  const {locale, messages} = text;
  const {total} = model;
  const remark = total?.note && localText(total.note, locale);
  const rows = groups.flatMap(({rows}) => rows);
  const hollow = rows.filter(hasHollow);
  const wholes = hollow.flatMap(({whole, inside}) => (whole && !inside ? [wholeText(whole, text)] : []));
  const rings = scaleOf(model, groups).single;
  const rest = wholes.length
    ? messages.hollow({
        rings,
        wholes: formatList([...new Set(wholes)], locale),
        nested: hollow.some(({inside}) => Boolean(inside)),
      })
    : '';
  const differing = groups.flatMap(({list}) => {
    const sum = moreThanAll(list);
    return sum && list.whole
      ? [
          messages.differs({
            by: byOf(list.name, namingOf(model), text),
            sum: quantityText(sum, text),
            total: quantityText(list.whole, text),
          }),
        ]
      : [];
  });
  const notes = [
    ...(remark ? [remark] : []),
    ...(rest && rings ? [rest] : []),
    // Cells of a share have no dashed form.
    ...(rows.some(({isRest, quantity}) => isRest && quantity.precision !== 'share') ? [messages.open()] : []),
    ...differing,
    ...(rows.some(({quantity}) => quantity.precision === 'share') ? [messages.shares()] : []),
    capitalize(messages.caution({noun: victimsOf(countOf(model).status, text)}), locale),
  ];
  return {notes, outline: rings ? '' : rest};
}

/** What a list counts beyond its whole: all of it, or one part where parts overlap or are not exact. */
function moreThanAll({sum, whole, parts}: PartList): Quantity | undefined {
  const most = whole && mostOf(whole);
  const counts = [...(sum === undefined ? [] : [exactly(sum)]), ...parts.map(({quantity}) => quantity)];
  return most === undefined ? undefined : counts.find((one) => (lowOf(one) ?? 0) > most);
}

function chipOf(model: VictimBreakdown, text: Text): string {
  const {status, quantity} = countOf(model);
  const {period} = model.context;
  const count = quantityText(quantity, text);
  return text.messages.chip({
    known: !missingOf(quantity),
    short: statusShort(status, quantity, count, text),
    count,
    noun: victimsOf(status, text),
    dated: Boolean(period),
    period: period ? formatPeriod(period, text) : '',
  });
}
