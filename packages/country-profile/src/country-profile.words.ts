import {noteOf, precisionText} from '@tip-figures/core/text/quantity-words.js';
import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {isExact} from '@tip-figures/record/values/quantity.js';
import {writeQuantity} from '@tip-figures/record/values/write-quantity.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import {ladder, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import type {CountryProfile} from './country-profile.model.js';
import {entriesOf, type Entry} from './country-profile.tiles.js';

type Text = TextContext<CountryProfileMessages>;

/** The tier at the head of the profile, and the ladder that it stands on. */
export interface TierWords extends Tile {
  readonly ladder: readonly {readonly tier: Tier; readonly label: string; readonly isCurrent: boolean}[];
}

/** What the profile says. */
export interface CountryProfileWords extends FigureWords {
  /** Left out where the record has no tier. */
  readonly tier?: TierWords;
  /** People, justice, money, shelters, as far as the record has them. */
  readonly tiles: readonly Tile[];
}

const mostNotes = 4;
/** Of a summary. */
const mostWords = 40;

export function countryProfileWords(model: CountryProfile, text: Text): CountryProfileWords {
  const {locale, messages, frame} = text;
  const {period, report} = model.context;
  const about = {
    ...placed(model.context, text),
    dated: period ? 'yes' : 'no',
    period: period ? formatPeriod(period, text) : '',
    reported: report ? 'yes' : 'no',
    report: String(report ?? ''),
  };
  const entries = entriesOf(model, text);
  const notes = new Set(entries.flatMap(({tile}) => tile.note ?? []));
  const [tier] = entries.filter(({name}) => name === 'tier-badge');
  return {
    title: capitalize(messages.title(about), locale),
    subtitle: messages.subtitle({...about, period: period ? formatPeriod(period, text, 'in') : ''}),
    summary: capitalize(
      summaryOf(entries, (list) => messages.summary({...about, list}), messages),
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
    ...(tier ? {tier: {...tier.tile, ladder: rungsOf(model, text)}} : {}),
    tiles: entries.filter((entry) => entry !== tier).map(({tile}) => tile),
  };
}

function rungsOf({parts}: CountryProfile, text: Text): TierWords['ladder'] {
  const {messages} = textContextFor(text, 'tier-badge', tierBadge);
  return ladder.map((tier) => ({tier, label: messages.tier({tier}), isCurrent: tier === parts['tier-badge']?.tier}));
}

/** As many of the values as a sentence can hold. */
function summaryOf(entries: readonly Entry[], say: (list: string) => string, messages: CountryProfileMessages): string {
  // In a sentence a number in words is no heading; a tier is a name.
  const within = ({value, quantity}: Tile) =>
    quantity ? value.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : value;
  const pairs = entries.map(({tile}) => messages.pair({name: tile.name, value: within(tile)}));
  let sentence = say(pairs.join(' '));
  while (sentence.split(' ').length > mostWords && pairs.pop()) sentence = say(pairs.join(' '));
  return sentence;
}

function rowOf({tile, raw, source}: Entry, text: Text): TableRow {
  const {name, value, comparison, quantity, unit = ''} = tile;
  const note = [comparison && `${comparison}.`, quantity && noteOf(quantity, text), source].filter(Boolean).join(' ');
  return {
    label: name,
    value,
    raw: quantity ? writeQuantity(quantity) : raw,
    unit,
    precision: quantity ? precisionText(quantity.precision, text) : '',
    inexact: quantity !== undefined && !isExact(quantity),
    ...(note ? {note} : {}),
  };
}
