import {isLong} from 'virtual:run';

/**
 * Some of many cases: one of so many, others for the next turn, so that all are asked together. All of them each time in
 * `npm run test:long`.
 */
export const sampled = <T>(all: readonly T[], oneOf: number, turn: number): readonly T[] =>
  isLong ? all : all.filter((_, index) => index % oneOf === turn % oneOf);
