import {randomUUID} from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {dirname} from 'node:path';
import {refusal, Refused, type Refusal} from '../refused.js';
import {codeOf} from './code-of.js';

// A process of another computer cannot be checked, and on some systems neither can whether a number belongs to another
// process by now: a lock counts as left behind when it was silent for this time.
const silence = 10 * 60_000;
const betweenSigns = 10_000;

/** A file that keeps a second run out of a folder. One whose process has ended is taken over. */
export class Lock {
  readonly #file: string;
  readonly #content: string;
  #signed = Date.now();

  /** @throws {Refused} where another run holds it. */
  constructor(file: string) {
    this.#file = file;
    const {pid} = process;
    this.#content = JSON.stringify({pid, start: startOf(pid), host: hostname(), run: randomUUID()});
    // The first attempt can meet a lock that was left behind, and the second one that another run has just released.
    if (!this.#take() && !this.#take() && !this.#take()) throw new Refused([heldBy(file)]);
  }

  /** Whether no other run has taken it over, as one may after a long silence. */
  get isHeld(): boolean {
    return read(this.#file) === this.#content;
  }

  /** Says that this run goes on. */
  sign(): void {
    const now = Date.now();
    if (now - this.#signed < betweenSigns) return;
    this.#signed = now;
    utimesSync(this.#file, now / 1000, now / 1000);
  }

  release(): void {
    if (this.isHeld) this.#remove();
  }

  #remove(): void {
    rmSync(this.#file, {force: true});
    try {
      rmdirSync(dirname(this.#file));
    } catch {
      // The next run has taken the lock.
    }
  }

  #take(): boolean {
    try {
      mkdirSync(dirname(this.#file), {recursive: true});
      writeFileSync(this.#file, this.#content, {flag: 'wx'});
      return true;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST' && codeOf(cause) !== 'ENOENT') {
        // A full disk leaves an empty file.
        if (read(this.#file) === '') this.#remove();
        throw cause;
      }
    }
    const held = read(this.#file);
    if (held !== undefined && isLeftBehind(this.#file, held)) remove(this.#file, held);
    return false;
  }
}

function isLeftBehind(file: string, content: string): boolean {
  const {pid, start, host} = holderOf(content);
  const age = Date.now() - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0);
  // The run died while it wrote this, or has only begun.
  if (!host) return age > betweenSigns;
  if (host !== hostname()) return age > silence;
  // In a container every run may have the same number.
  if (pid === process.pid || !isRunning(pid)) return true;
  const known = startOf(pid);
  return start === undefined || known === undefined ? age > silence : start !== known;
}

/** Removes a lock that was left behind, unless another run was faster and has put its own there. */
function remove(file: string, content: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== content) linkSync(aside, file);
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT' && codeOf(cause) !== 'EEXIST') throw cause;
  } finally {
    rmSync(aside, {force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    // The process runs, and belongs to another user.
    return codeOf(cause) === 'EPERM';
  }
}

/**
 * When a process was started, in ticks since this computer was, where the system has a file that says so: numbers of
 * processes that have ended are given to others.
 */
function startOf(pid: number): string | undefined {
  // The name of the program, in brackets, may contain spaces and brackets.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields?.[startField - firstAfterName];
}

// The numbers of fields are those of proc(5).
const startField = 22;
const firstAfterName = 3;

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly start?: string;
  readonly host: string;
}

/** What stands in a lock; one that was cut short names nobody. */
function holderOf(content: string): Holder {
  try {
    const {pid, start, host} = JSON.parse(content) as Holder;
    return {pid, host, ...(start !== undefined && {start})};
  } catch {
    return {pid: 0, host: ''};
  }
}

function heldBy(path: string): Refusal {
  const {pid, host} = holderOf(read(path) ?? '');
  return refusal('locked', {pid, host, path, isKnown: host !== ''});
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
