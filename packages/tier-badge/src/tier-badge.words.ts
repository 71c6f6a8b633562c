import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Placement, Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {Context} from '@tip-figures/record/section/context.js';
import {localText, type LocalText} from '@tip-figures/record/values/local-text.js';
import {rowsOf, type Row} from './tier-badge.rows.js';
import type {TierBadge} from './tier-badge.model.js';

export type Text = TextContext<TierBadgeMessages>;

/** What the tier badge says. */
export interface TierBadgeWords extends FigureWords {
  readonly rows: readonly Row[];
  /** The name of the tier. */
  readonly tier: string;
}

export function tierBadgeWords(model: TierBadge, text: Text): TierBadgeWords {
  const {messages, locale} = text;
  const {context, tier, year, history} = model;
  const rows = rowsOf(model);
  const title = titleOf(tier, year, context, text);
  const name = nameOf(tier, text);
  const remark = history.find((entry) => entry.year === year)?.note;
  return {
    ...figureWords(
      {
        label: labelOf(messages.tierHeading(), context, text, year ? {from: String(year)} : undefined),
        ...(title && {title}),
        caveats: [rows.some((row) => row.tier) && 'tier'],
        table: {
          rowHeading: messages.year(),
          valueHeading: messages.tierHeading(),
          rows: tableRows(model, text),
        },
        // A title that is a sentence says the tier.
        drawn: rows.filter(({fact}) => fact !== 'now' || !title).map((row) => saidRow(row, text)),
        definitions: tier ? definitionsOf(tier, messages) : [],
        notes: remark ? [localText(remark, locale)] : [],
        chip: joined('commas', [name, year ? String(year) : ''], locale),
      },
      text,
    ),
    rows,
    tier: name,
  };
}

/** The tier of a place in a report as a whole sentence; empty where one of them is not known. */
export function titleOf(tier: Tier | undefined, year: number | undefined, of: Context, text: Text): string {
  const {has, place} = placed(of, text);
  if (!tier || !year || !has) return '';
  const {title, outside} = text.messages;
  const about = {place, year: String(year)};
  return capitalize(tier === 'SC' ? outside(about) : title({...about, tier}), text.locale);
}

export const nameOf = (tier: Tier | undefined, {messages}: Text): string =>
  tier ? messages.tier({tier}) : messages.notGiven();

/** Years as one label, `2001–2003`; the report before where the data do not date it. */
export const yearsText = ({from, to}: Pick<Row, 'from' | 'to'>, {messages}: Text): string =>
  from ? [...new Set([from, to])].join('–') : messages.earlier();

/** A row as a label and a tier. */
export function saidRow(row: Row, text: Text): TableRow {
  const other = row.fact === 'other' ? text.messages.another() : '';
  const label = joined('commas', [yearsText(row, text), other], text.locale);
  return {label, isLed: row.fact === 'now', value: nameOf(row.tier, text), raw: row.tier ?? 'unknown'};
}

/** What a tier means, in the words of the State Department. */
export function definitionsOf(
  tier: Tier,
  {meets, efforts, watchList, noEfforts, specialCase}: TierBadgeMessages,
): string[] {
  switch (tier) {
    case '1':
      return [meets()];
    case '2':
      return [efforts()];
    case '2WL':
      return [watchList(), efforts()];
    case '3':
      return [noEfforts()];
    case 'SC':
      return [specialCase()];
  }
}

function tableRows({history, previous, tier, year}: TierBadge, text: Text): TableRow[] {
  const {messages} = text;
  const field = 'tier';
  if (history.length) {
    return history.map((entry) => ({
      ...placementRow(String(entry.year), entry, text),
      year: entry.year,
      ...(entry.year === year && {field}),
    }));
  }
  return [
    ...(previous ? [placementRow(String(previous.year ?? messages.earlier()), previous, text)] : []),
    {...placementRow(String(year ?? messages.latest()), {tier}, text), field},
  ];
}

/** A placement in a table, with what it rests on. */
export function placementRow(label: string, placement: Basis, text: Text): TableRow {
  const {tier, other, note: remark} = placement;
  const {locale, messages} = text;
  const basis = basisOf(placement, text);
  const note = joined(
    'clauses',
    [
      other && joined('labelled', [messages.another(), messages.tier({tier: other})], locale),
      remark && localText(remark, locale),
    ],
    locale,
  );
  return {label, value: nameOf(tier, text), raw: tier ?? 'unknown', ...(basis && {basis}), ...(note && {note})};
}

/** A placement with those who give it, by name. */
export interface Basis extends Placement {
  readonly credits?: readonly LocalText[];
}

/** What one placement rests on; empty where the data do not say. */
export function basisOf({confidence, credits = []}: Basis, {locale, messages}: Text): string {
  const names = credits.map((name) => localText(name, locale));
  const sources = formatList(names, locale);
  const says = confidence && messages.confidence({confidence});
  return says && sources ? joined('bracketed', [says, sources], locale) : (says ?? sources);
}
