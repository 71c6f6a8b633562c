#!/usr/bin/env node
import type {Piped} from './io.js';
import {main} from './main.js';

const {stdout, stderr, env} = process;
let isSaid = false;

for (const stream of [stdout, stderr]) {
  stream.on('error', ({code}: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe when it has enough.
    if (code === 'EPIPE') return;
    if (stream === stdout && !isSaid) void sayNotWritten(code);
    isSaid = true;
    process.exitCode = 1;
  });
}

async function sayNotWritten(why = ''): Promise<void> {
  const [{refusedText}, {refusal}] = await Promise.all([
    import('./report/refused.js'),
    import('@tip-figures/publish/refused.js'),
  ]);
  stderr.write(`${refusedText(refusal('output-not-written', {why}))}\n`);
}

/** Node opens it where it is first named: most commands never read it. */
const stdin: Piped = {
  fd: 0,
  async *[Symbol.asyncIterator]() {
    yield* process.stdin;
  },
};

const code = await main(process.argv.slice(2), {stdin, stdout, stderr, env});
process.exitCode ||= code;
