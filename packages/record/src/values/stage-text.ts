/** What is counted behind its number: cases, or people. */
export const piece = /^(.*?) ?(cases?|people|persons?)?$/i;

/** What is counted in one part of a stage's text, and the number as it is written. */
export interface StagePiece {
  readonly unit: 'cases' | 'people';
  readonly number: string;
}

/** The parts of `54`, `54 cases` or `54 cases; about 8 people`. */
export const piecesOf = (text: string): StagePiece[] =>
  text.split(';').map((part) => {
    const [, number = '', word = 'people'] = piece.exec(part.trim().replace(/\s+/g, ' ')) ?? [];
    return {unit: /^c/i.test(word) ? 'cases' : 'people', number};
  });
