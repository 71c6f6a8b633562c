import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {markKey} from '@tip-figures/core/marks/mark-key.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {placeOf, type Piece} from './shelter-timeline.lanes.js';
import {parseShelterTimeline, statuses, type ShelterTimeline} from './shelter-timeline.model.js';
import {styles} from './shelter-timeline.styles.js';
import {shelterTimelineWords, type ShelterTimelineWords} from './shelter-timeline.words.js';

type Text = TextContext<ShelterTimelineMessages>;

const figure: Figure<ShelterTimeline, ShelterTimelineWords, 'shelter-timeline'> = {
  name: 'shelter-timeline',
  fields: ['cycle'],
  english,
  parse: parseShelterTimeline,
  words: shelterTimelineWords,
  topic: (about, messages) => messages.topic(about),
};

/**
 * When shelters had money, when they waited for it, and when they were closed.
 *
 * Shelters and their periods come as JSON. Nothing that tells where a shelter is can be given.
 *
 * @tagname tip-shelter-timeline
 * @summary When shelters had money, and when it could stop.
 */
export class ShelterTimelineElement extends FigureElement<ShelterTimeline, ShelterTimelineWords, 'shelter-timeline'> {
  static override styles = [themeStyles, frameStyles, marksStyles, styles];

  static override properties: PropertyDeclarations = {cycle: {}};

  /** How often shelters have to apply for funding again, such as `P6M`. */
  declare cycle?: string;

  constructor() {
    super(figure);
  }

  protected override body(model: ShelterTimeline, words: ShelterTimelineWords, {messages}: Text): TemplateResult {
    const {lanes, ticks, events} = words;
    return html`
      ${this.#key(
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
                      >${pieces.map(pieceOf)}${this.#marks(model, words, index)}</span
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
  #key(pieces: readonly Piece[], messages: ShelterTimelineMessages) {
    const drawn = statuses.filter((status) => pieces.some((piece) => piece.status === status));
    return markKey(drawn.map((status) => html`<span><i class=${status}></i>${messages.status({status})}</span>`));
  }

  /** The events of a shelter, and those of all. */
  #marks({shelters, events}: ShelterTimeline, {axis}: ShelterTimelineWords, index: number) {
    const own = events.filter(({shelter}) => !shelter || shelter === shelters[index]);
    return axis && own.map((event) => html`<i class="event" .style=${`--at: ${100 * placeOf(event, axis)}`}></i>`);
  }
}

const pieceOf = ({status, from, to, open}: Piece) =>
  html`<i class="${status} ${open}" .style=${`--at: ${100 * from}; --w: ${100 * (to - from)}`}></i>`;

declare global {
  interface HTMLElementTagNameMap {
    'tip-shelter-timeline': ShelterTimelineElement;
  }
}
