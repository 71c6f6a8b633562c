// This worker reads a workbook; open-workbook.ts ends it at a limit of time or memory.

import {parentPort, workerData} from 'node:worker_threads';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {WorkbookAnswer, WorkbookTask} from './open-workbook.js';
import {NoSheet} from './no-sheet.js';
import {readWorkbook} from './read-workbook.js';
import {unpacked} from './unpacked.js';

parentPort?.postMessage(answerTo(workerData as WorkbookTask));

function answerTo({bytes, sheet}: WorkbookTask): WorkbookAnswer {
  try {
    return {rows: readWorkbook(unpacked(bytes), sheet)};
  } catch (cause) {
    if (cause instanceof NoSheet) return {known: cause.known};
    if (!(cause instanceof FigureError)) throw cause;
    const {path, problem, reason} = cause;
    return {path, problem, reason};
  }
}
