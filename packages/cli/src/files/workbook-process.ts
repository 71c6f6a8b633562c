// This process opens a workbook; open-workbook.ts ends it at a limit of time or memory.

import {openWorkbook} from '@tip-figures/spreadsheet/files/workbook/open-workbook.js';

process.once('disconnect', () => process.exit());
process.once('message', (bytes: Uint8Array) => {
  void openWorkbook(bytes).then((opened) => process.send?.(opened));
});
