import {embedCode, type Embeddable} from './embed-code.js';

/** What the menu does; fetched when it is first opened. */
export interface MenuActions {
  download(name: string, csv: string): void;
  /** Whether the browser let us write to the clipboard. */
  copy(text: string): Promise<boolean>;
  embedCode(figure: Embeddable): string;
}

export const menuActions: MenuActions = {
  download(name, csv) {
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const url = URL.createObjectURL(new Blob(['\ufeff', csv], {type: 'text/csv;charset=utf-8'}));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${name}.csv`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  },
  async copy(text) {
    try {
      // A page without https has no clipboard at all.
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  embedCode,
};
