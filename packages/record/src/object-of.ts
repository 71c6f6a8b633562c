/** What an untrusted value has, by name: of what is no object, nothing of its own. */
export const objectOf = (input: unknown): Readonly<Record<string, unknown>> =>
  Object(input) as Readonly<Record<string, unknown>>;
