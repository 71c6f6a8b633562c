const KEY = 'tip-figures-builder';

/** Whether the person has asked for a draft to be kept on this machine. */
export const keepsDraft = (): boolean => draft() !== undefined;

/** The address of the draft; `undefined` where none is kept, or the browser keeps nothing. */
export function draft(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or with `undefined` takes it away. */
export function keepDraft(address: string | undefined): void {
  try {
    if (address === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, address);
  } catch {
    // A browser that keeps nothing has no draft either.
  }
}
