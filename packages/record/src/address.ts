/** An address in absolute form; `undefined` for what is none. `URL.canParse` is younger than the browsers that are meant. */
export function addressOf(text: string, from?: string): URL | undefined {
  try {
    return new URL(text, from);
  } catch {
    return undefined;
  }
}
