import {currencyName} from '../form/labels.js';

/** The last word of a currency's name, such as “baht”, by which people call it. */
const lastWord = (code: string): string => currencyName(code).toLowerCase().split(' ').at(-1) ?? '';

const singular = (word: string): string => word.replace(/s$/, '');

/** The code of the currency that was meant, such as `THB` of “baht”; `undefined` where several are called so. */
export function meantCurrency(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const codes = Intl.supportedValuesOf('currency');
  const named = codes.filter((code) => code.toLowerCase() === text || currencyName(code).toLowerCase() === text);
  const called = codes.filter((code) => singular(lastWord(code)) === singular(text));
  const [code, ...others] = named.length ? named : called;
  return others.length ? undefined : code;
}

/** A sum without the code, the sign or the name of its own currency beside the number. */
export function withoutCurrency(typed: string, code: string): string {
  const sign = new Intl.NumberFormat('en', {style: 'currency', currency: code, currencyDisplay: 'narrowSymbol'})
    .formatToParts(0)
    .find(({type}) => type === 'currency')?.value;
  const words = [code, sign, currencyName(code), lastWord(code), `${lastWord(code)}s`]
    .flatMap((word) => (word ? [word.replace(/[^\w\s]/g, String.raw`\$&`)] : []))
    .join('|');
  return typed
    .trim()
    .replace(new RegExp(String.raw`\s*(?:${words})$`, 'i'), '')
    .replace(new RegExp(String.raw`(^|[a-z] )(?:${words})\s*(?=\d)`, 'i'), '$1');
}
