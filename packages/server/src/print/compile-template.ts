/** An attribute of a template: the texts around its values; none for an attribute without a value. */
export interface Attribute {
  readonly name: string;
  readonly texts: readonly string[];
}

/** The start of an element. */
export interface StartTag {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly isClosed: boolean;
}

/** A piece of a template: text of HTML, the start of an element, or the place of a value. */
export type Piece = string | StartTag | undefined;

// This character, which no template contains, represents a value.
const hole = '\0';
const start = /<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/gi;
const attribute = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]*)))?/g;

const compiled = new WeakMap<TemplateStringsArray, readonly Piece[]>();

/** The pieces of a template; the same for all results of one template. */
export function compileTemplate(strings: TemplateStringsArray): readonly Piece[] {
  const known = compiled.get(strings);
  if (known) return known;
  const text = strings.join(hole);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(start)) {
    const [whole, tag = '', written = '', slash] = match;
    pieces.push(...contentOf(text.slice(end, match.index)));
    pieces.push({tag, attributes: attributesOf(written), isClosed: slash === '/'});
    end = match.index + whole.length;
  }
  pieces.push(...contentOf(text.slice(end)));
  compiled.set(strings, pieces);
  return pieces;
}

/** Texts with the places of values between them. */
const contentOf = (text: string): Piece[] =>
  text.split(hole).flatMap((part, index) => (index > 0 ? [undefined, part] : [part]));

const attributesOf = (written: string): Attribute[] =>
  Array.from(written.matchAll(attribute), ([, name = '', double, single, bare]) => ({
    name,
    texts: (double ?? single ?? bare)?.split(hole) ?? [],
  }));
