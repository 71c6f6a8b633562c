import {capitalize} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {sourceText} from '@tip-figures/core/text/source-line.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import type {TemplateResult} from 'lit';
import {crowdOf} from './country-profile.marks.js';
import {partsOf, type LoadedPart, type LoadedProfile} from './country-profile.model.js';

/** A part of the profile in words. */
export interface Entry {
  readonly name: LoadedPart['name'];
  readonly tile: Tile;
  /** The name of the tile for the table, where it begins a line. */
  readonly label: string;
  /** Plain shapes, which say no more than the words. */
  readonly mark?: TemplateResult | undefined;
  /** The value for machines, where it is no number. */
  readonly raw: string;
  /** Where it comes from, if that is not where the profile comes from; empty otherwise. */
  readonly source: string;
}

/** All parts that the record has, in words. */
export function entriesOf(profile: LoadedProfile, text: TextContext<CountryProfileMessages>): Entry[] {
  const {context, parts, code} = profile;
  const {locale, messages} = text;
  const isOther = (period: Period) => !context.period || writePeriod(period) !== writePeriod(context.period);
  const entry = ({name, model, part}: LoadedPart): Entry[] => {
    const tile = part.tile(model, textContextFor(text, name, part.english));
    if (!tile) return [];
    const {value, comparison, period, quantity} = tile;
    const dated = (label: string) =>
      period && isOther(period) ? messages.dated({name: label, period: formatPeriod(period, text)}) : label;
    const label = dated(capitalize(tile.name, locale));
    const source = sourceText(model.context, text);
    const unit = part.crowd?.(model);
    return [
      {
        name,
        tile: {
          ...tile,
          // It goes on after the number.
          name: dated(tile.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(locale))),
          value: capitalize(value, locale),
          ...(comparison ? {comparison: capitalize(comparison, locale)} : {}),
        },
        label,
        mark: unit ? crowdOf(quantity, unit) : part.mark?.(model),
        raw: 'tier' in model ? (model.tier ?? 'unknown') : value,
        source: source && source !== sourceText(context, text) ? messages.source({name: label, source}) : '',
      },
    ];
  };
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
    .flatMap(entry)
    .map((one) => (one.name === 'justice-outcomes' && reached ? withoutComparison(one) : one));
}

/** The sentences say it in a tile of their own. */
function withoutComparison(entry: Entry): Entry {
  const {comparison: _said, ...tile} = entry.tile;
  return {...entry, tile};
}
