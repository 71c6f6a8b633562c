import {ladder, type Placement, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {css, html, nothing, type TemplateResult} from 'lit';

/** A run of years of one kind: from `from` on, counted from the first year, `length` long. */
export interface Run {
  readonly tier: Tier | undefined;
  readonly from: number;
  readonly length: number;
}

/** Equal years in a row as one. */
export function runsOf(history: readonly Placement[]): Run[] {
  const runs: {tier: Tier | undefined; from: number; length: number}[] = [];
  for (const [from, {tier}] of history.entries()) {
    const last = runs.at(-1);
    if (last && last.tier === tier) last.length += 1;
    else runs.push({tier, from, length: 1});
  }
  return runs;
}

/**
 * The years that are named, by their place in the history: the first and the last, and between them every fourth where
 * there is room, else every `narrow`th. The class says where one is not named in both: `wide` or `close`.
 */
export function namedYears(count: number, narrow: number): [number, string][] {
  const last = count - 1;
  // The last year ends with its column, so that one before it needs half a column less to stand clear of it.
  const isClear = (index: number, step: number) => (last - index + 0.5) * 24 >= step * count;
  const is = (index: number, step: number) => index % last === 0 || (index % step === 0 && isClear(index, step));
  return Array.from({length: count}, (_, index): [number, string] => [
    index,
    (is(index, narrow) ? '' : 'wide') + (is(index, 4) ? '' : 'close'),
  ]).filter(([, where]) => where !== 'wideclose');
}

/** A row for each tier, and one, below a gap, for what is on none of them: nothing but a tier is on a tier's row. */
export function historyOf(
  history: readonly (Placement & {readonly year: number})[],
  messages: TierBadgeMessages,
): TemplateResult {
  const rows = [...ladder.map((tier) => messages.rung({tier})), messages.notRanked()];
  const rowOf = (tier: Tier | undefined) => (tier && tier !== 'SC' ? ladder.indexOf(tier) : ladder.length) + 1;
  const area = (row: number, from: number, length: number) => `grid-area: ${row} / ${from + 2} / auto / span ${length}`;
  return html`<div class="history small" aria-hidden="true" .style=${`--n: ${history.length}`}>
    ${rows.map(
      (label, index) =>
        html`<b .style=${`grid-area: ${index + 1} / 1`}>${label}</b
          ><i class=${index < ladder.length ? 'row' : ''} .style=${area(index + 1, 0, history.length)}></i>`,
    )}
    ${runsOf(history).map(
      ({tier, from, length}) =>
        html`<i class=${tier ? `run t${tier}` : 'run gap'} .style=${area(rowOf(tier), from, length)}
          >${tier === 'SC' ? html`<s>SC</s><s>${messages.tier({tier})}</s>` : nothing}</i
        >`,
    )}
    ${history.map(({other}, index) =>
      other ? html`<i class="run other" .style=${area(rowOf(other), index, 1)}></i>` : nothing,
    )}
    ${namedYears(history.length, 6).map(
      ([index, kind]) =>
        html`<span class="named ${kind}" .style=${area(rows.length + 1, index, 1)}>${history[index]?.year}</span>`,
    )}
  </div>`;
}

/** Runs of years, and the years that are named below or above them, which may be wider than their columns. */
export const yearStyles = css`
  .run {
    margin-inline-end: 1px;
    border: 1px solid var(--tip-axis);
    border-radius: 1px;
    background: var(--cell);
    print-color-adjust: exact;
  }
  .named {
    display: flex;
    inline-size: 0;
    justify-content: center;
    justify-self: center;
  }
  .named:first-of-type {
    justify-content: start;
    justify-self: start;
  }
  .named:last-of-type {
    justify-content: end;
    justify-self: end;
    color: var(--tip-ink);
    font-weight: 700;
  }
  .wide {
    display: none;
  }
  @container (width >= 500px) and (width >= 34em) {
    .wide {
      display: flex;
    }
    .close {
      display: none;
    }
  }
  /* Larger text has room for the two ends alone. */
  @container (width < 18.5em) {
    .named:not(:first-of-type, :last-of-type) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .run:not(.gap, .other, .tSC) {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;

export const historyStyles = css`
  .history {
    display: grid;
    grid-template-columns: auto repeat(var(--n), minmax(0, 1fr));
    grid-template-rows: repeat(4, 1.25em) 2.1em auto;
    row-gap: 1px;
    align-items: end;
    line-height: 1.25;
  }
  .history b {
    padding-inline-end: 10px;
    font-weight: 400;
    white-space: nowrap;
  }
  .history i {
    block-size: 1.25em;
  }
  .history .row {
    background: var(--tip-raised);
  }
  .history :is(.tSC, .gap) {
    block-size: 1.5em;
  }
  .history :is(.tSC, .gap, .other) {
    border: 2px dashed var(--tip-ink);
    background: none;
  }
  .history .tSC {
    container-type: inline-size;
    color: var(--tip-ink);
    font-style: normal;
    font-weight: 700;
    line-height: 1.18;
    text-align: center;
    white-space: nowrap;
  }
  .history .gap {
    border: 1px dotted var(--tip-axis);
  }
  .history s {
    display: none;
    text-decoration: none;
  }
  @container (2em <= width < 8em) {
    .tSC s:first-child {
      display: inline;
    }
  }
  @container (8em <= width) {
    .tSC s:last-child {
      display: inline;
    }
  }
`;
