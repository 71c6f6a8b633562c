import {ended, joined} from '@tip-figures/core/text/joined.js';
import {heard, type FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {isOfCountries, nowhere, placed, whereIn} from '@tip-figures/core/text/place.js';
import {precisionText, proseCount, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {earlyStages} from '@tip-figures/record/sections/justice-outcomes.js';
import {highOf, isExact, missingOf, type Missing, type Quantity} from '@tip-figures/record/values/quantity.js';
import {dateOf, isFreed, tileCountOf, type Count, type JusticeOutcomes} from './justice-outcomes.model.js';
import {
  countedText,
  dated,
  isGiven,
  isToldOf,
  minimumText,
  ownPeriod,
  tileName,
  type GivenCount,
  type Text,
} from './justice-outcomes.phrases.js';
import {blocksOf, compactOf, type Block} from './justice-outcomes.rows.js';
import {tableOf, remarksOf} from './justice-outcomes.table.js';

/** What the stages say. */
export interface JusticeOutcomesWords extends FigureWords {
  readonly blocks: readonly Block[];
  /** What there is room for in a compact figure. */
  readonly compact?: Block | undefined;
}

export function justiceOutcomesWords(model: JusticeOutcomes, text: Text): JusticeOutcomesWords {
  const {locale, messages} = text;
  const {context, counts, whole} = model;
  const about = {...placed(context, text), ...dated(context.period, text)};
  const blocks = blocksOf(model, text);
  const frames = framesOf(counts);
  const compact = compactOf(blocks, model);
  const titled = (pair: readonly GivenCount[]) =>
    capitalize(titleOf(pair, model, text) ?? messages.topic(about), locale);
  return {
    title: titled(findingOf(counts)),
    ...(compact ? {compactTitle: titled(findingOf(compact.rows.map(({count}) => count)))} : {}),
    subtitle: messages.subtitle({unit: blocks.length > 1 ? 'both' : (blocks[0]?.unit ?? 'people')}),
    summary: summaryOf(model, text),
    // Each number stands in its row.
    summaryHidden: true,
    notes: [
      ...(new Set(counts.map(({stage}) => stage)).size > 1 ? [messages.noRates({linked: Boolean(whole)})] : []),
      ...(frames ? [messages.frames({kind: frames})] : []),
      ...remarksOf(blocks, text),
    ],
    table: tableOf(blocks, messages.caption(about), text),
    blocks,
    compact,
    ...chipOf(model, text),
  };
}

/** The number that stands for all, in a few words. */
function chipOf(model: JusticeOutcomes, text: Text): {readonly chip?: string} {
  const count = tileCountOf(model);
  if (!count?.quantity) return {};
  const {quantity} = count;
  const known = isGiven(count);
  return {
    chip: text.messages.chip({
      known,
      count: known ? quantityText(quantity, text) : precisionText(quantity.precision, text),
      what: tileName(count, quantity, model, text),
      ...dated(ownPeriod(count, model) ? undefined : count.period, text),
    }),
  };
}

/** Which frames stand in place of a number. */
function framesOf(counts: readonly Count[]): 'both' | 'unknown' | 'unreported' | undefined {
  const has = (kind: Missing) => counts.some(({quantity}) => quantity?.precision === kind);
  if (has('unknown') && has('unreported')) return 'both';
  return (['unknown', 'unreported'] as const).find(has);
}

const isEarly = ({stage}: Count): boolean => earlyStages.includes(stage);

// A title tells verdicts of guilt before those freed, and last how many of all reached the minimum.
const rankOf = (count: Count): number => (count.stage === 'atMinimum' ? 2 : isFreed(count) ? 1 : 0);

const isConvicted = ({stage}: Count): boolean => stage === 'convicted';

/** What the title tells: the first stage, and what became of those before the court, or how far they came. */
function findingOf(counts: readonly Count[]): GivenCount[] {
  const given = counts.filter(isGiven);
  const early = given.filter(isEarly);
  // Nobody is the finding only where it holds of all.
  const first = early.find(({quantity}) => highOf(quantity)) ?? early[0];
  const last = early.findLast(({stage}) => stage !== first?.stage);
  // Beside convictions that nobody counted, those freed say less than what came before.
  const isUntold = last && !given.some(isConvicted) && counts.some(isConvicted);
  // People are convicted: cases only end so.
  const late = given
    .filter(
      (count) =>
        !isEarly(count) &&
        !(isUntold && isFreed(count)) &&
        !isToldOf(count, given) &&
        !given.some(({stage, unit}) => stage === count.stage && unit > count.unit),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));
  // Of nobody convicted, nobody else need be said.
  const isNobody = late[0] && highOf(late[0].quantity) === 0;
  const told = isNobody ? late.filter((count, index) => !index || highOf(count.quantity)) : late;
  return [...(first ? [first] : []), ...told, ...(last && !late.length ? [last] : [])];
}

/** What was found, of two stages at most. */
function titleOf([one, two]: readonly GivenCount[], model: JusticeOutcomes, text: Text): string | undefined {
  if (!one) return undefined;
  const {messages} = text;
  const {context, whole} = model;
  const place = placed(context, text);
  const endsCases = (count: GivenCount) => count.unit === 'cases' && !isEarly(count);
  // It is not a region that convicts, nor a country that ends cases.
  const isWide = isOfCountries(context) || endsCases(one);
  const about = isWide ? nowhere : place;
  const minimum = minimumText(model, text);
  const say = (count: GivenCount) =>
    messages.found({...about, stage: count.stage, unit: count.unit, minimum, counted: countedText(count, text)});
  const when = (count: GivenCount) => messages.when(dated(count.period, text));
  const isOfThem = two?.stage === 'atMinimum' && one === whole;
  const ofThem = ({quantity}: GivenCount) =>
    messages.ofThem({
      n: proseCount(quantity, text),
      all: allOf(quantity, one.quantity),
      minimum,
    });
  const isApart = two && endsCases(two);
  const second = (count: GivenCount) =>
    (isApart ? clauseOf(count, '', model, text) : say(count)) + (dateOf(count) === dateOf(one) ? '' : when(count));
  return messages.title({
    ...about,
    first: say(one),
    when: (isWide ? whereIn(place) : '') + when(one),
    two: isOfThem ? 'of' : isApart ? 'apart' : two ? 'yes' : 'no',
    second: two ? (isOfThem ? ofThem : second)(two) : '',
  });
}

/** Whether some are all of those that they are of, in words: of one person, nobody is one of them. */
function allOf(some: Quantity, all: Quantity): 'no' | 'one' | 'both' | 'all' {
  if (!isExact(all) || !isExact(some)) return 'no';
  if (all.value === 1) return 'one';
  return all.value !== some.value ? 'no' : all.value === 2 ? 'both' : 'all';
}

/** All stages in one sentence; without their periods, or only those of the title, where that is too long. */
function summaryOf(model: JusticeOutcomes, text: Text): string {
  const {counts} = model;
  const sentences = [
    clausesOf(counts, true, model, text),
    clausesOf(counts, false, model, text),
    clausesOf(findingOf(counts).slice(0, 2), true, model, text),
  ];
  // Parts alone are for the rows.
  const topic = text.messages.topic(placed(model.context, text));
  const {locale} = text;
  return capitalize(heard(sentences.map((one) => ended(joined('clauses', one, locale) || topic, locale))), locale);
}

const clauseOf = ({unit, stage, quantity}: GivenCount, when: string, model: JusticeOutcomes, text: Text): string =>
  text.messages.clause({
    unit,
    stage,
    minimum: minimumText(model, text),
    when,
    n: proseCount(quantity, text),
  });

function clausesOf(counts: readonly Count[], withPeriods: boolean, model: JusticeOutcomes, text: Text): string[] {
  const {locale, messages} = text;
  const minimum = minimumText(model, text);
  const given = counts.filter(isGiven);
  const clauses = given.map((count, index) => {
    // One period for all is said once.
    const before = given[index - 1];
    const isNews = withPeriods && (!before || dateOf(before) !== dateOf(count));
    // It is also read without the title.
    const where = index ? '' : whereIn(placed(model.context, text));
    const when = where + (isNews ? messages.when(dated(count.period, text)) : '');
    const clause = clauseOf(count, when, model, text);
    const {continued} = count;
    return continued && !missingOf(continued)
      ? messages.beside({clause, count: quantityProse(continued, text)})
      : clause;
  });
  const silent = (['unknown', 'unreported', 'withheld'] as const).flatMap((kind) => {
    const without = counts.filter(({quantity}) => quantity?.precision === kind);
    // What is known in cases may not be known in people.
    const isApart = ({stage}: Count) => given.some((other) => other.stage === stage);
    const nouns = without.map((one) =>
      joined('bracketed', [messages.noun({stage: one.stage, minimum}), isApart(one) ? messages.unit(one) : ''], locale),
    );
    const list = formatList([...new Set(nouns)], locale);
    return without.length ? [messages.silent({kind, list})] : [];
  });
  return [...clauses, ...silent];
}
