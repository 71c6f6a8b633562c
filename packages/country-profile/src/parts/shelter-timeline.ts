import english from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {axisOf, piecesOf, type Piece} from '@tip-figures/shelter-timeline/shelter-timeline.lanes.js';
import {parseShelterTimeline, type ShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {shelterTimelineTile} from '@tip-figures/shelter-timeline/shelter-timeline.words.js';
import {html, type TemplateResult} from 'lit';
import {shelterTimeline} from '@tip-figures/record/sections/shelter-timeline.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'shelter-timeline', ShelterTimeline> = {
  declaration: shelterTimeline,
  english,
  parse: parseShelterTimeline,
  tile: shelterTimelineTile,
  mark: markOf,
};

const mostLanes = 3;

/** The lanes of few shelters. */
function markOf({shelters}: ShelterTimeline): TemplateResult | undefined {
  const axis = axisOf(shelters);
  if (!axis || shelters.length > mostLanes) return undefined;
  return html`${shelters.map(({periods}) => html`<span class="lane">${piecesOf(periods, axis).map(pieceOf)}</span>`)}`;
}

const pieceOf = ({stretch: {status}, from, to}: Piece) =>
  html`<i class=${status} .style=${`--at: ${100 * from}; --w: ${100 * (to - from)}`}></i>`;
