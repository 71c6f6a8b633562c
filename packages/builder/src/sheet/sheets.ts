// What reads sheets, as a worker: the page goes on meanwhile, and can end it whatever a sheet makes it do.

import {openTable, openWorkbook, type Opened} from '@tip-figures/spreadsheet/files/workbook/open-workbook.js';
import {readSheet} from '@tip-figures/spreadsheet/read-sheet.js';
import {sheetToRead} from '@tip-figures/spreadsheet/sheet-to-read.js';
import type {Answer, Task} from './sheet-reader.js';

addEventListener('message', ({data}: MessageEvent<Task>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});

async function answerTo(task: Task): Promise<Answer> {
  if ('sheet' in task) return {reading: readSheet(task.sheet, task.choices)};
  const opened: Opened = 'text' in task ? await openTable(task.text) : await openWorkbook(task.bytes, task.options);
  if ('problem' in opened) return opened;
  const {index, reading} = sheetToRead(opened.workbook);
  return {...opened, index, reading};
}
