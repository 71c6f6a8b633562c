import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {formatAmount, formatMoney} from '@tip-figures/core/text/format/format-money.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityProse, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import type {Step} from '@tip-figures/record/figures/accountability-record.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {knownOf, lowOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {factsOf, type CaseFact, type Reached} from './accountability-record.facts.js';
import type {AccountabilityRecord, OfficialCase} from './accountability-record.model.js';
import {appealedIn, certaintyOf, outcomeKeyOf, rulingOf} from './accountability-record.standing.js';

export type Text = TextContext<AccountabilityRecordMessages>;

/** What the record says. */
export interface AccountabilityRecordWords extends FigureWords {
  readonly facts: readonly CaseFact[];
}

export function accountabilityRecordWords(model: AccountabilityRecord, text: Text): AccountabilityRecordWords {
  const {frame, messages} = text;
  const {context, cases} = model;
  const facts = factsOf(model);
  const rows = (isSaid: boolean) => facts.flatMap((fact) => rowsOf(fact, text, isSaid));
  const period = cases.length ? periodOf(cases) : context.period;
  const none: TableRow = {label: messages.cases(), isLed: true, value: messages.none(), raw: ''};
  return {
    ...figureWords(
      {
        label: labelOf(messages.cases(), context, text, period ?? null),
        chip: chipOf(facts[0], text),
        caveats: [],
        table: {
          rowHeading: messages.case(),
          valueHeading: frame.csv.value(),
          // A source that reports none is told in the table and the CSV too.
          rows: cases.length ? rows(false) : [none],
        },
        drawn: cases.length ? rows(true) : [none],
      },
      text,
    ),
    facts,
  };
}

/** The first case: `two labour ministry officials: fined 3,000 euros each`. */
const chipOf = (fact: CaseFact | undefined, text: Text): string =>
  joined(
    'labelled',
    fact ? [whoText(fact.of, text), outcomeText(fact, text)] : [text.messages.cases(), text.messages.none()],
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
function rowsOf(fact: CaseFact, text: Text, isSaid: boolean): TableRow[] {
  const {locale, messages} = text;
  const {of} = fact;
  const {act, affected, count, steps} = of;
  const office = capitalize(localText(of.office, locale), locale);
  const named = (name: string) => joined('commas', [office, name], locale);
  const row = (label: string, value: string, raw = value, note = ''): TableRow => ({
    label,
    value,
    raw,
    ...(note && {note}),
  });
  const stands = joined('commas', [outcomeText(fact, text), fact.isOpen ? messages.open() : ''], locale);
  return [
    row(capitalize(whoText(of, text), locale), stands, stands, fact.isOpen ? messages.openCase() : ''),
    ...(count ? [quantityRow(named(messages.number()), count, messages.unit(), text)] : []),
    ...(act ? [row(named(actLabel(act, text)), actText(of, text))] : []),
    ...steps.flatMap((step) => {
      const outcome = isSaid && fact.outcome.includes(step) ? '' : wordsAt(step, of, text);
      const dated = (date: string) => joined('bracketed', [date, outcome], locale);
      const raw = dated(step.date ? writePeriod(step.date) : '');
      return [row(named(stageText(step, text)), dated(dateText(step.date, text)), raw), ...fineRow(step, named, text)];
    }),
    ...(affected ? [quantityRow(named(affectedLabel(of, text)), affected, messages.unit(), text)] : []),
    ...(of.keptPost === undefined ? [] : [row(office, messages.post({kept: of.keptPost}))]),
  ];
}

/** What the case is about, with its time where the source says it. */
const actLabel = ({date}: NonNullable<OfficialCase['act']>, text: Text): string =>
  joined('commas', [text.messages.point({point: 'act'}), date ? dateText(date, text) : ''], text.locale);

function fineRow({fine}: Step, named: (name: string) => string, text: Text): TableRow[] {
  if (!fine) return [];
  const label = named(text.messages.fineRow({each: Boolean(fine.each)}));
  return [{...quantityRow(label, fine.amount, fine.currency, text), value: amountText(fine, text)}];
}

/** Where a case stands, with what the source says of it: `convicted, upheld`, `appeal decided (sent to another court)`. */
export const outcomeText = ({outcome, of}: CaseFact, text: Text): string =>
  joined(
    'commas',
    outcome.map((step) => joined('bracketed', [standingText(step, of, text), ownWords(step, text)], text.locale)),
    text.locale,
  );

/** The same without the source's own words, which a view has below it. */
export const loudText = ({outcome, of}: CaseFact, text: Text): string =>
  joined(
    'commas',
    outcome.map((step) => standingText(step, of, text)),
    text.locale,
  );

/** What a case came to at a step: `fined 3,000 euros each`, `indicted`, `conviction overturned`. */
function standingText(step: Step, one: OfficialCase, text: Text): string {
  const {fine} = step;
  const ruling = rulingOf(step) && keyWords(step, one, text);
  return joined(
    'commas',
    [ruling || (fine ? '' : stageText(step, text)), fine ? fineText(fine, text) : ''],
    text.locale,
  );
}

/** What came of a step, in the words of the language or of the source; empty where nothing is said. */
export const wordsAt = (step: Step, one: OfficialCase, text: Text): string =>
  keyWords(step, one, text) || ownWords(step, text);

function keyWords(step: Step, one: OfficialCase, {messages}: Text): string {
  const outcome = outcomeKeyOf(step);
  return outcome ? messages.outcome({outcome, of: appealedIn(one, step)}) : '';
}

/** What the source says of a step, where that is no outcome that every language has words for. */
export const ownWords = (step: Step, {locale}: Text): string =>
  step.outcome && !outcomeKeyOf(step) ? localText(step.outcome, locale) : '';

const stageText = ({stage}: Step, {messages}: Text): string => messages.stage({stage});

/** The name of a point on a track. */
export function pointText({step}: Reached, text: Text): string {
  const {messages} = text;
  if (!step) return messages.point({point: 'act'});
  if (step.stage === 'appeal-decided') return messages.point({point: 'appeal'});
  return step.fine ? messages.point({point: 'fined'}) : stageText(step, text);
}

/** When something happened, or that the source does not say. */
export const dateText = (date: Period | undefined, text: Text): string =>
  date ? formatPeriod(date, text) : text.messages.undated();

/**
 * The officials: `two police officers`. An office cannot be inflected: where there may be only one, the number stands apart,
 * which is right beside a singular and a plural. A number that is left out is not spoken of.
 */
export function whoText({count, office: own}: OfficialCase, text: Text): string {
  const {locale, messages} = text;
  const office = localText(own, locale);
  if (!count) return office;
  const isApart = (lowOf(count) ?? 0) < 2;
  return messages.who({
    known: knownOf(count, isApart ? 'apart' : 'yes'),
    count: isApart ? quantityText(count, text) : quantityProse(count, text),
    office,
  });
}

/** What the case is about; alleged until it is found, and as reported where that may have been undone. */
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
