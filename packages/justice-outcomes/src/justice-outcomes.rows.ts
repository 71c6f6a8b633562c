import {formLabel} from '@tip-figures/core/text/form-name.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {units} from '@tip-figures/record/fields/stage/stage.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import {isFreed, type Count, type CountUnit, type JusticeOutcomes} from './justice-outcomes.model.js';
import {beforeText, isGiven, isToldOf, stageText, type Text} from './justice-outcomes.phrases.js';

/** A number of the figure, and what it is. */
export interface JusticeRow {
  /** What stands beside the number, such as `investigated`. */
  readonly label: string;
  /** Left out where the source only gives parts. */
  readonly quantity?: Quantity | undefined;
  /** What it is compared with, such as `57 in 2021`; empty where there is nothing. */
  readonly comparison: string;
  /** How many it is some of, where the source links the two. */
  readonly whole?: Quantity | undefined;
  /** Those of earlier periods. */
  readonly previous?: readonly DatedQuantity[] | undefined;
}

/** A stage, and what the source says of those who came to it. */
export interface StageRow extends JusticeRow {
  readonly count: Count;
  /** Forms of exploitation, laws and agencies. */
  readonly parts: readonly JusticeRow[];
  /** Those of earlier periods, beside the new ones. */
  readonly continued?: readonly JusticeRow[];
}

/** Cases, or people: the two are never on one scale; `none` where nobody said which. */
export interface Block {
  readonly unit: CountUnit;
  readonly rows: readonly StageRow[];
}

/** The stages that are written, cases and people apart; one of which nobody said what it counts is beside those of one unit. */
export function blocksOf(model: JusticeOutcomes, text: Text): Block[] {
  const [only, ...more] = units.filter((unit) => model.counts.some((count) => count.unit === unit));
  const beside = only && !more.length ? only : 'none';
  return [...units, 'none' as const]
    .map((unit) => ({
      unit,
      rows: model.counts.filter((count) => (count.unit === 'none' ? beside : count.unit) === unit),
    }))
    .filter(({rows}) => rows.length)
    .map(({unit, rows}) => ({unit, rows: rows.map((count) => rowOf(count, model, text))}));
}

// Rows that a small figure has room for.
const mostCompact = 2;

/**
 * Convictions and the stage beside them, or else the last two stages, of one unit, of people where they are two, without
 * their parts; `undefined` where the source gives nothing but parts. Those sentenced are left out beside the convicted.
 */
export function compactOf(blocks: readonly Block[], model: JusticeOutcomes): Block | undefined {
  const said = blocks.filter(({unit}) => unit !== 'none');
  const plain = (said.length ? said : blocks).map(({unit, rows}) => ({
    unit,
    rows: chiefOf(rows.filter(({quantity, count}) => quantity && !isToldOf(count, model.counts))).map(
      (row): StageRow => ({...row, parts: [], continued: [], comparison: '', whole: undefined}),
    ),
  }));
  const most = Math.max(1, ...plain.map(({rows}) => rows.length));
  return plain.findLast(({rows}) => rows.length === most);
}

/** Without a number of those convicted, what came before says more than those freed. */
function chiefOf(rows: readonly StageRow[]): readonly StageRow[] {
  const at = rows.findIndex(({count}) => count.stage === 'convicted');
  const convicted = rows[at];
  if (!convicted) return rows.slice(-mostCompact);
  const before = rows.slice(0, at).findLast(({count}) => !isFreed(count));
  const freed = rows.findLast(({count}) => isFreed(count) && isGiven(count));
  const after = rows.slice(at + 1).findLast(({count}) => isGiven(count));
  const beside = after ?? (isGiven(convicted.count) ? (freed ?? before) : (before ?? freed));
  return rows.filter((row) => row === convicted || row === beside);
}

function rowOf(count: Count, model: JusticeOutcomes, text: Text): StageRow {
  const {messages} = text;
  const {continued, quantity, stage, unit} = count;
  const all = stage === 'atMinimum' && model.whole?.unit === unit ? model.whole.quantity : undefined;
  const hasRest = all && isExact(all) && quantity && isCounted(quantity);
  return {
    count,
    label: stageText(count, model, text, {quantity, isNew: continued !== undefined}),
    quantity,
    previous: count.previous,
    comparison: all
      ? messages.ofThose({all: quantityText(all, text), stage: model.whole?.stage ?? 'convicted'})
      : beforeText(count, text),
    whole: hasRest ? all : undefined,
    parts: partsOf(count, text),
    ...(continued
      ? {
          continued: [
            {
              label: messages.continued({stage: stageText(count, model, text, {quantity: continued})}),
              quantity: continued,
              comparison: '',
            },
          ],
        }
      : {}),
  };
}

/** What is only known to be above or below a number, or is withheld, has no rest. */
const isCounted = ({precision}: Quantity): boolean => precision === 'exact' || precision === 'range';

function partsOf({agencies = [], by = [], otherLaws, period}: Count, text: Text): JusticeRow[] {
  const row = (
    label: string,
    {quantity, previous}: Pick<JusticeRow, 'previous'> & {quantity: Quantity},
  ): JusticeRow => ({
    label,
    quantity,
    previous,
    comparison: beforeText({previous, period}, text),
  });
  return [
    ...by.map((part) => row(formLabel(part, text), part)),
    ...(otherLaws ? [row(text.messages.otherLaws(), {quantity: otherLaws})] : []),
    ...agencies.map((agency) => row(localText(agency.label, text.locale), agency)),
  ];
}
