import {isObject} from '@tip-figures/record/fields/kind.js';
import {grouped} from '@tip-figures/record/grouped.js';
import {valueAt, type Path} from '@tip-figures/record/path.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {readPeriod} from '@tip-figures/record/values/period.js';
import {stages} from './names/declared.js';
import {ownOf, targetOf, type Target} from './target.js';
import type {Datum, Reading, SectionReading} from './reading.js';
import type {Place} from './workbook.js';

type Tree = Record<string, unknown>;

const orderOf = (period: string | undefined): string => readPeriod(period)?.from ?? '';

/** What a figure shows of a reading: the newest of its numbers, and beside them what they were before. */
export function sectionOf(reading: Reading, figure: FigureName, country = reading.countries[0]): SectionReading {
  const isOfAll = ownOf(figure).some(([, {name}]) => name === 'tiers');
  const isShown = ({isAccused, isOther, field}: Datum): boolean => !isOther && (!isAccused || field !== undefined);
  const data = reading.data.filter(
    (one) => isShown(one) && (isOfAll || one.country === undefined || one.country === country),
  );
  const upTo = data.filter(({period}) => !reading.newest || orderOf(period) <= orderOf(reading.newest));
  const plain = upTo.filter(({parts, field, isMoney}) => !parts.length && field === undefined && !isMoney);
  const hasStatuses = new Set(plain.flatMap(({status}) => status ?? [])).size > 1;
  const single = keyField(figure, upTo);
  const all = upTo.flatMap((datum): (Target & {readonly datum: Datum})[] => {
    const target =
      single && !datum.isTier ? {path: [single], period: datum.period} : targetOf(datum, figure, {hasStatuses});
    return target ? [{datum, ...target}] : [];
  });
  // Of a count and its share in per cent a figure has the count.
  const isShare = ({datum}: {datum: Datum}): boolean => datum.quantity.endsWith('%');
  const isStage = ([field]: Path): boolean => stages.has(String(field));
  const counts = grouped(
    all.filter((one) => !isShare(one)),
    placeOf,
  );
  const shown = grouped(
    all.filter((one) => !isShare(one) || !counts.has(placeOf(one))),
    placeOf,
  );
  // Two numbers that would be one thing of this figure are none of it.
  const placed = [...shown.values()].flatMap((same) =>
    same.filter(({datum, path}) =>
      same.every(
        ({datum: other}) => datum.quantity === other.quantity || (isStage(path) && datum.counts !== other.counts),
      ),
    ),
  );
  const periods = placed
    .flatMap(({period}) => period ?? [])
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const newest = periods.at(-1) ?? (placed.length ? undefined : reading.periods.at(-1));
  const section: Tree = {};
  const used: Place[] = [];
  const currency = new Set(placed.flatMap(({datum}) => datum.currency ?? []));
  const unit = ownOf(figure).find(
    ([name, {type}]) => type === 'currency' || (name === 'unit' && figure === 'key-figure'),
  )?.[0];
  if (unit && currency.size === 1) section[unit] = [...currency][0];
  const statuses = new Set(placed.flatMap(({datum}) => datum.status ?? []));
  const {countsIn} = ownOf(figure).find(([name]) => name === single)?.[1] ?? {};
  const [counted] = placed.map(({datum}) => (datum.isMoney ? 'money' : datum.counts === 'cases' ? 'cases' : undefined));
  if (countsIn !== undefined && counted !== undefined) section[countsIn] = counted;
  const [status] = statuses;
  if (!hasStatuses && statuses.size === 1 && status !== 'identified' && 'status' in sections[figure].own)
    section['status'] = status;
  for (const {datum, path} of placed.filter((one) => one.isByPeriod ?? one.period === newest)) {
    put(section, path, bothOf(valueAt(section, path), valueOf(datum, path)));
    used.push(datum.at);
  }
  for (const {datum, path, period} of placed.filter((one) => !one.isByPeriod && one.period !== newest)) {
    if (period === undefined) continue;
    const beside = path.length === 1 && 'previous' in sections[figure].own ? [] : path;
    const now = valueAt(section, path);
    if (now === undefined) continue;
    if (beside.length && typeof now === 'string') put(section, path, {value: now});
    const earlier = [...beside, 'previous', period];
    put(section, earlier, bothOf(valueAt(section, earlier), valueOf(datum, path)));
    used.push(datum.at);
  }
  const place = isOfAll ? undefined : country;
  return {figure, section, used, ...(newest && {period: newest}), ...(place && {country: place})};
}

const placeOf = ({path, period}: Target): string => JSON.stringify([path, period]);

/** A key figure has one number, and what it was before: its field, where all are of one thing. */
function keyField(figure: FigureName, all: readonly Datum[]): string | undefined {
  const value = ownOf(figure).find(([, {countsIn, holds}]) => countsIn !== undefined && holds === undefined)?.[0];
  if (value === undefined) return undefined;
  const series = new Set(
    all.map(({at: _, quantity: __, period: ___, isAddedUp: ____, note: _____, ...rest}) => JSON.stringify(rest)),
  );
  return series.size === 1 ? value : undefined;
}

function valueOf({quantity, counts, note}: Datum, [field]: Path): unknown {
  const value = counts === 'cases' && stages.has(String(field)) ? `${quantity} cases` : quantity;
  return note === undefined ? value : {value, note};
}

/** People and cases of one stage. */
const bothOf = (before: unknown, value: unknown): unknown =>
  typeof before !== 'string' || typeof value !== 'string' || before === value ? value : `${before}; ${value}`;

function put(tree: Tree, path: Path, value: unknown): void {
  const [step = '', ...rest] = path.map(String);
  if (!rest.length) {
    tree[step] = value;
    return;
  }
  const inner: Tree = isObject(tree[step]) ? {...tree[step]} : {};
  put(inner, rest, value);
  tree[step] = inner;
}

/** One record for each country, or one where there is none: what the table says, laid over a template. */
export function recordsOf(
  reading: Reading,
  figure: FigureName,
  template: Readonly<Record<string, unknown>> = {},
): readonly Readonly<Record<string, unknown>>[] {
  const isOfAll = ownOf(figure).some(([, {name}]) => name === 'tiers');
  const countries = isOfAll || !reading.countries.length ? [undefined] : reading.countries;
  return countries.flatMap((country) => {
    const {section, period, used} = sectionOf(reading, figure, country);
    if (!used.length) return [];
    const own = template[figure];
    const place = country === undefined ? {} : {country};
    return [
      {
        ...template,
        ...place,
        ...(period && {period}),
        [figure]: {...(Object(own) === own ? (own as Tree) : {}), ...section},
      },
    ];
  });
}
