import {isObject} from '@tip-figures/record/fields/kind.js';
import {sections, type FigureName} from '@tip-figures/record/sections/sections.js';
import {emptyState, type State} from './state.js';

/**
 * A state as the part of an address after `#`, which browsers send to nobody: the figure in plain words, and the record
 * compressed.
 */
export async function addressOf({figure, id, record}: State): Promise<string> {
  const parts = new URLSearchParams({figure});
  if (id !== undefined) parts.set('section', id);
  if (Object.keys(record).length) parts.set('record', await packed(JSON.stringify(record)));
  return `#${parts.toString()}`;
}

/** The state that an address holds; `undefined` for one that names no figure of ours, or is damaged. */
export async function stateIn(address: string): Promise<State | undefined> {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const figure = parts.get('figure') ?? '';
  if (!isFigure(figure)) return undefined;
  const record = parts.get('record');
  if (record === null) return emptyState(figure);
  try {
    const read: unknown = JSON.parse(await unpacked(record));
    return isObject(read) ? {figure, record: read, id: parts.get('section') ?? undefined} : undefined;
  } catch {
    return undefined;
  }
}

export const isFigure = (name: string): name is FigureName => Object.hasOwn(sections, name);

const FORMAT = 'deflate-raw';

async function packed(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream(FORMAT)).bytes();
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpacked(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return through(new Blob([bytes]), new DecompressionStream(FORMAT)).text();
}

function through(blob: Blob, stream: CompressionStream | DecompressionStream) {
  const response = new Response(blob.stream().pipeThrough(stream));
  return {text: () => response.text(), bytes: async () => new Uint8Array(await response.arrayBuffer())};
}
