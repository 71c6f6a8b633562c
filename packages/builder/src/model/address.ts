import {bytesOf, lettersOf} from '@tip-figures/record/bytes.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {largest} from '@tip-figures/record/limits.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {emptyState, type State} from './state.js';

/**
 * A state as the part of an address after `#`, which browsers send to nobody: the figure in plain words, and the record
 * compressed.
 */
export const addressOf = async (state: State): Promise<string> => addressWith(state, await packed(textOf(state)));

/** The same without waiting: longer, since nothing is compressed. */
export const addressAtOnce = (state: State): string => addressWith(state, stored(textOf(state)));

function addressWith({figure, id, record}: State, bytes: Uint8Array): string {
  const parts = new URLSearchParams({figure});
  if (id !== undefined) parts.set('section', id);
  if (Object.keys(record).length) parts.set('record', inBase64(bytes));
  return `#${parts.toString()}`;
}

const textOf = ({record}: State): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(record));

/** The state that an address holds; `undefined` for one that names no figure of ours, is damaged, or holds too much. */
export async function stateIn(address: string): Promise<State | undefined> {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const figure = parts.get('figure') ?? '';
  if (!isFigure(figure)) return undefined;
  const record = parts.get('record');
  if (record === null) return emptyState(figure);
  try {
    const read = readJson(await unpacked(record));
    return isObject(read) ? {figure, record: read, id: parts.get('section') ?? undefined} : undefined;
  } catch {
    return undefined;
  }
}

export const isFigure = (name: string): name is FigureName => Object.hasOwn(sections, name);

const FORMAT = 'deflate-raw';

function inBase64(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const response = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream(FORMAT)));
  return new Uint8Array(await response.arrayBuffer());
}

/** Given piece by piece: a browser unpacks all that it is given before the first of it can be counted. */
const PIECE = 1024;

/** @throws {RangeError} for more than is read of a record, before the rest of it is unpacked. */
async function unpacked(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  let given = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (given < bytes.length) controller.enqueue(bytes.subarray(given, (given += PIECE)));
      else controller.close();
    },
  });
  const unpacked = await bytesOf(pieces.pipeThrough(new DecompressionStream(FORMAT)), largest);
  if (unpacked.length > largest) throw new RangeError('larger than one megabyte');
  return lettersOf(unpacked) ?? '';
}

/** In blocks of DEFLATE (RFC 1951) that are not compressed: whether one is the last, its length twice, its bytes. */
function stored(bytes: Uint8Array): Uint8Array {
  const most = 0xffff;
  const starts = Array.from({length: Math.ceil(bytes.length / most)}, (_, index) => index * most);
  return Uint8Array.from(
    starts.flatMap((start) => {
      const block = bytes.subarray(start, start + most);
      const [low, high] = [block.length & 0xff, block.length >> 8];
      return [Number(start + most >= bytes.length), low, high, ~low & 0xff, ~high & 0xff, ...block];
    }),
  );
}
