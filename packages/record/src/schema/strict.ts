import type {JsonSchema, Schemas} from './json-schema.js';

type Schema = JsonSchema | boolean;

/**
 * The same schema, in which whatever is required is also named among the properties, as anything: validators that refuse
 * to guess then take it too.
 */
export function forStrictValidators(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => [key, changedIn(key, value)]);
  const changed = Object.fromEntries(entries) as JsonSchema;
  const missing = (schema.required ?? []).filter((name) => !(name in (schema.properties ?? {})));
  return missing.length
    ? {...changed, properties: {...changed.properties, ...Object.fromEntries(missing.map((name) => [name, true]))}}
    : changed;
}

const changedOrBoolean = (schema: Schema): Schema =>
  typeof schema === 'object' ? forStrictValidators(schema) : schema;

/** The value of a keyword: all of its schemas changed. */
function changedIn(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case 'definitions':
    case 'patternProperties':
    case 'properties':
      return Object.fromEntries(
        Object.entries(value as Schemas).map(([name, schema]) => [name, changedOrBoolean(schema)]),
      );
    case 'allOf':
    case 'anyOf':
      return (value as readonly Schema[]).map(changedOrBoolean);
    case 'additionalProperties':
    case 'else':
    case 'if':
    case 'items':
    case 'not':
    case 'propertyNames':
    case 'then':
      return changedOrBoolean(value as Schema);
    default:
      return value;
  }
}
