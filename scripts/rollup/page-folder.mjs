import {posix} from 'node:path';

/** For pages: `import.meta.folder` is the address of the folder that holds the entries. Bundlers move files elsewhere. */
export const pageFolder = () => ({
  name: 'page-folder',
  resolveImportMeta(property, {chunkId}) {
    if (property !== 'folder') return null;
    return `new URL('${posix.relative(posix.dirname(chunkId), '') || '.'}/', import.meta.url).href`;
  },
});
