import english from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {axisOf, isRhythm, piecesOf, type Piece} from '@tip-figures/shelter-timeline/shelter-timeline.lanes.js';
import {parseShelterTimeline, type ShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {shelterTimelineTile} from '@tip-figures/shelter-timeline/shelter-timeline.tile.js';
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
const cycles = 3;
const share = 0.76;

/** The cycle, or the lanes, of few shelters. */
function markOf(timeline: ShelterTimeline): TemplateResult | undefined {
  const {shelters} = timeline;
  const axis = axisOf(timeline);
  const lanes = shelters.map(({periods}) => (isRhythm(timeline) ? beat() : piecesOf(periods, axis)));
  if (lanes.length > mostLanes || !lanes.some(({length}) => length)) return undefined;
  return html`${lanes.map((pieces) => html`<span class="lane">${pieces.map(pieceOf)}</span>`)}`;
}

type Beat = Pick<Piece, 'status' | 'from' | 'to'>;

const beat = (): readonly Beat[] =>
  Array.from({length: cycles}, (_, index): Beat[] => [
    {status: 'funded', from: index / cycles, to: (index + share) / cycles},
    {status: 'applying', from: (index + share) / cycles, to: (index + 1) / cycles},
  ]).flat();

const pieceOf = ({status, from, to}: Beat) =>
  html`<i class=${status} .style=${`--at: ${100 * from}; --w: ${100 * (to - from)}`}></i>`;
