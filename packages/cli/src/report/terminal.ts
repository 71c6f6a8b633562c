import {styleText} from 'node:util';
import {refusal, type Refusal} from '@tip-figures/publish/refused.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {writeText} from '../files/write-text.js';
import type {Io, Piped, Stream} from '../io.js';
import {refusedText} from './refused.js';
import {jsonReport, plainStyle, textReport, type Checked, type Style} from './report.js';

/** What takes no longer needs no progress, in milliseconds. */
const patience = 1000;

/** Reads what comes in, and writes what a command makes and reports, as `--output`, `--json` and `--quiet` ask. */
export class Terminal {
  readonly json: boolean;
  readonly quiet: boolean;
  /** How text is written on the error stream. */
  readonly style: Style;
  /** How text is written that is the result of the command. */
  readonly resultStyle: Style;
  readonly #output: string | undefined;
  readonly #io: Io;
  readonly #now: () => number;
  #begun: number;
  #hasProgress = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param now - the time in milliseconds. */
  constructor(
    {json, quiet, output, strict}: Readonly<Record<string, unknown>>,
    io: Io,
    now: () => number = () => performance.now(),
  ) {
    this.json = Boolean(json);
    this.quiet = Boolean(quiet);
    this.#output = typeof output === 'string' && output !== '-' ? output : undefined;
    this.#io = io;
    this.#now = now;
    this.#begun = now();
    const base = {...plainStyle, isQuiet: this.quiet, isStrict: Boolean(strict)};
    this.style = {...base, ...(hasColors(io.stderr, io) && {paint: painted})};
    this.resultStyle = {
      ...base,
      ...(this.#output === undefined && hasColors(io.stdout, io) && {paint: painted}),
    };
  }

  /** What comes in through the pipe. */
  get piped(): Piped {
    return this.#io.stdin;
  }

  /**
   * Writes the result to the file of `--output` or to the output stream. Resolves with the exit code.
   *
   * @param checked - what is reported beside it.
   */
  async write(text: string, checked?: readonly Checked[]): Promise<number> {
    this.done();
    const target = this.#output;
    const refused = target === undefined ? undefined : await writeText(target, text);
    if (target !== undefined && refused !== undefined)
      return this.fail(refusal('result-not-written', {path: target, why: refused}));
    if (target === undefined) this.print(text);
    if (checked) this.problems(checked);
    return 0;
  }

  /** Reports problems on the error stream. */
  problems(checked: readonly Checked[]): void {
    const found = checked.filter(({problems}) => problems.length > 0);
    this.report(this.json ? jsonReport(checked) : found.length > 0 ? textReport(found, this.style) : '');
  }

  /** Writes to the error stream what needs to be known. */
  report(text: string): void {
    this.done();
    if (text) this.#io.stderr.write(text);
  }

  /** Writes to the output stream. */
  print(text: string): void {
    this.done();
    if (text) this.#io.stdout.write(text);
  }

  /** Says why nothing, or not all, was done; returns the exit code. */
  fail(refused: Refusal): number {
    const reason = refusedText(refused);
    this.report(`${this.json ? JSON.stringify({error: reason}) : cleanText(reason)}\n`);
    return 1;
  }

  /** Says at a terminal what the command is doing, where it takes over a second. */
  progress(text: string): void {
    if (this.quiet || !this.#io.stderr.isTTY) return;
    const {stderr} = this.#io;
    const draw = () => {
      this.#hasProgress = true;
      stderr.write(`${emptyLine}${cleanText(text).slice(0, (stderr.columns || 80) - 1)}`);
    };
    clearTimeout(this.#timer);
    const left = patience - (this.#now() - this.#begun);
    if (left > 0) this.#timer = setTimeout(draw, left).unref();
    else draw();
  }

  /** Takes the progress away, before anything else is written and when the work is done. */
  done(): void {
    clearTimeout(this.#timer);
    if (this.#hasProgress) this.#io.stderr.write(emptyLine);
    this.#hasProgress = false;
    this.#begun = this.#now();
  }
}

const emptyLine = '\r\u001b[K';

const painted: Style['paint'] = (format, text) => styleText(format, text, {validateStream: false});

/** Whether a stream shows colours: at a terminal, or with FORCE_COLOR, and never with NO_COLOR. */
function hasColors({isTTY}: Stream, {env}: Io): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  return forced === undefined ? isTTY && env['TERM'] !== 'dumb' : forced !== '0' && forced !== 'false';
}
