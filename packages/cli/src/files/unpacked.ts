import {FileRefusal} from './file-problem.js';
import {unzipSync, zipSync} from 'fflate';

const most = 20_000_000;

/**
 * A workbook in which nothing is compressed. No more is unpacked of a file in it than its header says, and that is looked at
 * before.
 *
 * @throws {FileRefusal} for what is no ZIP, and for one that holds more than 20 MB.
 */
export function unpacked(bytes: Uint8Array): Uint8Array {
  let size = 0;
  const filter = ({originalSize}: {readonly originalSize: number}) => {
    size += originalSize;
    if (size > most) throw new FileRefusal({issue: 'unpacked-too-large'});
    return true;
  };
  try {
    return zipSync(unzipSync(bytes, {filter}), {level: 0});
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    throw new FileRefusal({issue: 'no-workbook'}, {cause});
  }
}
