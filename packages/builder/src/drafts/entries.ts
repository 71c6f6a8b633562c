import {isObject} from '@tip-figures/record/fields/kind.js';
import {largest} from '@tip-figures/record/limits.js';

type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'tip-figures-draft:';
/** The key of the pasted list of a new report, before it was one of the entries. */
const OLD_LIST = 'tip-figures-new-report';

/** The id of the entry for the pasted list of a new report; all others are drafts of figures. */
export const NEW_REPORT = 'new-report';

/**
 * What the builder keeps in a browser: a list of entries, each under a key of its own, so that no tab writes over those of
 * another. The storage may be blocked, full, or written by somebody else.
 */
export class Entries {
  readonly #storage: () => Keeper;

  /** @param storage - a browser that blocks it throws when it is asked for. */
  constructor(storage: () => Keeper = () => localStorage) {
    this.#storage = storage;
    this.#try((kept) => {
      const list = kept.getItem(OLD_LIST);
      if (list !== null) kept.setItem(PREFIX + NEW_REPORT, list);
      kept.removeItem(OLD_LIST);
    });
  }

  get ids(): readonly string[] {
    const keys = this.#try((storage) => Array.from({length: storage.length}, (_, index) => storage.key(index))) ?? [];
    return keys.flatMap((key) => (key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
  }

  /** An entry; what a page of another version, or somebody else, has put there otherwise is nothing. */
  read(id: string): Readonly<Record<string, unknown>> | undefined {
    const text = this.#try((storage) => storage.getItem(PREFIX + id));
    if (!text || text.length > 2 * largest) return undefined;
    try {
      const read: unknown = JSON.parse(text);
      return isObject(read) ? read : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whether there was room for it. */
  write(id: string, entry: object): boolean {
    const done = this.#try((storage) => {
      storage.setItem(PREFIX + id, JSON.stringify(entry));
      return true;
    });
    return done ?? false;
  }

  remove(id: string): void {
    this.#try((storage) => {
      storage.removeItem(PREFIX + id);
    });
  }

  #try<T>(act: (storage: Keeper) => T): T | undefined {
    try {
      return act(this.#storage());
    } catch {
      return undefined;
    }
  }
}
