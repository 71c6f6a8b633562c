// What the address of a page does not say yet when it is left, kept for this tab alone.

const KEY = 'tip-figures-builder';

/** @param draft - the id of the draft that it belongs to. */
export function keepUnsaved(address: string, draft: string | undefined): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.hash, address, draft]));
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
    const [before, address, draft] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as (string | null)[];
    if (before === location.hash && address) history.replaceState({draft}, '', address);
  } catch {
    // The browser stores nothing.
  }
}
