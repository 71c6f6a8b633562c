// Spells out what JSON Schema leaves to be guessed, so that validators which refuse guesses take the schemas too.

const MAPS = ['definitions', 'patternProperties', 'properties'];
const LISTS = ['allOf', 'anyOf'];
const ONE = ['additionalProperties', 'else', 'if', 'items', 'not', 'propertyNames', 'then'];

/** The same schema, in which whatever is required is also named among the properties, as anything. */
export function named(schema) {
  if (typeof schema !== 'object') return schema;
  const changed = {...schema};
  for (const key of MAPS) if (schema[key]) changed[key] = mapped(schema[key]);
  for (const key of LISTS) if (schema[key]) changed[key] = schema[key].map(named);
  for (const key of ONE) if (key in schema) changed[key] = named(schema[key]);
  const missing = (schema.required ?? []).filter((name) => !(name in (schema.properties ?? {})));
  if (missing.length > 0) {
    changed.properties = {...changed.properties, ...Object.fromEntries(missing.map((name) => [name, true]))};
  }
  return changed;
}

const mapped = (schemas) => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, named(schema)]));
