import type {FigureWords, Speech} from '@tip-figures/core/figure-words.js';
import {capitalize, formatCurrency, formatList} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {missingText} from '@tip-figures/core/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/core/quantity-schema.js';
import {heard} from '@tip-figures/core/sentence.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import {rounded, shareOf, sizeOf} from './difference.js';
import type {FundingGap} from './funding-gap.model.js';
import {notesOf} from './funding-gap.notes.js';
import {percentText, phrasesOf, shareText} from './funding-gap.phrases.js';
import type {Phrases} from './funding-gap.phrases.js';
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

type Voice = Speech<FundingGapMessages>;

export function fundingGapWords(model: FundingGap, speech: Voice): FundingGapWords {
  const {locale, messages: text} = speech;
  const {amounts, latest, need} = model;
  const phrases = phrasesOf(model.currency, speech);
  const purpose = model.purpose?.kind ?? 'none';
  const goal = text.goal({purpose, text: localText(model.purpose?.text ?? {}, locale)});
  const currency = formatCurrency(model.currency, locale);
  const drawn = need ? [latest ?? amounts.at(-1)].filter((amount) => amount !== undefined) : amounts;
  const about = {
    ...placed(placeOf(model.context, speech)),
    purpose,
    goal,
    subject: text.subject({purpose, goal}),
    need: need ? 'yes' : 'no',
    kind: amounts.every(({period}) => kindOf(period) === 'year') ? 'year' : 'other',
  };
  return {
    ...findings(model, about, phrases, speech),
    subtitle: text.subtitle({...about, currency}),
    notes: notesOf(model, drawn, phrases, speech),
    table: {
      caption: text.caption(about),
      rowHeading: text.rowHeading(about),
      valueHeading: capitalize(currency, locale),
      rows: tableRows(model, phrases, speech),
    },
    rows: drawn.map((amount) => rowWords(model, amount, phrases, speech)),
  };
}

/** Title, big number and summary: how far the need is met where one is stated, else how the money changed. */
function findings(
  model: FundingGap,
  about: Record<'has' | 'place' | 'purpose' | 'goal' | 'subject', string>,
  phrases: Phrases,
  speech: Voice,
): Pick<FundingGapWords, 'title' | 'summary' | 'big' | 'bigLine'> {
  const {locale, messages: text} = speech;
  const {amounts, latest, need} = model;
  const changed = changeWords(model, phrases, speech);
  const covered = needWords(model, phrases, speech);
  const many = changed.move !== 'none' && amounts.length > 2 ? 'yes' : 'no';
  const title = need
    ? text.needTitle({...about, ...covered})
    : text.title({...about, ...changed, victims: changed.turn, many});
  if (!latest) return {title, summary: text.silent({...about, years: formatList(amounts.map(phrases.date), locale)})};
  const amount = phrases.paid(latest.quantity);
  const unknown = amounts.filter(({quantity}) => quantity.precision === 'unknown').map(phrases.date);
  const missing = unknown.length ? formatList(unknown, locale) : 'none';
  return {
    title,
    big: capitalize(covered.gap || amount, locale),
    bigLine: need
      ? text.needLine({...changed, ...covered, coverage: need.coverage})
      : text.change({...changed, change: changed.bare}),
    summary: capitalize(
      heard(
        [{missing}, {missing: 'none'}, {missing: 'none', victims: 'none'}].map((less) =>
          text.summary({...about, ...changed, ...covered, amount, ...less}),
        ),
      ),
      locale,
    ),
  };
}

function changeWords({latest, change, victims, need}: FundingGap, {when, spoken, paid, bare}: Phrases, speech: Voice) {
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
    percent: (share && percentText(share, speech)) ?? 'none',
    victims: move,
    /** For a title that has both in one breath. */
    turn: move === claimed?.move ? 'also' : move,
    counted: counts ? bare(counts.from) : '',
    count: counts ? bare(counts.to) : '',
  };
}

function needWords({need}: FundingGap, {paid}: Phrases, speech: Voice) {
  const share = need?.share && shareText(need.share, speech);
  return {
    coverage: share ? 'share' : (need?.coverage ?? 'none'),
    share: share ?? '',
    gap: need?.gap ? paid(rounded(need.gap)) : '',
    need: need ? paid(need.quantity) : '',
  };
}

function rowWords({need}: FundingGap, amount: DatedQuantity, {date, bare, label}: Phrases, speech: Voice): AmountWords {
  const {messages: text} = speech;
  const {quantity} = amount;
  const reason = missingText(quantity, speech);
  const sum = reason ?? (need ? text.allocated({amount: bare(quantity)}) : label(quantity));
  const gap = need?.gap ? bare(rounded(need.gap)) : '';
  return {
    amount,
    date: date(amount),
    name: text.bar({date: date(amount), amount: sum}),
    label: sum,
    missing: reason !== undefined,
    rest: need ? text.rest({coverage: need.coverage, gap, need: bare(need.quantity)}) : '',
  };
}
