import {link} from '@tip-figures/record/fields/text/text.js';
import {readFields, written} from '@tip-figures/record/fields/kind.js';
import {contextFields, contextOf, type Context} from '@tip-figures/record/section/context.js';
import {laidOver} from '@tip-figures/record/section/section.js';
import {firstIdIn, isWithdrawn, withdrawnIn} from '@tip-figures/record/section/withdrawn.js';
import {isDay} from '@tip-figures/record/values/period.js';
import type {Recipe} from '../../figure.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;
type Named = Pick<Recipe<unknown>, 'name' | 'parts'>;

/** A withdrawn figure, with all that may still be shown of it. */
export interface Withdrawal {
  readonly context: Context;
  /** ISO 8601 day; left out where it cannot be read. */
  readonly day?: string | undefined;
  /** Address of the figure that replaces it. */
  readonly by?: string | undefined;
  /** The shared fields of its documents, without any number. */
  readonly section: Section;
}

/**
 * That the section which a figure shows was withdrawn, by any of its documents; `undefined` where it was not. One that is
 * made of others was where nothing else is left of it.
 *
 * @param attributes - of which the place is taken, where no document names one.
 * @param asked - the `id` of the section, where documents have a list of them.
 */
export function withdrawalIn(
  layers: readonly unknown[],
  attributes: Section,
  figure: Named,
  asked: unknown,
): Withdrawal | undefined {
  const {name, parts} = figure;
  const wanted = written(asked).trim();
  const shown = wanted || layers.map((layer) => firstIdIn(layer, name)).findLast(Boolean);
  const section =
    layers.map((layer) => withdrawnIn(layer, name, wanted) ?? withdrawnIn(layer, name, shown)).findLast(Boolean) ??
    (parts && onlyPart(layers, figure));
  if (!section) return undefined;
  const {withdrawn: day, by} = section;
  return {
    section,
    context: attempted(() => contextOf(readFields(contextFields, laidOver(attributes, section), []))) ?? {},
    day: isDay(day) ? day : undefined,
    by: by === undefined ? undefined : attempted(() => link.read(by, [])),
  };
}

/** The documents without the sections of a figure made of them that one of the documents says were withdrawn. */
export function withoutParts(layers: readonly unknown[], {name, parts = []}: Named): readonly unknown[] {
  const gone = parts.filter((part) => layers.some((layer) => [part, name].some((key) => isGone(layer, key, part))));
  const left = (of: unknown): unknown =>
    Object.fromEntries(
      Object.entries(objectOf(of))
        .filter(([key]) => !gone.includes(key))
        .map(([key, value]) => [key, key === name ? left(value) : value]),
    );
  return gone.length ? layers.map(left) : layers;
}

/** Whether the part that would be shown was withdrawn: of the record, or of what stands under the figure's own name. */
function isGone(layer: unknown, key: string, part: string): boolean {
  const value = objectOf(layer)[key];
  const [first]: unknown[] = [key === part ? value : objectOf(value)[part]].flat();
  return isWithdrawn(first);
}

/** The part that was withdrawn last, where no other part is left. */
function onlyPart(layers: readonly unknown[], figure: Named): Section | undefined {
  const {name, parts = []} = figure;
  const isLeft = (of: unknown) => parts.some((part) => part in Object(of));
  if (withoutParts(layers, figure).some((one) => isLeft(one) || isLeft(objectOf(one)[name]))) return undefined;
  return layers
    .flatMap((layer): unknown[] => [layer, objectOf(layer)[name]])
    .flatMap((of) => parts.map((part) => (isLeft(of) ? withdrawnIn(of, part) : undefined)))
    .filter((one) => one !== undefined)
    .sort((one, other) => (written(one['withdrawn']) < written(other['withdrawn']) ? -1 : 1))
    .at(-1);
}

/** The result of `read`, or `undefined` where it throws: no mistake in a page brings a withdrawn number back. */
function attempted<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
