import {formatNumber} from '@tip-figures/core/text/format.js';
import type {Term} from '@tip-figures/record/values/terms.js';
import {html, type TemplateResult} from 'lit';
import type {Minimum} from './sentence-distribution.model.js';
import type {Text} from './sentence-distribution.phrases.js';
import {onAxis, placeOf, shareOf, spanning, starting, type Strip} from './sentence-distribution.strip.js';

/** The ticks of the years, and the names of the lanes. */
export function axis(strip: Strip, text: Text): TemplateResult {
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
export function bracket(law: string, {from, to}: Term, strip: Strip): TemplateResult {
  const [low, high] = [from?.months ?? 0, to?.months ?? 12 * strip.years];
  const ends = `${from ? ' from' : ''}${to ? ' to' : ''}`;
  return html`<div class="law">
    <div class="plot">
      <i class=${`bracket${ends}`} .style=${spanning(onAxis(low, strip), onAxis(high, strip))}></i>
    </div>
    ${between(shareOf((low + high) / 2, strip.years), html`<p>${law}</p>`)}
  </div>`;
}

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
