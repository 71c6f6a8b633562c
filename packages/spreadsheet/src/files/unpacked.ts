import {strFromU8, strToU8, zipSync} from 'fflate';
import {ArchiveRefusal, filesOf} from './archive.js';
import {fileFinding, FileRefusal} from './file-finding.js';
import {mostColumns, mostRows} from './sheet-content.js';

const most = 20_000_000;

/**
 * A workbook in which nothing is compressed, and nothing makes its reader count to millions.
 *
 * @throws {FileRefusal} for what is no ZIP of a workbook, and for one that holds more than 20 MB.
 */
export function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    const files = [...filesOf(bytes, most)].map(([name, content]) => [name, tamed(content)] as const);
    return zipSync(Object.fromEntries(files), {level: 0});
  } catch (cause) {
    const isTooLarge = cause instanceof ArchiveRefusal && cause.isTooLarge;
    throw new FileRefusal(fileFinding(isTooLarge ? 'unpacked-too-large' : 'no-workbook'), {cause});
  }
}

/**
 * The library makes a cell of each one that a link covers, and of each repetition: a few bytes can stand for billions. Which
 * files are sheets the workbook says itself, and so all are changed.
 */
function tamed(bytes: Uint8Array): Uint8Array {
  // Its signs are those of XML, which are single bytes in every encoding that a workbook has.
  const xml = strFromU8(bytes, true)
    .replace(/<(?:\w+:)?hyperlink\s[^<>]*>/g, '')
    .replace(
      /(number-(rows|columns)-repeated\s*=\s*)(?:"([^"]*)"|'([^']*)')/g,
      (_, start: string, of: string, one?: string, other?: string) =>
        `${start}"${Math.min(Number(one ?? other) || 1, 1 + (of === 'rows' ? mostRows : mostColumns))}"`,
    );
  return strToU8(xml, true);
}
