const channel = new MessageChannel();
let waiting: (() => void)[] = [];
channel.port1.onmessage = () => {
  const due = waiting;
  waiting = [];
  for (const go of due) go();
};

/** Resolves in the next task: the browser may have shown what is there, and answered the reader. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) channel.port2.postMessage(undefined);
  });

interface Scheduler {
  postTask(task: () => void, options: {priority: 'background'}): Promise<void>;
}

/** Resolves when the page has nothing more urgent to do, in browsers that know; in the next task elsewhere. */
export const quietTask = (): Promise<void> => {
  const {scheduler} = globalThis as {scheduler?: Scheduler};
  return scheduler?.postTask(() => undefined, {priority: 'background'}) ?? nextTask();
};
