import english from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {parseShelterTimeline, type ShelterTimeline} from '@tip-figures/shelter-timeline/shelter-timeline.model.js';
import {shelterTimelineTile} from '@tip-figures/shelter-timeline/shelter-timeline.words.js';
import {shelterTimeline} from '@tip-figures/record/figures/shelter-timeline.js';
import type {Part} from '../country-profile.part.js';

export const part: Part<'shelter-timeline', ShelterTimeline> = {
  declaration: shelterTimeline,
  english,
  parse: parseShelterTimeline,
  tile: shelterTimelineTile,
};
