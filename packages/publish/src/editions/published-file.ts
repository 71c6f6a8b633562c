import {
  keyOf,
  type PublishedCounts,
  type PublishedCount,
  type PublishedSum,
} from '@tip-figures/record/protect/editions/published.js';

/** How bounds are written: the upper one is left out where there is none. */
type Written = readonly [low: number, high?: number | null];

interface PublishedFile {
  readonly below?: number;
  readonly open: Readonly<Record<string, Written>>;
  readonly withheld: Readonly<Record<string, Written>>;
  readonly sums: readonly {readonly total?: string; readonly parts: readonly string[]; readonly is: Written}[];
}

export function writePublished({below, counts, sums}: PublishedCounts): string {
  const some = (isWithheld: boolean) =>
    Object.fromEntries(
      [...counts].filter(([, one]) => one.isWithheld === isWithheld).map(([name, one]) => [name, written(one)]),
    );
  const file: PublishedFile = {
    ...(below !== undefined && {below}),
    open: some(false),
    withheld: some(true),
    sums: [...sums.values()].map(({total, parts, low, high}) => ({
      ...(total !== undefined && {total}),
      parts,
      is: written({low, high}),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads what was told; `undefined` for half a file. */
export function readPublished(text: string): PublishedCounts | undefined {
  try {
    const {below, open, withheld, sums} = JSON.parse(text) as PublishedFile;
    const some = (list: PublishedFile['open'], isWithheld: boolean) =>
      Object.entries(list).map(([name, one]): [string, PublishedCount] => [name, {...read(one), isWithheld}]);
    const published = sums.map(({total, parts, is}): PublishedSum => ({
      ...(total !== undefined && {total}),
      parts,
      ...read(is),
    }));
    return {
      ...(below !== undefined && {below}),
      counts: new Map([...some(open, false), ...some(withheld, true)]),
      sums: new Map(published.map((sum) => [keyOf(sum), sum])),
    };
  } catch {
    return undefined;
  }
}

const written = ({low, high}: {low: number; high: number}): Written => (high === Infinity ? [low] : [low, high]);

const read = ([low, high]: Written) => ({low, high: high ?? Infinity});
