import {ended, joined} from '@tip-figures/core/text/joined.js';
import {noteOf, precisionText} from '@tip-figures/core/text/quantity-words.js';
import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {asPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {isExact, writeQuantity} from '@tip-figures/record/values/quantity.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import type {TemplateResult} from 'lit';
import type {LoadedProfile} from './country-profile.model.js';
import {entriesOf, type Entry} from './country-profile.tiles.js';
import {findingsOf, titleOf} from './country-profile.title.js';

type Text = TextContext<CountryProfileMessages>;

/** A tile with its mark. */
export interface MarkedTile extends Tile {
  readonly mark?: TemplateResult | undefined;
  /** Whether the title tells how it changed. */
  readonly isInTitle: boolean;
}

/** What the profile says. */
export interface CountryProfileWords extends FigureWords {
  /** Name of the tier; left out where the record has none. */
  readonly tier?: string;
  /** People, justice, money, shelters, as far as the record has them. */
  readonly tiles: readonly MarkedTile[];
}

const mostNotes = 4;
/** Of a summary. */
const mostWords = 40;

export function countryProfileWords(model: LoadedProfile, text: Text): CountryProfileWords {
  const {locale, messages, frame} = text;
  const {period, report} = model.context;
  const about = {
    ...placed(model.context, text),
    dated: Boolean(period),
    period: asPeriod(period, text),
    reported: Boolean(report),
    report: String(report ?? ''),
  };
  const entries = entriesOf(model, text);
  const notes = new Set(entries.flatMap(({tile}) => tile.note ?? []));
  const findings = findingsOf(model, text);
  const [tier] = entries.filter(({name}) => name === 'tier-badge');
  return {
    title: titleOf(model, text),
    subtitle: messages.subtitle(about),
    summary: capitalize(
      summaryOf(entries, (list) => messages.summary({...about, list}), text),
      locale,
    ),
    // The tiles are text already.
    summaryHidden: true,
    notes: [...[...notes].slice(0, mostNotes), ...entries.flatMap(({source}) => source || [])],
    table: {
      caption: messages.caption(about),
      rowHeading: messages.measure(),
      valueHeading: frame.csv.value(),
      rows: entries.map((entry) => rowOf(entry, text)),
    },
    ...(tier && model.parts['tier-badge']?.tier ? {tier: tier.tile.value} : {}),
    tiles: entries
      .filter((entry) => entry !== tier)
      .map(({name, tile, mark}) => ({...tile, mark, isInTitle: findings.has(name)})),
  };
}

/** As many of the values as a sentence can hold. */
function summaryOf(entries: readonly Entry[], say: (list: string) => string, {locale, messages}: Text): string {
  // In a sentence a number in words is no heading; a tier is a name.
  const within = (tile: Tile) =>
    tile.quantity
      ? valueOf(tile, locale).replace(/^\p{Lu}(?=[\p{Ll} ])/u, (letter) => letter.toLowerCase())
      : tile.value;
  const pairs = entries.map(({tile, label}) => messages.pair({name: label, value: within(tile)}));
  let sentence = say(joined('sentences', pairs, locale));
  while (sentence.split(' ').length > mostWords && pairs.pop()) sentence = say(joined('sentences', pairs, locale));
  return sentence;
}

/** The number with what it is a part of. */
const valueOf = ({value, of}: Tile, locale: string): string => joined('words', [value, of], locale);

function rowOf({tile, label, raw, source}: Entry, text: Text): TableRow {
  const {comparison, quantity, unit = ''} = tile;
  const {locale} = text;
  const remark = quantity && noteOf(quantity, text);
  const note = joined('sentences', [ended(comparison ?? '', locale), remark, source], locale);
  return {
    // The value is a number for machines, so what it is a part of stands in its name.
    label: joined('commas', [label, tile.of], locale),
    value: tile.value,
    raw: quantity ? writeQuantity(quantity) : raw,
    unit,
    precision: quantity ? precisionText(quantity.precision, text) : '',
    inexact: quantity !== undefined && !isExact(quantity),
    ...(note ? {note} : {}),
  };
}
