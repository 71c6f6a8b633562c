import {fileFinding, type FileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import type {TextOptions} from '@tip-figures/spreadsheet/files/workbook/open-workbook.js';
import type {Choices, Reading} from '@tip-figures/spreadsheet/reading.js';
import type {Sheet, Workbook} from '@tip-figures/spreadsheet/workbook.js';

/** What is asked of the worker: to open a file or a text, or to read a sheet with other choices. */
export type Task =
  | {readonly bytes: Uint8Array; readonly options?: TextOptions}
  | {readonly text: string}
  | {readonly sheet: Sheet; readonly choices: Choices};

/** A workbook with the sheet of it that is read first. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly index: number;
  readonly reading: Reading;
}

interface Refused {
  readonly problem: FileFinding;
}

export type Answer = OpenedWorkbook | {readonly reading: Reading} | Refused;

type AnswerTo<T extends Task> = Refused | (T extends {sheet: Sheet} ? {readonly reading: Reading} : OpenedWorkbook);

// Many times what 10,000 rows take.
const patience = 20_000;
// A file of the builder's own, beside its page.
const address = 'built/sheets.js';

/** Reads sheets in a worker, one at a time: what is asked last counts. It tells `change` when it begins and when it ends. */
export class SheetReader extends EventTarget {
  #worker: Worker | undefined;
  #end: ((answer: Answer) => void) | undefined;

  get isBusy(): boolean {
    return this.#end !== undefined;
  }

  /** Refused with the code `too-long` at the limit, `stopped` where it is stopped, `no-reader` where nothing can read. */
  run<T extends Task>(task: T): Promise<AnswerTo<T>> {
    this.stop();
    const answer = new Promise<Answer>((resolve) => {
      const timer = setTimeout(() => {
        this.#give({problem: fileFinding('too-long')});
      }, patience);
      this.#end = (given) => {
        clearTimeout(timer);
        resolve(given);
      };
    });
    this.#send(task);
    this.dispatchEvent(new Event('change'));
    return answer as Promise<AnswerTo<T>>;
  }

  stop(): void {
    this.#give({problem: fileFinding('stopped')});
  }

  #send(task: Task): void {
    try {
      const worker = (this.#worker ??= newWorker());
      worker.onmessage = ({data}: MessageEvent<Answer>) => {
        this.#give(data, worker);
      };
      worker.onerror = () => {
        this.#give({problem: fileFinding('no-reader')});
      };
      worker.postMessage(task);
    } catch {
      this.#give({problem: fileFinding('no-reader')});
    }
  }

  /** @param left - the worker, where it has ended its task and waits for the next. */
  #give(answer: Answer, left?: Worker): void {
    const end = this.#end;
    if (!end) return;
    this.#end = undefined;
    if (!left) this.#worker?.terminate();
    this.#worker = left;
    end(answer);
    this.dispatchEvent(new Event('change'));
  }
}

/** The one of the page. */
export const sheetReader = new SheetReader();

interface Policies {
  createPolicy: (
    name: string,
    rules: {createScriptURL: (url: string) => string},
  ) => {
    createScriptURL: (url: string) => string;
  };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** Under trusted types the address of a worker needs a policy, which lets this one through and no other. */
function newWorker(): Worker {
  const {trustedTypes} = globalThis as {trustedTypes?: Policies};
  policy ??= trustedTypes?.createPolicy('tip-figures-sheets', {createScriptURL: () => address});
  return new Worker(policy?.createScriptURL(address) ?? address, {type: 'module'});
}
