import {circle, cornersOf, polygon, rounded, written} from '../outlines.js';
import type {Outline} from '../scene.js';

/** Records drawing on a canvas as outlines; it has the methods that lines and dots of charts need. */
export class Recorder {
  readonly outlines: Outline[] = [];
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  /** The size that chart code reads from a canvas. */
  readonly canvas: {readonly width: number; readonly height: number};
  readonly #x: number;
  readonly #y: number;
  #path = '';
  #dash: readonly number[] = [];
  #clip: string | undefined;
  #saved: (Pick<Recorder, 'fillStyle' | 'strokeStyle' | 'lineWidth'> & {
    readonly dash: readonly number[];
    readonly clip: string | undefined;
  })[] = [];

  /** @param box - the box of the canvas in the picture. */
  constructor({x, y, width, height}: {x: number; y: number; width: number; height: number}) {
    this.canvas = {width, height};
    this.#x = x;
    this.#y = y;
  }

  save(): void {
    const {fillStyle, strokeStyle, lineWidth} = this;
    this.#saved.push({fillStyle, strokeStyle, lineWidth, dash: this.#dash, clip: this.#clip});
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (!saved) return;
    const {dash, clip, ...styles} = saved;
    Object.assign(this, styles);
    this.#dash = dash;
    this.#clip = clip;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `${this.#path ? 'L' : 'M'}${this.#at(x, y)}`;
  }

  /** A whole circle. */
  arc(x: number, y: number, radius: number): void {
    this.#path += circle(this.#x + x, this.#y + y, radius);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += polygon(cornersOf({x: this.#x + x, y: this.#y + y, width, height}));
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.#path += rounded({x: this.#x + x, y: this.#y + y, width, height}, [radius, radius, radius, radius]);
  }

  closePath(): void {
    if (this.#path && !this.#path.endsWith('Z')) this.#path += 'Z';
  }

  clip(): void {
    this.#clip = this.#path;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  fill(): void {
    this.#add({fill: this.fillStyle});
  }

  stroke(): void {
    this.#add({
      stroke: this.strokeStyle,
      width: this.lineWidth,
      ...(this.#dash.length ? {dash: this.#dash} : {}),
    });
  }

  /** Does nothing: the picture is empty before anything is drawn. */
  clearRect(): void {
    this.#path = '';
  }

  resetTransform(): void {
    this.#path = '';
  }

  setTransform(): void {
    this.#path = '';
  }

  #add(paint: Partial<Outline>): void {
    if (this.#path) this.outlines.push({path: this.#path, ...paint, ...(this.#clip ? {clip: this.#clip} : {})});
  }

  #at(x: number, y: number): string {
    return `${written(this.#x + x)} ${written(this.#y + y)}`;
  }
}
