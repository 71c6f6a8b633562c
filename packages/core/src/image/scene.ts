/** A rectangle, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rotation about a point, in degrees. */
export interface Turn {
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/** A fade along a line from `from` to `to`: shares of the way with their opacity. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly stops: readonly (readonly [share: number, alpha: number])[];
}

/** An outline as an SVG path, filled or stroked. */
export interface Outline {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly turn?: Turn;
  readonly fade?: Fade;
  /** The path of the clipping region. */
  readonly clip?: string;
}

/** Words of one line in one style. */
export interface Run {
  readonly text: string;
  /** The start of the words in their direction, on the baseline. */
  readonly x: number;
  readonly y: number;
  /** The length of the words as set in the page. */
  readonly length: number;
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly color: string;
  readonly isRtl: boolean;
  /** The colour of the outline that separates the words from marks behind them. */
  readonly halo?: string;
  readonly turn?: Turn;
}

export type Shape = Outline | Run;

/** Shapes that are moved and scaled together. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly shapes: readonly Shape[];
}

/** A picture, independent of its format. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The text that is read out where the picture is not seen. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly parts: readonly Part[];
}
