import type {Language} from '@tip-figures/messages/generated/language.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {keyOf, type Several} from '@tip-figures/record/section/places.js';
import {writePeriod, type Period} from '@tip-figures/record/values/period.js';
import type {AnyModel, Figure} from '../figure.js';
import {capitalize, formatList} from '../text/format/format.js';
import {joined} from '../text/format/joined.js';
import {formatPeriod} from '../text/period.js';
import {placed} from '../text/place.js';
import type {TextContext} from '../text/text-context.js';
import {figureWords, labelOf, type FigureWords, type TableRow} from '../text/words/figure-words.js';
import {placesMessages} from './places-messages.js';
import type {OneNumber, Placing, SeriesPoint} from './placing.js';
import type {CountUnit} from '../counts/count-scale.js';

/** A place with what is told of it: a series, or one number. */
export interface ToldPlace {
  /** What a page calls it: its code, else its name. */
  readonly key: string;
  readonly name: string;
  readonly series?: readonly SeriesPoint[];
  /** With the name of its row, and what stands at its tick. */
  readonly one?: OneNumber & {readonly label: string; readonly caption?: string};
}

/** What is said of several places. */
export interface PlacesWords extends FigureWords {
  readonly unit: CountUnit;
  readonly told: readonly ToldPlace[];
}

/** The words of several places: those of each, and one label. */
export function placesWords<Model extends AnyModel, Words extends FigureWords, Name extends keyof Language>(
  {places}: Several<Model>,
  figure: Figure<Model, Words, Name>,
  placing: Placing<Model, Words, TextContext<Language[Name]>>,
  text: TextContext<Language[Name]>,
): PlacesWords {
  const {locale} = text;
  const all = places.map((model) => ({
    ...{model, words: figure.words(model, text), key: keyOf(model)},
    name: capitalize(placed(model.context, text).place('listed'), locale),
    one: placing.one?.(model, text),
  }));
  const [first] = all;
  if (!first) throw new Error('expected places');
  const messages = placesMessages(text);
  const unit = placing.unit(first.model);
  const money = placing.money?.(first.model, text) ?? '';
  const told = toldOf(all, placing, text);
  const rows = all.flatMap((one, index): TableRow[] => rowsOf(one, told[index], placing, text));
  const period = placing.span?.(places, text) ?? commonOf(all.flatMap(({one}) => (one ? [one.period] : [])));
  const isReferred = all.some(({words}) => words.caveats.includes(text.frame.caveat({kind: 'referred'})));
  const isScaleAlone = unit === 'none' || isReferred || !rows.some(({raw}) => /[1-9]/.test(raw));
  const words = figureWords(
    {
      label: joined('commas', [labelOf(placing.what(first.model, text), {}, text, period ?? null), money], locale),
      caveats: isScaleAlone ? [isReferred && 'referred'] : ['places'],
      table: {
        rowHeading: placing.series ? first.words.table.rowHeading : messages.time(),
        valueHeading: first.words.table.valueHeading,
        rows,
      },
      definitions: first.words.definitions,
      notes: notesOf(all, text),
      chip: joined(
        'labelled',
        [
          placing.what(first.model, text),
          joined(
            'clauses',
            all.map(({name, words: {chip = ''}}) => joined('labelled', [name, chip], locale)),
            locale,
          ),
        ],
        locale,
      ),
    },
    text,
  );
  const scale = money ? messages.money() : messages.scale();
  return {
    ...words,
    caveats: isScaleAlone ? [scale, ...words.caveats] : words.caveats,
    unit,
    told,
  };
}

interface Worded<Model, Words> {
  readonly model: Model;
  readonly words: Words;
  readonly key: string;
  readonly name: string;
  readonly one: OneNumber | undefined;
}

function toldOf<Model, Words, Text extends TextContext<unknown>>(
  all: readonly Worded<Model, Words>[],
  {series}: Placing<Model, Words, Text>,
  text: Text,
): ToldPlace[] {
  const isOfOneTime = commonOf(all.map(({one}) => one?.period)) !== undefined;
  const ticks = all.flatMap(({one}) => (one?.earlier[0] ? [{...one, before: one.earlier[0].period}] : []));
  // Where each is a year before its own, that is said once.
  const isYearBefore = ticks.every(({period, before}) => isBefore(before, period));
  const lead = commonOf(ticks.map(({before}) => before)) ? undefined : ticks[0];
  return all.map(({key, name, words, one}) => {
    if (!one) return {key, name, series: series?.(words) ?? []};
    const date = isOfOneTime || !one.period ? '' : formatPeriod(one.period, text);
    const label = joined('commas', [name, date], text.locale);
    const isFirst = lead?.quantity === one.quantity && lead.earlier === one.earlier;
    const caption = lead && isYearBefore ? {caption: isFirst ? placesMessages(text).before() : ''} : {};
    return {key, name, one: {...one, label, ...caption}};
  });
}

/** Whether a period is the year before another one. */
function isBefore({from, to, name}: Period, period: Period | undefined): boolean {
  const [year, next] = [from, period?.from ?? ''].map((one) => Number(one.slice(0, 4)));
  return (
    period !== undefined && !to === !period.to && !name === !period.name && year !== undefined && year + 1 === next
  );
}

/** The period of all, where that is one. */
function commonOf([first, ...others]: readonly (Period | undefined)[]): Period | undefined {
  return first && others.every((one) => one && writePeriod(one) === writePeriod(first)) ? first : undefined;
}

/** The rows of a place: those of its series, or its number with those of earlier periods. */
function rowsOf<Model extends AnyModel, Words extends FigureWords, Text extends TextContext<unknown>>(
  {model, words, name, one}: Worded<Model, Words>,
  told: ToldPlace | undefined,
  {row}: Placing<Model, Words, Text>,
  text: Text,
): TableRow[] {
  const {origin, via, asOf} = model.context;
  const ofPlace = ({source = {origin, via, asOf}, ...rest}: TableRow): TableRow => ({...rest, source, place: name});
  const named = (date: string) => joined('commas', [name, date], text.locale);
  if (!one || !row) {
    return words.table.rows.map((each) => ({...ofPlace(each), group: name, brief: named(each.brief ?? each.label)}));
  }
  const date = one.period ? formatPeriod(one.period, text) : '';
  const before = ({period, quantity}: DatedQuantity): TableRow => {
    const earlier = formatPeriod(period, text);
    return {...ofPlace(row(named(earlier), quantity, model, text)), earlier};
  };
  return [
    {...ofPlace(row(named(date), one.quantity, model, text)), brief: told?.one?.label ?? name},
    ...one.earlier.map(before),
  ];
}

/** What is told of all places once, and of one behind its name. */
function notesOf(all: readonly Worded<AnyModel, FigureWords>[], text: TextContext<unknown>): string[] {
  const byNote = new Map<string, string[]>();
  for (const {name, words, one} of all)
    for (const note of [...words.notes, ...(one?.remark ? [one.remark] : [])])
      byNote.set(note, [...(byNote.get(note) ?? []), name]);
  return Array.from(byNote, ([note, names]) =>
    names.length === all.length ? note : joined('labelled', [formatList(names, text.locale), note], text.locale),
  );
}
