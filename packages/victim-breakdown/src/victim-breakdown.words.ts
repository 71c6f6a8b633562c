import {changeBetween, moveOf} from '@tip-figures/record/values/change.js';
import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatList, formatNumber, formatShare} from '@tip-figures/core/text/format.js';
import {formName} from '@tip-figures/core/text/form-name.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {quantityProse, quantityRow, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {isExact, knownOf, pluralOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import type {Part} from '@tip-figures/record/fields/parts.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';

type Text = TextContext<VictimBreakdownMessages>;

/** A row of the figure: its name, and the people it counts. */
export interface PeopleRow {
  readonly label: string;
  readonly quantity: Quantity;
}

/** Rows below a heading, which a single row does without. */
export interface PeopleGroup {
  readonly heading: string;
  readonly rows: readonly PeopleRow[];
}

/** What the breakdown says. */
export interface VictimBreakdownWords extends FigureWords {
  /** How the total changed; left out when no earlier one is known. */
  readonly change?: string;
  /** By form of exploitation; the total alone where it has no parts. */
  readonly forms: PeopleGroup;
  readonly people: PeopleGroup;
  readonly chip: string;
}

// No percentage of fewer people than this: one person would be worth more than five points.
const leastBase = 20;
// How many forms the sentence names, and how many sexes and ages, in less and less detail.
const details = [
  [3, 4],
  [3, 1],
  [2, 1],
  [1, 1],
  [1, 0],
  [0, 0],
] as const;

export function victimBreakdownWords(model: VictimBreakdown, text: Text): VictimBreakdownWords {
  const {locale, messages} = text;
  const {context, total, exploitation, sex, age} = model;
  const about = placed(context, text);
  const period = context.period ? formatPeriod(context.period, text) : '';
  const kind = context.period ? kindOf(context.period) : 'none';
  const when = messages.when({kind, period: context.period ? formatPeriod(context.period, text, 'in') : ''});
  const written = quantityText(total, text);
  const exact = isExact(total) ? 'yes' : 'no';
  const n = pluralOf(total);
  const forms = exploitation.map((part) => ({label: formName(part, text), quantity: part.quantity}));
  const sexes = sex.map((part) => person(part, 'Sex', text));
  const ages = age.map((part) => person(part, 'Age', text));
  const people = [...sexes, ...ages];
  const dimensions = Object.entries({exploitation, sex, age})
    .filter(([, parts]) => parts.length)
    .map(([dimension]) => messages.dimension({dimension}));
  const change = changeOf(model, text);
  const rows = rowsOf(model, [...forms, ...people], text);
  return {
    title: capitalize(messages.title({...about, known: knownOf(total), n, total: written, when}), locale),
    subtitle: messages.subtitle({by: dimensions.length ? 'yes' : 'no', dimensions: formatList(dimensions, locale)}),
    summary: summaryOf({total, written, when, forms, sexes, ages}, text),
    notes: [
      ...(forms.length && people.length && n !== 1 ? [messages.overlap({exact, total: written})] : []),
      messages.identified(),
    ],
    table: {
      caption: messages.caption({...about, kind, period}),
      rowHeading: messages.group(),
      valueHeading: messages.peopleHeading(),
      ...(baseOf(total) ? {extraHeading: messages.share({total: written})} : {}),
      rows,
    },
    ...(change ? {change} : {}),
    forms: dimensions.length
      ? {heading: messages.byExploitation(), rows: forms.map((row) => ({...row, label: capitalize(row.label, locale)}))}
      : {heading: '', rows: [{label: messages.all({dated: 'no', period: ''}), quantity: total}]},
    chip: messages.chip({known: knownOf(total), total: written, dated: period ? 'yes' : 'no', period}),
    people: {heading: messages.ofTheSame({exact, n, total: written}), rows: people},
  };
}

function rowsOf({total, previous}: VictimBreakdown, parts: readonly PeopleRow[], text: Text): TableRow[] {
  const {locale, messages} = text;
  const row = (label: string, quantity: Quantity) =>
    quantityRow(capitalize(label, locale), quantity, messages.unit(), text);
  const base = baseOf(total);
  const share = (quantity: Quantity) =>
    base && isExact(quantity) ? {extra: formatShare(quantity.value / base, locale)} : {};
  return [
    row(messages.all({dated: 'no', period: ''}), total),
    ...parts.map(({label, quantity}) => ({...row(label, quantity), ...share(quantity)})),
    ...previous.map((one) => row(messages.all({dated: 'yes', period: formatPeriod(one.period, text)}), one.quantity)),
  ];
}

function changeOf({context, total, previous}: VictimBreakdown, text: Text): string | undefined {
  const {locale, messages} = text;
  const last = previous.findLast(({period}) => !context.period || period.from < context.period.from);
  if (!last) return undefined;
  const by = changeBetween(last.quantity, total);
  return messages.change({
    move: moveOf(by),
    text: formatNumber(Math.abs(by ?? 0), locale),
    period: formatPeriod(last.period, text, 'in'),
    before: quantityText(last.quantity, text),
  });
}

interface Findings {
  readonly total: Quantity;
  readonly written: string;
  readonly when: string;
  readonly forms: readonly PeopleRow[];
  readonly sexes: readonly PeopleRow[];
  readonly ages: readonly PeopleRow[];
}

/** The sentence with as many of the parts as it can hold. */
function summaryOf({total, written, when, forms, sexes, ages}: Findings, text: Text): string {
  const {locale, messages} = text;
  const ofForms = forms.map(({label, quantity}, index) =>
    messages.formClause({
      known: knownOf(quantity, index === 0 ? 'first' : 'next'),
      n: pluralOf(quantity),
      count: quantityProse(quantity, text),
      form: label,
    }),
  );
  const clause = ({label, quantity}: PeopleRow) =>
    messages.personClause({
      known: knownOf(quantity, isHalf(quantity, total) ? 'half' : 'some'),
      n: pluralOf(quantity),
      count: quantityProse(quantity, text),
      person: label,
    });
  const [ofSexes, ofAges] = [sexes.map(clause), ages.map(clause)];
  const sentences = details.map(([most, each]) => {
    const named = ofForms.slice(0, most);
    if (most && named.length < ofForms.length) named.push(messages.moreForms());
    const clauses = [named, [...ofSexes.slice(0, each), ...ofAges.slice(0, each)]].filter(({length}) => length);
    return messages.summary({
      when,
      total: isExact(total) && total.value === 0 ? 'none' : knownOf(total, 'some'),
      n: pluralOf(total),
      text: written,
      parts: clauses.length ? 'some' : 'none',
      clauses: clauses.map((list) => formatList(list, locale)).join('; '),
    });
  });
  return capitalize(heard(sentences), locale);
}

/** What shares are of; none where one person would be too much of it. */
const baseOf = (total: Quantity): number => (isExact(total) && total.value >= leastBase ? total.value : 0);

const isHalf = (part: Quantity, total: Quantity): boolean =>
  isExact(part) && isExact(total) && total.value > 2 && part.value * 2 === total.value;

function person({key, label, quantity}: Part, dimension: 'Sex' | 'Age', {locale, messages}: Text): PeopleRow {
  const known = ['female', 'male', 'child', 'adult'].includes(key) ? key : `${key}${dimension}`;
  const name = label ? localText(label, locale) : messages.person({person: known, n: pluralOf(quantity)});
  return {label: name, quantity};
}
