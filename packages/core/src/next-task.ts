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
