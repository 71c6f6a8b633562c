import {nextTask, quietTask} from './next-task.js';

/** So long may figures render in one go, in milliseconds; a task of 50 is felt as a delay. */
const longest = 20;

let line = Promise.resolve();
let waiting = 0;
let began = 0;

/**
 * Does work after that of all who came before, or when nothing else is to be done where no reader waits for it. After a while the browser may show what is there, and answer the
 * reader, before it goes on: a page with hundreds of figures stays usable while they are rendered.
 *
 * @returns resolves when it is done, or rejects with what it threw.
 */
export function inTurn(work: () => void, {isFar = false} = {}): Promise<void> {
  // The task in which a page brings its scripts is long enough.
  const isLate = waiting === 0 && (isFar || document.readyState !== 'complete');
  if (waiting === 0) began = performance.now();
  waiting += 1;
  const done = line.then(async () => {
    if (isLate || performance.now() - began > longest) {
      await (isFar ? quietTask() : nextTask());
      began = performance.now();
    }
    try {
      work();
    } finally {
      waiting -= 1;
    }
  });
  line = done.catch(() => undefined);
  return done;
}
