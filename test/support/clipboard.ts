/** Puts `clipboard` in the place of the browser's; call the answer to put that back. */
export function stubClipboard(clipboard: Pick<Clipboard, 'writeText'> | undefined): () => void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  // The browser's own stands on the prototype.
  return () => void Reflect.deleteProperty(navigator, 'clipboard');
}
