import {nearest} from '@tip-figures/findings/nearest.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {type Document, walk} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import type {Path} from '@tip-figures/record/path.js';

/** Sources without a date, and names of sources that no source has. */
export function lintSources({root, sections}: Document): readonly Finding[] {
  const places = [{own: root, steps: [] as Path}, ...sections.filter(({steps}) => steps.length > 0)];
  const shared = keysOf(root['sources']);
  return places.flatMap(({own, steps}) => {
    const keys = 'sources' in own ? keysOf(own['sources']) : shared;
    return [
      ...lintDates(own['sources'], [...steps, 'sources']),
      ...lintName(own['source'], [...steps, 'source'], keys),
      ...(steps.length > 0 || sections.some((section) => section.own === root) ? lintNumbers(own, steps, keys) : []),
    ];
  });
}

function lintDates(sources: unknown, steps: Path): Finding[] {
  return Object.entries(isObject(sources) ? sources : {})
    .filter(([, source]) => isObject(source) && source['date'] === undefined)
    .map(([key]) => lint('warning', 'sources/no-date', [...steps, key], {}, {onKey: true}));
}

/** A source may be a key or the name of a publisher: what has no spaces is taken for a key, where there are some. */
function lintName(source: unknown, steps: Path, keys: readonly string[]): Finding[] {
  if (typeof source !== 'string' || keys.length === 0 || keys.includes(source)) return [];
  const meant = nearest(source, keys);
  if (!meant.length && /\s/.test(source.trim())) return [];
  const short = source.slice(0, 60);
  return [
    meant.length
      ? lint('error', 'sources/slip', steps, {source: short, keys: meant})
      : lint('error', 'sources/unknown', steps, {source: short, keys}),
  ];
}

/** The sources of single numbers and placements. */
function lintNumbers(section: unknown, from: Path, keys: readonly string[]): Finding[] {
  return walk(section, from).flatMap(({steps, value}) => {
    const named = steps.length > from.length && isStated(value) ? [value['source']].flat() : [];
    return named.flatMap((source) => lintName(source, [...steps, 'source'], keys));
  });
}

const isStated = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && ['value', 'low', 'missing', 'tier'].some((field) => field in value);

const keysOf = (sources: unknown): readonly string[] => (isObject(sources) ? Object.keys(sources) : []);
