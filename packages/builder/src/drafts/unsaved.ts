// What the address of a page does not say yet when it is left, kept for this tab alone.

import {BrowserStorage} from './storage.js';

const KEY = 'tip-figures-builder';
const storage = new BrowserStorage(() => sessionStorage);

/** @param draft - the id of the draft that it belongs to. */
export const keepUnsaved = (address: string, draft: string | undefined): void =>
  void storage.write(KEY, JSON.stringify({before: location.hash, address, draft}));

export const forgetUnsaved = (): void => storage.remove(KEY);

/** Brings the address of this page up to what was kept when it was left, unless it is another address now. */
export function resumeUnsaved(): void {
  const {before, address, draft} = storage.readObject(KEY) ?? {};
  if (before === location.hash && typeof address === 'string') history.replaceState({draft}, '', address);
}
