import {meantCodes, readCountry} from '@tip-figures/record/values/country.js';
import {countryNames} from '../generated/country-names.js';
import {fold} from './fold.js';
import {countryTerms} from './terms.js';

const languages = ['en', 'sq', 'sr', 'sr-Latn', 'fr', 'es', 'ar', 'de'];

let known: Map<string, string> | undefined;

/** Names in seven languages, of which reports have some of their own, and the codes of three letters. */
function names(): ReadonlyMap<string, string> {
  if (known) return known;
  known = new Map();
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter((code) => readCountry(code) === code);
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
    for (const code of codes) {
      const name = display.of(code);
      if (name) known.set(fold(name), code);
    }
  }
  for (const table of [countryNames, ...countryTerms]) {
    for (const [code, more] of Object.entries(table)) {
      for (const name of more.split('|')) known.set(fold(name), code);
    }
  }
  return known;
}

/** The code of a country by its folded name. Short ones are words of some language, too: “and” is no Andorra. */
export const countryNamed = (folded: string): string | undefined =>
  folded.length > 3 ? names().get(folded.replace(/^the /, '')) : undefined;

/** The code of a country by its name in any of the languages, or by its code in capital letters. */
export function countryOf(text: string): string | undefined {
  const written = text.trim();
  if (!/^[A-Z]{2,3}$/.test(written)) return countryNamed(fold(written));
  const code = written.length === 2 ? readCountry(meantCodes[written] ?? written) : undefined;
  return typeof code === 'string' ? code : names().get(fold(written));
}
