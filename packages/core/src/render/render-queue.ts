/** How long figures may render in one task, in milliseconds; readers notice a task of 50. */
const longest = 20;
/** How many figures may render in one task: their layout delays the next paint. */
const most = 16;

/** A queue of work that is done in order. */
interface Line {
  last: Promise<void>;
  waiting: number;
  began: number;
  /** How many have rendered since then. */
  rendered: number;
}

const soon: Line = {last: Promise.resolve(), waiting: 0, began: 0, rendered: 0};
// This queue is separate, so that a figure near the view does not wait for far ones.
const quiet: Line = {...soon};

/**
 * Does work in the order of the calls, or when the page is idle where no reader waits for it. After a while it lets the
 * browser paint and handle input before it goes on: a page with hundreds of figures stays usable while they are
 * rendered.
 *
 * @param work - may return a promise, which the next work waits for.
 * @returns resolves when the work is done, or rejects with its error.
 */
export function queueRender(work: () => unknown, {isFar = false} = {}): Promise<void> {
  const line = isFar ? quiet : soon;
  const isLate = line.waiting === 0 && isFar;
  if (line.waiting === 0) begin(line);
  line.waiting += 1;
  const done = line.last.then(async () => {
    if (isLate || line.rendered >= most || performance.now() - line.began > longest) {
      await (isFar ? quietTask() : nextTask());
      begin(line);
    }
    line.rendered += 1;
    try {
      await work();
    } finally {
      line.waiting -= 1;
    }
  });
  line.last = done.catch(() => undefined);
  return done;
}

function begin(line: Line): void {
  line.began = performance.now();
  line.rendered = 0;
}

// The channel is made when it is first needed, since an open one would keep Node from ending.
let channel: MessageChannel | undefined;
let waiting: (() => void)[] = [];

/** Resolves in the next task, between which the browser may paint and handle input. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    channel ??= openChannel();
    if (waiting.push(resolve) === 1) channel.port2.postMessage(undefined);
  });

function openChannel(): MessageChannel {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    const due = waiting;
    waiting = [];
    for (const go of due) go();
  };
  return {port1, port2};
}

interface Scheduler {
  postTask(task: () => void, options: {priority: 'background'}): Promise<void>;
}

/** Resolves when the page has nothing more urgent to do, in browsers with a scheduler; in the next task elsewhere. */
const quietTask = (): Promise<void> => {
  // In other browsers an element of the page can have that name.
  const {scheduler} = (Object.hasOwn(globalThis, 'scheduler') ? globalThis : {}) as {scheduler?: Scheduler};
  return scheduler?.postTask(() => undefined, {priority: 'background'}) ?? nextTask();
};
