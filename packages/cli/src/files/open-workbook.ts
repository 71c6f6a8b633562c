import {fileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import {fork} from 'node:child_process';
import {isWorkbook} from '@tip-figures/spreadsheet/files/file-kind.js';
import {
  mostOfWorkbook,
  openWorkbook,
  type Opened,
  type TextOptions,
} from '@tip-figures/spreadsheet/files/workbook/open-workbook.js';

// Many times what a workbook of 10,000 full rows takes.
const patience = 10_000;
const mostMemory = 256;

/**
 * Opens a spreadsheet. A workbook is read by a library in a process of its own: whatever a file makes it do ends in time, takes
 * no more memory than there is for it, and where it ends that process, the command goes on and leaves its folders in order.
 */
export const openSafely = (bytes: Uint8Array, options: TextOptions = {}): Promise<Opened> =>
  isWorkbook(bytes) && bytes.length <= mostOfWorkbook ? openApart(bytes) : openWorkbook(bytes, options);

async function openApart(bytes: Uint8Array): Promise<Opened> {
  const reader = fork(new URL('./workbook-process.js', import.meta.url), {
    execArgv: [`--max-old-space-size=${mostMemory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Opened>((resolve) => {
      const tooMuch = () => {
        resolve({problem: fileFinding('too-long')});
      };
      timer = setTimeout(tooMuch, patience);
      reader.once('message', (opened) => {
        resolve(opened as Opened);
      });
      // It ends by itself where it has no memory left.
      reader.once('exit', tooMuch);
      reader.once('error', tooMuch);
      // Where it cannot be sent, the process has ended.
      reader.send(bytes, () => undefined);
    });
  } finally {
    clearTimeout(timer);
    reader.kill('SIGKILL');
  }
}
