import {nextTask} from '@tip-figures/core/render/render-queue.js';

/** Measures the page, and returns the function that then draws; `undefined` where nothing is to be drawn. */
type Look = () => (() => void) | undefined;

interface Turn {
  readonly look: Look;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

let turns: Turn[] = [];

/**
 * Draws together with all charts of the same task: first all of them measure, then all draw. A chart that measures
 * after another has drawn would make the browser lay out the page once more.
 *
 * @returns resolves when the chart is drawn, or rejects with the error.
 */
export function inBatch(look: Look): Promise<void> {
  // Figures that are rendered in one turn call this one after the other.
  if (turns.length === 0) void nextTask().then(run);
  return new Promise((resolve, reject) => turns.push({look, resolve, reject}));
}

function run(): void {
  const draws = turns.map(({look, resolve, reject}) => {
    const draw = attempt(look, reject);
    return () => {
      attempt(() => draw?.(), reject);
      resolve();
    };
  });
  turns = [];
  for (const draw of draws) draw();
}

function attempt<T>(act: () => T, failed: (reason: unknown) => void): T | undefined {
  try {
    return act();
  } catch (reason) {
    failed(reason);
    return undefined;
  }
}
