import {sections} from '@tip-figures/record/generated/sections.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {meaningText, type Wording} from '@tip-figures/spreadsheet/texts.js';
import {countryName, currencyName, keyLabel, labelOf, plain, tierLabel} from '../form/labels.js';
import {isFigure} from '../model/address.js';
import {language as spoken} from '../text/text.js';

/** Names of keys, fields, countries and currencies as the form of a figure has them, for what is said of a sheet. */
export const wordingFor = (figure?: FigureName, language = spoken()): Wording => ({
  language,
  names: {
    key: (key) => small(keyLabel(key)),
    field: (field) => small(fieldLabel(field, figure)),
    country: (code) => countryName(code) ?? code,
    currency: currencyName,
    tier: (tier) => tierLabel(tier) ?? tier,
  },
});

/** A part with the list that it is of, since several have an “unknown”. */
export const partLabel = (list: string, key: string, language?: string): string =>
  meaningText({is: 'part', list, key}, wordingFor(undefined, language));

/** A field of the chosen figure, else of any other. */
function fieldLabel(field: string, figure: FigureName | undefined): string {
  const [kind] = [figure ?? [], ...Object.keys(sections).filter(isFigure)]
    .flat()
    .flatMap((name) => (sections[name].fields as Readonly<Record<string, Kind>>)[field] ?? []);
  return kind ? labelOf(field, kind) : plain(field);
}

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
