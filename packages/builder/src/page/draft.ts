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
    // A browser that stores nothing has no draft.
  }
}

/** Keeps for this tab what its address does not say yet. */
export function keepUnsaved(address: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.hash, address]));
  } catch {
    // The browser stores nothing.
  }
}

export function forgetUnsaved(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // The browser stores nothing.
  }
}

/** Brings the address of this page up to what was kept when it was left, unless it is another address now. */
export function resumeUnsaved(): void {
  try {
    const [before, address] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[];
    if (before === location.hash && address !== undefined) history.replaceState(null, '', address);
  } catch {
    // The browser stores nothing.
  }
}
