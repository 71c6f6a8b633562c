import {type FigureWords, heard} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatCurrency} from '@tip-figures/core/text/format-money.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {missingText} from '@tip-figures/core/text/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import {rounded, shareOf, sizeOf} from './funding-gap.difference.js';
import type {FundingGap} from './funding-gap.model.js';
import {notesOf} from './funding-gap.notes.js';
import {percentText, phrasesOf, shareText, type Phrases} from './funding-gap.phrases.js';
import {tableRows} from './funding-gap.table.js';

/** What the funding gap says. */
export interface FundingGapWords extends FigureWords {
  /** The amount, or what is missing of the need; left out while no amount is known. */
  readonly big?: string;
  /** What completes the big number. */
  readonly bigLine?: string;
  /** One row a year; with a need, one for the latest. */
  readonly rows: readonly AmountWords[];
}

/** One amount, as it stands beside its bar. */
export interface AmountWords {
  readonly amount: DatedQuantity;
  readonly date: string;
  /** Year and amount, for those who do not see the row. */
  readonly name: string;
  /** The amount, or why there is none. */
  readonly label: string;
  /** Whether there is no bar to draw. */
  readonly missing: boolean;
  /** What is missing of the need; empty without a need. */
  readonly rest: string;
}

type Text = TextContext<FundingGapMessages>;

export function fundingGapWords(model: FundingGap, text: Text): FundingGapWords {
  const {locale, messages} = text;
  const {amounts, latest, need} = model;
  const phrases = phrasesOf(model, text);
  const purpose = model.purpose?.kind ?? 'none';
  const goal = messages.goal({purpose, text: localText(model.purpose?.text ?? {}, locale)});
  const currency = formatCurrency(model.currency, locale);
  const drawn = need ? [latest ?? amounts.at(-1)].filter((amount) => amount !== undefined) : amounts;
  const about = {
    ...placed(model.context, text),
    ...phrases.done,
    purpose,
    goal,
    subject: messages.subject({purpose, goal}),
    need: need ? 'yes' : 'no',
    kind: amounts.every(({period}) => kindOf(period) === 'year') ? 'year' : 'other',
  };
  return {
    ...findings(model, about, phrases, text),
    subtitle: messages.subtitle({...about, currency}),
    notes: notesOf(model, drawn, phrases, text),
    table: {
      caption: messages.caption(about),
      rowHeading: messages.rowHeading(about),
      valueHeading: capitalize(currency, locale),
      rows: tableRows(model, phrases, text),
    },
    rows: drawn.map((amount) => rowWords(model, amount, phrases, text)),
  };
}

/** Title, big number and summary: how far the need is met where one is stated, else how the money changed. */
function findings(
  model: FundingGap,
  about: Record<'has' | 'place' | 'where' | 'purpose' | 'goal' | 'subject' | 'verb' | 'said', string>,
  phrases: Phrases,
  text: Text,
): Pick<FundingGapWords, 'title' | 'summary' | 'big' | 'bigLine'> {
  const {locale, messages} = text;
  const {amounts, latest, need} = model;
  const changed = changeWords(model, phrases, text);
  const covered = needWords(model, phrases, text);
  const many = changed.move !== 'none' && amounts.length > 2 ? 'yes' : 'no';
  const title = need
    ? messages.needTitle({...about, ...covered})
    : messages.title({...about, ...changed, victims: changed.turn, many});
  const open = (precision: string) => {
    const years = amounts.filter(({quantity}) => quantity.precision === precision);
    return years.length ? phrases.dates(years) : 'none';
  };
  const missing = {unknown: open('unknown'), unreported: open('unreported')};
  const nothing = {unknown: 'none', unreported: 'none'};
  if (!latest) return {title, summary: messages.silent({...about, ...missing})};
  const amount = phrases.paid(latest.quantity);
  return {
    title,
    big: capitalize(covered.gap || amount, locale),
    bigLine: need
      ? messages.needLine({...changed, ...covered, coverage: need.coverage})
      : messages.change({...changed, change: changed.bare}),
    summary: capitalize(
      heard(
        [missing, nothing, {...nothing, victims: 'none'}].map((less) =>
          messages.summary({...about, ...changed, ...covered, amount, ...less}),
        ),
      ),
      locale,
    ),
  };
}

function changeWords({latest, change, victims, need}: FundingGap, {when, spoken, paid, bare}: Phrases, text: Text) {
  const claimed = need ? undefined : change;
  const counts = claimed && victims;
  const move = counts?.move ?? 'none';
  const size = claimed && sizeOf(claimed.quantity);
  const share = claimed && size && shareOf(size, claimed.from.quantity);
  return {
    when: latest ? when(latest) : '',
    move: claimed?.move ?? 'none',
    before: claimed ? when(claimed.from) : '',
    change: size ? paid(size) : '',
    bare: size ? spoken(size) : '',
    percent: (share && percentText(share, text)) ?? 'none',
    victims: move,
    /** For a title that has both in one breath. */
    turn: move === claimed?.move ? 'also' : move,
    counted: counts ? bare(counts.from) : '',
    count: counts ? bare(counts.to) : '',
  };
}

function needWords({need}: FundingGap, {paid}: Phrases, text: Text) {
  const share = need?.share && shareText(need.share, text);
  return {
    coverage: share ? 'share' : (need?.coverage ?? 'none'),
    share: share ?? '',
    gap: need?.gap ? paid(rounded(need.gap)) : '',
    need: need ? paid(need.quantity) : '',
  };
}

function rowWords(
  {need}: FundingGap,
  amount: DatedQuantity,
  {date, bare, done, label}: Phrases,
  text: Text,
): AmountWords {
  const {messages} = text;
  const {quantity} = amount;
  const reason = missingText(quantity, text);
  const sum = reason ?? (need ? messages.allocated({...done, amount: bare(quantity)}) : label(quantity));
  const gap = need?.gap ? bare(rounded(need.gap)) : '';
  return {
    amount,
    date: date(amount),
    name: messages.bar({date: date(amount), amount: sum}),
    label: sum,
    missing: reason !== undefined,
    rest: need ? messages.rest({coverage: need.coverage, gap, need: bare(need.quantity)}) : '',
  };
}
