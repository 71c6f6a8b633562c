import {posix} from 'node:path';

/**
 * For pages and servers: `import.meta.folder` is the address of the folder that holds the entries.
 *
 * @param address - of the file. Bundlers for servers take an address that is made of `import.meta.url` itself for a file that they
 *   have to bring along, and find none.
 */
export const pageFolder = (address = 'import.meta.url') => ({
  name: 'page-folder',
  renderChunk(code, {fileName}) {
    const folder = `new URL('${posix.relative(posix.dirname(fileName), '') || '.'}/', ${address}).href`;
    return code.includes('import.meta.folder')
      ? {code: code.replaceAll('import.meta.folder', folder), map: null}
      : null;
  },
});
