import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {formLabel} from '@tip-figures/core/text/words/form-name.js';
import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {joined, type Joint} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {nowhere} from '@tip-figures/core/text/place.js';
import {countAs, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {JusticeOutcomesMessages} from '@tip-figures/messages/generated/en-justice-outcomes.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {isExact, missingOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';

import {chiefOf, dateOf, isGiven, loudOf, type Count, type JusticeOutcomes} from './justice-outcomes.model.js';
import {isInside, rowsOf, type Row} from './justice-outcomes.rows.js';

export type Text = TextContext<JusticeOutcomesMessages>;

/** What the stages say. */
export interface JusticeOutcomesWords extends FigureWords {
  readonly rows: readonly NamedRow[];
}

/** A number with its name, as it stands beside it. */
export type NamedRow = Row & {readonly name: string};

export function justiceOutcomesWords(model: JusticeOutcomes, text: Text): JusticeOutcomesWords {
  const {messages} = text;
  const rows = rowsOf(model).map((row): NamedRow => ({...row, name: nameOf(row, model, text)}));
  const told = (isSaid: boolean) => rows.flatMap((row) => tableRows(row, model, text, isSaid));
  return {
    ...figureWords(
      {
        label: labelOf(messages.topic(nowhere), model.context, text),
        caveats: caveatsOf(model),
        table: {
          rowHeading: messages.heading(),
          valueHeading: messages.count(),
          rows: told(false),
        },
        drawn: told(true),
        chip: chipOf(model, text),
      },
      text,
    ),
    rows,
  };
}

const isOfShare = ({quantity}: Count): boolean => quantity?.precision === 'share';

/** Nobody is misled by a zero. Those at the minimum are some of the convicted. */
function caveatsOf(model: JusticeOutcomes) {
  const {counts, whole} = model;
  const quantity = loudOf(model)?.quantity;
  if (quantity && isExact(quantity) && quantity.value === 0) return [];
  const people = counts.filter((count) => count.unit === 'people' && isGiven(count));
  const stages = people.filter(({stage}) => stage !== 'atMinimum' || !whole);
  const given = counts.filter(isGiven);
  return [
    given.length > 0 && given.every(isOfShare) && 'shares',
    stages.length > 1 && 'stages',
    counts.some(({unit}) => unit === 'cases') && 'cases',
  ] as const;
}

/** What a number is called beside it: its stage, or the part of it. */
function nameOf(row: Row, model: JusticeOutcomes, text: Text): string {
  const {count} = row;
  const {locale, messages} = text;
  switch (row.kind) {
    case 'stage':
      return stageName(count, model, text);
    case 'new':
      return joined('commas', [stageName(count, model, text), messages.new()], locale);
    case 'continued':
      return joined('commas', [stageName(count, model, text), messages.continued()], locale);
    case 'form':
      return formLabel(row.part, text);
    case 'other-laws':
      return messages.otherLaws();
    case 'agency':
      return localText(row.part.label, locale);
  }
}

/**
 * `convicted`, with the period of the count where that is not the figure's.
 *
 * @param joint - what stands before the length of the legal minimum: a colon comes before a number of the table itself.
 */
export function stageName(count: Count, model: JusticeOutcomes, text: Text, joint: Joint = 'labelled'): string {
  const {unit, quantity = unknownQuantity, period} = count;
  const {locale, messages} = text;
  const own = period && dateOf(count) !== dateOf(model.context) ? formatPeriod(period, text) : '';
  const n = countAs('', quantity);
  const name = count.label
    ? localText(count.label, locale)
    : count.stage === 'atMinimum'
      ? joined(joint, [messages.minimum(), model.minimum && formatDuration(model.minimum, locale)], locale)
      : messages.stage[unit === 'people' || unit === 'none' ? 'people' : 'cases']({stage: count.stage, n});
  return joined('commas', [name, own], locale);
}

/** What a count is of, where no block says its unit: `people convicted`. */
export function countName(count: Count, model: JusticeOutcomes, text: Text): string {
  const [unit, stage] = [unitOf(count, count.quantity, text), stageName(count, model, text)];
  // A label of the writer's own completes no unit.
  return count.label ? joined('commas', [stage, unit], text.locale) : joined('words', [unit, stage], text.locale);
}

const unitOf = ({unit}: Count, quantity: Quantity = unknownQuantity, text: Text): string =>
  unit === 'none' || missingOf(quantity) || quantity.precision === 'share'
    ? ''
    : quantityMessages(text).counted({unit, n: countAs('', quantity)});

/**
 * A number as rows of the table: itself, then those of earlier periods.
 *
 * @param isSaid - whether they are for the description, which has no column of units.
 */
function tableRows(row: NamedRow, model: JusticeOutcomes, text: Text, isSaid: boolean): TableRow[] {
  const {count, name, quantity, earlier, kind} = row;
  const {locale, messages} = text;
  const unit = messages.unit(count);
  const stage = kind === 'stage' || isInside(row) ? stageName(count, model, text, 'bracketed') : '';
  const label = capitalize(joined('commas', [stage, kind === 'stage' ? '' : name], locale), locale);
  const told = (dated: string, one: Quantity): TableRow => ({
    ...quantityRow(joined('commas', [label, dated], locale), one, unit, text),
    ...(count.unit === 'none' ? {} : {group: capitalize(unit, locale)}),
  });
  // A part stands behind its stage, and an earlier number behind that of today.
  const isBehind = isInside(row) && count.quantity !== undefined;
  return [
    ...(quantity
      ? [
          {
            ...told('', quantity),
            ...(isBehind && {brief: name}),
            ...(isSaid && !isBehind && {value: saidOf(count, quantity, text)}),
          },
        ]
      : []),
    ...earlier.map((one) => {
      const period = formatPeriod(one.period, text);
      return {...told(period, one.quantity), ...(quantity && {brief: period, earlier: period})};
    }),
  ];
}

/** `73 cases`. */
const saidOf = (count: Count, quantity: Quantity, text: Text): string =>
  joined('words', [quantityText(quantity, text), unitOf(count, quantity, text)], text.locale);

/** The number that stands for all, in a few words. */
function chipOf(model: JusticeOutcomes, text: Text): string {
  const count = chiefOf(model);
  if (!count?.quantity) return '';
  const {context} = model;
  const {locale} = text;
  const value = quantityText(count.quantity, text);
  // A label of the writer's own is bent to no number, and a share counts nobody.
  const said =
    isGiven(count) && !isOfShare(count) && !count.label
      ? joined('words', [value, countName(count, model, text)], locale)
      : joined(
          'labelled',
          [capitalize(stageName(count, model, text), locale), saidOf(count, count.quantity, text)],
          locale,
        );
  const isOwn = dateOf(count) !== dateOf(context);
  return joined('commas', [said, context.period && !isOwn ? formatPeriod(context.period, text) : ''], locale);
}
