import {html, nothing, type TemplateResult} from 'lit';
import {between, line} from './sentence-distribution.axis.js';
import type {Minimum} from './sentence-distribution.model.js';
import {ending, onAxis, shareOf, starting, type Strip} from './sentence-distribution.strip.js';
import type {SentenceDistributionWords, Side} from './sentence-distribution.words.js';

/**
 * The minimums by name, longest on top, and how many people are on both sides of a single one. The label of a single line
 * stands over it; of several, each begins at its own, or ends there where that is late.
 */
export function head(
  {minimums: labels, sides}: SentenceDistributionWords,
  minimums: readonly Minimum[],
  strip: Strip,
): TemplateResult {
  const [first] = minimums;
  // Before a line that is near the start no words have room; what is not published is told on the wider side.
  const share = shareOf(first?.months ?? 0, strip.years);
  const isAfter = share < (sides?.[1] ? 0.3 : 0.5);
  return html`<div class="head">
    ${labels.map((label, index) => {
      const months = minimums[index]?.months ?? 0;
      if (!labels[1]) return between(share, html`<p class="minimum"><i></i><span>${label}</span></p>`);
      const isLate = shareOf(months, strip.years) > 0.75;
      const place = onAxis(months, strip);
      return html`<p
        class=${`minimum pole${isLate ? ' late' : ''}`}
        .style=${isLate ? ending(`${place} - 2px`) : starting(place)}
      >
        ${label}
      </p>`;
    })}
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
