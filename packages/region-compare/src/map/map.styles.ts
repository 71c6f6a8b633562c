import {css} from 'lit';

const legend = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-end: 12px;
    line-height: 1.2;
  }
  .legend span {
    display: inline-flex;
    gap: 7px;
    align-items: center;
    white-space: nowrap;
  }
  .few .tile i {
    display: none;
  }
  .few .legend {
    margin-block: 10px 0;
  }
  .legend .tile {
    --tile: 20px;
    block-size: var(--tile);
    inline-size: var(--tile);
  }
  .map :is(.legend, .movers) i {
    --side: 12px;
    background: none;
  }
  .movers {
    line-height: 1.3;
  }
  .movers i {
    display: inline-block;
    margin-inline-end: 4px;
  }
  .movers b {
    color: var(--tip-point);
  }
  .tiles + .movers,
  .tiles + .note {
    margin-block-start: 10px;
  }
`;

const places = css`
  .map {
    --tile: min(34px, 100cqi / var(--most));
  }
  /* East is on the right in every language. */
  .tiles {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 18px 0;
    direction: ltr;
    text-align: left;
  }
  .region {
    inline-size: 100%;
    break-inside: avoid;
  }
  .world .south-central-asia,
  .world .east-asia-pacific {
    inline-size: max(var(--columns) * var(--tile), 7em);
  }
  .world .south-central-asia {
    margin-inline-end: var(--tile);
  }
  .name {
    margin-block-end: 6px;
    font-weight: 650;
    line-height: 1.2;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(var(--columns), var(--tile));
    grid-auto-rows: var(--tile);
  }
  .line {
    grid-area: calc(var(--r) - var(--y)) / calc(var(--c) - var(--x));
    display: flex;
    inline-size: max-content;
  }
  .line :is(.tile, s) {
    flex: none;
    block-size: calc(var(--tile) - 1.6px);
    inline-size: calc(var(--tile) - 1.6px);
    margin: 0.8px;
  }
  @container (width >= 560px) and (width >= 30em) {
    .map {
      --tile: min(46px, 100cqi / var(--most));
    }
    .world {
      --tile: calc(100cqi / 28);
    }
    .world .tiles {
      display: grid;
      grid-template: repeat(18, var(--tile)) / repeat(28, var(--tile));
      gap: 0;
    }
    .world :is(.region, .grid) {
      display: contents;
    }
    .world .line {
      grid-area: var(--r) / var(--c);
    }
    .world .name {
      grid-area: 16 / 9 / auto / 13;
      align-self: center;
      margin: 0;
      color: var(--tip-ink-2);
      font-size: var(--tip-fs-note);
      font-weight: 400;
    }
    .world .europe .name {
      grid-area: 1 / 1 / auto / 10;
      padding-right: 9px;
      text-align: right;
    }
    .world .western-hemisphere .name {
      grid-area: 15 / 2 / auto / 12;
    }
    .world .near-east .name {
      grid-area: 12 / 17 / span 3 / 24;
      align-self: start;
      margin: 3px 6px;
    }
    .world .south-central-asia .name {
      grid-area: 4 / 18 / auto / 29;
    }
    .world .east-asia-pacific .name {
      grid-area: 16 / 18 / auto / 29;
      text-align: right;
    }
  }
`;

/** The code of a country is as wide as its tile lets it be: that of letters such as M and W is narrowed. */
const tiles = css`
  .tile {
    --pip: max(3px, var(--tile) / 9.5);
    --ink: var(--on, var(--tip-on-light));
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    padding: 0 1px 1.2px;
    border: 1px solid var(--tip-axis);
    border-radius: 2px;
    background: var(--cell);
    color: var(--ink);
    font-size: clamp(14px, (var(--tile) - 39.8px) * 99, 17px);
    font-weight: 650;
    line-height: 1;
    print-color-adjust: exact;
  }
  /* By whole pixels: borders have no other width. */
  @supports (width: round(down, 1px, 1px)) {
    .tile {
      --pip: max(3px, round(down, var(--tile) / 9.5, 1px));
    }
  }
  .tile span {
    --wide: 1.56em;
    grid-area: 1 / 1;
    place-self: center;
    margin-block-end: 2.4px;
    scale: min(1, tan(atan2(var(--tile) - 3px, var(--wide)))) 1;
  }
  .w1 span {
    --wide: 1.8em;
  }
  .w2 span {
    --wide: 2.1em;
  }
  /* The pips: full ones, and a hollow one. */
  .tile::before {
    content: '';
    --mark: square;
    --pips: 2;
    --step: calc(1.5 * var(--pip));
    grid-area: 2 / 1;
    margin-inline-start: 1px;
    block-size: var(--pip);
    inline-size: calc(var(--pips) * var(--step) - var(--pip) / 2);
    border-block-start: var(--pip) solid var(--ink);
    mask: linear-gradient(90deg, #000 var(--pip), #0000 0) 0 0 / var(--step) var(--pip);
    print-color-adjust: exact;
  }
  .tile.t1::before {
    --pips: 1;
  }
  .tile.t3::before {
    --pips: 3;
  }
  .tile u {
    grid-area: 2 / 1;
    margin-inline-start: calc(1px + 3 * var(--pip));
    block-size: var(--pip);
    inline-size: var(--pip);
    border: max(0.8px, var(--pip) / 4) solid var(--ink);
  }
  .tile.tSC {
    --ink: var(--tip-ink);
    border: 1.5px dashed var(--tip-ink);
    background: none;
  }
  .tile.tSC::before {
    content: none;
  }
  .map i {
    --side: max(9px, var(--tile) * 0.34);
    flex: none;
    block-size: var(--side);
    inline-size: var(--side);
    padding: 1px;
    background: var(--tip-surface);
    print-color-adjust: exact;
  }
  .tile i {
    grid-area: 1 / 1 / 3;
    place-self: end;
    margin: 0 -2px -2.2px 0;
  }
  .map i::before {
    content: '';
    --mark: up;
    display: block;
    block-size: calc(var(--side) - 2px);
    border-block-start: calc(var(--side) - 2px) solid var(--tip-point);
    mask: conic-gradient(from 153.4deg at 50% 0, #000 53.2deg, #0000 0) 0 0 / calc(var(--side) - 2px)
      calc(var(--side) - 2px);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .map .down::before {
    --mark: down;
    mask-image: conic-gradient(from -26.6deg at 50% 100%, #000 53.2deg, #0000 0);
  }
  .line .lit {
    z-index: 1;
    block-size: calc(var(--tile) + 2px);
    inline-size: calc(var(--tile) + 2px);
    margin: -1px;
    border: 3px solid var(--tip-point);
  }
  /* The name, by focus, tap or pointer. */
  .tile:focus-visible {
    outline: 2px solid var(--tip-accent);
    outline-offset: 1px;
  }
  .tile[aria-label]:is(:focus, :hover)::after {
    content: attr(aria-label);
    position: absolute;
    z-index: 2;
    inset-block-start: var(--top);
    left: calc(var(--along) * 100%);
    translate: calc(var(--along) * -100%) calc(-100% - 3px);
    inline-size: max-content;
    max-inline-size: 100%;
    padding: 5px 9px;
    border-radius: var(--tip-radius);
    background: var(--tip-ink);
    color: var(--tip-surface);
    font-size: 15px;
    line-height: 1.2;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .tile[aria-label]:is(:focus, :hover)::after {
      border: 1px solid;
    }
  }
`;

export const mapStyles = [legend, places, tiles];
