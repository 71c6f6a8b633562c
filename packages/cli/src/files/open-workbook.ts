import {Worker} from 'node:worker_threads';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {Problem} from '@tip-figures/record/problem.js';
import {NoSheet} from './no-sheet.js';

/** The input of the worker. */
export interface WorkbookTask {
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
}

/** The output of the worker: rows, the names of the sheets where the given one is missing, or a refusal. */
export type WorkbookAnswer =
  | {readonly rows: string[][]}
  | {readonly known: readonly string[]}
  | {readonly path: string; readonly problem: Problem | undefined; readonly reason: string};

// The time limit in milliseconds, many times that of a workbook of 10,000 full rows.
const patience = 10_000;
const mostMemory = 256;

/**
 * The cells of a sheet as text, row by row from the first. A library reads them in a worker, so that no file can take
 * more than a limited time and memory.
 *
 * @throws {FigureError} as `readWorkbook` does, and above these limits.
 * @throws {NoSheet} where there is no sheet of that name.
 */
export async function openWorkbook(bytes: Uint8Array, sheet: string | undefined): Promise<string[][]> {
  const answer = await answerTo({bytes, sheet});
  if ('rows' in answer) return answer.rows;
  if ('known' in answer) throw new NoSheet(answer.known);
  const {path, problem, reason} = answer;
  throw new FigureError('schema', reason, path, {problem});
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
        reject(new FigureError('schema', 'takes more time or memory than a workbook of figures does'));
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
