import {Inflate} from 'fflate';

/** A file of an archive, before it is unpacked. */
interface Entry {
  readonly name: string;
  readonly method: number;
  /** Where its compressed bytes are. */
  readonly from: number;
  readonly to: number;
  /** From which byte on its local header stands. */
  readonly start: number;
  /** The larger of the sizes that its two headers give. */
  readonly size: number;
}

/** What makes an archive none that is unpacked. */
export class ArchiveRefusal extends Error {
  readonly isTooLarge: boolean;

  constructor(isTooLarge = false) {
    super('archive');
    this.isTooLarge = isTooLarge;
  }
}

const mostEntries = 400;
const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localSize, centralSize, endSize] = [30, 46, 22];
const longestComment = 0xffff;
const [stored, deflated] = [0, 8];
const elsewhere = 0xffffffff;
const largeFile = 1;
// So many bytes become sixteen million at most.
const atOnce = 16_384;

// Folders and files as programs name them in workbooks; nothing that objects have by nature, such as `__proto__`.
const ofWorkbooks =
  /^(?:(?!__)[\w[\]-][\w[\]. -]{0,60}\/){0,6}(?:(?!__)[\w[\]-][\w[\]. -]{0,60}\.(?:xml|rels)|_?\.rels|mimetype)$/;

/**
 * The files of a workbook that its reader needs, by their names. What the headers say is checked before anything is unpacked:
 * a few hundred files, none of which is in the archive twice or lies over another one.
 *
 * @param most - how many bytes they may be in all.
 * @throws {ArchiveRefusal} for any other archive, and for one that holds more than it says.
 */
export function filesOf(bytes: Uint8Array, most: number): ReadonlyMap<string, Uint8Array> {
  const entries = entriesOf(bytes);
  const size = entries.reduce((sum, one) => sum + one.size, 0);
  if (size > most) throw new ArchiveRefusal(true);
  const needed = entries.filter(({name}) => ofWorkbooks.test(name));
  if (new Set(needed.map(({name}) => name.toLowerCase())).size < needed.length) throw new ArchiveRefusal();
  return new Map(needed.map((entry) => [entry.name, contentOf(bytes, entry)]));
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = endOf(view);
  const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
  if (count > mostEntries) throw new ArchiveRefusal();
  const entries: Entry[] = [];
  let next = start;
  for (let index = 0; index < count; index++) {
    if (next + centralSize > at || view.getUint32(next, true) !== central) throw new ArchiveRefusal();
    entries.push(entryAt(view, bytes, next, start));
    next += centralSize + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(next + field, true), 0);
  }
  const sorted = entries.toSorted((one, other) => one.start - other.start);
  if (sorted.some((one, index) => one.start < (sorted[index - 1]?.to ?? 0))) throw new ArchiveRefusal();
  return entries;
}

/** Where the last header stands, behind which there is a comment at most. */
function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === end) return at;
  }
  throw new ArchiveRefusal();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, directory: number): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const {packed, size} = sizesAt(view, at);
  const [nameLength, start] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
  const isLocked = flags % 2 === 1;
  if (isLocked || start + localSize > directory || view.getUint32(start, true) !== local) throw new ArchiveRefusal();
  const from = start + localSize + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const to = from + Math.max(packed, said(view.getUint32(start + 18, true)));
  if (to > directory) throw new ArchiveRefusal();
  const name = new TextDecoder().decode(bytes.subarray(at + centralSize, at + centralSize + nameLength));
  return {name, method, from, to, start, size: Math.max(size, said(view.getUint32(start + 22, true)))};
}

/** The sizes of a local header, which may leave them open: nothing, or the sign that they stand elsewhere. */
const said = (size: number): number => (size === elsewhere ? 0 : size);

/** The sizes of a central header; some programs write those of small files in the form for large ones, too. */
function sizesAt(view: DataView, at: number): {readonly packed: number; readonly size: number} {
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (packed !== elsewhere && size !== elsewhere) return {packed, size};
  let next = at + centralSize + view.getUint16(at + 28, true);
  const last = next + view.getUint16(at + 30, true);
  while (next + 4 <= last && view.getUint16(next, true) !== largeFile) next += 4 + view.getUint16(next + 2, true);
  const fields = [size, packed].map((one) => {
    if (one !== elsewhere) return one;
    const found = next + 12 <= last ? Number(view.getBigUint64(next + 4, true)) : NaN;
    next += 8;
    return found;
  });
  const [large = NaN, small = NaN] = fields;
  if (!Number.isSafeInteger(large) || !Number.isSafeInteger(small)) throw new ArchiveRefusal();
  return {packed: small, size: large};
}

/** No more is unpacked than the headers say. */
function contentOf(bytes: Uint8Array, {method, from, to, size}: Entry): Uint8Array {
  const packed = bytes.subarray(from, to);
  if (method === stored && packed.length === size) return packed;
  if (method !== deflated) throw new ArchiveRefusal();
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((part) => {
    if (length + part.length > size) throw new ArchiveRefusal();
    content.set(part, length);
    length += part.length;
  });
  for (let at = 0; at < packed.length; at += atOnce) {
    inflate.push(packed.subarray(at, at + atOnce), at + atOnce >= packed.length);
  }
  return content.subarray(0, length);
}
