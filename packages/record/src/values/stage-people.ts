import {piecesOf} from './stage-text.js';

/** Whether a text says what it counts. */
export const isStageText = (text: string): boolean => /;|\b(?:cases?|people|persons?)\s*$/i.test(text);

/** The number of people in a stage's text; `undefined` where it only counts cases. */
export const readPeople = (text: string): string | undefined =>
  piecesOf(text).find(({unit}) => unit === 'people')?.number;

/** The text with another number of people. */
export const withPeople = (text: string, people: string): string =>
  piecesOf(text)
    .map(({unit, number}) => `${unit === 'people' ? people : number} ${unit}`)
    .join('; ');
