import {FigureError} from '@tip-figures/record/figure-error.js';
import {unzipSync, zipSync} from 'fflate';

const most = 20_000_000;

/** What a file is that no library can read. */
export const unreadable = 'cannot be read as a workbook';

/**
 * A workbook in which nothing is compressed. No more is unpacked of a file in it than its header says, and that is looked at
 * before.
 *
 * @throws {FigureError} code `schema`, for what is no ZIP, and for one that holds more than 20 MB.
 */
export function unpacked(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const filter = ({originalSize}: {readonly originalSize: number}) => {
    size += originalSize;
    if (size > most) refuse('holds more than 20 MB: keep the figures in a workbook of their own');
    return true;
  };
  try {
    return zipSync(unzipSync(bytes, {filter}), {level: 0});
  } catch (cause) {
    if (cause instanceof FigureError) throw cause;
    return refuse(unreadable, {cause});
  }
}

function refuse(message: string, options?: ErrorOptions): never {
  throw new FigureError('schema', message, '', options);
}
