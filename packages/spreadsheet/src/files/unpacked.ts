import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {FileRefusal} from './file-problem.js';
import {mostColumns, mostRows} from './sheet-content.js';

const most = 20_000_000;

/**
 * A workbook in which nothing is compressed, and nothing makes its reader count to millions. No more is unpacked of a file in it
 * than its header says, and that is looked at before.
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
    return zipSync(tamed(unzipSync(bytes, {filter})), {level: 0});
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    throw new FileRefusal({issue: 'no-workbook'}, {cause});
  }
}

/** The library makes a cell of each one that a link covers, and of each repetition: a few bytes can stand for billions. */
function tamed(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  for (const [name, bytes] of Object.entries(files)) {
    if (/\/worksheets\/.*\.xml$/.test(name)) {
      files[name] = changed(bytes, /<(?:\w+:)?hyperlink\s[^<>]*>/g, () => '');
    } else if (name === 'content.xml') {
      files[name] = changed(
        bytes,
        /(number-(rows|columns)-repeated\s*=\s*)(?:"([^"]*)"|'([^']*)')/g,
        (_, start: string, of: string, one?: string, other?: string) =>
          `${start}"${Math.min(Number(one ?? other) || 1, 1 + (of === 'rows' ? mostRows : mostColumns))}"`,
      );
    }
  }
  return files;
}

/** Its signs are those of XML, which are single bytes in every encoding that a workbook has. */
const changed = (bytes: Uint8Array, found: RegExp, by: (...found: string[]) => string): Uint8Array =>
  strToU8(strFromU8(bytes, true).replace(found, by), true);
