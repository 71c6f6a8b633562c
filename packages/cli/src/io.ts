/** A stream that a command writes to. */
export type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** What comes in through the pipe; a file that a shell put in its place has a number. */
export type Piped = AsyncIterable<Buffer | string> & {readonly fd?: number};

/**
 * What a run of the command has of its process, or of a test that runs it without one. Names of files are those of the
 * folder in which that process is.
 */
export interface Io {
  readonly stdin: Piped;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}
