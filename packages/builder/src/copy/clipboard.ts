import {copy} from '@tip-figures/core/menu/menu-actions.js';

/** Copies a text, or selects it where the browser does not let a page copy; whether it was copied. */
export async function copyOrSelect(text: string, shown: Element | null): Promise<boolean> {
  if (await copy(text)) return true;
  if (shown) getSelection()?.selectAllChildren(shown);
  return false;
}
