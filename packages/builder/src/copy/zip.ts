/** A file of an archive; its name has `/` between folders. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * An archive of files as they are: what is packed here is small, or packed already.
 *
 * @param entries - names are ASCII.
 */
export function zipOf(entries: readonly ZipEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const {name, bytes} of entries) {
    const letters = new TextEncoder().encode(name);
    const about = fieldsOf(letters.length, bytes);
    const start = record(0x04034b50, [[2, 20], ...about], letters);
    directory.push(record(0x02014b50, [[2, 20], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]], letters));
    parts.push(start, new Uint8Array(bytes));
    at += start.length + bytes.length;
  }
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const count: Field = [2, entries.length];
  const end = record(0x06054b50, [[2, 0], [2, 0], count, count, [4, size], [4, at], [2, 0]]);
  return new Blob([...parts, ...directory, end], {type: 'application/zip'});
}

/** A number, and in how many bytes it is written. */
type Field = readonly [bytes: 2 | 4, value: number];

/** What both records of a file say: no flags, not compressed, of the first day that the format knows. */
function fieldsOf(nameLength: number, bytes: Uint8Array): Field[] {
  const size: Field = [4, bytes.length];
  return [[2, 0], [2, 0], [2, 0], [2, 0x21], [4, crc32(bytes)], size, size, [2, nameLength], [2, 0]];
}

function record(signature: number, fields: readonly Field[], name = new Uint8Array()): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 4);
  const view = new DataView(new ArrayBuffer(length + name.length));
  let at = 0;
  for (const [bytes, value] of [[4, signature] as const, ...fields]) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  const whole = new Uint8Array(view.buffer);
  whole.set(name, length);
  return whole;
}

/** The checksum of the format. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
