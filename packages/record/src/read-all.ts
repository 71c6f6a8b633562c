/** Reads several things, of which each may be refused. */
type ReadAll = <Item, T>(items: readonly Item[], read: (item: Item, index: number) => T) => T[];

let reading: ReadAll = (items, read) => items.map(read);

/** Reads the items of a list or the fields of an object. On a page the first refusal ends it: its figure is refused. */
export const readAll: ReadAll = (items, read) => reading(items, read);

/** Reads with another way to read several things: the command goes on after a refusal, to say all that is wrong. */
export function withReadAll(other: ReadAll, read: () => void): void {
  const before = reading;
  reading = other;
  try {
    read();
  } finally {
    reading = before;
  }
}
