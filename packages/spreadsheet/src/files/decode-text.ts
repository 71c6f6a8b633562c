import {lettersOf} from '@tip-figures/record/bytes.js';
import type {Encoding, Workbook} from '../workbook.js';
import {fileFinding, FileRefusal} from './file-finding.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: NonNullable<Workbook['encoding']>;
}

/**
 * Reads bytes as letters. A byte order mark says how; else they are UTF-8 where they can be, UTF-16 where every other byte is 0,
 * and Windows-1252 where they are neither: that is a guess.
 *
 * @throws {FileRefusal} for what is no text, and for one that is not of the encoding that is given.
 */
export function decodeText(bytes: Uint8Array, given?: Encoding): DecodedText {
  const marked = markOf(bytes);
  const name = given ?? marked ?? guess(bytes);
  const text = decoded(bytes, name);
  if (text === undefined) throw new FileRefusal(fileFinding('other-encoding', {found: name}));
  // Pictures and the like have such signs, and no text has.
  if (/[\0-\x08\x0e-\x19]/.test(text)) throw new FileRefusal(fileFinding('not-text'));
  return {text, encoding: {name, isGuessed: given === undefined && marked === undefined && name !== 'utf-8'}};
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Bytes that are valid UTF-8 are hardly ever anything else. Digits and separators have a 0 in UTF-16. */
function guess(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > start.length / 20) return odd > even ? 'utf-16le' : 'utf-16be';
  return decoded(bytes, 'utf-8') === undefined ? 'windows-1252' : 'utf-8';
}

// From 0x80 on. Node 20 reads them as ISO 8859-1, which has no letters there.
const letters1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decoded(bytes: Uint8Array, name: Encoding): string | undefined {
  const text = lettersOf(bytes, name);
  if (name !== 'windows-1252') return text;
  return text?.replace(/[\x80-\x9f]/g, (letter) => letters1252.charAt(letter.charCodeAt(0) - 0x80));
}
