import {formatNumber} from '@tip-figures/core/text/format.js';
import {mostUnits} from '@tip-figures/core/marks/unit-lines.js';
import {html, nothing, type TemplateResult} from 'lit';
import {countsOf} from './sentence-distribution.counts.js';
import type {Text} from './sentence-distribution.phrases.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';
import {endOf, placeOf, shareOf, sizeOf, type At, type Item, type Strip} from './sentence-distribution.strip.js';

// A label stands before its dot, unless there would be no room for it.
const half = 0.4;
// A band narrower than this share of the strip cannot hold its own label.
const roomy = 0.55;
// About how many letters are as wide as a strip on a phone with text twice as large, on a phone, and on a wide page.
const leastLetters = 20;
const narrowLetters = 40;
const wideLetters = 80;

/** The words of the strip, and the places that they keep for its marks. */
export function stripText(
  strip: Strip,
  {minimum}: SentenceDistribution,
  words: SentenceDistributionWords,
  {locale, messages}: Text,
): TemplateResult {
  const {lanes, ticks, beyond, end, bands, labelled} = strip;
  const line = minimum && minimum.months / end;
  const least = countsOf(strip, leastLetters, 0.6);
  const [narrow, wide] = [countsOf(strip, narrowLetters), countsOf(strip, wideLetters)];
  return html`<div class="strip" .style=${`--lanes: ${lanes.length}`}>
    ${
      minimum
        ? html`<p
            class="minimum"
            data-place="minimum"
            .style=${beside(minimum.months / end < half, across(minimum, end))}
          >
            <i></i>${words.minimum}
          </p>`
        : nothing
    }
    ${labelled.map((item) => label(item, strip, line))} ${bands.map((item) => band(item, strip))}
    <div class="floor" .style=${`--least: ${least.height}em; --narrow: ${narrow.height}em; --wide: ${wide.height}em`}>
      <i data-place="axis"></i>
      ${narrow.counts.map(({item, before, stack, bottom}, index) => {
        const large = least.counts[index];
        const at = `inset-inline-start: ${across(placeOf(item, strip), end)}; --stack: ${stack}em`;
        const shares = `--usual: ${before}; --large: ${large?.before}`;
        const levels = `--least: ${large?.bottom}em; --narrow: ${bottom}em; --wide: ${wide.counts[index]?.bottom}em`;
        return html`<span class="count" .style=${`${at}; ${shares}; ${levels}`}>${item.words.count}</span>`;
      })}
    </div>
    <div class="ticks" data-place="scale">
      ${lanes.map((kind, index) => html`<span data-place="lane${index}">${messages.lane({kind})}</span>`)}
      ${ticks.map(
        (months) =>
          html`<i .style=${`inset-inline-start: ${across({months}, end)}`}>${formatNumber(months / 12, locale)}</i>`,
      )}
      ${beyond.map(
        (at) => html`<i .style=${`inset-inline-start: ${across(at, end)}`}>${messages.lane({kind: at.kind})}</i>`,
      )}
    </div>
  </div>`;
}

/** A place as a CSS length from the start of the strip, so that it holds at every width before anything is drawn. */
const across = (at: At, end: number): string =>
  'lane' in at
    ? `calc(${at.lane} * (var(--lane) + 2%) + ${at.share} * var(--lane))`
    : `calc(var(--axis) + ${at.months / end} * (98% - var(--axis)))`;

/** What starts after a place, or ends before it. */
const beside = (after: boolean, place: string, gap = '0px'): string =>
  after
    ? `padding-inline-start: calc(${place} + ${gap})`
    : `padding-inline-end: calc(100% - ${place} + ${gap}); --side: end`;

/** People with a line to a label that does not cross the line of the minimum. */
function label(item: Item, strip: Strip, line: number | undefined) {
  const {end} = strip;
  const at = placeOf(item, strip);
  const share = 'months' in at ? at.months / end : 0;
  const side =
    line !== undefined && line >= half && share > line
      ? beside(false, across({months: line * end}, end), '2%')
      : beside(share < half, across(at, end), '1.6em');
  return html`<p class="label" data-place=${item.id} .style=${`--rows: ${sizeOf(item)}; ${side}`}>
    <span data-place="${item.id}-label">${strong(item.words)}</span>
  </p>`;
}

/** A range: its label and dots inside where there is room, else above it. */
function band(item: Item, strip: Strip) {
  const {id, group} = item;
  const {solid, unsure} = sizeOf(item) > mostUnits ? {solid: 0, unsure: 0} : item;
  const tens = Array.from({length: Math.ceil(solid / 10)}, (_, index) => Math.min(10, solid - 10 * index));
  const [from, to] = [endOf(group.from, strip, 0), endOf(group.to ?? group.from, strip, 1)];
  const [start, end] = [across(from, strip.end), across(to, strip.end)];
  const [low, high] = [shareOf(from, strip), shareOf(to, strip)];
  const inner = html`<p>${strong(item.words)}</p>
    <div class="tens">
      ${tens.map((count) => html`<i data-of=${id} data-dots=${count} .style=${`--n: ${count}`}></i>`)}
      ${unsure > 0 ? html`<i data-of=${id} data-rest=${unsure} .style=${`--n: ${unsure}`}></i>` : nothing}
    </div>`;
  const range = `margin-inline: ${start} calc(100% - ${end})`;
  if (high - low >= roomy) return html`<div class="band" data-place=${id} .style=${range}>${inner}</div>`;
  const after = low + high < 1;
  return html`<div class="slim" .style=${beside(after, after ? start : end)}>${inner}</div>
    <i class="extent" data-place=${id} .style=${range}></i>`;
}

/** The label, with the people in it in bold. */
function strong({label: words, people}: {label: string; people: string}) {
  const [before = '', after = ''] = words.split(people);
  return html`${before}<b>${people}</b>${after}`;
}
