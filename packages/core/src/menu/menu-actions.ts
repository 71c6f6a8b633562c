import {native} from '../page/native.js';

/** A table as a file; the byte order mark tells spreadsheets that it is UTF-8. */
export const csvFile = (csv: string): Blob => new Blob(['\ufeff', csv], {type: 'text/csv;charset=utf-8'});

/** Offers a file for download. No page can know whether the browser saved it, least of all a sandboxed page. */
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

/** Copies a text; returns whether the browser allowed it. */
export async function copy(text: string): Promise<boolean> {
  try {
    // A page without https has no `navigator.clipboard`.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
