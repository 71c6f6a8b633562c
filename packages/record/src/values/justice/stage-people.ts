import {piecesOf} from './stage-text.js';

/** The number of people in a stage's text; `undefined` where it counts none. */
export const readPeople = (text: string): string | undefined =>
  piecesOf(text).find(({unit}) => unit === 'people')?.number;

/** The text with another number of people. */
export const withPeople = (text: string, people: string): string =>
  piecesOf(text)
    .map(({unit, number}) => `${unit === 'people' ? people : number} ${unit}`)
    .join('; ');
