/** Other spellings of keys: the words of the report, which count several, and the key of each. */
export const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['labour-trafficking', 'forced-labour'],
  ['child-soldiers', 'child-soldier'],
  ['children', 'child'],
  ['adults', 'adult'],
  ['females', 'female'],
  ['males', 'male'],
  ['ngos', 'ngo'],
]);

/**
 * A key as the vocabulary spells it: lower-case, with hyphens, and British. So the words of the report, which is
 * American, can be keys: `Sex trafficking`, `labor trafficking`, `NGOs`.
 */
export function keyOf(written: string): string {
  const key = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/\blabor\b/g, 'labour');
  return otherSpellings.get(key) ?? key;
}

/** What lists call those of whom a source does not say in which part they are. */
export const unstatedKeys: readonly string[] = ['unknown', 'unspecified'];

/** Whether a key is of those that are part of another one beside it: of some keys, and of countries but for one's own. */
export const isWithin = (keys: readonly string[], written: string, country: unknown): boolean =>
  keys.includes(keyOf(written)) || (/^[a-z]{2}$/i.test(written.trim()) && written.trim().toUpperCase() !== country);

/** The one of some keys that is meant, in whatever case and with spaces or hyphens; `undefined` where it is none. */
export function keyAmong<Key extends string>(keys: readonly Key[], written: string): Key | undefined {
  const plain = keyOf(written);
  return keys.find((key) => key === written) ?? keys.find((key) => keyOf(key) === plain);
}

/** The name of a field as an attribute and a mark's list have it. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
