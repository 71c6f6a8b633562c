/**
 * Replaces the styles of marks, such as `--w: 40`, with classes: a strict security policy allows no style attribute.
 *
 * The name of a class is its style, so a mark gets its own length whichever sheet a page links: an old one, or one of
 * several figures.
 */
export class Lengths {
  readonly #rules = new Map<string, string>();

  readonly classFor = (style: string): string => {
    const text = style
      .trim()
      .replace(/\s*([:;])\s*/g, '$1')
      .replace(/;$/, '');
    const name = text.replace(/\s+/g, '_');
    this.#rules.set(name, text);
    return name;
  };

  /** The rules of all classes, in a fixed order. */
  get css(): string {
    return [...this.#rules]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, text]) => `.${name.replace(/[^\w-]/g, '\\$&')}{${text}}`)
      .join('');
  }
}
