// This worker opens a workbook; open-workbook.ts ends it at a limit of time or memory.

import {parentPort, workerData} from 'node:worker_threads';
import {openWorkbook} from '@tip-figures/spreadsheet/files/open-workbook.js';

parentPort?.postMessage(await openWorkbook(workerData as Uint8Array));
