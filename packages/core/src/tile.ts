/** A figure at its shortest, as a profile of a country shows it. */
export interface Tile {
  /** The number as the source states it, such as `about 181,000 euros`; in words where there is none. */
  readonly value: string;
  /** What it counts, such as `people identified as victims`. */
  readonly name: string;
  /** How it compares, such as `8 more than in 2015 (28)`. */
  readonly comparison?: string;
}
