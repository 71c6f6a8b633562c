/** What an untrusted value has, by name: of what is no object, nothing of its own. */
export const objectOf = (input: unknown): Readonly<Record<string, unknown>> =>
  Object(input) as Readonly<Record<string, unknown>>;

/** Whether an untrusted value is a list, of whose items nothing is known. */
export const isList = (input: unknown): input is readonly unknown[] => Array.isArray(input);

/** The names in an object that has no others than its type. */
export const namesOf = <T extends object>(declared: T) => Object.keys(declared) as (keyof T & string)[];
