import {FigureError} from '@tip-figures/record/figure-error.js';
import {unzipSync, zipSync} from 'fflate';

const most = 20_000_000;

/** The message for a file that no library can read. */
export const unreadable = 'cannot be read as a workbook';

/**
 * A workbook without compression. No more bytes of a file in it are unpacked than its header says, which is checked
 * before.
 *
 * @throws {FigureError} code `schema`, for a file that is no ZIP, or has more than 20 MB of content.
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
