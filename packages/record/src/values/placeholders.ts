/** A piece of a text: words, or the path of a field whose value stands there, such as `sex/female`. */
export type Piece = {readonly words: string} | {readonly field: string};

/**
 * The pieces of a text with fields in it: `{total}` is one, and `{{` a brace. `undefined` where a brace is not closed.
 */
export function piecesIn(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let words = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (one !== '{') words += one;
    else if (text.charAt(at + 1) === '{') {
      words += one;
      at += 1;
    } else {
      const end = text.indexOf('}', at);
      if (end < 0) return undefined;
      pieces.push({words}, {field: text.slice(at + 1, end).trim()});
      words = '';
      at = end;
    }
  }
  return [...pieces, {words}].filter((piece) => !('words' in piece) || piece.words);
}
