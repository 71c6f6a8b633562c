/** What courts and police count, in the order drawn: one case can be about several people, and about several offences. */
export const units = ['cases', 'offences', 'incidents', 'people'] as const;

export type Unit = (typeof units)[number];

/** How a source writes each of them, as patterns. */
export const unitWords: Readonly<Record<Unit, string>> = {
  cases: 'cases?',
  offences: 'offences?|offenses?',
  incidents: 'incidents?',
  people: 'people|persons?',
};

/** What a word says is counted; `undefined` for any other word. */
export const unitOf = (word: string): Unit | undefined =>
  units.find((unit) => new RegExp(`^(?:${unitWords[unit]})$`, 'i').test(word));

const words = Object.values(unitWords).join('|');
const piece = new RegExp(`^(.*?) ?(${words})?$`, 'i');
const counted = new RegExp(`;|\\b(?:${words})\\s*$`, 'i');

/** What is counted in one part of a stage's text, and the number as it is written. */
export interface StagePiece {
  readonly unit: Unit;
  readonly number: string;
}

/** The parts of `54`, `54 cases`, `1204 offences` or `54 cases; about 8 people`. */
export const piecesOf = (text: string): StagePiece[] =>
  text.split(';').map((part) => {
    const [, number = '', word = 'people'] = piece.exec(part.trim().replace(/\s+/g, ' ')) ?? [];
    return {unit: unitOf(word) ?? 'people', number};
  });

/** Whether a text says what it counts. */
export const isStageText = (text: string): boolean => counted.test(text);
