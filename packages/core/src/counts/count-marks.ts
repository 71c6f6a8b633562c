import {isExact, missingOf, spanOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {markKind} from '../marks/mark-parts.js';
import {cells} from './cells.js';
import {missingMark} from '../marks/missing-mark.js';
import type {TextContext} from '../text/text-context.js';
import {valueText} from '../text/words/quantity-words.js';
import {tickOf, type Counted, type CountForm, type CountScale} from './count-scale.js';

/** How a count is drawn among the others of its block. */
export interface CountMarkOptions {
  /** Whether it is a whole of its block, which is a crowd where there are too many for a line of dots. */
  readonly isWhole?: boolean | undefined;
  /** Set where it is itself the rest that its source leaves open: it is drawn dashed. */
  readonly isRest?: boolean | undefined;
  /** Set where the numbers are in per cent: they have ten cells. */
  readonly isShare?: boolean | undefined;
  /** What stands at the tick. */
  readonly caption?: string | undefined;
  /** The shortest line of marks, in px: no browser measures it. */
  readonly room?: number | undefined;
}

/** The marks of a count with its tick, or a frame with the reason why there is no number. */
export function countMarks(
  row: Counted,
  scale: CountScale,
  text: TextContext<unknown>,
  {isWhole, isRest, isShare, caption, room = shortest}: CountMarkOptions = {},
): unknown {
  const {quantity} = row;
  if (!quantity) return nothing;
  if (missingOf(quantity)) return missingMark(quantity, valueText(quantity, text));
  if (quantity.precision === 'share') return cells(quantity.percent);
  const form = scale.form === 'crowd' && !(isWhole && isExact(quantity)) ? 'bars' : scale.form;
  const tick = tickOf(row);
  const at = tick ? `--n: ${tick.value}; --tens: ${form === 'dots' ? gapsIn(tick.value) : 0}` : '';
  return html`<span class=${`scale ${form}`} aria-hidden="true"
    >${tick && caption ? captionOf(caption, placeOf(tick.value, scale, room), at, room) : nothing}<span class="line"
      >${isShare ? cells(quantity) : piecesOf(quantity, form, isRest, scale.unit === 'places').map(piece)}${tick ? html`<i class="tick" .style=${at}></i>` : nothing}</span
    ></span
  >`;
}

// The shortest line of marks in a figure of usual width, and the width of letters, in px: of long words in a wide typeface.
const shortest = 280;
const letter = 7;
const wideLetter = 9.2;
const lessOfWide = 17;
const gap = 6;

// The most that one of a line of dots takes, in px.
const widest = 12.6;

/** Where a number is, as a share of a line of marks. */
const placeOf = (value: number, {form, most}: CountScale, room: number): number =>
  Math.min(value / (most || 1), form === 'dots' ? (value * widest) / room : 1);

/** What was before, on the side of its tick on which there is room; above it where there is none. */
function captionOf(words: string, share: number, at: string, room: number): TemplateResult {
  const width = gap + Math.max(words.length * letter, words.length * wideLetter - lessOfWide);
  const side = (1 - share) * room >= width ? '' : share * room >= width ? ' back' : ' over';
  return html`<small class=${`was${side}`} .style=${at}><i></i><span>${words}</span></small>`;
}

/** Marks that are alike, as one element. */
interface Piece {
  readonly kind: string;
  readonly count: number;
}

const ten = 10;

/** Gaps between tens in a line of dots. */
export const gapsIn = (count: number): number => Math.max(0, Math.floor((count - 1) / ten));

function piecesOf(quantity: Quantity, form: CountForm, isRest = false, isOfBeds = false): Piece[] {
  const single =
    form === 'dots' ? (isOfBeds ? bedsOf : tensOf) : (kind: string, count: number): Piece[] => [{kind, count}];
  const plain = isRest ? 'range' : 'solid';
  const span = spanOf(quantity);
  if (span) return [...single(plain, span.low), ...single('range', span.high - span.low)].filter(isThere);
  if (!('value' in quantity)) return [];
  const {value, precision} = quantity;
  if (form === 'crowd' && value) {
    return [
      {kind: 'filled', count: value},
      {kind: 'last', count: value},
    ];
  }
  const kind = markKind(precision);
  switch (kind) {
    case 'about':
      // Of few, the last one is in doubt; of many, both sides of the end.
      return form === 'dots'
        ? [...single(plain, value - 1), {kind, count: 1}].filter(isThere)
        : [
            {kind: `${plain} short`, count: value},
            {kind, count: value},
          ];
    case 'over':
    case 'at-least':
      return [...single(plain, value), {kind, count: 0}];
    case 'under':
    case 'up-to':
      // Beds go on in the next line, as a frame cannot.
      return isOfBeds && form === 'dots' ? single('range', value) : [{kind, count: value}];
    default:
      return value ? single(plain, value) : [{kind: 'zero', count: 0}];
  }
}

const isThere = ({count}: Piece): boolean => count > 0;

/** Dots in tens; a dashed one is an element of its own. */
const tensOf = (kind: string, count: number): Piece[] =>
  kind === 'range'
    ? Array.from({length: count}, () => ({kind: 'dot range', count: 1}))
    : Array.from({length: Math.ceil(count / ten)}, (_, index) => ({
        kind: 'dot',
        count: Math.min(ten, count - index * ten),
      }));

/** Places, outlined. */
const bedsOf = (kind: string, count: number): Piece[] =>
  Array.from({length: count}, () => ({kind: `bed ${kind}`, count: 1}));

const piece = ({kind, count}: Piece): TemplateResult => html`<i class=${kind} .style=${`--n: ${count}`}></i>`;
