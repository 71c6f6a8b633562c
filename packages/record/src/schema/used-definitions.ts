import type {JsonSchema, Schemas} from './json-schema.js';

/** Of all definitions those that a schema refers to, itself or by another one of them. */
export function usedDefinitions(schema: JsonSchema, all: Schemas): Schemas {
  const used = new Set<string>();
  const visit = (part: JsonSchema | boolean | undefined): void => {
    JSON.stringify(part, (keyword, value: unknown) => {
      const name = keyword === '$ref' ? String(value).slice('#/definitions/'.length) : undefined;
      if (name !== undefined && !used.has(name)) visit(all[(used.add(name), name)]);
      return value;
    });
  };
  visit(schema);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}
