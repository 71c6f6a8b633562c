/**
 * What stands beside or in a number that has a source of its own: each quantity in it is of that source where it names
 * none.
 */
export function creditedTo<T>(source: string | undefined, value: T): T {
  if (source === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => creditedTo(source, one)) as T;
  if ('precision' in value) return {source, ...value};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, creditedTo(source, one as unknown)])) as T;
}
