import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';

/** A value somewhere in a document. */
export interface Found {
  readonly steps: Path;
  readonly value: unknown;
}

/** A value and all that is in it, outer before inner. */
export function* walk(value: unknown, steps: Path = []): Generator<Found> {
  yield {steps, value};
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, each] of inside) yield* walk(each, [...steps, key]);
}
