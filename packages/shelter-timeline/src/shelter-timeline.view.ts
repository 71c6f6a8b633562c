import {statuses} from '@tip-figures/record/sections/shelter-timeline.js';
import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {markKey} from '@tip-figures/core/marks/mark-key.js';
import {html, nothing, type TemplateResult} from 'lit';
import {cycleOf} from './shelter-timeline.cycle.js';
import type {EventMark} from './shelter-timeline.events.js';
import type {ShelterTimeline} from './shelter-timeline.model.js';
import type {Text} from './shelter-timeline.title.js';
import type {Lane, ShelterTimelineWords, WordedPiece} from './shelter-timeline.words.js';

/** A lane for each shelter, with its periods and events in time; the cycle alone where no more is known. */
export function shelterTimelineView(
  {events}: ShelterTimeline,
  words: ShelterTimelineWords,
  text: Text,
  {size}: ViewOptions,
): TemplateResult {
  const isCompact = size === 'compact';
  const {axis, cycle, stated} = words;
  return html`
    ${stated.map(({label, value}) => html`<p class="stated"><span>${label}</span> <b>${value}</b></p>`)}
    ${cycle === undefined ? lanesOf(words, text, isCompact) : cycleOf(cycle, text)}
    ${
      events.length && !isCompact
        ? html`<ol role="list" class="events">
            ${words.events.map(
              (event, index) =>
                html`<li class=${events[index]?.date ? '' : 'small'}>
                  ${axis && events[index]?.date ? html`<b class="event" aria-hidden="true">${index + 1}</b>` : nothing}
                  <span>${event}</span>
                </li>`,
            )}
          </ol>`
        : nothing
    }
  `;
}

function lanesOf({lanes, axis, ticks}: ShelterTimelineWords, {messages}: Text, isCompact: boolean) {
  const pieces = lanes.flatMap((lane) => lane.pieces);
  // A block that holds its word at every width needs no key.
  const drawn = statuses.filter((status) => pieces.some((one) => one.status === status && (!one.word || one.isWide)));
  return html`
    ${markKey(drawn.map((status) => html`<span><i class=${status}></i>${messages.status({status, n: 1}).toLowerCase()}</span>`))}
    ${
      lanes.length
        ? html`<ul role="list" class="lanes">
            ${lanes.map((lane) => laneOf(lane, axis !== undefined, isCompact))}
          </ul>`
        : nothing
    }
    ${
      ticks.length
        ? html`<p class="ticks" aria-hidden="true">
            ${ticks.map(
              ({label, at, side, isWide}) =>
                html`<span class="small ${side} ${isWide ? 'wide' : ''}" .style=${`--at: ${100 * at}`}>${label}</span>`,
            )}
          </p>`
        : nothing
    }
  `;
}

const laneOf = ({name, kind, told, pieces, marks}: Lane, isDated: boolean, isCompact: boolean) =>
  html`<li>
    <span class="label">${name}${kind ? html` <span class="small">${kind}</span>` : nothing}</span>
    ${told ? html`<span class="vh">${told}</span>` : nothing}
    ${
      isDated || pieces.length
        ? html`<span class="track" aria-hidden="true"
            >${pieces.map(pieceOf)}${isCompact ? nothing : marks.map(markOf)}</span
          >`
        : nothing
    }
  </li>`;

const pieceOf = ({status, from, to, open, word, isWide}: WordedPiece) =>
  html`<i class="${status} ${open}" .style=${`--at: ${100 * from}; --w: ${100 * (to - from)}`}
    >${word ? html`<span class=${isWide ? 'wide' : nothing}>${word}</span>` : nothing}</i
  >`;

const markOf = ({label, at}: EventMark) => html`<b class="event" .style=${`--at: ${100 * at}`}>${label}</b>`;
