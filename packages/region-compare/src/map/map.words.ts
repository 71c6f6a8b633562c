import {formatDecimal} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {placed} from '@tip-figures/core/text/place.js';
import {textContextFor} from '@tip-figures/core/text/text-context.js';
import {figureWords} from '@tip-figures/core/text/words/figure-words.js';
import badgeEnglish from '@tip-figures/messages/generated/en-tier-badge.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {definitionsOf, nameOf, placementRow} from '@tip-figures/tier-badge/tier-badge.words.js';
import type {RegionCompare} from '../region-compare.model.js';
import type {RegionCompareWords, Text} from '../region-compare.words.js';
import {rowsOf, tilesOf, type Count, type MapWords, type TileRow} from './map.rows.js';

export function mapWords(model: RegionCompare, text: Text): RegionCompareWords & {readonly map: MapWords} {
  const {locale, messages} = text;
  const {map, year} = model;
  const tiers = textContextFor(text, 'tier-badge', badgeEnglish);
  const {compare} = new Intl.Collator([locale, 'en']);
  const print = (n: number): string => formatDecimal(n, locale, 0);
  const named = (code: string): string => placed({country: code}, text).place('listed');
  const regionOf = (region: string) => placed({place: {'': region}}, text).place;
  const tiles = tilesOf(model);
  const byName = [...tiles].sort((a, b) => compare(named(a.country), named(b.country)));
  const move = ({before, tier}: TileRow): string =>
    messages.move({before: nameOf(before, tiers), now: nameOf(tier, tiers)});
  const counts = rowsOf(byName).map((row): Count => {
    const names = row.tiles.map(({country}) => named(country));
    return {
      ...row,
      label: row.fact === 'tier' ? rungName(row.tier, tiers.messages) : messages.way(row),
      n: print(names.length),
      names: joined('commas', names, locale),
    };
  });
  const n = {n: tiles.length, text: print(tiles.length), year: String(year)};
  const label = map && map !== 'all' ? messages.region({...n, place: regionOf(map)}) : messages.world(n);
  const ofTiers = counts.flatMap((row) => (row.fact === 'tier' ? row : []));
  return {
    ...figureWords(
      {
        label,
        chip: label,
        caveats: [tiles.length > 0 && 'tier'],
        table: {
          rowHeading: messages.country(),
          valueHeading: tiers.messages.tierHeading(),
          rows: ofTiers.flatMap((row) =>
            row.tiles.map((one) => {
              const {note, ...rest} = placementRow(named(one.country), one, tiers);
              const all = joined('clauses', [one.way && move(one), note], locale);
              return {...rest, ...(all && {note: all})};
            }),
          ),
        },
        drawn: counts.map((row) =>
          row.fact === 'tier'
            ? {label: nameOf(row.tier, tiers), value: row.n, raw: String(row.tiles.length)}
            : {label: messages.moves({way: row.way, text: row.n}), value: row.names, raw: String(row.tiles.length)},
        ),
        definitions: [...new Set(ofTiers.flatMap(({tier}) => definitionsOf(tier, tiers.messages)))],
        notes: [...new Set(tiles.flatMap(({note}) => (note ? [localText(note, locale)] : [])))],
      },
      text,
    ),
    form: 'map',
    groups: [],
    moves: [],
    tiers,
    map: {
      counts,
      regions: [...new Set(tiles.map(({region}) => region))].map((region) => ({
        region,
        name: regionOf(region)('listed'),
        tiles: tiles.flatMap((one) => {
          if (one.region !== region) return [];
          const said = one.way ? move(one) : nameOf(one.tier, tiers);
          const government = named(one.country);
          return [{...one, government, name: joined('labelled', [government, said], locale)}];
        }),
      })),
    },
  };
}
