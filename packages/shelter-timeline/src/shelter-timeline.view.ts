import {markKey} from '@tip-figures/core/marks/mark-key.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {html, nothing, type TemplateResult} from 'lit';
import {placeOf, type Piece} from './shelter-timeline.lanes.js';
import {statuses} from '@tip-figures/record/sections/shelter-timeline.js';
import type {ShelterTimeline} from './shelter-timeline.model.js';
import type {ShelterTimelineWords} from './shelter-timeline.words.js';

/** A lane for each shelter, with its periods and events in time. */
export function shelterTimelineView(
  model: ShelterTimeline,
  words: ShelterTimelineWords,
  {messages}: TextContext<ShelterTimelineMessages>,
): TemplateResult {
  const {lanes, ticks, events} = words;
  return html`
    ${key(
      lanes.flatMap(({pieces}) => pieces),
      messages,
    )}
    <ul role="list" class="lanes">
      ${lanes.map(
        ({name, pieces}, index) =>
          html`<li>
            <span class="label">${name}</span>
            ${
              pieces.length
                ? html`<span class="track" aria-hidden="true"
                    >${pieces.map(pieceOf)}${marksOf(model, words, index)}</span
                  >`
                : html`<span class="none small">${messages.noPeriods()}</span>`
            }
          </li>`,
      )}
    </ul>
    ${
      ticks.length
        ? html`<p class="ticks small" aria-hidden="true">
            ${ticks.map(({label, share}) => html`<span .style=${`--w: ${100 * share}`}>${share < 0.2 ? '' : label}</span>`)}
          </p>`
        : nothing
    }
    ${
      events.length
        ? html`<ul role="list" class="events small">
            ${events.map((event) => html`<li>${event}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** Explains the marks that are drawn, and no others. */
function key(pieces: readonly Piece[], messages: ShelterTimelineMessages) {
  const drawn = statuses.filter((status) => pieces.some((piece) => piece.status === status));
  return markKey(drawn.map((status) => html`<span><i class=${status}></i>${messages.status({status})}</span>`));
}

/** The events of a shelter, and those of all. */
function marksOf({shelters, events}: ShelterTimeline, {axis}: ShelterTimelineWords, index: number) {
  const own = events.filter(({shelter}) => !shelter || shelter === shelters[index]);
  return axis && own.map((event) => html`<i class="event" .style=${`--at: ${100 * placeOf(event, axis)}`}></i>`);
}

const pieceOf = ({status, from, to, open}: Piece) =>
  html`<i class="${status} ${open}" .style=${`--at: ${100 * from}; --w: ${100 * (to - from)}`}></i>`;
