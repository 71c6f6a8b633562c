import {choice} from './choice.js';

/** What a source calls the people whom it counts. */
export const statuses = [
  'identified',
  'formally-identified',
  'potential',
  'presumed',
  'referred',
  'registered',
  'detected',
  'assisted',
] as const;

export type Status = (typeof statuses)[number];

/** What the source calls the people whom it counts; where it is left out, they are identified. */
export const status = choice(statuses);
