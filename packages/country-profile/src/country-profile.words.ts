import type {Tile} from '@tip-figures/core/marks/tile.js';
import {figureWords, labelOf, type FigureWords} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {placed} from '@tip-figures/core/text/place.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {LoadedProfile} from './country-profile.model.js';
import {drawnOf, entriesOf, sharedYear, type Entry} from './country-profile.tiles.js';

type Text = TextContext<CountryProfileMessages>;

/** A tile of the profile with its marks. */
export type ProfileTile = Tile &
  Pick<Entry, 'counts'> & {
    readonly section: Entry['name'];
  };

/** What the profile says. */
export interface CountryProfileWords extends FigureWords {
  /** Left out where the record has none. */
  readonly tier?: {readonly key: Tier; readonly name: string; readonly rungs: readonly string[]};
  /** Of all tiles; without one each tile says its own time. */
  readonly year: string | undefined;
  /** People found and convicted, cases, money: as far as the record states a number. */
  readonly tiles: readonly ProfileTile[];
}

export function countryProfileWords(model: LoadedProfile, text: Text): CountryProfileWords {
  const {locale, messages, frame} = text;
  const {context} = model;
  const entries = entriesOf(model, text);
  const drawn = drawnOf(entries);
  const year = sharedYear(drawn);
  const {country: _country, place: _place, ...time} = context;
  const what = capitalize(placed(context, text).place('listed'), locale) || messages.record();
  const label = labelOf(what, time, text, year ? {from: year} : context.period);
  const title = titleOf(model, text);
  const key = model.parts['tier-badge']?.tier;
  const tier = key && entries.find(({name}) => name === 'tier-badge');
  const [note] = drawn.flatMap(({tile}) => tile.note ?? []);
  const [first] = drawn.map((entry) => tileOf(entry, undefined, text));
  const words = figureWords(
    {
      label,
      ...(title && {title}),
      caveats: [],
      table: {
        caption: label,
        rowHeading: messages.measure(),
        valueHeading: frame.csv.value(),
        rows: entries.flatMap(({rows}) => rows),
      },
      chip: first ? joined('words', [first.value, first.name], locale) : title,
      // The title says the tier.
      drawn: drawn.flatMap(({rows}) => rows),
    },
    text,
  );
  const caveats = [...(note ? [note] : []), ...words.caveats];
  return {
    ...words,
    // A small profile shows the tier only where it has nothing else.
    ...(drawn.length ? {compactTitle: label, compactCaveats: caveats} : {}),
    caveats: [...(tier ? [frame.caveat({kind: 'tier'})] : []), ...caveats],
    ...(tier ? {tier: {key, name: tier.tile.value, rungs: rungsOf(model, text)}} : {}),
    year,
    tiles: drawn.map((entry) => tileOf(entry, year, text)),
  };
}

const badge = 'tier-badge';

/** The sentence on the tier, as the figure of tiers has it. */
function titleOf({parts, code}: LoadedProfile, text: Text): string {
  const {[badge]: model} = parts;
  const {[badge]: part} = code;
  return model?.tier && part ? part.title(model, textContextFor(text, badge, part.english)) : '';
}

/** What the cells of the ladder are called. */
function rungsOf({code: {[badge]: part}}: LoadedProfile, text: Text): string[] {
  return part ? ladder.map((tier) => part.rung(tier, textContextFor(text, badge, part.english))) : [];
}

function tileOf({name, tile, counts}: Entry, year: string | undefined, text: Text): ProfileTile {
  const {period} = tile;
  const isOfYear = period && !period.to && !period.name && period.from.slice(0, 4) === year;
  const own = period && !isOfYear ? together(formatPeriod(briefly(period), text)) : undefined;
  // It goes on after the number.
  const after = tile.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(text.locale));
  return {
    ...tile,
    section: name,
    name: joined('commas', [after, own], text.locale),
    value: capitalize(tile.value, text.locale),
    counts,
  };
}

/** A tile has no room for a whole date: it says its year, and the table the day. */
export const briefly = (period: Period): Period =>
  period.to || period.name ? period : {from: period.from.slice(0, 4)};
