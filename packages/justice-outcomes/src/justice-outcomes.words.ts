import {heard, type FigureWords} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {placed} from '@tip-figures/core/text/place.js';
import {precisionText, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {missingOf, pluralOf} from '@tip-figures/record/values/quantity.js';
import {dateOf, tileCountOf, type Count, type JusticeOutcomes} from './justice-outcomes.model.js';
import {
  countedText,
  dated,
  isGiven,
  minimumText,
  ownPeriod,
  tileName,
  type GivenCount,
  type Text,
} from './justice-outcomes.phrases.js';
import {blocksOf, type Block} from './justice-outcomes.rows.js';
import {tableOf, remarksOf} from './justice-outcomes.table.js';

/** What the stages say. */
export interface JusticeOutcomesWords extends FigureWords {
  readonly blocks: readonly Block[];
}

export function justiceOutcomesWords(model: JusticeOutcomes, text: Text): JusticeOutcomesWords {
  const {locale, messages} = text;
  const {context, counts, whole} = model;
  const about = {...placed(context, text), ...dated(context.period, text)};
  const blocks = blocksOf(model, text);
  const frames = framesOf(counts);
  return {
    title: capitalize(titleOf(model, text) ?? messages.topic(about), locale),
    subtitle: messages.subtitle({unit: blocks.length > 1 ? 'both' : (blocks[0]?.unit ?? '')}),
    summary: summaryOf(model, text),
    // Each number stands in its row.
    summaryHidden: true,
    notes: [
      ...(new Set(counts.map(({stage}) => stage)).size > 1 ? [messages.noRates({linked: whole ? 'yes' : 'no'})] : []),
      ...(frames ? [messages.frames({kind: frames})] : []),
      ...remarksOf(blocks, text),
    ],
    table: tableOf(blocks, messages.caption(about), text),
    blocks,
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
      known: known ? 'yes' : 'no',
      count: known ? quantityText(quantity, text) : precisionText(quantity.precision, text),
      what: tileName(count, quantity, model, text),
      ...dated(ownPeriod(count, model) ? undefined : count.period, text),
    }),
  };
}

/** Which frames stand in place of a number. */
function framesOf(counts: readonly Count[]): string {
  const kinds = new Set(counts.flatMap(({quantity}) => (quantity && missingOf(quantity)) ?? []));
  kinds.delete('withheld');
  return kinds.size > 1 ? 'both' : ([...kinds][0] ?? '');
}

const early = ['investigated', 'indicted', 'prosecuted', 'tried'];

/** What was found, of two stages at most: the first one, and what became of those before the court. */
function titleOf(model: JusticeOutcomes, text: Text): string | undefined {
  const {messages} = text;
  const {context, counts, whole} = model;
  const given = counts.filter(isGiven);
  const first = given.find(({stage}) => early.includes(stage));
  const late = given.filter(({stage}) => !early.includes(stage));
  const [one, two] = first ? [first, ...late] : late;
  if (!one) return undefined;
  const about = placed(context, text);
  const minimum = minimumText(model, text);
  const say = (count: GivenCount) =>
    messages.found({...about, stage: count.stage, unit: count.unit, minimum, counted: countedText(count, text)});
  const isOfThem = two?.stage === 'atMinimum' && one === whole;
  const ofThem = ({quantity}: GivenCount) =>
    messages.ofThem({n: pluralOf(quantity), some: quantityProse(quantity, text), minimum});
  return messages.title({
    ...about,
    first: say(one),
    when: messages.when(dated(one.period, text, 'in')),
    two: isOfThem ? 'of' : two ? 'yes' : 'no',
    second: two ? (isOfThem ? ofThem : say)(two) : '',
  });
}

/** All stages in one sentence; without their periods, or only those of the title, where that is too long. */
function summaryOf(model: JusticeOutcomes, text: Text): string {
  const clauses = [true, false].map((withPeriods) => clausesOf(model, withPeriods, text));
  const [full = [], short = []] = clauses;
  const sentences = [full, short, [...short.slice(0, 1), ...short.slice(-1)]];
  return capitalize(heard(sentences.map((one) => `${one.join('; ')}.`)), text.locale);
}

function clausesOf(model: JusticeOutcomes, withPeriods: boolean, text: Text): string[] {
  const {locale, messages} = text;
  const minimum = minimumText(model, text);
  const given = model.counts.filter(isGiven);
  const clauses = given.map(({quantity, stage, unit, ...count}, index) => {
    // One period for all is said once.
    const before = given[index - 1];
    const isNews = withPeriods && (!before || dateOf(before) !== dateOf(count));
    const when = isNews ? messages.when(dated(count.period, text, 'in')) : '';
    return messages.clause({unit, stage, minimum, when, n: pluralOf(quantity), count: quantityProse(quantity, text)});
  });
  const silent = (['unknown', 'unreported', 'withheld'] as const).flatMap((kind) => {
    const without = model.counts.filter(({quantity}) => quantity?.precision === kind);
    const list = formatList([...new Set(without.map(({stage}) => messages.noun({stage, minimum})))], locale);
    return without.length ? [messages.silent({kind, list})] : [];
  });
  return [...clauses, ...silent];
}
