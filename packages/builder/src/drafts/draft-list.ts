import type {Entries} from './entries.js';

/** What an editor goes on with another time: a state as the part of an address after `#`, under a name. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  /** Whether the editor has chosen the name; otherwise it follows what is filled in. */
  readonly isNamed: boolean;
  readonly address: string;
  /** The address that the page still had when it was left. */
  readonly left?: string | undefined;
  /** When it was kept last, in milliseconds since 1970. */
  readonly saved: number;
}

const longestName = 100;

/** All drafts, the newest first. */
export const draftsOf = (entries: Entries): readonly Draft[] =>
  entries.ids.flatMap((id) => draftIn(entries, id) ?? []).sort((one, other) => other.saved - one.saved);

/** What has no name, no day of a calendar or no address of the builder is no draft. */
export function draftIn(entries: Entries, id: string): Draft | undefined {
  const {name, isNamed, address, left, saved} = entries.read(id) ?? {};
  if (typeof name !== 'string' || typeof address !== 'string' || typeof saved !== 'number') return undefined;
  if (Number.isNaN(new Date(saved).getTime()) || !address.startsWith('#figure=')) return undefined;
  return {
    id,
    name: name.slice(0, longestName),
    isNamed: isNamed === true,
    address,
    ...(typeof left === 'string' && {left}),
    saved,
  };
}

/** Whether there was room for it. */
export const writeDraft = (entries: Entries, {id, ...draft}: Draft): boolean =>
  entries.write(id, {...draft, name: draft.name.trim().slice(0, longestName)});

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
 * @param left - the address that a page has which is left.
 */
export function keepDraft(entries: Entries, open: OpenDraft, address: string, name: string, left?: string): Kept {
  const before = open.id === undefined ? undefined : draftIn(entries, open.id);
  if (before ? before.address === address && before.left === left : open.known === address) {
    open.known = address;
    return 'unchanged';
  }
  const isForeign = before !== undefined && before.address !== open.known;
  const id = before && !isForeign ? before.id : newId();
  const own = before?.isNamed ? before.name : name;
  const draft = {id, name: isForeign ? `${own} (2)` : own, isNamed: isForeign || (before?.isNamed ?? false), address};
  if (!writeDraft(entries, {...draft, left, saved: Date.now()})) return 'full';
  open.id = id;
  open.known = address;
  return isForeign ? 'both' : 'kept';
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
