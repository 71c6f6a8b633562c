/** Picks the plural category of a number in one language. */
export type PluralRule = (value: number) => string;

/** The plural rule of a language, from the browser's own CLDR data. */
export function rules(language: string): PluralRule {
  const plurals = new Intl.PluralRules(language);
  return (value) => plurals.select(value);
}

/** The form of a message for `value`: an exact match first, then its plural category. */
export function plural(value: number, offset: number, rule: PluralRule, forms: Record<string, string>): string {
  return forms[value] ?? forms[rule(value - offset)] ?? forms['other'] ?? '';
}

/** The form of a message that is named by `value`. */
export function select(value: string, forms: Record<string, string>): string {
  return forms[value] ?? forms['other'] ?? '';
}
