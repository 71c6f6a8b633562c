import {formatNumber} from '@tip-figures/core/text/format.js';
import type {Penalty, Term} from '@tip-figures/record/fields/terms.js';
import {html, type TemplateResult} from 'lit';
import type {Minimum} from './sentence-distribution.model.js';
import type {Text} from './sentence-distribution.phrases.js';
import {ending, onAxis, placeOf, shareOf, spanning, starting, type Strip} from './sentence-distribution.strip.js';

/** The ticks of the years, and the names of the lanes. */
export function axis(strip: Strip, text: Text): TemplateResult {
  const {years, step, before, after} = strip;
  const {messages, locale} = text;
  const ticks = Array.from({length: years / step + 1}, (_, index) => index);
  const last = years / step;
  // The label of the end is the widest, and needs more of a short axis.
  const room = before.length + after.length > 1 ? 3 : 2;
  const classOf = (index: number): string => {
    if (index === 0 || index === last) return '';
    if (index === last - 1) return ' middle tight';
    return index % 2 || last - index < room ? ' middle minor' : ' middle';
  };
  const base = (from: string, to: string) => html`<i class="base" .style=${spanning(from, to)}></i>`;
  return html`<div class="plot axis" aria-hidden="true">
    ${base(onAxis(0, strip), onAxis(years * 12, strip))}
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
    ${[...before, ...after].map((kind) => {
      const [start, end] = [0, 1].map((share) => placeOf({kind} as never, strip, share)) as [string, string];
      const late = after.indexOf(kind);
      // A name that is wider than its lane has room on the side of the axis.
      return html`${base(start, end)}<span
          class=${`lane-name${late < 0 ? '' : ' after'}`}
          .style=${`--row: ${late < 0 ? before.indexOf(kind) + 1 : after.length - late}; ${late < 0 ? starting(start) : ending(end)}`}
          >${messages.lane({kind: kind === 'other' ? 'others' : kind})}</span
        >`;
    })}
  </div>`;
}

/** What the law prescribes, as a bracket under the axis; open where only one end is written. */
export function bracket(law: string, {from, to}: Term, strip: Strip): TemplateResult {
  const last = 12 * strip.years;
  const low = from ? monthsOf(from, last) : 0;
  const high = to ? monthsOf(to, last) : last;
  const ends = `${from ? ' from' : ''}${to ? ' to' : ''}`;
  return html`<div class="law">
    <div class="plot">
      <i
        class=${`bracket${ends}`}
        .style=${spanning(from ? placeOf(from, strip, 0.1) : onAxis(0, strip), to ? placeOf(to, strip, 0.9) : onAxis(last, strip))}
      ></i>
    </div>
    ${between(shareOf((low + high) / 2, strip.years), html`<p>${law}</p>`)}
  </div>`;
}

const monthsOf = (end: Penalty, otherwise: number): number => ('months' in end ? end.months : otherwise);

/** The lanes behind a row, and the lines of the minimums through it. */
export const guides = (strip: Strip, minimums: readonly Minimum[]): unknown => [
  ...[...strip.before, ...strip.after].map(
    (kind) => html`<i class="lane" .style=${starting(placeOf({kind} as never, strip, 0))}></i>`,
  ),
  ...minimums.map(({months}) => line(months, strip)),
];

/** The line of a minimum. */
export const line = (months: number, strip: Strip): TemplateResult =>
  html`<i class="line" .style=${starting(onAxis(months, strip))}></i>`;

/** A label that stands over its place on the axis and never leaves the strip. */
export const between = (share: number, label: TemplateResult): TemplateResult =>
  html`<div class="over" .style=${`grid-template-columns: minmax(0, ${share}fr) auto minmax(0, ${1 - share}fr)`}>
    ${label}
  </div>`;
