// This worker reads a workbook; open-workbook.ts ends it at a limit of time or memory.

import {parentPort, workerData} from 'node:worker_threads';
import type {WorkbookAnswer, WorkbookTask} from './open-workbook.js';
import {FileRefusal} from './file-problem.js';
import {readWorkbook} from './read-workbook.js';
import {unpacked} from './unpacked.js';

parentPort?.postMessage(answerTo(workerData as WorkbookTask));

function answerTo({bytes, sheet}: WorkbookTask): WorkbookAnswer {
  try {
    return {rows: readWorkbook(unpacked(bytes), sheet)};
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    return {problem: cause.problem};
  }
}
