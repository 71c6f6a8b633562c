import type {FigureWords, Speech} from '@tip-figures/core/figure-words.js';
import {capitalize, formatCurrency, formatList} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placeOf} from '@tip-figures/core/place.js';
import type {DatedQuantity} from '@tip-figures/core/schema.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import {rounded, shareOf, sizeOf} from './difference.js';
import {notesOf} from './funding-gap.notes.js';
import {coverageOf} from './funding-gap.model.js';
import type {Coverage, FundingGap} from './funding-gap.model.js';
import {percentText, phrasesOf, shareText} from './funding-gap.phrases.js';
import type {Phrases} from './funding-gap.phrases.js';
import {tableRows} from './funding-gap.table.js';

/** What the funding gap says. */
export interface FundingGapWords extends FigureWords {
  /** The amount, or what is missing of the need; left out while no amount is known. */
  readonly big?: string;
  /** What completes the big number. */
  readonly bigLine: string;
  /** One row a year; with a need, one for the latest. */
  readonly rows: readonly AmountWords[];
  /** How far the latest amount meets the need; left out without a need. */
  readonly coverage?: Coverage;
}

/** One amount, as it stands beside its bar. */
export interface AmountWords {
  readonly amount: DatedQuantity;
  readonly date: string;
  /** Year and amount, for those who do not see the row. */
  readonly name: string;
  /** The amount, or why there is none. */
  readonly label: string;
  readonly missing: boolean;
  /** What is missing of the need. */
  readonly rest?: string;
}

export function fundingGapWords(model: FundingGap, speech: Speech<FundingGapMessages>): FundingGapWords {
  const {locale, messages: text} = speech;
  const {amounts, latest, need} = model;
  const phrases = phrasesOf(model.currency, speech);
  const coverage: Coverage | undefined =
    need && (latest ? coverageOf(latest.quantity, need.quantity) : {kind: 'unclear'});
  const purpose = model.purpose?.kind ?? 'none';
  const goal = text.goal({purpose, text: localText(model.purpose?.text ?? {}, locale)});
  const place = placeOf(model.context, speech);
  const about = {has: place ? 'yes' : 'no', place, purpose, goal, subject: text.subject({purpose, goal})};
  const currency = formatCurrency(model.currency, locale);
  const drawn = coverage ? amounts.filter((one) => one === (latest ?? amounts.at(-1))) : amounts;
  const kind = {need: coverage ? 'yes' : 'no', kind: kindOf(amounts[0]!.period)};
  return {
    ...findings(model, coverage, about, phrases, speech),
    subtitle: text.subtitle({...about, ...kind, currency}),
    notes: notesOf(model, drawn, coverage, phrases, speech),
    table: {
      caption: text.caption({...about, ...kind}),
      rowHeading: text.rowHeading(kind),
      valueHeading: capitalize(currency, locale),
      rows: tableRows(model, coverage, phrases, speech),
    },
    rows: drawn.map((amount) => rowWords(model, amount, coverage, phrases, speech)),
    ...(coverage ? {coverage} : {}),
  };
}

/** What the figure is about, for the messages. */
type About = Record<'has' | 'place' | 'purpose' | 'goal' | 'subject', string>;

type Findings = Pick<FundingGapWords, 'title' | 'summary' | 'big' | 'bigLine'>;

/** Title, big number and summary: how money met the need where one is stated, else how it changed. */
function findings(
  model: FundingGap,
  coverage: Coverage | undefined,
  about: About,
  phrases: Phrases,
  speech: Speech<FundingGapMessages>,
): Findings {
  const {locale, messages: text} = speech;
  const {amounts, latest} = model;
  const change = changeWords(model, coverage, phrases, speech);
  const cover = coverWords(model, coverage, phrases, speech);
  const title = coverage
    ? text.needTitle({...about, ...cover})
    : text.title({...about, ...change, many: amounts.length > 2 ? 'yes' : 'no', victims: change.turn});
  if (!latest) {
    const years = formatList(amounts.map(phrases.date), locale);
    return {title, summary: text.silent({...about, years}), bigLine: ''};
  }
  const amount = phrases.paid(latest.quantity);
  const unknown = amounts.filter(({quantity}) => quantity.precision === 'unknown').map(phrases.date);
  const missing = unknown.length ? formatList(unknown, locale) : 'none';
  const {size, spoken, ...told} = change;
  return {
    title,
    big: capitalize(cover.gap || amount, locale),
    bigLine: coverage
      ? text.needLine({...told, ...cover, coverage: coverage.kind})
      : text.change({...told, change: spoken}),
    summary: capitalize(text.summary({...about, ...told, ...cover, amount, change: size, missing}), locale),
  };
}

function changeWords(
  {latest, change, victims}: FundingGap,
  coverage: Coverage | undefined,
  {when, spoken, paid, bare}: Phrases,
  speech: Speech<unknown>,
) {
  const none = {move: 'none', before: '', size: '', spoken: '', percent: 'none'};
  const counts = {victims: 'none', turn: 'none', counted: '', count: ''};
  const now = {when: latest ? when(latest) : ''};
  if (!change || coverage) return {...none, ...counts, ...now};
  const size = sizeOf(change.quantity);
  const share = shareOf(size, change.from.quantity);
  return {
    ...now,
    move: change.move,
    before: when(change.from),
    size: paid(size),
    spoken: spoken(size),
    percent: (share && percentText(share, speech)) ?? 'none',
    ...(victims
      ? {
          victims: victims.move,
          turn: victims.move === change.move ? 'also' : victims.move,
          counted: bare(victims.from),
          count: bare(victims.to),
        }
      : counts),
  };
}

function coverWords(
  {need}: FundingGap,
  coverage: Coverage | undefined,
  {paid}: Phrases,
  speech: Speech<FundingGapMessages>,
) {
  if (!need || !coverage) return {coverage: 'none', share: '', gap: '', need: ''};
  const share = coverage.share && shareText(coverage.share, speech);
  return {
    coverage: share ? 'share' : coverage.kind,
    share: share ?? '',
    gap: coverage.gap ? paid(rounded(coverage.gap)) : '',
    need: paid(need.quantity),
  };
}

function rowWords(
  {need}: FundingGap,
  amount: DatedQuantity,
  coverage: Coverage | undefined,
  {date, bare, label}: Phrases,
  {locale, messages: text, frame}: Speech<FundingGapMessages>,
): AmountWords {
  const {quantity} = amount;
  const {precision} = quantity;
  const day = date(amount);
  const printed =
    precision === 'unknown'
      ? frame.noFigure()
      : precision === 'withheld'
        ? capitalize(frame.precision({precision}), locale)
        : undefined;
  const sum = printed ?? (need ? text.allocated({amount: bare(quantity)}) : label(quantity));
  const gap = coverage?.gap ? bare(rounded(coverage.gap)) : '';
  return {
    amount,
    date: day,
    name: text.bar({date: day, amount: sum}),
    label: sum,
    missing: printed !== undefined,
    ...(need && coverage ? {rest: text.rest({coverage: coverage.kind, gap, need: bare(need.quantity)})} : {}),
  };
}
