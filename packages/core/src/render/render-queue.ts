/** So long may figures render in one go, in milliseconds; a task of 50 is felt as a delay. */
const longest = 20;
/** So many may render in one go: what they add has to be laid out before anything is seen. */
const most = 16;

/** Those who wait one after the other. */
interface Line {
  last: Promise<void>;
  waiting: number;
  began: number;
  /** How many have rendered since then. */
  rendered: number;
}

const soon: Line = {last: Promise.resolve(), waiting: 0, began: 0, rendered: 0};
// Of its own: a figure that comes must not wait for those that have time.
const quiet: Line = {...soon};

/**
 * Does work after that of all who came before, or when nothing else is to be done where no reader waits for it.
 * After a while the browser may show what is there, and answer the reader, before it goes on: a page with hundreds of
 * figures stays usable while they are rendered.
 *
 * @param work - may return a promise, for which the next one waits.
 * @returns resolves when it is done, or rejects with what it threw.
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

// Made when it is first needed: an open channel would keep Node from ending.
let channel: MessageChannel | undefined;
let waiting: (() => void)[] = [];

/** Resolves in the next task: the browser may have shown what is there, and answered the reader. */
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

/** Resolves when the page has nothing more urgent to do, in browsers that know; in the next task elsewhere. */
const quietTask = (): Promise<void> => {
  // Where there is none, an element of the page can have that name.
  const {scheduler} = (Object.hasOwn(globalThis, 'scheduler') ? globalThis : {}) as {scheduler?: Scheduler};
  return scheduler?.postTask(() => undefined, {priority: 'background'}) ?? nextTask();
};
