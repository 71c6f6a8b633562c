import {ended, joined, type Joint} from '@tip-figures/core/text/joined.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {formatAmount, formatMoney} from '@tip-figures/core/text/format-money.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {countAs, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {knownOf, lowOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {AccountabilityRecordMessages} from '@tip-figures/messages/generated/en-accountability-record.js';
import type {Step} from '@tip-figures/record/sections/accountability-record.js';
import type {OfficialCase} from './accountability-record.model.js';
import {certaintyOf, isOpen, pendingOf, standsOf} from './accountability-record.standing.js';
import {columnOf, type Told} from './accountability-record.track.js';

/** How the figure speaks. */
export type Text = TextContext<AccountabilityRecordMessages>;

/**
 * The officials in a sentence: `two police officers`. An office cannot be inflected: where there may be only one, the
 * number stands apart, which is right beside a singular and a plural, and tells nothing by its grammar. A number that is left out is not spoken of.
 */
export function whoText(one: OfficialCase, text: Text): string {
  const {locale, messages} = text;
  const {count} = one;
  const office = localText(one.office, locale);
  if (!count) return office;
  const isApart = (lowOf(count) ?? 0) < 2;
  return messages.who({
    known: knownOf(count, isApart ? 'apart' : 'yes'),
    count: isApart ? quantityText(count, text) : quantityProse(count, text),
    office,
  });
}

/**
 * Where the case stands in a sentence: `indicted (2016)`.
 *
 * @param isTold - whether it says what an appeal decided, since an appeal can undo what was decided before: `appeal decided (2016: acquitted)`.
 */
export function statusText(one: OfficialCase, isDated: boolean, text: Text, isTold = false): string {
  const {locale, messages} = text;
  const stages = standsOf(one).map((step) => {
    const {stage, date} = step;
    const came = isTold && stage === 'appeal-decided' ? outcomeText(step, text, 'commas') : '';
    const more = joined('labelled', [isDated && date ? formatPeriod(date, text) : '', came], locale);
    return messages.status({stage: messages.stage({stage}), dated: Boolean(more), date: more});
  });
  return formatList(stages, locale);
}

/** A step of the case, with what came of it. */
export function stepText({stage, fine, outcome}: Step, text: Text): string {
  const {locale, messages} = text;
  const step = messages.step({
    stage: messages.stage({stage}),
    fine: Boolean(fine),
    amount: fine ? fineText(fine, text) : '',
    told: Boolean(outcome),
    outcome: outcome ? localText(outcome, locale) : '',
  });
  return capitalize(step, locale);
}

/** What came of a step, without its name; empty where nothing is told. */
export function outcomeText({fine, outcome}: Step, text: Text, joint: Joint = 'clauses'): string {
  const {locale} = text;
  const fined = fine ? fineText(fine, text) : '';
  return joined(joint, [fined, outcome ? localText(outcome, locale).replace(/[\s.]+$/, '') : ''], locale);
}

const fineText = (fine: NonNullable<Step['fine']>, text: Text): string =>
  text.messages.fine({
    known: knownOf(fine.amount),
    amount: amountText(fine, text),
    each: Boolean(fine.each),
  });

/** The label of a point: when, and the word of the data where the stage above it does not say it. */
export function pointText({stage, date}: Told, isAlone: boolean, text: Text): string {
  const {messages} = text;
  // A sanction and an appeal are all that stand in their columns.
  const isNamed = stage && (!isAlone || ['charged', 'convicted'].includes(columnOf(stage)));
  return messages.point({
    named: Boolean(isNamed),
    stage: isNamed ? messages.stage({stage}) : '',
    date: dateText(date, text),
  });
}

/** What the case is about; alleged until it is found, and as reported where that may have been undone. */
export const actText = (one: OfficialCase, {locale, messages}: Text): string =>
  messages.act({certainty: certaintyOf(one), act: one.act ? localText(one.act.text, locale) : ''});

/** When something happened, or that the source does not say. */
export const dateText = (date: Period | undefined, text: Text): string =>
  date ? formatPeriod(date, text) : text.messages.undated();

/** The amount of a fine. */
export const amountText = ({amount, currency}: NonNullable<Step['fine']>, text: Text): string =>
  quantityText(
    amount,
    text,
    (value) => formatMoney(value, currency, text.locale),
    true,
    (value) => formatAmount(value, text.locale),
  );

/** Who was harmed, without their number. */
export function labelOf({affected, affectedLabel}: OfficialCase, {locale, messages}: Text): string {
  const n = countAs('', affected ?? unknownQuantity);
  return affectedLabel ? localText(affectedLabel, locale) : messages.people({n});
}

/** The people harmed: `22 workers`; where there may be only one, what they are called stands before their number, as it does for officials. */
export function affectedText(affected: Quantity, one: OfficialCase, text: Text): string {
  const {frame, locale, messages} = text;
  const known = knownOf(affected, one.affectedLabel && (lowOf(affected) ?? 0) < 2 ? 'apart' : 'yes');
  const words = messages.affected({
    own: Boolean(one.affectedLabel),
    known,
    count:
      known === 'unknown' || known === 'unreported'
        ? frame.precision({precision: known})
        : quantityText(affected, text),
    label: labelOf(one, text),
  });
  return capitalize(words, locale);
}

/** Whether the officials kept their posts, where the source says so. */
export const postText = ({keptPost}: OfficialCase, {messages}: Text): string[] =>
  keptPost === undefined ? [] : [messages.post({kept: keptPost})];

/** That what is drawn dashed is open, and what must be said of all in which nothing is decided; else empty. */
export function openText(cases: readonly OfficialCase[], text: Text): string {
  const {locale, messages} = text;
  const open = cases.filter(isOpen);
  // A case may be open again after a conviction.
  const isClean = open.every(({steps}) => steps.every(({stage}) => stage !== 'convicted'));
  if (!isClean)
    return messages.open({n: open.length, clean: false, presumption: presumptionText(cases, text) || 'none'});
  const others = presumptionText(
    cases.filter((one) => !isOpen(one)),
    text,
  );
  const untold = open.length ? messages.open({n: open.length, clean: true, presumption: 'none'}) : '';
  return joined('sentences', [untold, ended(capitalize(others, locale), locale)], locale);
}

/** What must be said of cases in which something is undecided, whatever the page or the data ask for; else empty. */
export function presumptionText(cases: readonly OfficialCase[], {messages}: Text): string {
  const kinds = cases.map(chargeOf);
  const [charged] = (['indicted', 'tried', 'arrested', 'investigated'] as const).filter((kind) => kinds.includes(kind));
  const isBoth = charged === 'indicted' && kinds.includes('tried');
  return charged ? messages.presumption({charged: isBoth ? 'both' : charged}) : '';
}

/** What nothing has answered in a case: where no indictment is written, none is spoken of. */
function chargeOf(one: OfficialCase): 'indicted' | 'tried' | 'arrested' | 'investigated' | undefined {
  const stage = pendingOf(one)?.stage;
  const isIndicted = one.steps.some((step) => step.stage === 'indicted');
  if (stage === 'indicted' || stage === 'tried') return isIndicted ? 'indicted' : 'tried';
  return stage === 'arrested' ? stage : stage && 'investigated';
}
