import type {FigureError} from '@tip-figures/record/figure-error.js';

/** The data was read and accepted, and the figure is drawn. */
export class FigureLoadEvent extends Event {
  static readonly type = 'tip-load';
  constructor() {
    super(FigureLoadEvent.type, {bubbles: true, composed: true});
  }
}

/** The data changed after the figure was first drawn. */
export class FigureUpdateEvent extends Event {
  static readonly type = 'tip-update';
  constructor() {
    super(FigureUpdateEvent.type, {bubbles: true, composed: true});
  }
}

/** Newer data could not be had, or were refused: the figure shows the last good ones, and says so. */
export class FigureStaleEvent extends Event {
  static readonly type = 'tip-stale';
  /** What went wrong: `code`, `path` and `message`. */
  readonly error: FigureError;
  constructor(error: FigureError) {
    super(FigureStaleEvent.type, {bubbles: true, composed: true});
    this.error = error;
  }
}

/** The data could not be had, or was refused. */
export class FigureErrorEvent extends Event {
  static readonly type = 'tip-error';
  /** What went wrong: `code`, `path` and `message`. */
  readonly error: FigureError;
  constructor(error: FigureError) {
    super(FigureErrorEvent.type, {bubbles: true, composed: true});
    this.error = error;
  }
}
