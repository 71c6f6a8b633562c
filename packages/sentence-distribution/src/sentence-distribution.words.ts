import type {Tile} from '@tip-figures/core/marks/tile.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {formatDuration} from '@tip-figures/core/text/format/format-duration.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, quantityRow, quantityText, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {exactly, isOpen, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {factsOf, drawnOf, type Fact, type GroupFact, type ReachedFact} from './sentence-distribution.facts.js';
import {isNobody, type SentenceDistribution} from './sentence-distribution.model.js';
import {isSpread} from '@tip-figures/record/fields/sentences/standing.js';
import {allText, caseName, groupText, lawText, peopleText, type Text} from './sentence-distribution.sentence.js';

/** What the sentences say. */
export interface SentenceDistributionWords extends FigureWords {
  readonly facts: readonly NamedFact[];
}

/** A fact with its name, and its value where that is no count. */
export type NamedFact = Fact & {readonly name: string; readonly value: string};

export function sentenceDistributionWords(model: SentenceDistribution, text: Text): SentenceDistributionWords {
  const {messages} = text;
  const {context, convicted, groups, minimums} = model;
  const facts = factsOf(model).map((fact) => named(fact, text));
  const isOfPeople = isNobody(model) || !isOpen(convicted);
  const kind = groups.length && !isNobody(model) ? 'sentences' : isOfPeople ? 'convicted' : 'law';
  const rowsIn = (some: readonly NamedFact[]) => some.flatMap((fact) => rowsOf(fact, kind === 'convicted', text));
  const spreads = groups.filter(isSpread);
  return {
    ...figureWords(
      {
        label: labelOf(messages.what({kind}), context, text),
        caveats: [
          groups.some(({count}) => count.precision === 'share') && 'shares',
          spreads.some(({count}) => count.source === 'media') && 'media',
        ],
        table: {
          rowHeading: messages.heading(),
          valueHeading: messages.peopleHeading(),
          rows: rowsIn(facts),
        },
        drawn: rowsIn(drawnOf(facts, kind !== 'sentences')),
        definitions: minimums.length ? [messages.definition()] : [],
        chip: chipOf(facts, context.period && formatPeriod(context.period, text), text),
      },
      text,
    ),
    facts,
  };
}

function named(fact: Fact, text: Text): NamedFact {
  const {messages, locale} = text;
  switch (fact.kind) {
    case 'minimum': {
      const who = caseName(fact.minimum, text);
      const name = joined('commas', [messages.minimum({has: Boolean(who)}), who], locale);
      return {...fact, name, value: formatDuration(fact.minimum, locale)};
    }
    case 'reached':
      return {...fact, name: messages.side({side: 'reached'}), value: ofAll(fact, text)};
    case 'convicted':
      return {...fact, name: messages.totalRow(), value: quantityText(fact.quantity, text)};
    case 'group':
      return {...fact, name: groupText(fact.group, fact.minimum, text), value: peopleText(fact.group.count, text)};
    case 'law': {
      const name = joined('commas', [messages.law(), caseName(fact.term, text)], locale);
      return {...fact, name, value: lawText(fact.term, text)};
    }
  }
}

/** How many of all: `1 of 24`. */
const ofAll = ({reached, of}: ReachedFact, text: Text): string =>
  joined('words', [formatNumber(reached, text.locale), allText(of, text)], text.locale);

/** A fact as rows of the table; how sentences stand to the minimum goes on after them. */
function rowsOf(fact: NamedFact, isLed: boolean, text: Text): TableRow[] {
  const {messages, locale} = text;
  const {name, value} = fact;
  const counted = (label: string, count: Quantity) =>
    quantityRow(capitalize(label, locale), count, messages.unit(), text);
  const standing = (kind: Exclude<GroupFact['standing'], 'unclear'>) => messages.standing({standing: kind});
  switch (fact.kind) {
    case 'minimum':
    case 'law':
      return [{label: name, value, raw: value}];
    case 'convicted':
      return [{...counted(name, fact.quantity), ...(isLed && {isLed})}];
    case 'reached': {
      const note = messages.workedOut();
      const row = counted(standing('reached'), exactly(fact.reached));
      return [
        {...row, value, note},
        ...(fact.below ? [{...counted(standing('below'), exactly(fact.below)), note}] : []),
      ];
    }
    case 'group': {
      const {group, standing: side} = fact;
      const brief = capitalize(name, locale);
      const label = joined('commas', [brief, side === 'unclear' ? '' : standing(side)], locale);
      return [group.uncounted ? {label, brief, value: '', raw: ''} : {...counted(label, group.count), brief}];
    }
  }
}

function chipOf(facts: readonly NamedFact[], period: string | undefined, text: Text): string {
  const {messages, locale} = text;
  const of = (kind: Fact['kind']) => facts.find((fact) => fact.kind === kind);
  const reached = facts.find((fact) => fact.kind === 'reached');
  const lead = of('group') ?? of('convicted') ?? of('law') ?? of('minimum');
  const said = reached
    ? messages.chip({reached: formatNumber(reached.reached, locale), total: quantityText(reached.of, text)})
    : lead &&
      joined(
        'labelled',
        [capitalize(lead.name, locale), lead.kind === 'group' && lead.group.uncounted ? '' : lead.value],
        locale,
      );
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
  const {facts} = sentenceDistributionWords(model, text);
  const reached = facts.find((fact) => fact.kind === 'reached');
  const [minimum, another] = facts.filter((fact) => fact.kind === 'minimum');
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
