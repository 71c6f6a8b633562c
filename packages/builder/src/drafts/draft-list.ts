import type {BrowserStorage} from './storage.js';

/** What an editor goes on with another time: a state as the part of an address after `#`, under a name. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** Whether the editor has chosen the name; otherwise it follows what is filled in. */
  readonly isNamed: boolean;
  readonly address: string;
  /** When it was kept last, in milliseconds since 1970. */
  readonly saved: number;
}

const PREFIX = 'tip-figures-draft:';
const longestName = 100;

/**
 * The drafts of a browser, each under a key of its own, so that no tab writes over those of another. A browser that keeps
 * nothing, or whose storage holds something else under these keys, has none.
 */
export class KeptDrafts {
  readonly #storage: BrowserStorage;

  constructor(storage: BrowserStorage) {
    this.#storage = storage;
  }

  /** All of them, the newest first. */
  get list(): readonly Draft[] {
    return this.#storage
      .keys(PREFIX)
      .flatMap((key) => this.read(key.slice(PREFIX.length)) ?? [])
      .sort((one, other) => other.saved - one.saved);
  }

  read(id: string): Draft | undefined {
    const kept = this.#storage.readObject(PREFIX + id);
    return kept && draftIn(id, kept);
  }

  /** Whether there was room for it. */
  write({id, ...draft}: Draft): boolean {
    const name = draft.name.trim().slice(0, longestName);
    return this.#storage.write(PREFIX + id, JSON.stringify({...draft, name}));
  }

  remove(id: string): void {
    this.#storage.remove(PREFIX + id);
  }
}

/** What has no name, no day of a calendar or no address of the builder is no draft. */
function draftIn(id: string, {name, isNamed, address, saved}: Readonly<Record<string, unknown>>): Draft | undefined {
  if (typeof name !== 'string' || typeof address !== 'string' || typeof saved !== 'number') return undefined;
  if (Number.isNaN(new Date(saved).getTime()) || !address.startsWith('#figure=')) return undefined;
  return {id, name: name.slice(0, longestName), isNamed: isNamed === true, address, saved};
}

/** Which draft a tab works on, and the address under which it knows it. */
export interface OpenDraft {
  id?: string | undefined;
  known?: string | undefined;
}

/** What became of keeping a draft. */
export type Kept = 'kept' | 'unchanged' | 'full' | 'both';

/**
 * Keeps what a tab has made; what was only opened is no draft. Where another tab has changed the same draft meanwhile, it is kept under another id, beside it.
 *
 * @param open - is told the id and the address under which it was kept.
 * @param name - where the editor has given none.
 */
export function keepDraft(drafts: KeptDrafts, open: OpenDraft, address: string, name: string): Kept {
  const before = open.id === undefined ? undefined : drafts.read(open.id);
  if ((before?.address ?? open.known) === address) {
    open.known = address;
    return 'unchanged';
  }
  const isForeign = before !== undefined && before.address !== open.known;
  const id = before && !isForeign ? before.id : newId();
  const own = before?.isNamed ? before.name : name;
  const draft = {id, name: isForeign ? `${own} (2)` : own, isNamed: isForeign || (before?.isNamed ?? false), address};
  if (!drafts.write({...draft, saved: Date.now()})) return 'full';
  open.id = id;
  open.known = address;
  return isForeign ? 'both' : 'kept';
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
