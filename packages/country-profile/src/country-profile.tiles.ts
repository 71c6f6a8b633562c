import type {CountUnit} from '@tip-figures/core/counts/count-scale.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {ended, joined} from '@tip-figures/core/text/format/joined.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {noteOf, quantityRow} from '@tip-figures/core/text/words/quantity-words.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import {isOpen} from '@tip-figures/record/values/quantity/quantity.js';
import {partsOf, type LoadedPart, type LoadedProfile} from './country-profile.model.js';

/** A part of the profile in words. */
export interface Entry {
  readonly name: LoadedPart['name'];
  readonly tile: Tile;
  /** Its rows in the table, dated, and with their sources: its number, then the one before. */
  readonly rows: readonly [TableRow, ...TableRow[]];
  /** What its mark counts, where it has one. */
  readonly counts: CountUnit | undefined;
}

/** All parts that the record has, in words. */
export function entriesOf(profile: LoadedProfile, text: TextContext<CountryProfileMessages>): Entry[] {
  const {parts, code} = profile;
  const {'justice-outcomes': justice, 'sentence-distribution': sentences} = parts;
  const reached = Boolean(sentences && code['sentence-distribution']?.isReached(sentences));
  // Two sections count the people convicted: they are had from one of them, unless the sentences say more.
  const convicted = Boolean(justice && code['justice-outcomes']?.saysConvicted(justice));
  const shown: Partial<Record<LoadedPart['name'], boolean>> = {
    'justice-outcomes': convicted || !sentences,
    'sentence-distribution': !convicted || reached,
  };
  return partsOf(profile)
    .filter(({name}) => shown[name] ?? true)
    .flatMap(({name, model, part}) => {
      const tile = part.tile(model, textContextFor(text, name, part.english));
      return tile ? [{name, tile, rows: rowsOf(tile, model, text), counts: part.unit?.(model)}] : [];
    });
}

/** People found, people convicted, cases and money: of each the first of these sections that states a number. */
const slots: readonly (readonly LoadedPart['name'][])[] = [
  ['victim-breakdown'],
  ['justice-outcomes', 'sentence-distribution'],
  ['case-backlog'],
  ['funding-gap'],
];

/** The parts that are drawn as tiles. */
export const drawnOf = (entries: readonly Entry[]): Entry[] =>
  slots.flatMap((names) => entries.find(({name, tile}) => names.includes(name) && isStated(tile)) ?? []);

const isStated = ({quantity}: Tile): boolean => quantity !== undefined && !isOpen(quantity);

/** The year of most tiles, of which others say their own; `undefined` where one is of a time that nobody states. */
export function sharedYear(entries: readonly Entry[]): string | undefined {
  const years = entries.map(({tile: {period}}) => (period?.from ?? '').slice(0, 4));
  const plain = entries.flatMap(({tile: {period}}) =>
    period && !period.to && !period.name ? period.from.slice(0, 4) : [],
  );
  if (years.includes('')) return undefined;
  const times = (year: string) => plain.filter((one) => one === year).length;
  const [most] = [...plain].sort((a, b) => times(b) - times(a));
  return most !== undefined && times(most) * 2 >= entries.length ? most : undefined;
}

function rowsOf(tile: Tile, model: LoadedPart['model'], text: TextContext<unknown>): Entry['rows'] {
  const {value, of, name, comparison, before, quantity, unit = '', period, format} = tile;
  const {locale} = text;
  const {origin, via, asOf} = model.context;
  const note = joined(
    'sentences',
    [comparison ? ended(capitalize(comparison, locale), locale) : '', quantity && noteOf(quantity, text)],
    locale,
  );
  // The value is a number for machines, so what it is a part of stands in its name.
  const labelOf = (time: Tile['period']) =>
    joined('commas', [capitalize(name, locale), of, time && formatPeriod(time, text)], locale);
  const sourced = ({source = {origin, via, asOf}, ...row}: TableRow): TableRow => ({...row, source});
  return [
    sourced({
      ...(quantity
        ? quantityRow(labelOf(period), quantity, unit, text)
        : {label: labelOf(period), raw: 'tier' in model ? (model.tier ?? 'unknown') : value}),
      value,
      ...(note ? {note} : {}),
    }),
    ...(before
      ? [
          sourced({
            ...quantityRow(labelOf(before.period), before.quantity, unit, text, format),
            brief: formatPeriod(before.period, text),
            earlier: formatPeriod(before.period, text),
          }),
        ]
      : []),
  ];
}
