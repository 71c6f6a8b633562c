import {native} from '../element/native.js';

/** A table as a file: the mark at its start tells spreadsheets that it is UTF-8. */
export const csvFile = (csv: string): Blob => new Blob(['\ufeff', csv], {type: 'text/csv;charset=utf-8'});

/** Gives a file to the browser, which may save it: no page can know whether it did, least of all one in a sandbox. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = native(document).createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Copies a text; whether the browser let us write to the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    // A page without https has no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
