import {kept} from './kept.js';
import letters from './letters.json';

const table: Readonly<Record<string, string>> = letters;

/** Digits of Arabic and Persian as those of ASCII. */
export const asciiDigits = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');

const mapped = (text: string): string => Array.from(text, (letter) => table[letter] ?? letter).join('');

/**
 * A text as all words are looked up: in small letters without accents, Cyrillic in Latin letters, and nothing between words
 * but a space. “Groupe d’âge¹” → “groupe d age”, “yearOfRegistration” → “year of registration”.
 */
export const fold = kept((text: string): string => {
  const words = asciiDigits(text).replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  const plain = mapped(
    mapped(words.toLowerCase())
      .normalize('NFD')
      .replace(/[\p{M}¹²³⁰-⁹]/gu, ''),
  );
  return plain.replace(/[^\p{L}\p{N}%$€£¥₹#+<>=≤≥~≈✓✔☒☑]+/gu, ' ').trim();
});
