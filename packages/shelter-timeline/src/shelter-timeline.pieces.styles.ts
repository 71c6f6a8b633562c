import {hatch} from '@tip-figures/core/marks/hatch.js';
import {css} from 'lit';

/** How a piece of a lane looks, by what it stands for; one that begins before the lane or ends after it fades out there. */
export const pieceStyles = css`
  .funded,
  .applying,
  .closed,
  .unknown {
    border: 1px solid var(--tip-axis);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .funded {
    --fill: var(--tip-mark-2);
    border-color: var(--fill);
    background: var(--fill);
  }
  .applying {
    border-style: dashed;
    background: var(--tip-surface);
    --mark: ${hatch};
    color: var(--tip-mark-2);
  }
  .closed,
  .unknown {
    display: grid;
    place-items: center;
    overflow: hidden;
    font-size: var(--tip-fs-note);
    font-style: normal;
    line-height: 1;
    white-space: nowrap;
  }
  /* The heaviest mark of all. */
  .closed {
    border-color: var(--tip-ink);
    background: var(--tip-ink);
    color: var(--tip-surface);
    font-weight: 700;
  }
  .track .closed {
    inset-block: 0;
  }
  .unknown {
    border-style: dashed;
    background: var(--tip-surface);
    color: var(--tip-ink-2);
  }
  .track .unknown {
    inset-block: 2px;
  }
  .track .before {
    --in: 36px;
  }
  .track .after {
    --out: 36px;
  }
  .track :is(.before, .after) {
    --fade: linear-gradient(
      var(--way, to right),
      #0000,
      #000 min(var(--in, 0px), 50%) calc(100% - min(var(--out, 0px), 50%)),
      #0000
    );
    -webkit-mask: var(--fade);
    mask: var(--fade);
  }
  [dir='rtl'] .track {
    --way: to left;
  }
`;
