import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {formatAmount, formatMoney} from '@tip-figures/core/text/format/format-money.js';
import {ended, joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityProse, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {ruleOf} from '@tip-figures/messages/message-runtime.js';
import type {AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import {openStages, type Step} from '@tip-figures/record/figures/accountability-record.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {pluralText} from '@tip-figures/record/values/plural-text.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {
  knownOf,
  lowOf,
  missingOf,
  unknownQuantity,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {rowsOf, type CaseRow, type Reached, type Stage} from './accountability-record.rows.js';
import {appealedIn, certaintyOf, outcomeKeyOf, rulingOf} from './accountability-record.standing.js';

export type Text = TextContext<AccountabilityRecordMessages>;

/** What the record says. */
export interface AccountabilityRecordWords extends FigureWords {
  readonly rows: readonly CaseRow[];
}

export function accountabilityRecordWords(model: AccountabilityRecord, text: Text): AccountabilityRecordWords {
  const {frame, messages} = text;
  const {context, cases} = model;
  const rows = rowsOf(model);
  const period = cases.length ? periodOf(cases) : context.period;
  const none: TableRow = {label: messages.cases(), isLed: true, value: messages.none(), raw: ''};
  const tableOf = (isSaid: boolean) => (rows.length ? rows.flatMap((row) => tableRows(row, text, isSaid)) : [none]);
  return {
    ...figureWords(
      {
        label: labelOf(messages.cases(), context, text, period ?? null),
        chip: chipOf(rows[0], text),
        caveats: [],
        // A source that reports none is told in the table and the CSV too.
        table: {rowHeading: messages.case(), valueHeading: frame.csv.value(), rows: tableOf(false)},
        drawn: tableOf(true),
      },
      text,
    ),
    rows,
  };
}

/** The first case: `two labour ministry officials: fined 3,000 euros each`. */
const chipOf = (row: CaseRow | undefined, text: Text): string =>
  joined(
    'labelled',
    row ? [whoText(row.of, text), outcomeText(row, text)] : [text.messages.cases(), text.messages.none()],
    text.locale,
  );

/** The time of all steps, where it is one. */
function periodOf(cases: readonly OfficialCase[]): Period | undefined {
  const dates = cases.flatMap(({steps}) => steps.map(({date}) => date));
  const [first] = dates;
  return first && dates.every((date) => date && writePeriod(date) === writePeriod(first)) ? first : undefined;
}

/**
 * All that the figure shows of a case; of its names nothing.
 *
 * @param isSaid - whether they are for the description, which has said the outcome of where a case stands.
 */
function tableRows(row: CaseRow, text: Text, isSaid: boolean): TableRow[] {
  const {locale, messages} = text;
  const {of, outcome, isOpen} = row;
  const {act, affected, count, steps} = of;
  const office = capitalize(officeText(of, text), locale);
  const named = (name: string) => joined('commas', [office, name], locale);
  const said = (label: string, value: string, raw = value, note = ''): TableRow => ({
    label,
    value,
    raw,
    ...(note && {note}),
  });
  const stands = joined('commas', [outcomeText(row, text), isOpen ? messages.open() : ''], locale);
  return [
    said(capitalize(whoText(of, text), locale), stands, stands, isOpen ? messages.openCase() : ''),
    ...(count ? [quantityRow(named(messages.number()), count, messages.unit(), text)] : []),
    ...(act ? [said(named(actLabel(act, text)), actText(of, text))] : []),
    ...steps.flatMap((step) => {
      const words = isSaid && outcome.includes(step) ? '' : wordsAt(step, of, text);
      const dated = (date: string) => joined('bracketed', [date, words], locale);
      const raw = dated(step.date ? writePeriod(step.date) : '');
      return [said(named(messages.stage(step)), dated(dateText(step.date, text)), raw), ...fineRow(step, named, text)];
    }),
    ...(affected ? [quantityRow(named(affectedLabel(of, text)), affected, messages.unit(), text)] : []),
    ...(of.keptPost === undefined ? [] : [said(office, postText(of, text))]),
  ];
}

/** What the case is about, with its time where the source says it. */
const actLabel = ({date}: NonNullable<OfficialCase['act']>, text: Text): string =>
  joined('commas', [text.messages.stage({stage: 'act'}), date ? dateText(date, text) : ''], text.locale);

function fineRow({fine}: Step, named: (name: string) => string, text: Text): TableRow[] {
  if (!fine) return [];
  const label = named(text.messages.fineRow({each: Boolean(fine.each)}));
  return [{...quantityRow(label, fine.amount, fine.currency, text), value: amountText(fine, text)}];
}

/** Where a case stands, with what the source says of it: `convicted, upheld`, `appeal decided (sent to another court)`. */
export const outcomeText = ({outcome, of, isOpen}: CaseRow, text: Text): string =>
  joined(
    'commas',
    outcome.map((step) =>
      joined('bracketed', [standingText(step, of, isOpen, text), ownWords(step, text)], text.locale),
    ),
    text.locale,
  );

/**
 * The outcome as it is drawn. The source's own words of an appeal take its place; what else it says of a step stands below.
 * After a decision, that the case goes on is said with it.
 */
export const loudText = ({outcome, of, isOpen}: CaseRow, text: Text): string =>
  joined(
    'commas',
    [
      ...outcome.map((step) => (isOfAppeal(step) && ownWords(step, text)) || standingText(step, of, isOpen, text)),
      isOpen && !outcome.some(isOpenStage) ? text.messages.open() : '',
    ],
    text.locale,
  );

/** What else is told of a case, as sentences: what it is about, what its steps came to, and whom it harmed. */
export function detailText({of, outcome}: CaseRow, text: Text): string {
  const isLoud = (step: Step) => outcome.includes(step) && (isOfAppeal(step) || !ownWords(step, text));
  const lines = [
    of.act ? actText(of, text) : '',
    ...of.steps.map((step) => (isLoud(step) ? '' : wordsAt(step, of, text))),
    of.affected ? affectedText(of.affected, of, text) : '',
    of.keptPost === undefined ? '' : postText(of, text),
  ];
  const sentences = lines.map((line) => ended(capitalize(line, text.locale), text.locale));
  return joined('sentences', sentences, text.locale);
}

const isOfAppeal = ({stage}: Step): boolean => stage === 'appeal-decided';

const isOpenStage = ({stage}: Step): boolean => openStages.some((one) => one === stage);

const postText = ({keptPost, count = unknownQuantity}: OfficialCase, {messages}: Text): string =>
  messages.post({kept: keptPost === true, n: countAs('', count)});

/** What a case came to at a step: `fined 3,000 euros each`, `indicted`, `conviction overturned`. */
function standingText(step: Step, one: OfficialCase, isOpen: boolean, text: Text): string {
  const {fine, stage} = step;
  const words =
    (rulingOf(step) && keyWords(step, one, text)) ||
    (fine && stage !== 'convicted'
      ? ''
      : text.messages.stage({stage: stage === 'tried' && isOpen ? 'on-trial' : stage}));
  return joined('commas', [words, fine ? fineText(fine, text) : ''], text.locale);
}

/** What came of a step, in the words of the language or of the source; empty where nothing is said. */
const wordsAt = (step: Step, one: OfficialCase, text: Text): string =>
  keyWords(step, one, text) || ownWords(step, text);

function keyWords(step: Step, one: OfficialCase, {messages}: Text): string {
  const outcome = outcomeKeyOf(step);
  return outcome ? messages.outcome({outcome, of: appealedIn(one, step)}) : '';
}

/** What the source says of a step, where that is no outcome that every language has words for. */
const ownWords = (step: Step, {locale}: Text): string =>
  step.outcome && !outcomeKeyOf(step) ? localText(step.outcome, locale) : '';

/** The name of a stage, as the head of a column. */
export const stageText = (stage: Stage, {locale, messages}: Text): string =>
  capitalize(messages.stage({stage: stage === 'appeal-decided' ? 'appeal' : stage}), locale);

/** When a stage was reached, what an appeal came to, and whether nothing came after it: `2016, upheld`. */
export function reachedText({date, step, isOpen}: Reached, one: OfficialCase, text: Text): string {
  const ruling = step && rulingOf(step) ? keyWords(step, one, text) : '';
  const parts = [together(dateText(date, text)), ruling, isOpen ? text.messages.open() : ''];
  return joined('commas', parts, text.locale);
}

/** When something happened, or that the source does not say. */
const dateText = (date: Period | undefined, text: Text): string =>
  date ? formatPeriod(date, text) : text.messages.undated();

/** What they are called, in the form that follows their number; where that is not known, as for many. */
const officeText = ({office, count = unknownQuantity}: OfficialCase, {locale}: Text): string =>
  pluralText(office, ruleOf(locale)(countAs('', count)), locale);

/** The officials: `two police officers`. A number that is left out is not spoken of. */
export function whoText(one: OfficialCase, text: Text): string {
  const {count} = one;
  const office = officeText(one, text);
  return count ? text.messages.who({known: knownOf(count), count: quantityProse(count, text), office}) : office;
}

/** The officials beside their number, which has a place of its own. */
export const officialsText = (one: OfficialCase, text: Text): string =>
  one.count && !missingOf(one.count) ? officeText(one, text) : capitalize(whoText(one, text), text.locale);

/** What the case is about: alleged until it is decided, and what they were accused of where they are cleared. */
export const actText = (one: OfficialCase, {locale, messages}: Text): string =>
  messages.act({certainty: certaintyOf(one), act: one.act ? localText(one.act.text, locale) : ''});

const fineText = (fine: NonNullable<Step['fine']>, text: Text): string =>
  text.messages.fine({known: knownOf(fine.amount), amount: amountText(fine, text), each: Boolean(fine.each)});

const amountText = ({amount, currency}: NonNullable<Step['fine']>, text: Text): string =>
  quantityText(
    amount,
    text,
    (value) => formatMoney(value, currency, text.locale),
    true,
    (value) => formatAmount(value, text.locale),
  );

const affectedLabel = ({affected, affectedLabel: own}: OfficialCase, {locale, messages}: Text): string =>
  own ? localText(own, locale) : messages.people({n: countAs('', affected ?? unknownQuantity)});

/** The people harmed: `22 workers`; where there may be only one, what they are called stands before their number. */
export function affectedText(affected: Quantity, one: OfficialCase, text: Text): string {
  const {messages} = text;
  const known = knownOf(affected, one.affectedLabel && (lowOf(affected) ?? 0) < 2 ? 'apart' : 'yes');
  return messages.affected({
    known,
    count:
      known === 'unknown' || known === 'unreported'
        ? quantityMessages(text).precision({precision: known})
        : quantityText(affected, text),
    label: affectedLabel(one, text),
  });
}
