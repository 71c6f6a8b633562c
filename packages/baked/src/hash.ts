/** A number of 32 bits by which a text is told from its next version: no protection against a forger. */
export function hashOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + Number(letter.codePointAt(0))) | 0;
  return hash;
}
