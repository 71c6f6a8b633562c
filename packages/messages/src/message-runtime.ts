/** The plural rule of a language, such as `few` for 3 in Polish, from the browser's own CLDR data. */
export function ruleOf(language: string): (value: number) => string {
  const plurals = new Intl.PluralRules(language);
  return (value) => plurals.select(value);
}
