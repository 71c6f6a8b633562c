// The same texts of a sheet are looked up again and again.
const most = 20_000;

/** A function of a text that keeps what it found for the last thousands of them. */
export function kept<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
