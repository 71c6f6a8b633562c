import {Worker} from 'node:worker_threads';
import {isWorkbook} from '@tip-figures/spreadsheet/files/file-kind.js';
import {
  mostOfWorkbook,
  openWorkbook,
  type Opened,
  type TextOptions,
} from '@tip-figures/spreadsheet/files/open-workbook.js';

// Many times what a workbook of 10,000 full rows takes.
const patience = 10_000;
const mostMemory = 256;

/**
 * Opens a spreadsheet. A workbook is read by a library in a thread of its own: whatever a file makes it do ends in time, and
 * takes no more memory than there is for it.
 */
export const openSafely = (bytes: Uint8Array, options: TextOptions = {}): Promise<Opened> =>
  isWorkbook(bytes) && bytes.length <= mostOfWorkbook ? openInThread(bytes) : openWorkbook(bytes, options);

async function openInThread(workerData: Uint8Array): Promise<Opened> {
  const worker = new Worker(new URL('./workbook-worker.js', import.meta.url), {
    workerData,
    resourceLimits: {maxOldGenerationSizeMb: mostMemory},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Opened>((resolve, reject) => {
      const tooMuch = () => {
        resolve({problem: {issue: 'too-long'}});
      };
      timer = setTimeout(tooMuch, patience);
      worker.once('message', resolve);
      worker.once('error', (cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
        else reject(cause);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
