/**
 * A key as the vocabulary spells it: lower-case, with hyphens, and British. So the words of the report, which is
 * American and counts several, can be keys: `Sex trafficking`, `labor trafficking`, `children`, `NGOs`.
 */
export const keyOf = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/\blabor\b/g, 'labour')
    .replace(/^labour-trafficking$/, 'forced-labour')
    .replace(/^(child)ren$|^(adult|(?:fe)?male|child-soldier|ngo)s$/, '$1$2');

/** The one of some keys that is meant, in whatever case and with spaces or hyphens; `undefined` where it is none. */
export function keyAmong<Key extends string>(keys: readonly Key[], written: string): Key | undefined {
  const plain = keyOf(written);
  return keys.find((key) => key === written) ?? keys.find((key) => keyOf(key) === plain);
}
