import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {limitIn, limitOf} from '@tip-figures/record/values/justice/sentence.js';
import {isExact, missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import {
  monthsOf,
  narrowest,
  onAxis,
  placeOf,
  shareOf,
  spanning,
  type Axis,
  type Place,
} from './sentence-distribution.axis.js';
import {keysOf} from './sentence-distribution.keys.js';
import {allText, type Text} from './sentence-distribution.sentence.js';
import {formOf, isPart, type Statement} from './sentence-distribution.statements.js';
import type {NamedRow} from './sentence-distribution.words.js';
import type {GroupRow} from './sentence-distribution.rows.js';

export type NamedGroup = NamedRow<GroupRow>;

/** The most people who are a dot each. */
const mostDots = 36;
const high = 4;
/** From one dot to the next, in pixels. */
const pitch = 8.6;
/** How much of a dot another may cover at the narrowest. */
const slack = 3.6;
/** Before the start of the axis, in pixels. */
const start = 4;
const lane = 41;

export const starting = ({start}: Place): string => `margin-inline-start: calc(${start})`;

/** The marks of a row: people at their terms, or a box from the lightest sentence to the heaviest. */
export function marksOf(statement: Statement<NamedGroup>, axis: Axis, {isLit}: Emphasis, text: Text): unknown {
  const [{group}] = statement;
  const {from} = group;
  if (formOf(group) === 'range') return boxOf(group, axis);
  if (!isExact(group.count)) return html`<i class="at unsure" .style=${starting(placeOf(from, axis))}></i>`;
  if (isPart(from)) return partOf(group, axis);
  const low = [...statement].sort((a, b) => placed(a, axis) - placed(b, axis));
  const sizes = low.map(({group: one}) => ({at: placed({group: one}, axis), ...sizeOf(one, axis)}));
  const levels = levelsOf(sizes);
  return low.map((row, index) => {
    const lit = isLit(...keysOf(row)) ? ' lit' : '';
    const style = `--up: ${levels[index] ?? 0}; --rows: ${sizes[index]?.dots ?? high}; ${starting(placeOf(row.group.from, axis))}`;
    return peopleOf(row.group, style, lit, text);
  });
}

/** Where people stand, in pixels of the narrowest axis. */
const placed = ({group: {from}}: Pick<NamedGroup, 'group'>, axis: Axis): number =>
  shareOf(monthsOf(from) ?? 0, axis) * narrowest(axis);

const numberOf = ({count}: SentenceGroup): number => (isExact(count) ? count.value : 0);

/** How wide and how many dots high people are: higher near the start of the axis, where a wide stack has no room. */
function sizeOf(group: SentenceGroup, axis: Axis): {readonly wide: number; readonly dots: number} {
  const count = numberOf(group);
  if (count > mostDots) return {wide: 30, dots: high + 1};
  const months = monthsOf(group.from);
  const room =
    months === undefined ? count : shareOf(months, axis) * narrowest(axis) + (axis.hasFine ? lane : 0) + start;
  const rows = Math.max(high, Math.ceil(count / Math.max(1, Math.floor((2 * room) / pitch))));
  return {wide: pitch * Math.ceil(count / rows), dots: Math.min(count, rows)};
}

/** How many dots up people stand, so that none covers another; from the lightest term to the heaviest. */
function levelsOf(marks: readonly {readonly at: number; readonly wide: number; readonly dots: number}[]): number[] {
  const levels: number[] = [];
  for (const [index, {at, wide}] of marks.entries()) {
    const near = marks.slice(0, index).map((one, before) => ({...one, up: (levels[before] ?? 0) + one.dots}));
    const under = near.filter((one) => at - one.at < (wide + one.wide) / 2 - slack);
    levels.push(Math.max(0, ...under.map(({up}) => up)));
  }
  return levels;
}

/** A dot a person, hollow where it may be no prison; many are a pin with their number. */
function peopleOf(group: SentenceGroup, style: string, lit: string, {locale}: Text): TemplateResult {
  const count = numberOf(group);
  const kind = `${formOf(group) === 'heavier' ? ' laned' : ''}${group.fineOrPrison ? ' hollow' : ''}${lit}`;
  if (count > mostDots) return html`<b class="at pin${kind}" .style=${style}>${formatNumber(count, locale)}</b>`;
  return html`<span class="at stack${kind}" .style=${style}>${Array.from({length: count}, () => html`<i></i>`)}</span>`;
}

/** A term at its full length, of which some is suspended. */
function partOf({from}: SentenceGroup, axis: Axis): TemplateResult {
  const months = monthsOf(from) ?? 0;
  const part = isPart(from) ? from.part.months : 0;
  const share = `--w: ${Math.round((100 * (months - part)) / months)}`;
  return html`<span class="term" .style=${spanning(onAxis(0, axis), onAxis(months, axis))}
    ><i .style=${share}></i
  ></span>`;
}

/** The box of a range: an end that is not known has no stroke, and goes on as an arrow where it is the heavier one. */
export function boxOf(group: SentenceGroup, axis: Axis, words: unknown = ''): TemplateResult {
  const {from, to = from} = group;
  const isOpen = group.open === true || limitOf(to) > 0;
  const isFrom = from.kind !== 'suspended' && limitOf(from) >= 0;
  const ends = [
    isFrom ? placeOf(from, axis, 0.3) : onAxis(0, axis),
    isOpen && !axis.lanes.some((kind) => kind === to.kind) ? onAxis(12 * axis.years, axis) : placeOf(to, axis, 0.7),
  ] as const;
  const kinds = [
    isFrom && 'from',
    isOpen ? 'open' : limitIn(to) !== 'under' && 'to',
    (missingOf(group.count) || group.uncounted) && 'empty',
  ];
  return html`<div class=${['box', ...kinds].filter(Boolean).join(' ')} .style=${spanning(...ends)}>${words}</div>`;
}

/** What stands beside the number that is loud: of how many, and the penalty. */
export const loudName = (row: NamedGroup, of: Quantity | undefined, text: Text): TemplateResult =>
  html`${of ? allText(of, text) : ''} <strong>${row.name}</strong>`;
