import {FigureError} from '@tip-figures/record/figure-error.js';

/** What a reader reads, or why it refuses. */
export function attempt<T>(read: () => T): T | FigureError {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof FigureError) return cause;
    throw cause;
  }
}
