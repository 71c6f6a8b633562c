import {copy} from '@tip-figures/core/menu/menu-actions.js';

/** Copies a text, or selects it where the browser does not let a page copy; whether it was copied. */
export async function copyOrSelect(text: string, shown: Element | null): Promise<boolean> {
  if (await copy(text)) return true;
  if (shown) getSelection()?.selectAllChildren(shown);
  return false;
}

/** Saves a file that was made on this machine. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
