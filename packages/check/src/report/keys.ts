import placeWords from '@tip-figures/messages/generated/en-term-place.js';
import {meantCodes} from '@tip-figures/record/values/country.js';
import {keyOf} from '@tip-figures/record/values/key.js';
import {calledSo, languages} from '@tip-figures/record/values/written/forms.js';
import {placements} from '../generated/placements.js';
import {nearest} from '@tip-figures/findings/nearest.js';

/** The field that is also called so; the name itself for any other. */
export const fieldCalled = (written: string, known: readonly string[]): string =>
  calledSo('fields', keyOf(written)).find((name) => known.includes(name)) ?? written;

/** The keys that somebody may have meant by another; empty where none is near. */
export function meantKeys(written: string, known: readonly string[]): readonly string[] {
  const said = calledSo('keys', keyOf(written)).filter((key) => known.includes(key));
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

const names = languages.map((language) => new Intl.DisplayNames(language, {type: 'region', fallback: 'none'}));

/** The code of the country of a name; `undefined` for any other text. */
export function codeOf(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  return Object.keys(placements).find((code) =>
    [placeWords(code), ...names.map((one) => one.of(code))].some((known) => known?.toLowerCase() === name),
  );
}

const called = Object.keys(placements).map((code) => ({
  code,
  names: [placeWords(code), ...names.map((one) => one.of(code))].flatMap((name) =>
    name ? ` ${name.toLowerCase()} ` : [],
  ),
}));

/** The codes of the countries that a text or an address names. */
export function countriesIn(text: string): readonly string[] {
  const plain = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `;
  return called.filter(({names: known}) => known.some((name) => plain.includes(name))).map(({code}) => code);
}

/** The codes of one country, or of several with commas, that were written by their names or in small letters. */
export function codesOf(written: string): string | undefined {
  const parts = written.split(',').map((part) => part.trim());
  const codes = parts.map((part) => {
    const code = meantCodes[part.toUpperCase()] ?? part.toUpperCase();
    return code in placements ? code : codeOf(part);
  });
  return codes.includes(undefined) || codes.join(',') === parts.join(',') ? undefined : codes.join(' ');
}
