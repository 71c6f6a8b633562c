import {meantCodes} from '@tip-figures/record/values/country.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {countryNamesIn, countryOf} from '@tip-figures/words/countries.js';
import {fieldsCalled, keysCalled} from '@tip-figures/words/forms.js';
import {placements} from '../generated/placements.js';
import {nearest} from '@tip-figures/findings/nearest.js';

/** The field that is also called so; the name itself for any other. */
export const fieldCalled = (written: string, known: readonly string[]): string =>
  fieldsCalled(written).find((name) => known.includes(name)) ?? written;

/** The keys that somebody may have meant by another; empty where none is near. One word of several keys can be each of them. */
export function meantKeys(written: string, known: readonly string[]): readonly string[] {
  const [called, word] = [keysCalled(written), keyOf(written)];
  const said = called.length ? known.filter((key) => called.includes(key) || key.split('-').includes(word)) : [];
  return said.length ? said : nearest(written, known).filter((key) => isNearByWord(written, key));
}

/** Of several words each is near its own: bonded labour is not forced labour. */
function isNearByWord(written: string, key: string): boolean {
  const [words, others] = [keyOf(written).split('-'), key.split('-')];
  return (
    words.length !== others.length ||
    words.every((word, index) => word === others[index] || nearest(word, [others[index] ?? '']).length > 0)
  );
}

/** A key of the document's own as a name for readers. */
export const ownName = (written: string): string => written.trim().replace(/[\s_-]+/g, ' ');

const isPlaced = (code: string): boolean => code in placements;

/** The code of the country of a name; `undefined` for any other text, and where several have the name. */
export const codeOf = (written: string): string | undefined => countryOf(written, isPlaced);

/** The codes of the countries that a text or an address names. */
export const countriesIn = (text: string): readonly string[] => countryNamesIn(text).filter(isPlaced);

/** The codes of one country, or of several with commas, that were written by their names or in small letters. */
export function codesOf(written: string): string | undefined {
  const parts = written.split(',').map((part) => part.trim());
  const codes = parts.map((part) => {
    const code = meantCodes[part.toUpperCase()] ?? part.toUpperCase();
    return isPlaced(code) ? code : codeOf(part);
  });
  return codes.includes(undefined) || codes.join(',') === parts.join(',') ? undefined : codes.join(' ');
}
