import {fold} from './fold.js';
import {formsOf, tags} from './forms.js';

const names = tags.map((language) => new Intl.DisplayNames(language, {type: 'currency', fallback: 'none'}));

/** What a currency is called. */
const namesOf = (code: string): readonly string[] =>
  names.map((one) => one.of(code)?.toLowerCase() ?? '').filter(Boolean);

/** The last words of its names, such as “baht”, by which people call it. */
const lastWords = (code: string): readonly string[] => namesOf(code).map((name) => name.split(' ').at(-1) ?? '');

const forms = formsOf(({currency}) => currency);

const formOf = (code: string): readonly string[] =>
  forms.flatMap(([canonical, form]) => (canonical === code ? fold(form) : []));

const singular = (word: string): string => word.replace(/s$/, '');

/** The code of the currency that was meant, such as `THB` of “baht”; `undefined` where several are called so. */
export function currencyCalled(typed: string): string | undefined {
  const text = typed.toLowerCase();
  const codes = Intl.supportedValuesOf('currency');
  const named = codes.filter((code) => code.toLowerCase() === text || namesOf(code).includes(text));
  const called = codes.filter(
    (code) => lastWords(code).map(singular).includes(singular(text)) || formOf(code).includes(fold(text)),
  );
  const [code, ...others] = named.length ? named : called;
  return others.length ? undefined : code;
}

/** A sum without the code, the sign or the name of its own currency beside the number. */
export function withoutCurrency(typed: string, code: unknown): string {
  if (typeof code !== 'string' || !Intl.supportedValuesOf('currency').includes(code)) return typed;
  const sign = new Intl.NumberFormat('en', {style: 'currency', currency: code, currencyDisplay: 'narrowSymbol'})
    .formatToParts(0)
    .find(({type}) => type === 'currency')?.value;
  const last = lastWords(code);
  const words = [code, sign, ...namesOf(code), ...last, ...last.map((name) => `${name}s`)]
    .flatMap((word) => (word ? [word.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)] : []))
    .join('|');
  return typed
    .trim()
    .replace(new RegExp(String.raw`\s*(?:${words})$`, 'iu'), '')
    .replace(new RegExp(String.raw`(^|\p{L} )(?:${words})\s*(?=\d)`, 'iu'), '$1');
}
