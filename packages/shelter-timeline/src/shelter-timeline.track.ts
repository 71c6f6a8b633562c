import {html, nothing, type TemplateResult} from 'lit';
import {piecesOf, type Axis, type Piece} from './shelter-timeline.lanes.js';
import type {Shelter} from './shelter-timeline.model.js';
import {isGapRow, type Row} from './shelter-timeline.rows.js';
import {spanText, type Text} from './shelter-timeline.words.js';

// Of the narrowest lane, in px: its width, a letter, the space around a word, and what fades at an open end.
const narrowest = 280;
const letter = 8;
const space = 16;
const faint = 36;

/** The periods to scale. What is not money has its word and its dates above it; money has its word once, inside. */
export function trackOf({periods}: Shelter, axis: Axis, rows: readonly Row[], text: Text): TemplateResult {
  const pieces = piecesOf(periods, axis);
  const wordOf = ({stretch}: Piece) => text.messages.status(stretch);
  const roomIn = ({from, to, open}: Piece) => (to - from) * narrowest - space - (open ? faint : 0);
  const funded = pieces.filter(({stretch}) => stretch.status === 'funded');
  const inside = funded.find((piece) => roomIn(piece) > wordOf(piece).length * letter);
  const above = (piece: Piece) => piece.stretch.status !== 'funded' || (!inside && piece === funded[0]);
  const gaps = rows.filter(isGapRow).map(({stretch}) => stretch);
  const kindOf = ({stretch}: Piece) =>
    gaps.includes(stretch) ? 'gap' : stretch.status === 'funded' ? 'funded' : 'off';
  return html`<div aria-hidden="true">
    ${pieces.filter(above).map(
      (piece) =>
        html`<p class="above ${kindOf(piece)}" .style=${`--at: ${100 * piece.from}`}>
          <span><b>${wordOf(piece)}</b> <small>${spanText(piece.stretch, text)}</small></span>
        </p>`,
    )}
    <div class="track">
      ${pieces.map(
        (piece) =>
          html`<i
            class="${kindOf(piece)} ${piece.open}"
            .style=${`--at: ${100 * piece.from}; --w: ${100 * (piece.to - piece.from)}`}
            >${piece === inside ? wordOf(piece) : nothing}</i
          >`,
      )}
    </div>
  </div>`;
}
