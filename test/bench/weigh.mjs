// What files weigh on the way to a reader.

import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Bytes as they are, and as a server sends them that compresses each file by itself ahead of time. */
export function weigh(...files) {
  const sum = (sizeOf) => files.filter(Boolean).reduce((total, file) => total + sizeOf(Buffer.from(file)), 0);
  return {
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, {level: 9}).length),
    brotli: sum((file) => compressed(file).length),
  };
}

export const compressed = (file) =>
  brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}});
