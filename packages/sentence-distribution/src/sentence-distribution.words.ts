import type {Tile} from '@tip-figures/core/marks/tile.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityRow, quantityText, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {exactly, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {isLawOnAxis} from './sentence-distribution.axis.js';
import {isTold, lawsOf, rowsOf, type GroupRow, type Row} from './sentence-distribution.rows.js';
import {hasOthers, isNobody, type SentenceDistribution} from './sentence-distribution.model.js';
import {isSpread} from '@tip-figures/record/fields/sentences/standing.js';
import {allText, caseName, groupText, lawText, peopleText, type Text} from './sentence-distribution.sentence.js';

/** What the sentences say. */
export interface SentenceDistributionWords extends FigureWords {
  readonly rows: readonly NamedRow[];
}

/** A row with its name, and its value where that is no count. */
export type NamedRow<Kind extends Row = Row> = Kind & {readonly name: string; readonly value: string};

export function sentenceDistributionWords(model: SentenceDistribution, text: Text): SentenceDistributionWords {
  const {messages} = text;
  const {context, groups, minimums} = model;
  const rows = rowsOf(model).map((row) => named(row, text));
  const isNone = isNobody(model);
  const ofLaw = lawsOf(model).some(isLawOnAxis) ? 'terms' : 'law';
  const kind = isNone ? 'convicted' : groups.length ? 'sentences' : ofLaw;
  const tableRows = (some: readonly NamedRow[]) => some.flatMap((row) => tableRowsOf(row, isNone, text));
  return {
    ...figureWords(
      {
        label: labelOf(messages.what({kind}), context, text),
        caveats: [
          groups.some(({count}) => count.precision === 'share') && 'shares',
          groups.some((group) => isSpread(group) && group.count.source === 'media') && 'media',
        ],
        table: {
          rowHeading: messages.heading(),
          valueHeading: messages.peopleHeading(),
          rows: tableRows(rows),
        },
        drawn: tableRows(drawnOf(rows, model)),
        definitions: minimums.length ? [messages.definition()] : [],
        chip: chipOf(rows, context.period && formatPeriod(context.period, text), text),
      },
      text,
    ),
    rows,
  };
}

/**
 * The rows that are drawn: all people convicted only where sentences do not add up to them or nobody was; without sentences
 * a minimum that is the lower end of a term is not told again.
 */
function drawnOf(rows: readonly NamedRow[], model: SentenceDistribution): NamedRow[] {
  return rows.filter((row) => {
    if (row.fact === 'convicted') return isNobody(model) || hasOthers(model);
    return row.fact !== 'minimum' || model.groups.length > 0 || !isTold(row.minimum, model);
  });
}

function named(row: Row, text: Text): NamedRow {
  const {messages, locale} = text;
  switch (row.fact) {
    case 'minimum': {
      const who = caseName(row.minimum, text);
      const name = joined('commas', [messages.minimum({has: Boolean(who)}), who], locale);
      return {...row, name, value: formatDuration(row.minimum, locale)};
    }
    case 'reached':
      return {
        ...row,
        name: messages.side({side: 'reached'}),
        value: joined('words', [formatNumber(row.reached, locale), allText(row.of, text)], locale),
      };
    case 'convicted':
      return {...row, name: messages.totalRow(), value: quantityText(row.quantity, text)};
    case 'group':
      return {...row, name: groupText(row.group, row.minimum, text), value: peopleText(row.group.count, text)};
    case 'law': {
      const name = joined('commas', [messages.law(), caseName(row.term, text)], locale);
      return {...row, name, value: lawText(row.term, text)};
    }
  }
}

/** What a row is in the table; how sentences stand to the minimum goes on after them. */
function tableRowsOf(row: NamedRow, isLed: boolean, text: Text): TableRow[] {
  const {messages, locale} = text;
  const {name, value} = row;
  const counted = (label: string, count: Quantity) =>
    quantityRow(capitalize(label, locale), count, messages.unit(), text);
  const standing = (kind: Exclude<GroupRow['standing'], 'unclear'>) => messages.standing({standing: kind});
  switch (row.fact) {
    case 'minimum':
    case 'law':
      return [{label: name, value, raw: value}];
    case 'convicted':
      return [{...counted(name, row.quantity), ...(isLed && {isLed})}];
    case 'reached': {
      const note = messages.workedOut();
      return [
        {...counted(standing('reached'), exactly(row.reached)), value, note},
        ...(row.below ? [{...counted(standing('below'), exactly(row.below)), note}] : []),
      ];
    }
    case 'group': {
      const {group, standing: side} = row;
      const brief = capitalize(name, locale);
      const label = joined('commas', [brief, side === 'unclear' ? '' : standing(side)], locale);
      return [group.uncounted ? {label, brief, value: '', raw: ''} : {...counted(label, group.count), brief}];
    }
  }
}

function chipOf(rows: readonly NamedRow[], period: string | undefined, text: Text): string {
  const {messages, locale} = text;
  const [lead] = (['group', 'convicted', 'law', 'minimum'] as const).flatMap((kind) =>
    rows.filter(({fact}) => fact === kind),
  );
  const reached = rows.find((row) => row.fact === 'reached');
  const value = lead?.fact === 'group' && lead.group.uncounted ? '' : lead?.value;
  const said = reached
    ? messages.chip({reached: formatNumber(reached.reached, locale), total: quantityText(reached.of, text)})
    : lead && joined('labelled', [capitalize(lead.name, locale), value], locale);
  return joined('commas', [said, period], locale);
}

/**
 * How many of the sentences reached the minimum; all people convicted where that cannot be told. `undefined` where only
 * the law is written of.
 */
export function sentenceDistributionTile(model: SentenceDistribution, text: Text): Tile | undefined {
  const {messages, locale} = text;
  const {context, convicted, groups} = model;
  if (!groups.length && convicted.precision === 'unknown') return undefined;
  const {rows} = sentenceDistributionWords(model, text);
  const reached = rows.find((row) => row.fact === 'reached');
  const [minimum, another] = rows.filter((row) => row.fact === 'minimum');
  const shared = {period: context.period, unit: messages.unit()};
  if (!reached) return {...shared, value: valueText(convicted, text), name: messages.totalRow(), quantity: convicted};
  return {
    ...shared,
    value: formatNumber(reached.reached, locale),
    of: allText(reached.of, text),
    name: messages.tileName({n: countAs('', reached.of)}),
    quantity: exactly(reached.reached),
    ...(minimum && !another ? {comparison: joined('labelled', [minimum.name, minimum.value], locale)} : {}),
  };
}
