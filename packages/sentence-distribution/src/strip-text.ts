import {formatNumber} from '@tip-figures/core/format.js';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Voice} from './phrases.js';
import type {Sentence} from './sentence.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';
import {bandParts, columnOf, isColumn, placeOf} from './strip.js';
import type {Item, Strip} from './strip.js';

// A label stands before its dot, unless there would be no room for it.
const half = 0.4;
// A band narrower than this share of the strip cannot hold its own label.
const roomy = 0.55;
const mostRows = 18;
// A dot so near to the line, or before it, has room for its label where the dot is.
const near = 0.04;

/** The words of the strip, and the places that they keep for its marks. */
export function stripText(
  strip: Strip,
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  {locale, messages: text}: Voice,
): TemplateResult {
  const {lanes, ticks, end, bands, stacks, labelled, tallest, columns} = strip;
  const widths = lanes.map((kind) => laneWidth(text.lane({kind})));
  const at = positions(strip, widths);
  const line = model.minimum && {share: model.minimum.months / end, text: words.minimum};
  const rows = columns ? mostRows : Math.min(tallest, mostRows);
  return html`<div class="strip" .style=${`--a: ${at.axis}`}>
    ${
      line
        ? html`<p class="minimum" data-place="minimum" .style=${sideOf(line.share, at.along(line.share), '0px')}>
            <i></i>${line.text}
          </p>`
        : nothing
    }
    ${labelled.map((item) => label(item, strip, line?.share, at))} ${bands.map((item) => band(item, strip, at))}
    <div class="floor" .style=${`--rows: ${rows}`}>
      <i data-place="axis"></i>
      ${stacks.map((item) =>
        isColumn(item, strip)
          ? html`<span class="count" .style=${`${at.of(item)}; inset-block-end: ${100 * columnOf(item, strip)}%`}
              >${item.words.count}</span
            >`
          : nothing,
      )}
    </div>
    <div class="ticks" data-place="scale">
      ${lanes.map(
        (kind, index) =>
          html`<span data-place="lane${index}" .style=${`inline-size: ${widths[index]}`}>${text.lane({kind})}</span>`,
      )}
      ${ticks.map(
        (months) =>
          html`<i .style=${`inset-inline-start: ${at.along(months / end)}`}>${formatNumber(months / 12, locale)}</i>`,
      )}
    </div>
  </div>`;
}

/** Positions across the strip, as CSS lengths, so that they hold at every width before anything is drawn. */
interface Positions {
  readonly axis: string;
  along(share: number): string;
  start(sentence: Sentence): string;
  end(sentence: Sentence): string;
  /** Where a stack stands, as a declaration. */
  of(item: Item): string;
}

function positions(strip: Strip, widths: readonly string[]): Positions {
  const before = (count: number) => ['0px', ...widths.slice(0, count)].join(' + ');
  const lane = (index: number) => `${before(index)} + ${2 * index}%`;
  const axis = widths.length ? `(${lane(widths.length)} + 4%)` : '2%';
  const along = (share: number) => `calc(var(--a) + (98% - var(--a)) * ${share})`;
  const laneOf = ({kind}: Sentence) => strip.lanes.findIndex((one) => one === kind);
  return {
    axis,
    along,
    start: (sentence) =>
      sentence.kind === 'prison' ? along(sentence.months / strip.end) : `calc(${lane(Math.max(laneOf(sentence), 0))})`,
    end: (sentence) => {
      if (sentence.kind === 'prison') return along(sentence.months / strip.end);
      const index = laneOf(sentence);
      return index < 0 ? '98%' : `calc(${lane(index)} + ${widths[index]})`;
    },
    of: (item) => {
      const place = placeOf(item, strip);
      return `inset-inline-start: ${
        'lane' in place
          ? `calc(${lane(place.lane)} + ${place.share} * ${widths[place.lane]})`
          : along(place.months / strip.end)
      }`;
    },
  };
}

// As in the design, or as wide as the longest part of its name.
function laneWidth(name: string): string {
  const longest = Math.max(...name.split(/[\s\u00ad]/).map(({length}) => length));
  return `max(12%, ${(longest * 0.55 + 0.4).toFixed(2)}em)`;
}

const sideOf = (share: number, position: string, space: string): string =>
  share < half
    ? `padding-inline-start: calc(${position} + ${space}); text-align: start; justify-items: start`
    : `padding-inline-end: calc(100% - ${position} + ${space}); text-align: end; justify-items: end`;

/** People with a line to a label that does not cross the line of the minimum. */
function label(item: Item, strip: Strip, line: number | undefined, at: Positions) {
  const place = placeOf(item, strip);
  const share = 'months' in place ? place.months / strip.end : 0;
  const {solid, unsure} = bandParts(item);
  const side =
    line !== undefined && share - line > near
      ? line < half
        ? `padding-inline: calc(${at.along(line)} + 0.6em) calc(100% - ${at.along(share)} + 1.6em); text-align: end; justify-items: end`
        : sideOf(line, at.along(line), '2%')
      : sideOf(share, at.along(share), '1.6em');
  return html`<p class="label" data-place=${item.id} .style=${`--rows: ${solid + unsure}; ${side}`}>
    <span data-place="${item.id}-label">${strong(item.words)}</span>
  </p>`;
}

/** A range: its label and dots inside where there is room, else above it. */
function band(item: Item, strip: Strip, at: Positions) {
  const {id, group} = item;
  const {solid, unsure} = bandParts(item);
  const tens = Array.from({length: Math.ceil(solid / 10)}, (_, index) => Math.min(10, solid - 10 * index));
  const start = at.start(group.from);
  const end = at.end(group.to ?? group.from);
  const inner = html`<p>${strong(item.words)}</p>
    <div class="tens">
      ${tens.map((count) => html`<i data-of=${id} data-dots=${count} .style=${`--n: ${count}`}></i>`)}
      ${unsure > 0 ? html`<i data-of=${id} data-rest=${unsure} .style=${`--n: ${unsure}`}></i>` : nothing}
    </div>`;
  const range = `margin-inline: ${start} calc(100% - ${end})`;
  const [from, to] = [shareOf(group.from, strip, 0), shareOf(group.to ?? group.from, strip, 1)];
  if (to - from >= roomy) return html`<div class="band" data-place=${id} .style=${range}>${inner}</div>`;
  const atStart = from + to < 1;
  return html`<div
      class="slim"
      .style=${atStart ? `padding-inline-start: ${start}` : `--justify: end; padding-inline-end: calc(100% - ${end})`}
    >
      ${inner}
    </div>
    <i class="extent" data-place=${id} .style=${range}></i>`;
}

/** About how far across the strip a sentence stands; a lane starts at 0 of its width and ends at 1. */
function shareOf(sentence: Sentence, {lanes, end}: Strip, edge: number): number {
  const axis = lanes.length ? lanes.length * 0.14 + 0.04 : 0.02;
  if (sentence.kind === 'prison') return axis + ((0.98 - axis) * sentence.months) / end;
  const lane = lanes.findIndex((kind) => kind === sentence.kind);
  return lane < 0 ? edge : lane * 0.14 + edge * 0.12;
}

/** The label, with the people in it in bold. */
function strong({label: words, people}: {label: string; people: string}) {
  const [before = '', after = ''] = words.split(people);
  return html`${before}<b>${people}</b>${after}`;
}
