// Every place in a document, so that tests can put something else there.

/** Steps from the top of a document to a place in it. */
export type Place = readonly (string | number)[];

/** Every value that is no list and no object. */
export function leavesOf(document: unknown, at: Place = []): Place[] {
  if (typeof document !== 'object' || document === null) return [at];
  return stepsOf(document).flatMap(([step, value]) => leavesOf(value, [...at, step]));
}

/** Every entry of every object. */
export function keysOf(document: unknown, at: Place = []): Place[] {
  if (typeof document !== 'object' || document === null) return [];
  return stepsOf(document).flatMap(([step, value]) => [
    ...(typeof step === 'string' ? [[...at, step]] : []),
    ...keysOf(value, [...at, step]),
  ]);
}

/** A copy with another value in one place. */
export function withValue(document: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  return mapped(document, (key, old) => [key, key === step ? withValue(old, rest, value) : old]);
}

/** A copy in which one key is called otherwise. */
export function withKey(document: unknown, [step, ...rest]: Place, name: string): unknown {
  return mapped(document, (key, old) => {
    if (key !== step) return [key, old];
    return rest.length ? [key, withKey(old, rest, name)] : [name, old];
  });
}

function mapped(
  document: unknown,
  change: (step: string | number, value: unknown) => readonly [string | number, unknown],
): unknown {
  const steps = stepsOf(document as object).map(([step, value]) => change(step, value));
  // Not by assignment, which would take `__proto__` for the prototype.
  return Array.isArray(document) ? steps.map(([, value]) => value) : Object.fromEntries(steps);
}

const stepsOf = (document: object): (readonly [string | number, unknown])[] =>
  Array.isArray(document) ? [...(document as unknown[]).entries()] : Object.entries(document);

/** A copy without what is in one place. */
export function withoutPlace(document: unknown, [step, ...rest]: Place): unknown {
  const left = stepsOf(document as object).filter(([key]) => rest.length || key !== step);
  const steps = left.map(([key, old]) => [key, key === step ? withoutPlace(old, rest) : old] as const);
  return Array.isArray(document) ? steps.map(([, value]) => value) : Object.fromEntries(steps);
}
