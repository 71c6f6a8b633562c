import type {Fields, Kind, KindName} from '../fields/kind.js';
import type {Declaration} from '../section/declaration.js';
import type {FigureName} from '../figures/names.js';

/** A JSON Schema of draft 07: the keywords that documents need. `true` takes anything. */
export interface JsonSchema extends Partial<Words> {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly definitions?: Schemas;
  readonly type?: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Schemas;
  readonly patternProperties?: Schemas;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema | boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly allOf?: readonly (JsonSchema | boolean)[];
  readonly anyOf?: readonly (JsonSchema | boolean)[];
  readonly not?: JsonSchema | boolean;
  readonly if?: JsonSchema | boolean;
  readonly then?: JsonSchema | boolean;
  readonly else?: JsonSchema | boolean;
  readonly dependencies?: Readonly<Record<string, readonly string[] | JsonSchema>>;
}

/** Schemas by name. */
export type Schemas = Readonly<Record<string, JsonSchema | boolean>>;

/** What a figure or a field means, for whoever writes a document. */
export interface Words {
  /** What a form calls it; a field only where its name does not say it. */
  readonly title?: string;
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** Of its attribute, where that is another description. */
  readonly attribute?: string;
}

/** A field with its words. They stand in the comment on it, so that pages load none; who wants schemas puts them in. */
export interface DescribedKind extends Kind {
  readonly words?: Words;
}

/** The declaration of a figure with its words, which stand in the comment on it. */
export interface DescribedDeclaration extends Declaration {
  readonly words?: Words;
}

/** Makes the schemas of kinds and fields that are inside a kind. */
export interface SchemaMaker {
  /** What a kind takes. */
  readonly schemaOf: (kind: Kind) => JsonSchema;
  /** What an object of fields takes, and nothing beside them. */
  readonly objectOf: (fields: Fields) => JsonSchema;
  /** What each of the fields takes, by name, with its words. */
  readonly propertiesOf: (fields: Fields) => Readonly<Record<string, JsonSchema>>;
  /** Refers to a definition, which is made when it is first asked for. */
  readonly define: (name: string, make: () => JsonSchema) => JsonSchema;
}

/** What a kind of field takes. */
export type SchemaOfKind = (kind: Kind, maker: SchemaMaker) => JsonSchema;

/** What kinds of one folder take. */
export type Kinds = Readonly<Partial<Record<KindName, SchemaOfKind>>>;

/**
 * What a figure asks across its fields, or of one field beyond what its kind takes, by the path to an object of fields.
 * The declaration does not say it: a page has a figure's declaration, and its model checks this in code.
 */
export type Rules = Readonly<Partial<Record<FigureName | `${FigureName}.${string}`, JsonSchema>>>;

/** Refers to a definition. */
export const ref = (name: string): JsonSchema => ({$ref: `#/definitions/${name}`});

/** A schema with words. Words beside a reference do not count in draft 07, so a reference is wrapped. */
export const withWords = ({attribute: _, ...words}: Words, schema: JsonSchema): JsonSchema => ({
  ...words,
  ...(schema.$ref ? {allOf: [schema]} : schema),
});
