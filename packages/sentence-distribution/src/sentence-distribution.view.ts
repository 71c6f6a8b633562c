import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {lineClasses, mostUnits} from '@tip-figures/core/marks/unit-lines.js';
import {units} from '@tip-figures/core/marks/marks.js';
import {exactly, isExact, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {SentenceGroup} from '@tip-figures/record/sections/sentence-distribution.js';
import {html, nothing, type TemplateResult} from 'lit';
import {minimumFor, restOf, type SentenceDistribution} from './sentence-distribution.model.js';
import type {Text} from './sentence-distribution.phrases.js';
import {areApart, formOf, onAxis, placeOf, shareOf, stripOf, type Strip} from './sentence-distribution.strip.js';
import type {MarkWords, SentenceDistributionWords, Side} from './sentence-distribution.words.js';

/** What every part of the drawing needs. */
interface Drawing {
  readonly model: SentenceDistribution;
  readonly words: SentenceDistributionWords;
  readonly text: Text;
  readonly strip: Strip;
}

// More people with the same sentence are a number in one disc.
const mostStacked = 5;

/** A row for each statement of the source on one axis of years; where nobody was convicted, the words say it all. */
export function sentenceDistributionView(
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult {
  const {groups, minimums} = model;
  const strip = stripOf(model);
  const drawing = {model, words, text, strip};
  const rows = groups.flatMap((group, index) => {
    const mark = words.marks[index];
    const form = formOf(group, minimums);
    return mark && form !== 'none' ? [{group, mark, form}] : [];
  });
  const placed = rows.filter(({form}) => form !== 'unplaced');
  const rest = restOf(model);
  const others: (MarkWords & {readonly count: Quantity})[] = [
    ...rows.filter(({form}) => form === 'unplaced').map(({mark, group: {count}}) => ({...mark, count})),
    ...(words.rest && rest ? [{...words.rest, count: exactly(rest)}] : []),
  ];
  // What the law says has a place on the axis, where there is one.
  if (!placed.length && !others.length) return linesOf(words.laws);
  const isBoxed = placed.some(({group}) => group.to);
  const isSingle = rows.some(({form}) => form === 'dots' || form === 'rings');
  const {key, box: boxKey} = text.messages;
  return html`${markKey([...(isBoxed ? [html`<span>${boxKey()}</span>`] : []), ...(isSingle ? [unitKey('people', key)] : [])])}
  ${
    placed.length
      ? html`<div class="strip" .style=${sizeOf(strip)}>
          ${head(drawing)}
          <ul class="bare" role="list">
            ${placed.map(({group, mark}) => row(mark, html`<div class="plot" aria-hidden="true">${guides(drawing)}${markOf(group, drawing)}</div>`))}
          </ul>
          ${axis(drawing)} ${words.laws.map((law, index) => bracket(law, index, drawing))}
        </div>`
      : nothing
  }
  ${
    others.length
      ? html`<ul class=${`bare others ${lineClasses(mostUnits)}`} role="list">
          ${others.map((one) => row(one, dashed(one.count)))}
        </ul>`
      : nothing
  }`;
}

const linesOf = (lines: readonly string[]): TemplateResult =>
  html`${
    lines.length
      ? html`<ul class="bare" role="list">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : nothing
  }`;

/**
 * All marks in one line, with the minimums and both sides. Where they would lie over each other, or have no place on the
 * axis, each statement keeps its row.
 */
export function sentenceDistributionCompact(
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult {
  const groups = model.groups.filter((group) => !['none', 'unplaced'].includes(formOf(group, model.minimums)));
  const strip = stripOf(model);
  if (!groups.length || !areApart(groups, strip)) return sentenceDistributionView(model, words, text);
  const drawing = {model, words, text, strip};
  return html`<div class="strip one" .style=${sizeOf(strip)}>
    ${head(drawing)}
    <ul class="bare" role="list">
      <li>
        <div class="plot" aria-hidden="true">${guides(drawing)}${groups.map((group) => markOf(group, drawing))}</div>
      </li>
    </ul>
    ${axis(drawing)}
  </div>`;
}

/** A box and the line of a minimum, where there are sentences and one. */
export const sentenceDistributionChip = ({groups, minimums}: SentenceDistribution): ChipMarks =>
  groups.length ? {marks: html`<i class="mini"></i>${minimums.length ? html`<i class="mini ref"></i>` : nothing}`} : {};

const sizeOf = ({before, after}: Strip): string => `--before: ${before.length}; --after: ${after.length}`;

const row = ({people, sentence}: MarkWords, mark: unknown): TemplateResult =>
  html`<li>
    <p class="label"><b>${people}</b> ${sentence}</p>
    ${mark}
  </li>`;

/** People whose sentence is not stated: they have no place on the axis. */
const dashed = (count: Quantity): unknown =>
  isExact(count) && count.value <= mostUnits
    ? html`<div class="marks">${units(count, 'people', {rest: 'open'})}</div>`
    : nothing;

/** The minimums by name, longest on top, and how many people are on both sides of a single one. */
function head({words, model: {minimums}, strip}: Drawing): TemplateResult {
  const {sides} = words;
  const [first] = minimums;
  // Before a line that is near the start no words have room; what is not published is told on the wider side.
  const share = shareOf(first?.months ?? 0, strip.years);
  const isAfter = share < (sides?.[1] ? 0.3 : 0.5);
  return html`<div class="head">
    ${words.minimums.map((label, index) =>
      between(shareOf(minimums[index]?.months ?? 0, strip.years), html`<p class="minimum"><i></i>${label}</p>`),
    )}
    ${
      first && sides
        ? html`<div class="plot">
            ${line(first.months, strip)}
            <div
              class="sides"
              .style=${`grid-template-columns: minmax(0, calc(${onAxis(first.months, strip)})) minmax(0, 1fr)`}
            >
              ${
                isAfter
                  ? html`<p></p>
                      <p>${sides.map(side)}</p>`
                  : sides.map((one) => html`<p>${side(one)}</p>`)
              }
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

const side = ({count, where}: Side): TemplateResult =>
  html`<span>${count ? html`<b>${count}</b> ` : nothing}${where}</span> `;

/** A label that stands over its place on the axis and never leaves the strip. */
const between = (share: number, label: TemplateResult): TemplateResult =>
  html`<div class="over" .style=${`grid-template-columns: minmax(0, ${share}fr) auto minmax(0, ${1 - share}fr)`}>
    ${label}
  </div>`;

/** The lanes behind a row, and the lines of the minimums through it. */
const guides = ({strip, model}: Drawing): unknown => [
  ...[...strip.before, ...strip.after].map(
    (kind) => html`<i class="lane" .style=${starting(placeOf({kind} as never, strip, 0))}></i>`,
  ),
  ...model.minimums.map(({months}) => line(months, strip)),
];

const line = (months: number, strip: Strip) => html`<i class="line" .style=${starting(onAxis(months, strip))}></i>`;
const starting = (place: string): string => `margin-inline-start: calc(${place})`;
/** From one place to another, `clear` of the second. */
const spanning = (from: string, to: string, clear = '0px'): string =>
  `margin-inline: calc(${from}) calc(100% - ${to} + ${clear})`;

function markOf(group: SentenceGroup, drawing: Drawing): unknown {
  const {strip, text} = drawing;
  const {from, to, count} = group;
  if (to) return box(group, drawing);
  const place = starting(placeOf(from, strip));
  if (!isExact(count)) return html`<i class="at unsure" .style=${place}></i>`;
  return count.value > mostStacked
    ? html`<b class="at disc" .style=${place}>${formatNumber(count.value, text.locale)}</b>`
    : html`<span class="at stack" .style=${place}>${Array.from({length: count.value}, () => html`<i></i>`)}</span>`;
}

function box(group: SentenceGroup, {strip, text, model, words}: Drawing): unknown {
  const {minimums, groups} = model;
  const {from, to = from, count} = group;
  const form = formOf(group, minimums);
  const [start, end] = [placeOf(from, strip, 0.1), placeOf(to, strip, 0.9)];
  const minimum = minimumFor(group, minimums);
  const gap = words.marks[groups.indexOf(group)]?.gap;
  const n = isExact(count) && form !== 'empty' ? count.value : 0;
  const rings = form === 'rings';
  return html`<div class="box" .style=${spanning(start, end)}>
      <div class=${`marks ${rings ? lineClasses(n) : 'counted'}`}>
        ${rings ? units(exactly(0), 'people', {whole: count}) : nothing}${n ? html`<b>${formatNumber(n, text.locale)}</b>` : nothing}
      </div>
    </div>
    ${
      gap && minimum
        ? html`<div class="gap" .style=${spanning(`${end} + 3px`, onAxis(minimum.months, strip), '4px')}>
            <p>${gap}</p>
          </div>`
        : nothing
    }`;
}

function axis({strip, text}: Drawing): TemplateResult {
  const {years, step, before, after} = strip;
  const {messages, locale} = text;
  const ticks = Array.from({length: years / step + 1}, (_, index) => index);
  const last = years / step;
  const every = before.length + after.length > 1 ? 4 : 2;
  const classOf = (index: number): string => {
    if (index === 0 || index === last) return '';
    if (every > 2 && index === last - 1) return ' tight';
    return index % every || last - index < every ? ' minor' : '';
  };
  return html`<div class="plot axis" aria-hidden="true">
    <i class="base" .style=${spanning(onAxis(0, strip), onAxis(years * 12, strip))}></i>
    ${ticks.map(
      (index) =>
        html`<span class=${`at tick${classOf(index)}`} .style=${starting(onAxis(index * step * 12, strip))}
          ><span
            >${
              index === last
                ? messages.years({n: years, count: formatNumber(years, locale)})
                : formatNumber(index * step, locale)
            }</span
          ></span
        >`,
    )}
    ${[...before, ...after].map(
      (kind) =>
        html`<span
          class=${`lane-name${kind === after.at(-1) ? ' end' : ''}`}
          .style=${starting(placeOf({kind} as never, strip, 0))}
          >${messages.lane({kind})}</span
        >`,
    )}
  </div>`;
}

/** What the law prescribes, as a bracket under the axis; open where only one end is written. */
function bracket(law: string, index: number, {model, strip}: Drawing): TemplateResult {
  const {from, to} = model.prescribed[index] ?? {};
  const [low, high] = [from?.months ?? 0, to?.months ?? 12 * strip.years];
  const ends = `${from ? ' from' : ''}${to ? ' to' : ''}`;
  return html`<div class="law">
    <div class="plot">
      <i class=${`bracket${ends}`} .style=${spanning(onAxis(low, strip), onAxis(high, strip))}></i>
    </div>
    ${between(shareOf((low + high) / 2, strip.years), html`<p>${law}</p>`)}
  </div>`;
}
