/** A rectangle, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Turned about a point, in degrees. */
export interface Turn {
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/** How a shape fades along a line from `from` to `to`: shares of the way, and how much is seen there. */
export interface Fade {
  readonly from: number;
  readonly to: number;
  readonly stops: readonly (readonly [share: number, alpha: number])[];
}

/** An outline, as SVG writes paths, filled or drawn along. */
export interface Outline {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly turn?: Turn;
  readonly fade?: Fade;
  /** Path beyond which nothing of it is seen. */
  readonly clip?: string;
}

/** Words of one line in one style. */
export interface Run {
  readonly text: string;
  /** Where the words begin in their direction, on the baseline. */
  readonly x: number;
  readonly y: number;
  /** How long they are as the page sets them. */
  readonly length: number;
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly color: string;
  readonly isRtl: boolean;
  /** Colour of what keeps the words clear of the marks behind them. */
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

/** A picture, whichever way it is written. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What is read of it where it is not seen. */
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly parts: readonly Part[];
}
