import {Worker} from 'node:worker_threads';
import {FileRefusal, type FileProblem} from './file-problem.js';

/** What is read in a thread of its own. */
export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
}

/** What came of it: the rows, or what is refused. */
export type WorkbookAnswer = {readonly rows: string[][]} | {readonly problem: FileProblem};

// Many times what a workbook of 10,000 full rows takes.
const patience = 10_000;
const mostMemory = 256;

/**
 * The cells of a sheet as text, row by row from the first. A library reads them: whatever a file makes it do ends in time, and
 * takes no more memory than there is for it.
 *
 * @throws {FileRefusal} as `readWorkbook` does, and where it takes too much.
 */
export async function openWorkbook(bytes: Uint8Array, sheet: string | undefined): Promise<string[][]> {
  const answer = await answerTo({bytes, sheet});
  if ('rows' in answer) return answer.rows;
  throw new FileRefusal(answer.problem);
}

async function answerTo(workerData: WorkbookTask): Promise<WorkbookAnswer> {
  const worker = new Worker(new URL('./workbook-worker.js', import.meta.url), {
    workerData,
    resourceLimits: {maxOldGenerationSizeMb: mostMemory},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<WorkbookAnswer>((resolve, reject) => {
      const tooMuch = () => {
        reject(new FileRefusal({issue: 'too-long'}));
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
